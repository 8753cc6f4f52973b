#include "ui/marche/AccordModel.h"

#include "ui/marche/BonAffichage.h"
#include "ui/shell/InlineMessage.h"

namespace isegorie::ui {

AccordModel::Node* AccordModel::Node::add(Genre kind, const QString& identity) {
    auto child = std::make_unique<Node>();
    child->genre = kind;
    child->id = identity;
    child->parent = this;
    child->row = int(children.size());
    children.push_back(std::move(child));
    return children.back().get();
}

AccordModel::AccordModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

AccordModel::~AccordModel() = default;

void AccordModel::addLot(Node& accord, const MarcheLu& lu, const marche::Lot& lot) {
    Node* node = accord.add(Genre::Lot, lot.id);
    const marche::ConsommationLot used = lu.consommation.value(lot.id);
    node->title = lotTitre(lu, lot);
    node->part = used.dixMilliemes;
    node->tone = used.constats.isEmpty() ? Tone::Info : toneOf(used.constats.first().niveau);
    node->subtitle = tr("%1 de %2 HT").arg(consommationTexte(used.dixMilliemes), montantTexte(lot.maximumHt));
    for (const marche::Attribution& one : lu.attributionsDe(lot.id)) {
        Node* holder = node->add(Genre::Attribution, one.id);
        holder->title = tr("%1. %2").arg(one.rang).arg(one.titulaire);
        holder->tone = one.versions == 0 ? Tone::Warning : Tone::Neutral;
        holder->subtitle = one.versions == 0 ? tr("Aucun prix : chargez son bordereau")
                                             : tr("%n version(s) de prix", nullptr, one.versions);
        if (one.bons > 0)
            holder->subtitle += tr(", %n bon(s)", nullptr, one.bons);
    }
}

std::unique_ptr<AccordModel::Node> AccordModel::build(const MarcheLu& lu) {
    auto root = std::make_unique<Node>();
    for (const marche::AccordCadre& accord : lu.accords) {
        Node* node = root->add(Genre::Accord, accord.id);
        node->title = accord.numero;
        node->subtitle = accord.objet.isEmpty() ? periodeTexte(accord.debut, accord.fin) : accord.objet;
        node->tone = lu.constats.value(accord.id).isEmpty() ? Tone::Neutral : Tone::Warning;
        const QList<marche::Lot> lots = lu.lotsDe(accord.id);
        for (const marche::Lot& lot : lots)
            addLot(*node, lu, lot);
    }
    return root;
}

bool AccordModel::sameShape(const Node& a, const Node& b) {
    if (a.id != b.id || a.children.size() != b.children.size())
        return false;
    for (std::size_t i = 0; i < a.children.size(); ++i)
        if (!sameShape(*a.children[i], *b.children[i]))
            return false;
    return true;
}

void AccordModel::replaceTexts(Node& old, const Node& now) {
    const bool differs = old.title != now.title || old.subtitle != now.subtitle || old.part != now.part ||
                         old.tone != now.tone;
    old.title = now.title;
    old.subtitle = now.subtitle;
    old.part = now.part;
    old.tone = now.tone;
    if (differs)
        Q_EMIT dataChanged(indexOf(old), indexOf(old));
    for (std::size_t i = 0; i < old.children.size(); ++i)
        replaceTexts(*old.children[i], *now.children[i]);
}

void AccordModel::setContenu(const MarcheLu& lu) {
    auto root = build(lu);
    if (sameShape(*m_root, *root))
        return replaceTexts(*m_root, *root);
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

const AccordModel::Node* AccordModel::findNode(const Node& below, const QString& id) {
    for (const auto& child : below.children) {
        if (child->id == id)
            return child.get();
        if (const Node* found = findNode(*child, id))
            return found;
    }
    return nullptr;
}

QModelIndex AccordModel::find(const QString& id) const {
    const Node* node = id.isEmpty() ? nullptr : findNode(*m_root, id);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex AccordModel::indexOf(const Node& node) const {
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

const AccordModel::Node* AccordModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex AccordModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[std::size_t(row)].get());
}

QModelIndex AccordModel::parent(const QModelIndex& child) const {
    const Node* node = nodeAt(child);
    return child.isValid() ? indexOf(*node->parent) : QModelIndex();
}

int AccordModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int AccordModel::columnCount(const QModelIndex& parent) const {
    Q_UNUSED(parent)
    return 1;
}

QVariant AccordModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(node.title, node.subtitle);
    case Qt::FontRole:
        return node.genre == Genre::Attribution ? QVariant() : QVariant(Theme::font(FontRole::Strong));
    case Qt::DecorationRole: // a lot says it by the colour of its bar
        return node.tone == Tone::Warning && node.genre != Genre::Lot
                   ? QVariant(Theme::icon(QStringLiteral("warning"), Token::WarningSoftText))
                   : QVariant();
    case TableRole::Id:
        return node.id;
    case TableRole::Subtitle:
        return node.subtitle;
    case PartRole:
        return node.genre == Genre::Lot ? QVariant(node.part) : QVariant();
    case ToneRole:
        return int(node.tone);
    default:
        return {};
    }
}

} // namespace isegorie::ui
