#include "ui/consultation/CodesModel.h"

#include "ui/shell/DataTable.h"

#include <QLocale>
#include <QMimeData>

namespace isegorie::ui {

using consultation::CodePlan;
using consultation::ComptesCode;
using consultation::PlanCodification;

namespace {

QString mimeType() {
    return QStringLiteral("application/x-isegorie-code");
}

/// Whether the rows are the same, in the same places.
bool sameTree(const PlanCodification& a, const PlanCodification& b) {
    return std::equal(a.codes.begin(), a.codes.end(), b.codes.begin(), b.codes.end(),
                      [](const CodePlan& one, const CodePlan& other) {
                          return one.id == other.id && one.parentId == other.parentId;
                      });
}

} // namespace

void CodesModel::setPlan(const PlanCodification& plan, const QHash<QString, ComptesCode>& comptes) {
    const bool same = sameTree(m_plan, plan);
    if (!same)
        beginResetModel();
    m_plan = plan;
    m_counts = comptes;
    m_children.clear();
    m_places.clear();
    for (int i = 0; i < m_plan.codes.size(); ++i) {
        m_children[m_plan.codes.at(i).parentId].append(i);
        m_places.insert(m_plan.codes.at(i).id, i);
    }
    if (!same)
        return endResetModel();
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
        const QModelIndex above = find(it.key());
        Q_EMIT dataChanged(index(0, 0, above), index(int(it->size()) - 1, ColumnCount - 1, above));
    }
}

const QList<int>& CodesModel::below(const QString& parentId) const {
    static const QList<int> none;
    const auto found = m_children.constFind(parentId);
    return found == m_children.cend() ? none : *found;
}

QModelIndex CodesModel::find(const QString& id) const {
    const int place = m_places.value(id, -1);
    if (place < 0)
        return {};
    const int row = int(below(m_plan.codes.at(place).parentId).indexOf(place));
    return createIndex(row, 0, quintptr(place));
}

QString CodesModel::idOf(const QModelIndex& index) const {
    return index.isValid() ? m_plan.codes.at(int(index.internalId())).id : QString();
}

QModelIndex CodesModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(below(idOf(parent)).at(row)));
}

QModelIndex CodesModel::parent(const QModelIndex& child) const {
    return child.isValid() ? find(m_plan.codes.at(int(child.internalId())).parentId) : QModelIndex();
}

int CodesModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : int(below(idOf(parent)).size());
}

int CodesModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QVariant CodesModel::shown(const CodePlan& code, int column) const {
    if (column == Libelle)
        return code.libelle;
    if (column == Touche)
        return code.touche > 0 ? QString::number(code.touche) : QString();
    const ComptesCode counts = m_counts.value(code.id);
    return QLocale().toString(column == Textes ? counts.textes : counts.toutes);
}

QVariant CodesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CodePlan& code = m_plan.codes.at(int(index.internalId()));
    switch (role) {
    case TableRole::Id:
        return code.id;
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(code, index.column());
    case Qt::ToolTipRole:
        return index.column() == Libelle && !code.definition.isEmpty() ? code.definition : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Libelle ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool CodesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Libelle || !index.isValid())
        return false;
    const QString text = value.toString().simplified();
    if (text == m_plan.codes.at(int(index.internalId())).libelle)
        return false;
    Q_EMIT renamed(idOf(index), text);
    return true;
}

QVariant CodesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section >= Textes)
        return section == Textes ? tr("Textes qui ont ce code ou un code dessous, sans ceux mis de côté.")
                                 : tr("Les mêmes, avec les textes mis de côté.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Libelle:
        return tr("Code");
    case Touche:
        return tr("Touche");
    case Textes:
        return tr("Textes");
    case Toutes:
        return tr("Tout compris");
    default:
        return {};
    }
}

Qt::ItemFlags CodesModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!m_editable)
        return flags;
    flags |= Qt::ItemIsDropEnabled; // beside every code, under every code
    if (index.isValid())
        flags |= Qt::ItemIsDragEnabled;
    if (index.isValid() && index.column() == Libelle)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList CodesModel::mimeTypes() const {
    return {mimeType()};
}

QMimeData* CodesModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType(), idOf(indexes.first()).toUtf8());
    return data;
}

bool CodesModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                              const QModelIndex& parent) {
    const QString id = QString::fromUtf8(data->data(mimeType()));
    if (action != Qt::MoveAction || !m_places.contains(id))
        return false;
    const QModelIndex above = parent.siblingAtColumn(0);
    int place = row < 0 ? rowCount(above) : row;
    // The domain counts places without the code itself.
    if (const QModelIndex here = find(id); here.parent() == above && here.row() < place)
        --place;
    Q_EMIT moved(id, idOf(above), place);
    return false;
}

} // namespace isegorie::ui
