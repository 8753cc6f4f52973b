#include "ui/shell/Navigation.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kMinimumWidth = 188;

} // namespace

Navigation::Navigation(QWidget* parent)
    : QFrame(parent), m_main(new QVBoxLayout), m_tools(new QVBoxLayout), m_collapse(new QToolButton(this)) {
    setObjectName(QStringLiteral("Navigation"));
    setAccessibleName(tr("Navigation"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(), Theme::space(2), Theme::space(), Theme::space());
    layout->setSpacing(2);
    for (QVBoxLayout* group : {m_main, m_tools})
        group->setSpacing(2);
    layout->addLayout(m_main);
    layout->addStretch();
    layout->addLayout(m_tools);
    layout->addWidget(m_collapse);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Navigation::dress(QToolButton* button) const {
    button->setToolButtonStyle(m_collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // Wider than high: the icon keeps its distance from the text.
    button->setIconSize(m_collapsed ? QSize(kIcon, kIcon) : QSize(kIcon + 10, kIcon));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumWidth(m_collapsed ? 0 : kMinimumWidth);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Navigation::addPage(const QString& key, QAction* action, Group group) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("nav-") + key);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setToolTip(tooltipOf(*action));
    // A button follows its action's tooltip, which lacks the shortcut.
    connect(action, &QAction::changed, button, [button, action] { button->setToolTip(tooltipOf(*action)); });
    dress(button);
    (group == Group::Main ? m_main : m_tools)->addWidget(button);
    m_buttons.append(button);
}

void Navigation::clear() {
    for (QToolButton* button : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
}

void Navigation::setCollapseAction(QAction* action) {
    m_collapse->setDefaultAction(action);
    m_collapse->setAccessibleName(action->text());
    m_collapse->setToolTip(tooltipOf(*action));
    dress(m_collapse);
}

void Navigation::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    for (QToolButton* button : std::as_const(m_buttons))
        dress(button);
    dress(m_collapse);
}

} // namespace isegorie::ui
