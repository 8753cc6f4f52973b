#include "ui/shell/DataTable.h"

#include "ui/shell/ColumnWidths.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/IdRows.h"
#include "ui/shell/TableCopy.h"
#include "ui/shell/TableDelegate.h"
#include "ui/shell/TableHeader.h"
#include "ui/shell/TableProxy.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace isegorie::ui {

namespace {

// Pixels: what a text column may ask for, and what it keeps when there is little room.
constexpr int kMostText = 320;
constexpr int kMostRest = 640;
constexpr int kLeastText = 140;
constexpr int kLeastRest = 170;
// Rows measured besides those on screen: a text that is cut still reads, a figure that is cut is a wrong one.
constexpr int kRowsLookedAt = 50;
constexpr int kFiguresLookedAt = 1000;

const QString kColumns = QStringLiteral("colonnes");
const QString kCount = QStringLiteral("nombre");
const QString kOwnWidths = QStringLiteral("largeurs");

} // namespace

DataTable::DataTable(const QString& name, QWidget* parent)
    : QTableView(parent),
      m_proxy(new TableProxy(this)),
      m_noMatch(new EmptyState(QStringLiteral("search"), tr("Aucun résultat"),
                               tr("Aucune ligne ne correspond au filtre."), viewport())) {
    setAccessibleName(name);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    adjustRowHeight();
    auto* head = new TableHeader(this);
    setHorizontalHeader(head);
    head->setSectionsMovable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this,
            [this, head](const QPoint& at) { showColumnMenu(head->mapToGlobal(at)); });
    connect(head, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        // To and from 0: a column hidden or shown.
        m_ownWidths = m_ownWidths || (!m_sharing && before > 0 && now > 0);
    });
    connect(head, &QHeaderView::sortIndicatorChanged, this, &DataTable::shareWidth); // its arrow needs room
    setSortingEnabled(true);
    viewport()->setAttribute(Qt::WA_Hover);
    m_noMatch->hide();
    followModel();
}

void DataTable::followModel() {
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberPlace);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        if (!currentId().isEmpty())
            Q_EMIT activatedId(currentId());
    });
    QTableView::setModel(m_proxy);
    // After the view's own connections, which empty the selection at a reset.
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::recallPlace);
    connect(m_proxy, &TableProxy::settled, this, &DataTable::recallRow);
    // Cells that changed may need more room: looked at once, after all of them.
    m_remeasure.setSingleShot(true);
    m_remeasure.setInterval(0);
    connect(m_proxy, &QAbstractItemModel::dataChanged, &m_remeasure, qOverload<>(&QTimer::start));
    connect(&m_remeasure, &QTimer::timeout, this, [this] {
        measureColumns();
        shareWidth();
    });
}

void DataTable::setSource(QAbstractItemModel* source) {
    m_proxy->setSourceModel(source);
    m_wishes.clear();
    updateOverlay();
}

QAbstractItemModel* DataTable::source() const {
    return m_proxy->sourceModel();
}

QModelIndex DataTable::toSource(const QModelIndex& viewIndex) const {
    return m_proxy->mapToSource(viewIndex);
}

QModelIndex DataTable::fromSource(const QModelIndex& sourceIndex) const {
    return m_proxy->mapFromSource(sourceIndex);
}

QString DataTable::currentId() const {
    return currentIndex().siblingAtColumn(0).data(TableRole::Id).toString();
}

QStringList DataTable::selectedIds() const {
    QStringList ids;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        ids << index.data(TableRole::Id).toString();
    return ids;
}

bool DataTable::selectId(const QString& id) {
    if (id.isEmpty())
        return false;
    if (const auto* known = dynamic_cast<const IdRows*>(source())) {
        const int row = known->rowOfId(id);
        const QModelIndex index = row < 0 ? QModelIndex() : fromSource(source()->index(row, 0));
        if (!index.isValid())
            return false;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(TableRole::Id).toString() != id)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void DataTable::setFilterText(const QString& text) {
    m_proxy->setFilterWords(text);
}

void DataTable::recallRow() {
    // A row that the filter hides is still the one to come back to, until another is chosen.
    m_holding = true;
    if (currentId() != m_rememberedId)
        selectId(m_rememberedId);
    m_holding = false;
    announceCurrent();
    updateOverlay();
}

int DataTable::visibleRowCount() const {
    return m_proxy->rowCount();
}

void DataTable::setTwoLines(bool twoLines) {
    m_twoLines = twoLines;
    adjustRowHeight();
}

void DataTable::adjustRowHeight() {
    const int line = QFontMetrics(Theme::font(FontRole::Body)).height();
    const int second = m_twoLines ? QFontMetrics(Theme::font(FontRole::Small)).height() + 4 : 0;
    verticalHeader()->setDefaultSectionSize(line + second + (m_twoLines ? 14 : 20));
}

void DataTable::setVisibleRows(int rows) {
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    setFixedHeight(head + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth() + 2);
}

void DataTable::setStretchColumn(int column) {
    m_stretchColumn = column;
    shareWidth();
}

void DataTable::setEmptyState(EmptyState* state) {
    delete m_empty;
    m_empty = state;
    if (m_empty)
        m_empty->setParent(viewport());
    updateOverlay();
}

void DataTable::setLoading(bool loading) {
    m_loading = loading;
    updateOverlay();
}

void DataTable::setNoMatchText(const QString& title, const QString& text) {
    m_noMatch->setTexts(title, text);
}

void DataTable::rememberPlace() {
    m_holding = true;
    m_scroll = verticalScrollBar()->value();
}

void DataTable::recallPlace() {
    measureColumns();
    shareWidth();
    if (!m_rememberedId.isEmpty() && selectId(m_rememberedId))
        verticalScrollBar()->setValue(m_scroll);
    m_holding = false;
    announceCurrent();
    updateOverlay();
}

void DataTable::announceCurrent() {
    if (m_holding || currentId() == m_announcedId)
        return;
    m_announcedId = currentId();
    Q_EMIT currentIdChanged(m_announcedId);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!m_holding)
        m_rememberedId = currentId();
    announceCurrent();
}

ColumnWish DataTable::wishOf(int column) const {
    const int rows = std::min(m_proxy->rowCount(), kRowsLookedAt);
    const bool badges = [&] {
        for (int row = 0; row < rows; ++row)
            if (m_proxy->index(row, column).data(TableRole::Tone).isValid())
                return true;
        return false;
    }();
    const bool rest = column == m_stretchColumn;
    const Qt::Alignment side(m_proxy->index(0, column).data(Qt::TextAlignmentRole).toInt());
    const bool whole = badges || side.testFlag(Qt::AlignRight);
    horizontalHeader()->setResizeContentsPrecision(whole ? kFiguresLookedAt : kRowsLookedAt);
    const int wanted = std::min(sizeHintForColumn(column), rest ? kMostRest : kMostText);
    if (whole)
        return {wanted, wanted};
    return {wanted, std::min(wanted, rest ? kLeastRest : kLeastText)};
}

void DataTable::measureColumns() {
    const int count = horizontalHeader()->count();
    if (m_proxy->rowCount() == 0)
        return;
    m_wishes.resize(count);
    for (int column = 0; column < count; ++column) {
        // Columns only grow: a list that follows a search must not jump.
        const ColumnWish wish = wishOf(column);
        m_wishes[column] = {std::max(m_wishes.at(column).wanted, wish.wanted),
                            std::max(m_wishes.at(column).least, wish.least)};
    }
}

void DataTable::shareWidth() {
    if (m_sharing)
        return;
    QList<int> columns = visibleColumns();
    QList<ColumnWish> wishes;
    for (const int column : columns) {
        const int head = horizontalHeader()->sectionSizeHint(column);
        ColumnWish wish = m_wishes.value(column);
        wish = {std::max(wish.wanted, head), std::max(wish.least, head)};
        if (m_ownWidths && column != m_stretchColumn)
            wish = {columnWidth(column), columnWidth(column)};
        wishes.append(wish);
    }
    const QList<int> widths =
        shareColumns(wishes, static_cast<int>(columns.indexOf(m_stretchColumn)), viewport()->width());
    m_sharing = true;
    for (qsizetype i = 0; i < columns.size(); ++i)
        setColumnWidth(columns.at(i), widths.at(i));
    m_sharing = false;
}

void DataTable::updateOverlay() {
    const bool none = m_proxy->rowCount() == 0;
    const bool sourceEmpty = !source() || source()->rowCount() == 0;
    const bool filtered = none && !sourceEmpty;
    if (m_empty) {
        m_empty->setVisible(none && sourceEmpty && !m_loading);
        m_empty->setGeometry(viewport()->rect());
    }
    m_noMatch->setVisible(filtered);
    m_noMatch->setGeometry(viewport()->rect());
    if (m_wishes.isEmpty())
        measureColumns();
    shareWidth();
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    updateOverlay();
}

void DataTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    updateOverlay();
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustRowHeight();
}

bool DataTable::viewportEvent(QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverMove)
        hoverRow(rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
    else if (type == QEvent::HoverLeave)
        hoverRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::hoverRow(int row) {
    if (row == m_hoveredRow)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
}

QList<int> DataTable::selectedRowList() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows.isEmpty() ? allRows() : rows;
}

QList<int> DataTable::allRows() const {
    QList<int> rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (m_proxy->index(row, 0).flags().testFlag(Qt::ItemIsSelectable)) // titles between rows are none
            rows << row;
    return rows;
}

QList<int> DataTable::visibleColumns() const {
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns << column;
    return columns;
}

QString DataTable::selectionAsTsv() const {
    return copyAsTsv(*m_proxy, selectedRowList(), visibleColumns());
}

void DataTable::copySelection() {
    copy(selectedRowList());
}

void DataTable::copyAll() {
    copy(allRows());
}

void DataTable::copy(const QList<int>& rows) {
    auto* copied = new QMimeData;
    copied->setText(copyAsTsv(*m_proxy, rows, visibleColumns()));
    copied->setHtml(copyAsHtml(*m_proxy, rows, visibleColumns()));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !currentId().isEmpty()) {
        Q_EMIT activatedId(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(Theme::icon(QStringLiteral("copy")), tr("Copier pour un tableur"), this,
                   &DataTable::copySelection);
    for (QAction* action : actions())
        menu.addAction(action);
    menu.exec(event->globalPos());
}

void DataTable::showColumnMenu(const QPoint& globalPosition) {
    QMenu menu(this);
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        QAction* action = menu.addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != m_stretchColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            shareWidth();
        });
    }
    menu.exec(globalPosition);
}

QJsonObject DataTable::saveState() const {
    return {{kColumns, QString::fromLatin1(horizontalHeader()->saveState().toBase64())},
            {kCount, horizontalHeader()->count()},
            {kOwnWidths, m_ownWidths}};
}

void DataTable::restoreState(const QJsonObject& state) {
    // A table that gained columns since keeps its own layout.
    if (state.value(kCount).toInt() != horizontalHeader()->count())
        return;
    const auto bytes = QByteArray::fromBase64(state.value(kColumns).toString().toLatin1());
    m_sharing = true;
    const bool restored = horizontalHeader()->restoreState(bytes);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_sharing = false;
    if (!restored)
        return;
    // Widths that nobody chose follow the window and the texts of today.
    m_ownWidths = state.value(kOwnWidths).toBool();
    shareWidth();
    m_proxy->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

} // namespace isegorie::ui
