// Above the page: its title, the door to the palette, undo and redo, the history.
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace isegorie::ui {

class TopStrip : public QFrame {
    Q_OBJECT
public:
    TopStrip(QAction* palette, QAction* undo, QAction* redo, QAction* history, QWidget* parent = nullptr);
    void setTitle(const QString& title);

private:
    void addButton(QAction* action);

    QLabel* m_title;
};

} // namespace isegorie::ui
