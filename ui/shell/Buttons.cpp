#include "ui/shell/Buttons.h"

#include "ui/shell/Theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>
#include <QStandardPaths>

namespace isegorie::ui {

namespace {

constexpr auto kLastFolder = "dossier";

const char* roleName(ButtonRole role) {
    switch (role) {
    case ButtonRole::Primary:
        return "primary";
    case ButtonRole::Danger:
        return "danger";
    case ButtonRole::Quiet:
        return "quiet";
    case ButtonRole::Normal:
        break;
    }
    return "normal";
}

QString lastFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(QLatin1String(kLastFolder), documents).toString();
    return QFileInfo::exists(folder) ? folder : documents;
}

QString remembered(const QString& file) {
    if (!file.isEmpty())
        QSettings().setValue(QLatin1String(kLastFolder), QFileInfo(file).absolutePath());
    return file;
}

} // namespace

ActionButton::ActionButton(QAction* action, ButtonRole role, QWidget* parent)
    : QPushButton(parent), m_action(action) {
    Theme::setRole(this, roleName(role));
    if (!action->icon().isNull()) {
        const QIcon icon = action->icon();
        const Token token = role == ButtonRole::Primary  ? Token::AccentText
                            : role == ButtonRole::Danger ? Token::DangerSoftText
                                                         : Token::Accent;
        setIcon(icon.name().isEmpty() ? icon : Theme::icon(icon.name(), token));
    }
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QAction::visibleChanged, this, [this] {
        if (!m_action->isVisible())
            passFocusOn();
        setVisible(m_action->isVisible());
    });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow() {
    setText(m_action->iconText()); // shorter, where the action has one
    setAccessibleName(m_action->text());
    setToolTip(tooltipOf(*m_action));
    if (!m_action->isEnabled())
        passFocusOn();
    setEnabled(m_action->isEnabled());
    if (m_action->isCheckable()) {
        setCheckable(true);
        setChecked(m_action->isChecked());
    }
}

void ActionButton::passFocusOn() {
    if (!hasFocus())
        return;
    for (const QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        for (const auto views = around->findChildren<QAbstractItemView*>(); QAbstractItemView * view : views)
            if (view->isVisible() && view->isEnabled() && (view->focusPolicy() & Qt::TabFocus) != 0)
                return view->setFocus(Qt::OtherFocusReason);
        if (around->isWindow())
            return;
    }
}

void ActionButton::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
}

QPushButton* menuButton(const QList<QAction*>& actions, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    Theme::setRole(button, "menu");
    button->setIcon(Theme::icon(QStringLiteral("more"), Token::Accent));
    button->setAccessibleName(name);
    button->setToolTip(name);
    auto* menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    return button;
}

QPushButton* menuButton(const QString& text, const QString& icon, QMenu* menu, QWidget* parent) {
    auto* button = new QPushButton(Theme::icon(icon, Token::Accent), text, parent);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setMenu(menu);
    return button;
}

QString tooltipOf(const QAction& action) {
    // QAction's own tooltip falls back to the text without its mnemonic.
    const QString text = action.toolTip();
    if (action.shortcut().isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, action.shortcut().toString(QKeySequence::NativeText));
}

QAction* makeAction(QWidget* owner, const QString& objectName, const QString& text, const QString& icon,
                    const QKeySequence& shortcut) {
    auto* action = new QAction(text, owner);
    action->setObjectName(objectName);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    if (!shortcut.isEmpty()) {
        action->setShortcut(shortcut);
        // A page's shortcut works wherever the focus is while the page is on screen.
        if (!owner->inherits("isegorie::ui::Page"))
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    owner->addAction(action);
    return action;
}

QString chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                       const QString& filter) {
    return remembered(
        QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(suggestedName), filter));
}

QString chooseOpenFile(QWidget* parent, const QString& title, const QString& filter) {
    return remembered(QFileDialog::getOpenFileName(parent, title, lastFolder(), filter));
}

} // namespace isegorie::ui
