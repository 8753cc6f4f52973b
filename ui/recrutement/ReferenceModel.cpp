#include "ui/recrutement/ReferenceModel.h"

#include "core/base/Typographie.h"

#include <QLocale>

#include <numeric>

namespace isegorie::ui {

using recrutement::LigneReference;

void ReferenceModel::setLignes(QList<LigneReference> lignes) {
    beginResetModel();
    m_lignes = std::move(lignes);
    endResetModel();
    Q_EMIT changed();
}

void ReferenceModel::append(const QList<LigneReference>& lignes) {
    if (lignes.isEmpty())
        return;
    const int first = static_cast<int>(m_lignes.size());
    beginInsertRows({}, first, first + static_cast<int>(lignes.size()) - 1);
    m_lignes += lignes;
    endInsertRows();
    tellChange();
}

QList<LigneReference> ReferenceModel::lignes() const {
    return m_lignes;
}

qint64 ReferenceModel::total() const {
    return std::accumulate(m_lignes.begin(), m_lignes.end(), qint64(0),
                           [](qint64 sum, const LigneReference& ligne) { return sum + ligne.effectif; });
}

bool ReferenceModel::removeLigne(int row) {
    if (row < 0 || row >= m_lignes.size())
        return false;
    beginRemoveRows({}, row, row);
    m_lignes.removeAt(row);
    endRemoveRows();
    tellChange();
    return true;
}

int ReferenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lignes.size()) + 1;
}

int ReferenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReferenceModel::text(const LigneReference& ligne, int column) const {
    if (column == Libelle)
        return ligne.libelle;
    if (column == Effectif)
        return QLocale().toString(ligne.effectif);
    const qint64 all = total();
    return all > 0 ? tr("%1 %").arg(base::decimal(double(ligne.effectif) * 100 / double(all), 1)) : QString();
}

QVariant ReferenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Libelle)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.row() < m_lignes.size())
        return text(m_lignes.at(index.row()), index.column());
    return role == Qt::DisplayRole && index.column() == Libelle ? tr("Nouvelle ligne…") : QString();
}

bool ReferenceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() == Part)
        return false;
    const QString typed = value.toString().trimmed();
    qint64 effectif = 0;
    if (index.column() == Effectif) {
        const auto read = recrutement::effectifSaisi(typed);
        if (!read) {
            Q_EMIT refused(read.error());
            return false;
        }
        effectif = *read;
    }
    if (index.row() == m_lignes.size()) {
        if (typed.isEmpty())
            return false;
        append({LigneReference{index.column() == Libelle ? typed : QString(), effectif}});
        return true;
    }
    LigneReference& ligne = m_lignes[index.row()];
    if (index.column() == Libelle)
        ligne.libelle = typed;
    else
        ligne.effectif = effectif;
    tellChange();
    return true;
}

/// The shares of all rows follow a figure.
void ReferenceModel::tellChange() {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

QVariant ReferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Libelle ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Libelle ? tr("Catégorie") : section == Effectif ? tr("Effectif") : tr("Part");
}

Qt::ItemFlags ReferenceModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return !index.isValid() || index.column() == Part ? flags : flags | Qt::ItemIsEditable;
}

} // namespace isegorie::ui
