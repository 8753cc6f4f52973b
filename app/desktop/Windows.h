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
    /// Each of these; none: as for an empty path.
    void openAll(const QStringList& paths);
    QList<ui::MainWindow*> all() const;

    /// The exit code of the event loop when the program has to start again (name or language changed).
    static constexpr int kRestart = 1000;
    const QStringList& restartWith() const { return m_restartWith; } ///< Bases to open then.

private:
    ui::MainWindow* windowOf(const QString& path) const;
    ui::MainWindow* emptyWindow() const;
    ui::MainWindow* makeWindow();
    void restart(ui::MainWindow* window);

    ui::WindowContent m_content;
    QList<QPointer<ui::MainWindow>> m_windows;
    QStringList m_restartWith;
};

} // namespace isegorie::app
