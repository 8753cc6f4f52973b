#include "app/desktop/Windows.h"

#include <QApplication>
#include <QFileInfo>

namespace isegorie::app {

using ui::MainWindow;

namespace {

void raiseWindow(MainWindow* window) {
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

Windows::Windows(ui::WindowContent content, QObject* parent)
    : QObject(parent), m_content(std::move(content)) {}

Windows::~Windows() {
    for (MainWindow* window : all())
        delete window;
}

QList<MainWindow*> Windows::all() const {
    QList<MainWindow*> windows;
    for (const auto& window : m_windows)
        if (window)
            windows << window;
    return windows;
}

MainWindow* Windows::windowOf(const QString& path) const {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (MainWindow* window : all())
        if (!canonical.isEmpty() && (window->basePath() == canonical || window->opening() == canonical))
            return window;
    return nullptr;
}

MainWindow* Windows::emptyWindow() const {
    for (MainWindow* window : all())
        if (!window->hasBase() && !window->isBusy())
            return window;
    return nullptr;
}

MainWindow* Windows::makeWindow() {
    auto* window = new MainWindow(m_content);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MainWindow::openRequested, this, &Windows::open);
    connect(window, &MainWindow::restartRequested, this, [this, window] { restart(window); });
    m_windows.append(window);
    return window;
}

MainWindow* Windows::open(const QString& path, bool create) {
    MainWindow* window = path.isEmpty() ? all().isEmpty() ? nullptr : all().last() : windowOf(path);
    if (!window) {
        window = emptyWindow();
        if (!window)
            window = makeWindow();
        if (!path.isEmpty())
            window->openBase(path, create);
    }
    raiseWindow(window);
    return window;
}

void Windows::openAll(const QStringList& paths) {
    if (paths.isEmpty())
        open({});
    for (const QString& path : paths)
        open(path);
}

void Windows::restart(MainWindow* window) {
    QStringList bases;
    for (MainWindow* one : all()) {
        if (one->isBusy() || !one->askToLeaveBase())
            return raiseWindow(one);
        if (one->hasBase() && one != window)
            bases << one->basePath();
    }
    m_restartWith = bases << window->basePath(); // opened last, it is on top again
    QApplication::exit(kRestart);
}

} // namespace isegorie::app
