#include "ui/consultation/CodesVue.h"

#include "ui/consultation/CodesModel.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/TableHeader.h"

#include <QKeyEvent>

namespace isegorie::ui {

CodesVue::CodesVue(CodesModel* model, QWidget* parent) : QTreeView(parent), m_codes(model) {
    setAccessibleName(tr("Codes du plan"));
    setModel(model);
    setHeader(new TableHeader(this));
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setIndentation(Theme::space(2));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(CodesModel::Libelle, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = currentId(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        if (!selectId(m_kept) && m_codes->rowCount() > 0)
            setCurrentIndex(m_codes->index(0, 0));
        if (m_codes->rowCount() == 0)
            Q_EMIT currentIdChanged({});
    });
}

QString CodesVue::currentId() const {
    return currentIndex().data(TableRole::Id).toString();
}

bool CodesVue::selectId(const QString& id) {
    const QModelIndex index = m_codes->find(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void CodesVue::editName(const QString& id) {
    if (!selectId(id))
        return;
    setFocus(Qt::OtherFocusReason);
    edit(currentIndex());
}

/// Right: under the code before it; left: after the one above it.
bool CodesVue::moveBy(int key) {
    const QModelIndex here = currentIndex().siblingAtColumn(0);
    const QModelIndex above = here.parent();
    if (!here.isValid() || !(m_codes->flags(here) & Qt::ItemIsDragEnabled))
        return false;
    const QString id = currentId();
    const auto ask = [&](const QModelIndex& parent, int place) {
        Q_EMIT m_codes->moved(id, m_codes->idOf(parent), place);
    };
    if (key == Qt::Key_Up && here.row() > 0)
        ask(above, here.row() - 1);
    else if (key == Qt::Key_Down && here.row() + 1 < m_codes->rowCount(above))
        ask(above, here.row() + 1);
    else if (key == Qt::Key_Right && here.row() > 0)
        ask(here.siblingAtRow(here.row() - 1), m_codes->rowCount(here.siblingAtRow(here.row() - 1)));
    else if (key == Qt::Key_Left && above.isValid())
        ask(above.parent(), above.row() + 1);
    else
        return false;
    selectId(id);
    return true;
}

bool CodesVue::event(QEvent* event) {
    // Alt with an arrow moves a code here, whatever the page does with it elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void CodesVue::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_Left &&
        event->key() <= Qt::Key_Down) {
        moveBy(event->key());
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        return Q_EMIT removeAsked();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid())
        return void(edit(currentIndex().siblingAtColumn(0), EditKeyPressed, event));
    QTreeView::keyPressEvent(event);
}

void CodesVue::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentIdChanged(current.data(TableRole::Id).toString());
}

} // namespace isegorie::ui
