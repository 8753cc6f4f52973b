// What the window shows while no base is open: create, open, go on with a recent one, or try the example.
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace isegorie::ui {

class EmptyState;
class InlineMessage;

class StartScreen : public QWidget {
    Q_OBJECT
public:
    /// demo may be null.
    StartScreen(QAction* create, QAction* open, QAction* demo, QWidget* parent = nullptr);
    /// Why the last base did not open.
    InlineMessage* message() const { return m_message; }
    void refreshRecent();

Q_SIGNALS:
    void recentChosen(const QString& path);

private:
    InlineMessage* m_message;
    EmptyState* m_state;
    QWidget* m_recent;
    QVBoxLayout* m_recentLayout;
};

} // namespace isegorie::ui
