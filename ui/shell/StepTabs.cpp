#include "ui/shell/StepTabs.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/Nesting.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QTabBar>

namespace isegorie::ui {

namespace {

constexpr int kDigits = 10;             // the tenth is Alt+0
constexpr const char* kClose = "close"; // of the sheet of styles

/// Closer to each other before some of them go behind the menu.
void bringTogether(QTabBar& tabs, bool close) {
    if (tabs.property(kClose).toBool() == close)
        return;
    tabs.setProperty(kClose, close);
    tabs.style()->unpolish(&tabs);
    tabs.style()->polish(&tabs);
    QEvent restyled(QEvent::StyleChange); // else the tabs keep their measures
    QCoreApplication::sendEvent(&tabs, &restyled);
}

} // namespace

StepTabs::StepTabs(const QString& name, QWidget* parent)
    : QTabWidget(parent), m_all(menuButton({}, tr("Tous les onglets"), this)) {
    setAccessibleName(name);
    setDocumentMode(true);
    tabBar()->setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    m_all->hide();
    connect(m_all->menu(), &QMenu::aboutToShow, this, [this] {
        m_all->menu()->clear();
        for (int i = 0; i < count(); ++i) {
            QAction* go = m_all->menu()->addAction(tabText(i));
            go->setCheckable(true);
            go->setChecked(i == currentIndex());
            connect(go, &QAction::triggered, this, [this, i] { goTo(i); });
        }
    });
}

QWidget* StepTabs::pages() {
    return pagesOf(this);
}

int StepTabs::addStep(QWidget* page, const QString& title, const QString& actionName) {
    const int index = addTab(page, title);
    m_titles.append(title);
    const int digit = (index + 1) % kDigits;
    const bool hasDigit = index < kDigits;
    QAction* go = makeAction(parentWidget(), actionName, tr("Aller à : %1").arg(title), {},
                             hasDigit ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit)) : QKeySequence());
    setTabToolTip(index, hasDigit ? tr("%1 (Alt+%2)").arg(title).arg(digit) : title);
    connect(go, &QAction::triggered, this, [this, index] { goTo(index); });
    return index;
}

void StepTabs::setWarnings(int index, int count) {
    const QString& title = m_titles.at(index);
    setTabText(index, count > 0 ? tr("%1 (%2)").arg(title).arg(count) : title);
    setTabIcon(index, count > 0 ? Theme::icon(QStringLiteral("warning"), Token::WarningSoftText) : QIcon());
    updateMenu();
}

void StepTabs::resizeEvent(QResizeEvent* event) {
    updateMenu();
    QTabWidget::resizeEvent(event);
}

void StepTabs::tabInserted(int index) {
    QTabWidget::tabInserted(index);
    updateMenu();
}

void StepTabs::goTo(int index) {
    setCurrentIndex(index);
    tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void StepTabs::updateMenu() {
    bringTogether(*tabBar(), false);
    if (tabBar()->sizeHint().width() > width())
        bringTogether(*tabBar(), true);
    const bool needed = tabBar()->sizeHint().width() > width();
    if (needed == (cornerWidget() != nullptr))
        return;
    setCornerWidget(needed ? m_all : nullptr); // an empty corner would show its edge
    m_all->setVisible(needed);
}

} // namespace isegorie::ui
