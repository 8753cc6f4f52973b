#include "ui/marche/CatalogueModel.h"

#include "core/marche/CatalogueRecherche.h"
#include "ui/marche/BonAffichage.h"
#include "ui/shell/DataTable.h"

#include <QCoreApplication>

namespace isegorie::ui {

using marche::UniteOeuvre;

void CatalogueModel::setUnites(QList<const UniteOeuvre*> unites) {
    if (unites == m_unites)
        return;
    m_unites = std::move(unites);
    rebuild();
}

void CatalogueModel::setGrouped(bool grouped) {
    if (grouped == m_grouped)
        return;
    m_grouped = grouped;
    rebuild();
}

void CatalogueModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    qsizetype lot = -1;
    qsizetype section = -1;
    for (const UniteOeuvre* unite : std::as_const(m_unites)) {
        if (m_grouped && (lot < 0 || m_rows.at(lot).unite->lot != unite->lot)) {
            lot = m_rows.size();
            m_rows.append({Titre::Lot, unite, 0});
        }
        if (m_grouped && (section < 0 || m_rows.at(section).unite->section != unite->section)) {
            section = m_rows.size();
            m_rows.append({Titre::Section, unite, 0});
        }
        if (m_grouped) {
            ++m_rows[lot].unites;
            ++m_rows[section].unites;
        }
        m_rows.append({Titre::Aucun, unite, 1});
    }
    endResetModel();
}

CatalogueModel::Titre CatalogueModel::titre(int row) const {
    return m_rows.value(row).titre;
}

int CatalogueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CatalogueModel::text(const Row& row, int column) const {
    const UniteOeuvre& unite = *row.unite;
    switch (column) {
    case Code:
        return row.titre == Titre::Lot       ? lotLongLabel(unite.lot)
               : row.titre == Titre::Section ? tr("%1 — %2").arg(unite.section, unite.titreSection)
                                             : unite.code;
    case Libelle:
        return libelleCourt(unite);
    case NiveauZone:
        return niveauOuZone(unite);
    case Unite:
        return unite.unite;
    case Plafond:
        return unite.plafondHt ? montantTexte(*unite.plafondHt) : QString();
    default:
        return {};
    }
}

QVariant CatalogueModel::titreData(const QModelIndex& index, int role) const {
    const Row& row = m_rows.at(index.row());
    if (role == TableRole::Sort)
        return index.row();
    if (index.column() != Code)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TableRole::Copy:
        return text(row, Code);
    case Qt::ToolTipRole:
        return tr("%1 (%n UO)", nullptr, row.unites).arg(text(row, Code));
    default:
        return {};
    }
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (row.titre != Titre::Aucun)
        return titreData(index, role);
    const UniteOeuvre& unite = *row.unite;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(unite.libelle, unite.article);
    case Qt::FontRole:
        return index.column() == Code ? QVariant(Theme::font(FontRole::Strong)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Plafond ? Qt::AlignRight : Qt::AlignLeft));
    case TableRole::Id:
        return unite.code;
    case TableRole::Copy:
        return index.column() == Libelle                      ? unite.libelle
               : index.column() == Plafond && unite.plafondHt ? unite.plafondHt->texteBrut()
                                                              : text(row, index.column());
    case TableRole::Sort:
        return index.column() == Code      ? QVariant(index.row())
               : index.column() == Plafond ? QVariant(unite.plafondHt.value_or(base::Montant()).centimes())
                                           : QVariant(text(row, index.column()));
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("UO"), tr("Désignation"), tr("Niveau ou zone"), tr("Unité"),
                                tr("Plafond HT")};
    return titles.value(section);
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A title is read, never chosen: the arrows step over it.
    return titre(index.row()) == Titre::Aucun
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QString niveauCourt(marche::NiveauUo niveau) {
    return niveau == marche::NiveauUo::Expert ? QCoreApplication::translate("Catalogue", "Expert")
                                              : QCoreApplication::translate("Catalogue", "Intermédiaire");
}

QString zoneCourte(marche::ZoneUo zone) {
    switch (zone) {
    case marche::ZoneUo::Metropole:
        return QCoreApplication::translate("Catalogue", "Autres régions");
    case marche::ZoneUo::Drom:
        return QCoreApplication::translate("Catalogue", "DROM-COM");
    case marche::ZoneUo::Idf:
        break;
    }
    return QCoreApplication::translate("Catalogue", "Région parisienne");
}

QString niveauOuZone(const UniteOeuvre& unite) {
    return unite.niveau ? niveauCourt(*unite.niveau) : unite.zone ? zoneCourte(*unite.zone) : QString();
}

} // namespace isegorie::ui
