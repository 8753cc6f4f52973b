// The windows of the program: one for each open base.
#pragma once

#include "ui/shell/MainWindow.h"

#include <QObject>
#include <QPointer>

namespace isegorie::app {

class Windows : public QObject {
    Q_OBJECT
public:
    explicit Windows(ui::WindowContent content, QObject* parent = nullptr);
    ~Windows() override;

    /// Raises the window of this base, or opens it in a window without base, or in a new one.
    /// An empty path shows the last window, or the start screen.
    ui::MainWindow* open(const QString& path, bool create = false);
    QList<ui::MainWindow*> all() const;

private:
    ui::MainWindow* windowOf(const QString& path) const;
    ui::MainWindow* emptyWindow() const;
    ui::MainWindow* makeWindow();
    void rebuild(ui::MainWindow* window);

    ui::WindowContent m_content;
    QList<QPointer<ui::MainWindow>> m_windows;
};

} // namespace isegorie::app
