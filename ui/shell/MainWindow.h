// The window: it holds one base, its pages, and what surrounds them. What surrounds them lives in files of
// its own: Navigation, TopStrip, StatusStrip, CommandPalette, Toasts, HistoryPanel, Actions.
#pragma once

#include "ui/shell/Actions.h"
#include "ui/shell/Page.h"
#include "ui/shell/SessionState.h"
#include "ui/shell/SettingsPage.h"
#include "ui/shell/Toasts.h"
#include "ui/shell/Waiting.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QSplitter;

namespace isegorie::ui {

class BackupsPage;
class CommandPalette;
class HelpPage;
class HistoryPanel;
class InlineMessage;
class Navigation;
class PageStack;
class StartScreen;
class StatusStrip;
class TopStrip;

/// What the program puts into the window: the shell knows no screen of the domain.
struct WindowContent {
    /// Each made as a child of the widget that shows it, in a turn of the event loop of its own.
    QList<std::function<Page*(Session&, QWidget* parent)>> pages;
    std::function<QList<SettingsSection>(Session&)> settings = {};
    /// Makes or finds the example base; returns its path. Empty: no example is offered.
    std::function<base::Result<QString>()> demo = {};
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowContent content, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Closes the open base and opens this one. On error the window shows why and keeps what it had.
    /// The event loop turns meanwhile, without input for the window.
    base::Status openBase(const QString& path, bool create = false);
    void closeBase();
    bool hasBase() const { return m_session != nullptr; }
    /// Before the base is closed, whatever the reason: saves what is pending. False when something typed
    /// cannot be saved, which is said; asked again without a change in between, it is given up.
    bool askToLeaveBase();
    bool isBusy() const { return m_waiting.isRunning(); } ///< A base is being opened or restored.
    const QString& opening() const { return m_opening; }  ///< Canonical path of the base being opened.
    QString basePath() const;                             ///< Canonical; empty when none is open.

    Session* session() const { return m_session.get(); }
    PageStack& pages() const { return *m_pages; }
    CommandPalette& palette() const { return *m_palette; }
    Toasts& toasts() const { return *m_toasts; }
    Actions& shellActions() { return m_actions; }
    /// What the palette lists now: the window's actions and those of the current page.
    QList<QAction*> commands() const;
    void saveState();

Q_SIGNALS:
    /// The user chose a file: the program decides in which window it opens.
    void openRequested(const QString& path, bool create);
    /// Name or language changed: the program has to start again.
    void restartRequested();

protected:
    /// Refuses once when something typed cannot be saved; the second time in a row it is given up.
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void connectActions();
    void connectFileActions();
    base::Result<std::unique_ptr<storage::Database>> openOffThread(const QString& path, bool create);
    void buildPages();
    void addPage(Page* page, bool inTools);
    void pageChanged(Page* page);
    void markCurrent(const Page& page);
    void updateUndo();
    void updateThemeActions();
    void showRecent();
    void showError(const base::Erreur& erreur);
    void startDailyBackup();
    void exportCopy();
    void restoreBackup(const QString& backupPath);
    void showHelp();
    void restoreWindow(const QJsonObject& state);
    void setSurroundingsVisible(bool visible);

    WindowContent m_content;
    Actions m_actions;
    base::Status mayLeaveBase();

    QString m_opening;
    std::unique_ptr<Session> m_session;
    bool m_warnedOfUnsaved = false;
    std::optional<SessionState> m_state;
    Waiting m_waiting{this};
    QTimer m_stateTimer;
    QTimer m_backupTimer{this};
    Navigation* m_navigation;
    TopStrip* m_top;
    StatusStrip* m_status;
    InlineMessage* m_banner;
    PageStack* m_pages;
    StartScreen* m_start;
    HistoryPanel* m_history;
    QSplitter* m_splitter;
    CommandPalette* m_palette;
    Toasts* m_toasts;
    HelpPage* m_help = nullptr;
    QList<QAction*> m_pageActions;
    bool m_foldedForRoom = false; ///< The navigation is folded because the window is narrow, not by choice.
};

} // namespace isegorie::ui
