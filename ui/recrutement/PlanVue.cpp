#include "ui/recrutement/PlanVue.h"

#include "ui/recrutement/PlanModel.h"
#include "ui/recrutement/SaisieDelegate.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/TableHeader.h"

#include <QKeyEvent>

namespace isegorie::ui {

namespace {

constexpr int kNoSouple = 620; // narrower, the flexible bounds go below the names

} // namespace

PlanVue::PlanVue(PlanModel* model, QWidget* parent) : QTreeView(parent), m_plan(model) {
    setAccessibleName(tr("Plan de quotas"));
    setModel(model);
    setHeader(new TableHeader(this));
    setItemDelegate(new SaisieDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setExpandsOnDoubleClick(false);
    setIndentation(Theme::space(2));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(PlanModel::Libelle, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = currentId(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        if (!selectId(m_kept) && m_plan->rowCount() > 0)
            setCurrentIndex(m_plan->index(0, 0));
    });
}

QString PlanVue::currentId() const {
    return currentIndex().data(TableRole::Id).toString();
}

bool PlanVue::selectId(const QString& id) {
    const QModelIndex index = m_plan->find(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void PlanVue::editName(const QString& id) {
    if (!selectId(id))
        return;
    setFocus(Qt::OtherFocusReason);
    edit(currentIndex());
}

void PlanVue::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && event->modifiers() == Qt::NoModifier) {
        if (!edit(currentIndex(), EditKeyPressed, event))
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        return;
    }
    QTreeView::keyPressEvent(event);
}

QModelIndex PlanVue::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // From figure to figure and back: a tree would leave the row for its parent at once.
    const QModelIndex here = currentIndex();
    if (action == MoveLeft && here.column() > 0)
        for (int place = header()->visualIndex(here.column()) - 1; place >= 0; --place)
            if (const int column = header()->logicalIndex(place); !isColumnHidden(column))
                return here.siblingAtColumn(column);
    return QTreeView::moveCursor(action, modifiers);
}

void PlanVue::resizeEvent(QResizeEvent* event) {
    const bool narrow = width() < kNoSouple;
    setColumnHidden(PlanModel::Souple, narrow);
    m_plan->setSouplesseSousNom(narrow);
    QTreeView::resizeEvent(event);
}

void PlanVue::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    const QString id = current.data(TableRole::Id).toString();
    if (id != previous.data(TableRole::Id).toString())
        Q_EMIT currentIdChanged(id);
}

QSize PlanVue::sizeHint() const {
    return {520, 360};
}

} // namespace isegorie::ui
