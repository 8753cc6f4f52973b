// Buttons that show an action: same text, state, tooltip (with the shortcut) and trigger.
#pragma once

#include <QPushButton>

class QAction;
class QMenu;

namespace isegorie::ui {

enum class ButtonRole { Normal, Primary, Danger, Quiet };

/// Named for screen readers after the action; the tooltip tells the shortcut. When its act makes it useless
/// the keyboard goes to the nearest list or table that is there, rather than on to the next button, which may
/// destroy.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction* action, ButtonRole role = ButtonRole::Normal, QWidget* parent = nullptr);

protected:
    /// A double click acts once: who makes one wants one concertation, not two.
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void follow();
    void passFocusOn();
    QAction* m_action;
};

/// "…": a quiet button whose menu holds the actions used less often. name: for screen readers.
QPushButton* menuButton(const QList<QAction*>& actions, const QString& name, QWidget* parent);

/// The same for a menu with a text and an icon.
QPushButton* menuButton(const QString& text, const QString& icon, QMenu* menu, QWidget* parent);

/// "Exporter en PDF (Ctrl+P)"
QString tooltipOf(const QAction& action);

/// An action of a page: objectName (unique), text, optional icon name and shortcut, added to the page so that
/// the palette lists it and the shortcut works.
QAction* makeAction(QWidget* owner, const QString& objectName, const QString& text, const QString& icon = {},
                    const QKeySequence& shortcut = {});

/// Where to save: the suggested name in the folder used last. Empty when the user gave up.
QString chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                       const QString& filter);
QString chooseOpenFile(QWidget* parent, const QString& title, const QString& filter);

} // namespace isegorie::ui
