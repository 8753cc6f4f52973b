// The actions of the window itself and its menu bar.
#pragma once

#include <QAction>
#include <QMainWindow>

namespace isegorie::ui {

/// Owned by the window; each is in the menu bar and in the command palette.
struct Actions {
    explicit Actions(QMainWindow& window);
    Actions(const Actions&) = delete;
    Actions& operator=(const Actions&) = delete;

    QAction* newBase;
    QAction* openBase;
    QAction* demo;
    QAction* backups;
    QAction* exportBase;
    QAction* closeBase;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* palette;
    QAction* history;
    QAction* collapse;
    QAction* light;
    QAction* dark;
    QAction* system;
    QAction* settings;
    QAction* help;
    QAction* shortcuts;
    QAction* about;
    QMenu* recent;
    QMenu* go; ///< Pages, filled when a base opens.

    /// Those that need an open base.
    void setBaseOpen(bool open);

private:
    QAction* make(const char* name, const QString& text, const QString& icon = {},
                  const QList<QKeySequence>& keys = {});
    void fillMenus();

    QMainWindow& m_window;
};

} // namespace isegorie::ui
