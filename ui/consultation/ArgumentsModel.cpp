#include "ui/consultation/ArgumentsModel.h"

#include "ui/shell/DataTable.h"

#include <QLocale>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

namespace {

QString citationsText(const NoeudArgument& node) {
    if (node.genre == GenreArgument::Question)
        return {};
    return node.citations.isEmpty() ? ArgumentsModel::tr("aucune")
                                    : QLocale().toString(qint64(node.citations.size()));
}

} // namespace

ArgumentsModel::ArgumentsModel(Ecrire ecrire, QObject* parent)
    : QAbstractItemModel(parent), m_write(std::move(ecrire)) {}

bool ArgumentsModel::sameShape(const CarteArguments& other) const {
    return std::equal(
        m_map.noeuds.begin(), m_map.noeuds.end(), other.noeuds.begin(), other.noeuds.end(),
        [](const NoeudArgument& a, const NoeudArgument& b) { return a.id == b.id && a.parent == b.parent; });
}

void ArgumentsModel::setCarte(CarteArguments carte) {
    if (!sameShape(carte)) {
        beginResetModel();
        m_map = std::move(carte);
        endResetModel();
        return;
    }
    m_map = std::move(carte);
    for (const NoeudArgument& node : m_map.noeuds) {
        const QModelIndex first = find(node.id);
        Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    }
}

QModelIndex ArgumentsModel::find(const QString& id) const {
    const int place = m_map.place(id);
    if (place < 0)
        return {};
    const int parent = m_map.noeuds[size_t(place)].parent;
    const auto& beside = parent < 0 ? m_map.racines : m_map.noeuds[size_t(parent)].enfants;
    const auto row = std::find(beside.begin(), beside.end(), place) - beside.begin();
    return createIndex(int(row), 0, quintptr(place));
}

const NoeudArgument* ArgumentsModel::noeud(const QModelIndex& index) const {
    return index.isValid() ? &m_map.noeuds[size_t(index.internalId())] : nullptr;
}

const std::vector<int>& ArgumentsModel::below(const QModelIndex& parent) const {
    return parent.isValid() ? m_map.noeuds[size_t(parent.internalId())].enfants : m_map.racines;
}

QModelIndex ArgumentsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(below(parent)[size_t(row)]));
}

QModelIndex ArgumentsModel::parent(const QModelIndex& child) const {
    const NoeudArgument* node = noeud(child);
    return node == nullptr || node->parent < 0 ? QModelIndex() : find(m_map.noeuds[size_t(node->parent)].id);
}

int ArgumentsModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : int(below(parent).size());
}

int ArgumentsModel::columnCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant ArgumentsModel::data(const QModelIndex& index, int role) const {
    const NoeudArgument* node = noeud(index);
    if (node == nullptr)
        return {};
    const bool text = index.column() == Texte;
    switch (role) {
    case Qt::DisplayRole:
        return text ? signe(node->genre) + QStringLiteral("  ") + node->texte : citationsText(*node);
    case Qt::EditRole:
        return text ? QVariant(node->texte) : QVariant(citationsText(*node));
    case Qt::ToolTipRole:
        return text ? QVariant(node->texte) : QVariant();
    case Qt::AccessibleTextRole:
        return text ? QVariant(tr("%1 : %2").arg(libelle(node->genre), node->texte))
                    : QVariant(tr("citations : %1").arg(citationsText(*node)));
    case Qt::ForegroundRole:
        return !text && node->sansCitation() ? QVariant(Theme::softTextColor(Tone::Warning)) : QVariant();
    case Qt::TextAlignmentRole:
        return text ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case TableRole::Id:
        return node->id;
    default:
        return {};
    }
}

bool ArgumentsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const NoeudArgument* node = noeud(index);
    if (node == nullptr || role != Qt::EditRole || index.column() != Texte || !m_write)
        return false;
    if (value.toString() == node->texte)
        return true;
    return m_write(node->id, value.toString());
}

QVariant ArgumentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Texte ? tr("Argument") : tr("Citations");
}

Qt::ItemFlags ArgumentsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Texte && m_write)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace isegorie::ui
