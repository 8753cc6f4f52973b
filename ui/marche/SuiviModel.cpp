#include "ui/marche/SuiviModel.h"

#include "core/base/Dates.h"
#include "core/marche/Bon.h"
#include "ui/marche/BonAffichage.h"
#include "ui/shell/DataTable.h"

#include <algorithm>

namespace isegorie::ui {

SuiviModel::Cellule SuiviModel::Cellule::montant(base::Montant montant) {
    return {montantTexte(montant), montant.centimes(), montant.texteBrut(), true, {}, {}, {}};
}

SuiviModel::Cellule SuiviModel::Cellule::montant(base::Montant montant, base::Fraction quantite) {
    Cellule cell = Cellule::montant(montant);
    cell.sousTitre = QStringLiteral("× %1").arg(marche::quantiteTexte(quantite));
    return cell;
}

SuiviModel::Cellule SuiviModel::Cellule::date(QDate date) {
    return {dateOuTiret(date), date, base::dateCourte(date), false, {}, {}, {}};
}

SuiviModel::Cellule SuiviModel::Cellule::quantite(base::Fraction quantite) {
    return {marche::quantiteTexte(quantite),
            double(quantite.numerateur()) / double(quantite.denominateur()),
            quantite.texte(),
            true,
            {},
            {},
            {}};
}

SuiviModel::Cellule SuiviModel::Cellule::badge(const QString& texte, Tone ton) {
    return {texte, {}, {}, false, ton, {}, {}};
}

SuiviModel::SuiviModel(const QStringList& colonnes, QObject* parent)
    : QAbstractTableModel(parent), m_colonnes(colonnes) {}

void SuiviModel::setLignes(const QList<Ligne>& lignes) {
    const bool sameRows = std::equal(m_lignes.begin(), m_lignes.end(), lignes.begin(), lignes.end(),
                                     [](const Ligne& a, const Ligne& b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_lignes = lignes;
        endResetModel();
        return;
    }
    for (int row = 0; row < lignes.size(); ++row) {
        if (m_lignes.at(row) == lignes.at(row))
            continue;
        m_lignes[row] = lignes.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int SuiviModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lignes.size());
}

int SuiviModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_colonnes.size());
}

QVariant SuiviModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Ligne& ligne = m_lignes.at(index.row());
    const Cellule cell = ligne.cellules.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.texte;
    case Qt::ToolTipRole:
        return cell.detail.isEmpty() ? QVariant() : QVariant(cell.detail);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (cell.droite ? Qt::AlignRight : Qt::AlignLeft));
    case TableRole::Id:
        return ligne.id;
    case TableRole::Sort:
        return cell.tri;
    case TableRole::Copy:
        return cell.copie.isEmpty() ? cell.texte : cell.copie;
    case TableRole::Subtitle:
        return cell.sousTitre.isEmpty() ? QVariant() : QVariant(cell.sousTitre);
    case Qt::DecorationRole:
        return cell.icone.isEmpty()
                   ? QVariant()
                   : QVariant(
                         Theme::icon(cell.icone, Theme::softTextToken(cell.ton.value_or(Tone::Neutral))));
    case TableRole::Tone:
        return cell.ton ? QVariant(int(*cell.ton)) : QVariant();
    default:
        return {};
    }
}

QVariant SuiviModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_colonnes.value(section))
                                                                    : QVariant();
}

} // namespace isegorie::ui
