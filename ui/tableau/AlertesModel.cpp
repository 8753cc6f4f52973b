#include "ui/tableau/AlertesModel.h"

#include "ui/concertation/Tons.h"
#include "ui/shell/DataTable.h"

#include <QFont>

namespace isegorie::ui {

using namespace concertation;

namespace {

// An alert's index holds the number of its group, from 1; a group's holds 0.
constexpr quintptr kGroup = 0;

QString where(const Echeance& e) {
    QStringList parts{libelle(e.objet)};
    if (!e.concertation.isEmpty())
        parts.append(e.concertation);
    if (!e.detail.isEmpty())
        parts.append(e.detail);
    if (!e.article.isEmpty())
        parts.append(e.article);
    return parts.join(QStringLiteral(" · "));
}

QString when(const Alerte& alerte) {
    if (alerte.urgence == Urgence::Bloque)
        return libelle(Urgence::Bloque);
    return alerte.message.isEmpty() ? AlertesModel::tr("à signer") : alerte.message;
}

} // namespace

void AlertesModel::setAlertes(const QList<Alerte>& alertes) {
    beginResetModel();
    m_groups.clear();
    for (const Alerte& alerte : alertes) {
        if (m_groups.isEmpty() || m_groups.last().urgence != alerte.urgence)
            m_groups.append({alerte.urgence, {}});
        m_groups.last().alertes.append(alerte);
    }
    endResetModel();
}

const Alerte* AlertesModel::alerte(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kGroup)
        return nullptr;
    return &m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).alertes.at(index.row());
}

QModelIndex AlertesModel::groupOf(Urgence urgence) const {
    for (int row = 0; row < m_groups.size(); ++row)
        if (m_groups.at(row).urgence == urgence)
            return index(row, 0);
    return {};
}

int AlertesModel::count(Urgence urgence) const {
    const QModelIndex group = groupOf(urgence);
    return group.isValid() ? rowCount(group) : 0;
}

QModelIndex AlertesModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup);
}

QModelIndex AlertesModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kGroup);
}

int AlertesModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).alertes.size());
}

int AlertesModel::columnCount(const QModelIndex& parent) const {
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant AlertesModel::groupData(const Group& group, int column, int role) const {
    if (column != Quoi)
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1 (%2)").arg(libelle(group.urgence)).arg(group.alertes.size());
    if (role == Qt::FontRole)
        return Theme::font(FontRole::Strong);
    return {};
}

QVariant AlertesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Alerte* one = alerte(index);
    if (!one)
        return groupData(m_groups.at(index.row()), index.column(), role);
    const bool what = index.column() == Quoi;
    switch (role) {
    case Qt::DisplayRole:
        return what ? one->echeance.libelle : when(*one);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(one->echeance.libelle, where(one->echeance));
    case Qt::AccessibleTextRole:
        return what
                   ? QStringLiteral("%1, %2, %3").arg(one->echeance.libelle, where(one->echeance), when(*one))
                   : when(*one);
    case TableRole::Id:
        return one->echeance.id;
    case TableRole::Subtitle:
        return what ? where(one->echeance) : QString();
    case TableRole::Tone:
        return what ? QVariant() : QVariant(int(toneOf(one->urgence)));
    default:
        return {};
    }
}

} // namespace isegorie::ui
