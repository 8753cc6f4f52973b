#include "ui/marche/BonUoModel.h"

#include "ui/marche/BonAffichage.h"
#include "ui/shell/DataTable.h"

#include <QMimeData>

namespace isegorie::ui {

using marche::UniteOeuvre;

void BonUoModel::setUnites(QList<const UniteOeuvre*> unites) {
    if (unites == m_unites)
        return;
    beginResetModel();
    m_unites = std::move(unites);
    endResetModel();
}

void BonUoModel::setPrix(const QList<marche::Prix>& prix) {
    m_prix.clear();
    for (const marche::Prix& one : prix)
        m_prix.insert(one.code, one);
    if (!m_unites.isEmpty())
        Q_EMIT dataChanged(index(0, Prix), index(int(m_unites.size()) - 1, Prix));
}

QString BonUoModel::prixTexte(const UniteOeuvre& uo) const {
    const auto prix = m_prix.constFind(uo.code);
    if (prix == m_prix.constEnd())
        return QStringLiteral("—");
    // The margin on défraiements is a rate, kept like an amount (500 = 5,00 %).
    return uo.unite == QLatin1String("%") ? tr("%1 %").arg(prix->puHt.texteBrut()) : montantTexte(prix->puHt);
}

int BonUoModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_unites.size());
}

int BonUoModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BonUoModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UniteOeuvre& uo = *m_unites.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Code ? uo.code : index.column() == Libelle ? uo.libelle : prixTexte(uo);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3").arg(uo.libelle, uo.titreSection, uo.article);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Prix ? Qt::AlignRight : Qt::AlignLeft));
    case TableRole::Id:
        return uo.code;
    case TableRole::Subtitle:
        return index.column() == Libelle ? QVariant(uo.titreSection) : QVariant();
    case TableRole::Sort:
        return index.column() == Prix   ? QVariant(m_prix.value(uo.code).puHt.centimes())
               : index.column() == Code ? QVariant(index.row()) // the CCTP's order
                                        : QVariant(uo.libelle);
    default:
        return {};
    }
}

QVariant BonUoModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Prix ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("UO"), tr("Désignation"), tr("Prix HT")};
    return titles.value(section);
}

Qt::ItemFlags BonUoModel::flags(const QModelIndex& index) const {
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

QStringList BonUoModel::mimeTypes() const {
    return {QLatin1String(kMimeUo)};
}

QMimeData* BonUoModel::mimeData(const QModelIndexList& indexes) const {
    QStringList codes;
    for (const QModelIndex& index : indexes)
        if (index.column() == Code)
            codes << m_unites.at(index.row())->code;
    auto* data = new QMimeData;
    data->setData(QLatin1String(kMimeUo), codes.join(QLatin1Char('\n')).toUtf8());
    data->setText(codes.join(QLatin1Char('\n')));
    return data;
}

} // namespace isegorie::ui
