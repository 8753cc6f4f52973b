#include "ui/concertation/TimelineAccessible.h"

#include "ui/concertation/TimelineView.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace isegorie::ui {

namespace {

class ItemInterface : public QAccessibleInterface {
public:
    ItemInterface(TimelineView* view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_view && m_index < m_view->items().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_view->items().at(m_index).description() : QString();
    }
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect local = m_view->rectOf(m_index);
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.focused = isValid() && m_view->hasFocus() && m_view->currentIndex() == m_index;
        state.selected = isValid() && m_view->currentIndex() == m_index;
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    int m_index;
};

class TimelineInterface : public QAccessibleWidget {
public:
    explicit TimelineInterface(TimelineView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TimelineInterface() override {
        for (const QAccessible::Id id : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->items().size()); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_items.contains(index))
            m_items.insert(index, QAccessible::registerAccessibleInterface(new ItemInterface(view(), index)));
        return QAccessible::accessibleInterface(m_items.value(index));
    }
    int indexOfChild(const QAccessibleInterface* one) const override {
        for (auto item = m_items.begin(); item != m_items.end(); ++item)
            if (QAccessible::accessibleInterface(item.value()) == one)
                return item.key();
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        return child(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override { return child(view()->currentIndex()); }

private:
    TimelineView* view() const { return static_cast<TimelineView*>(object()); }
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface* makeInterface(const QString& name, QObject* object) {
    Q_UNUSED(name)
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineInterface(view) : nullptr;
}

} // namespace

void installTimelineAccessibility() {
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

void timelineFocusMoved(TimelineView* view, int index) {
    if (!QAccessible::isActive() || !view->hasFocus())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace isegorie::ui
