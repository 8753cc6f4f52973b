#include "ui/marche/BonLignesView.h"

#include "ui/marche/BonLignesModel.h"
#include "ui/shell/CellPainting.h"
#include "ui/shell/TableHeader.h"
#include "ui/shell/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace isegorie::ui {

namespace {

/// Columns that say least, and the widths of the table below which they leave their place to the label.
struct Dispensable {
    int column;
    int below;
};
constexpr Dispensable kDispensable[] = {
    {BonLignesModel::Tva, 800}, {BonLignesModel::Unite, 700}, {BonLignesModel::Pu, 560}};

} // namespace

BonLignesView::BonLignesView(const QString& name, QWidget* parent) : QTreeView(parent) {
    setAccessibleName(name);
    setHeader(new TableHeader(this));
    header()->setSectionsClickable(false);
    setItemDelegate(new BonLignesDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setAlternatingRowColors(false);
    setIndentation(Theme::space(3));
    setDragDropMode(DropOnly);
    setDropIndicatorShown(true);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
}

void BonLignesView::setLignes(BonLignesModel* model) {
    m_lignes = model;
    setModel(model);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(BonLignesModel::Libelle, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent, int a, int b) {
        if (!parent.isValid())
            spanDetails(a, b);
    });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this] { spanDetails(0, m_lignes->rowCount() - 1); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == BonLignesModel::Libelle)
            scheduleDelayedItemsLayout();
    });
    spanDetails(0, model->rowCount() - 1);
}

void BonLignesView::spanDetails(int first, int last) {
    for (int row = first; row <= last; ++row)
        setFirstColumnSpanned(0, m_lignes->index(row, 0), true);
}

QString BonLignesView::currentLigneId() const {
    return currentIndex().data(BonLignesModel::LigneId).toString();
}

QStringList BonLignesView::selectedLigneIds() const {
    QStringList ids;
    if (!m_lignes)
        return ids;
    for (const marche::LigneBon& ligne : m_lignes->lignes()) {
        const QModelIndex index = m_lignes->indexOf(ligne.id);
        if (selectionModel()->isSelected(index) || selectionModel()->isSelected(m_lignes->index(0, 0, index)))
            ids << ligne.id;
    }
    return ids;
}

void BonLignesView::selectLigne(const QString& ligneId) {
    const QModelIndex index = m_lignes->indexOf(ligneId);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void BonLignesView::editQuantity() {
    const marche::LigneBon* ligne = m_lignes ? m_lignes->ligneAt(currentIndex()) : nullptr;
    if (!ligne || state() == EditingState)
        return;
    const QModelIndex index = m_lignes->indexOf(ligne->id).siblingAtColumn(BonLignesModel::Quantite);
    if (index.flags() & Qt::ItemIsEditable) {
        setCurrentIndex(index);
        QTreeView::edit(index);
    }
}

void BonLignesView::toggleCurrent() {
    QModelIndex index = currentIndex().siblingAtColumn(0);
    if (index.parent().isValid()) {
        index = index.parent();
        setCurrentIndex(index);
    }
    setExpanded(index, !isExpanded(index));
}

bool BonLignesView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    // Keys and double clicks anywhere on a line mean its quantity, unless the rate was double-clicked.
    if (trigger != EditKeyPressed && trigger != DoubleClicked)
        return QTreeView::edit(index, trigger, event);
    if (!index.isValid() || index.parent().isValid())
        return false;
    const bool rate = trigger == DoubleClicked && index.column() == BonLignesModel::Tva;
    return QTreeView::edit(rate ? index : index.siblingAtColumn(BonLignesModel::Quantite), trigger, event);
}

void BonLignesView::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (m_lignes && m_lignes->isEditable() && !currentIndex().parent().isValid())
            editQuantity();
        else
            toggleCurrent();
        return;
    }
    if (plain && event->key() == Qt::Key_Space)
        return toggleCurrent();
    const QString text = event->text();
    if (plain && m_lignes && m_lignes->isEditable() && text.size() == 1 &&
        (text.at(0).isDigit() || text.at(0) == QLatin1Char('-'))) { // "-3" is refused, not read as 3
        editQuantity();
        if (auto* editor = qobject_cast<QLineEdit*>(indexWidget(currentIndex()) ? indexWidget(currentIndex())
                                                                                : focusWidget()))
            editor->setText(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void BonLignesView::resizeEvent(QResizeEvent* event) {
    for (const Dispensable& one : kDispensable)
        setColumnHidden(one.column, width() < one.below);
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // justifications wrap to the width
}

void BonLignesView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (!index.parent().isValid()) {
        QStyleOptionViewItem before;
        before.rect = rect;
        before.viewItemPosition = QStyleOptionViewItem::Beginning;
        before.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        painter->fillRect(rect, Theme::color(Token::Surface));
        const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
        const bool hovered = underMouse() && pointer.y() >= rect.top() && pointer.y() <= rect.bottom();
        drawRowGround(*painter, before, hovered);
    }
    QTreeView::drawBranches(painter, rect, index);
}

QSize BonLignesView::sizeHint() const {
    return {640, 320};
}

} // namespace isegorie::ui
