#include "ui/concertation/ConcertationsModel.h"

#include "core/base/Dates.h"
#include "ui/concertation/Tons.h"
#include "ui/shell/DataTable.h"

#include <algorithm>

namespace isegorie::ui {

using concertation::LigneListe;

void ConcertationsModel::setLignes(QList<LigneListe> lignes, QDate today) {
    m_today = today;
    const bool same = std::equal(lignes.begin(), lignes.end(), m_lignes.begin(), m_lignes.end(),
                                 [](const LigneListe& a, const LigneListe& b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_lignes = std::move(lignes);
        endResetModel();
        return;
    }
    m_lignes = std::move(lignes);
    if (!m_lignes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ConcertationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lignes.size());
}

int ConcertationsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConcertationsModel::text(const LigneListe& ligne, int column) const {
    switch (column) {
    case Titre:
        return ligne.titre;
    case Statut:
        return concertation::libelle(ligne.statut);
    case Niveau:
        return concertation::libelle(ligne.niveau);
    case Responsable:
        return ligne.responsable;
    case Prochaine:
        return base::dateCourte(ligne.prochaineDate);
    case Retards:
        return ligne.retards > 0 ? QString::number(ligne.retards) : QString();
    case Commande:
        return ligne.commandeHt.texte();
    default:
        return {};
    }
}

QVariant ConcertationsModel::sortValue(const LigneListe& ligne, int column) const {
    switch (column) {
    case Statut:
        return static_cast<int>(ligne.statut);
    case Prochaine:
        // Without a date last, in both directions of time the near ones first.
        return ligne.prochaineDate.isValid() ? ligne.prochaineDate : QDate(9999, 1, 1);
    case Retards:
        return ligne.retards;
    case Commande:
        return ligne.commandeHt.centimes();
    default:
        return text(ligne, column);
    }
}

QVariant ConcertationsModel::tone(const LigneListe& ligne, int column) const {
    if (column == Statut)
        return int(toneOf(ligne.statut));
    if (column == Retards && ligne.retards > 0)
        return int(Tone::Danger);
    return {};
}

QVariant ConcertationsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LigneListe& ligne = m_lignes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(ligne, index.column());
    case Qt::ToolTipRole:
        return index.column() == Titre       ? ligne.titre
               : index.column() == Prochaine ? ligne.prochaine
                                             : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Retards && ligne.retards > 0 ? tr("%n retard(s)", nullptr, ligne.retards)
                                                              : text(ligne, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Commande ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case TableRole::Id:
        return ligne.id;
    case TableRole::Sort:
        return sortValue(ligne, index.column());
    case TableRole::Copy:
        return index.column() == Commande ? ligne.commandeHt.texteBrut() : text(ligne, index.column());
    case TableRole::Subtitle:
        if (index.column() == Titre)
            return ligne.beneficiaire.isEmpty() ? tr("Bénéficiaire à préciser") : ligne.beneficiaire;
        return index.column() == Prochaine ? ligne.prochaine : QString();
    case TableRole::Tone:
        return tone(ligne, index.column());
    default:
        return {};
    }
}

QVariant ConcertationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Commande)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Titre:
        return tr("Concertation");
    case Statut:
        return tr("Statut");
    case Niveau:
        return tr("Niveau");
    case Responsable:
        return tr("Responsable");
    case Prochaine:
        return tr("Prochaine échéance");
    case Retards:
        return tr("Retards");
    case Commande:
        return tr("Commandé HT");
    default:
        return {};
    }
}

} // namespace isegorie::ui
