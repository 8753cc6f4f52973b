#include "ui/shell/PageStack.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

namespace {

const QString kPage = QStringLiteral("page");
const QString kRecord = QStringLiteral("fiche");
const QString kStates = QStringLiteral("ecrans");

/// Going to a page goes on with the keyboard there: its focus proxy, or the first field that Tab would reach.
void focusInto(QWidget* page) {
    const QWidget* focus = QApplication::focusWidget();
    if (focus && (focus == page || page->isAncestorOf(focus)))
        return;
    if (page->focusProxy()) {
        page->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QWidget* next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        const bool reachable = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() &&
                               next->isVisibleTo(page) && page->isAncestorOf(next);
        if (reachable) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        updateGeometry();
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); // for the area that scrolls it
    });
}

QSize PageStack::minimumSizeHint() const {
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

void PageStack::add(Page* page) {
    m_pages.append(page);
    m_stale.insert(page);
    addWidget(page);
    connect(page, &Page::navigateTo, this, &PageStack::open);
    connect(page, &Page::currentRecordChanged, this, [this, page](const QString& recordId) {
        if (page == current())
            Q_EMIT recordChanged(recordId);
    });
}

void PageStack::clear() {
    const QList<Page*> pages = std::exchange(m_pages, {});
    m_stale.clear();
    m_waitingStates = {};
    m_opened.clear();
    for (Page* page : pages) {
        removeWidget(page);
        delete page;
    }
}

Page* PageStack::page(const QString& key) const {
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&key](const Page* page) { return page->key() == key; });
    return found == m_pages.end() ? nullptr : *found;
}

Page* PageStack::current() const {
    auto* page = qobject_cast<Page*>(currentWidget());
    return m_pages.contains(page) ? page : nullptr;
}

bool PageStack::open(const QString& key, const QString& recordId) {
    Page* wanted = page(key);
    if (!wanted)
        return false;
    // Not current(): the first page is on screen before anyone opened it.
    const bool moved = std::exchange(m_opened, key) != key;
    setCurrentWidget(wanted);
    bringUpToDate(wanted);
    if (moved)
        Q_EMIT currentPageChanged(wanted);
    if (!recordId.isEmpty())
        wanted->openRecord(recordId);
    if (moved)
        focusInto(wanted);
    Q_EMIT recordChanged(wanted->currentRecord());
    return true;
}

void PageStack::bringUpToDate(Page* page) {
    if (m_stale.remove(page))
        page->refresh({});
    // Only now: a selection can be restored only among rows, and pages never shown cost nothing.
    const QJsonObject state = m_waitingStates.take(page->key()).toObject();
    if (!state.isEmpty())
        page->restoreState(state);
}

void PageStack::refresh(const QStringList& tables) {
    for (Page* page : std::as_const(m_pages)) {
        if (page == current())
            page->refresh(tables);
        else
            m_stale.insert(page);
    }
}

QJsonObject PageStack::saveState() const {
    QJsonObject states = m_waitingStates;
    for (const Page* page : m_pages)
        if (const QJsonObject state = page->saveState();
            !state.isEmpty() && !m_waitingStates.contains(page->key()))
            states.insert(page->key(), state);
    QJsonObject result{{kStates, states}};
    if (const Page* page = current()) {
        result.insert(kPage, page->key());
        result.insert(kRecord, page->currentRecord());
    }
    return result;
}

void PageStack::restoreState(const QJsonObject& state) {
    m_waitingStates = state.value(kStates).toObject();
    if (!open(state.value(kPage).toString(), state.value(kRecord).toString()) && !m_pages.isEmpty())
        open(m_pages.first()->key());
}

} // namespace isegorie::ui
