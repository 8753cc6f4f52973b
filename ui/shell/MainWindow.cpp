#include "ui/shell/MainWindow.h"

#include "core/base/Typographie.h"
#include "core/storage/Backup.h"
#include "ui/shell/BackupsPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HelpPage.h"
#include "ui/shell/HistoryPanel.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/OnScreen.h"
#include "ui/shell/PageArea.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StartScreen.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/TopStrip.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kStateEveryMs = 2000;
constexpr int kBackupEveryMs = 3'600'000; // a window that stays open for days is backed up each day too
constexpr QSize kFirstSize(1280, 800);
constexpr int kNarrow = 1140; // pixels: below, the navigation leaves its words to the page

const QString kGeometry = QStringLiteral("fenetre");
const QString kCollapsed = QStringLiteral("navigation-repliee");
const QString kHistory = QStringLiteral("historique");
const QString kSplitter = QStringLiteral("separateur");
const QString kPages = QStringLiteral("pages");

QString asText(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray asBytes(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

MainWindow::MainWindow(WindowContent content, QWidget* parent)
    : QMainWindow(parent), m_content(std::move(content)), m_actions(*this) {
    setAcceptDrops(true);
    setWindowTitle(tr("Iségorie"));
    buildLayout();
    connectActions();
    connectFileActions();
    connect(&m_stateTimer, &QTimer::timeout, this, &MainWindow::saveState);
    m_backupTimer.setObjectName(QStringLiteral("sauvegarde-quotidienne"));
    connect(&m_backupTimer, &QTimer::timeout, this, &MainWindow::startDailyBackup);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::updateThemeActions);
    updateThemeActions();
    setSurroundingsVisible(false);
    resizeOnScreen(*this, kFirstSize);
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() {
    closeBase();
}

void MainWindow::buildLayout() {
    auto* center = new QWidget(this);
    auto* row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new Navigation(center);
    m_navigation->setCollapseAction(m_actions.collapse);
    row->addWidget(m_navigation);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_top = new TopStrip(m_actions.palette, m_actions.undo, m_actions.redo, m_actions.history, center);
    m_banner = new InlineMessage(center);
    m_splitter = new QSplitter(center);
    m_pages = new PageStack(m_splitter);
    m_history = new HistoryPanel(m_splitter);
    // The window never grows over the edge of the screen.
    auto* area = new PageArea(m_pages, m_splitter);
    m_splitter->addWidget(area);
    m_splitter->addWidget(m_history);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(1);
    m_history->hide();
    m_start = new StartScreen(m_actions.newBase, m_actions.openBase,
                              m_content.demo ? m_actions.demo : nullptr, center);
    m_actions.demo->setVisible(bool(m_content.demo));
    m_status = new StatusStrip(center);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_start, 1);
    auto* room = new QWidget(center); // what the messages need beyond the status strip
    room->setFixedHeight(0);
    column->addWidget(room);
    column->addWidget(m_status);
    setCentralWidget(center);
    m_toasts = new Toasts(center);
    connect(m_toasts, &Toasts::heightChanged, room, [this, room](int height) {
        room->setFixedHeight(std::max(0, height - m_status->minimumHeight()));
    });
    m_palette = new CommandPalette(center);
}

void MainWindow::connectActions() {
    connect(m_actions.palette, &QAction::triggered, this,
            [this] { m_palette->open(commands(), m_pages->pages()); });
    connect(m_palette, &CommandPalette::recordChosen, m_pages, &PageStack::open);
    connect(m_actions.history, &QAction::toggled, m_history, &QWidget::setVisible);
    connect(m_history, &HistoryPanel::closed, m_actions.history,
            [this] { m_actions.history->setChecked(false); });
    connect(m_actions.collapse, &QAction::toggled, m_navigation, &Navigation::setCollapsed);
    connect(m_actions.collapse, &QAction::triggered, this, [this] { m_foldedForRoom = false; });
    connect(m_actions.undo, &QAction::triggered, this, [this] {
        m_toasts->hideEdit();
        m_session->undo();
    });
    connect(m_actions.redo, &QAction::triggered, this, [this] { m_session->redo(); });
    connect(m_toasts, &Toasts::undoRequested, m_actions.undo, &QAction::trigger);
    const auto theme = [this](QAction* action, Theme::Mode mode) {
        connect(action, &QAction::triggered, this, [mode] { preferences::setTheme(mode); });
    };
    theme(m_actions.light, Theme::Mode::Light);
    theme(m_actions.dark, Theme::Mode::Dark);
    theme(m_actions.system, Theme::Mode::System);
    const auto opens = [this](QAction* action, const QString& key, const QString& record) {
        connect(action, &QAction::triggered, this, [this, key, record] { m_pages->open(key, record); });
    };
    opens(m_actions.backups, QStringLiteral("sauvegardes"), {});
    opens(m_actions.settings, QStringLiteral("reglages"), {});
    opens(m_actions.about, QStringLiteral("aide"), QStringLiteral("a-propos"));
    connect(m_actions.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] {
        m_help->setShortcuts(commands());
        m_pages->open(m_help->key(), QStringLiteral("raccourcis"));
    });
    connect(m_pages, &PageStack::currentPageChanged, this, &MainWindow::pageChanged);
    connect(m_pages, &PageStack::recordChanged, m_history, &HistoryPanel::setRecord);
}

base::Result<std::unique_ptr<storage::Database>> MainWindow::openOffThread(const QString& path, bool create) {
    if (isBusy())
        return base::echec(base::Erreur::refus(
            QStringLiteral("fenetre.occupee"), tr("Une base est en train de s’ouvrir dans cette fenêtre."),
            tr("Attendez qu’elle soit ouverte, ou interrompez l’ouverture.")));
    m_opening = QFileInfo(path).canonicalFilePath();
    std::unique_ptr<storage::Database> database;
    const QString author = preferences::author();
    const base::Status status =
        m_waiting.run(tr("Ouverture de la base"), [&](base::TaskContext& context) -> base::Status {
            auto opened = storage::Database::open(path, {author, create, {}, &context});
            if (!opened)
                return base::echec(opened.error());
            database = std::move(*opened);
            return {};
        });
    m_opening.clear();
    if (!status)
        return base::echec(status.error());
    return database;
}

base::Status MainWindow::openBase(const QString& path, bool create) {
    if (const base::Status may = mayLeaveBase(); !may) {
        showError(may.error());
        return may;
    }
    auto opened = openOffThread(path, create);
    if (!opened) {
        if (opened.error().code != base::TaskContext::cancelledErreur().code)
            showError(opened.error());
        return base::echec(opened.error());
    }
    closeBase();
    m_session = std::make_unique<Session>(std::move(*opened));
    rememberBase(path);
    m_state.emplace(path);
    connect(m_session.get(), &Session::changed, m_pages, &PageStack::refresh);
    connect(m_session.get(), &Session::undoStateChanged, this, &MainWindow::updateUndo);
    connect(m_session.get(), &Session::edited, m_toasts, &Toasts::showEdit);
    connect(m_session.get(), &Session::changed, this, [this] { m_warnedOfUnsaved = false; });
    connect(m_session.get(), &Session::taskStarted, m_status, &StatusStrip::follow);
    connect(m_session.get(), &Session::notified, this,
            [this](base::Constat::Niveau niveau, const QString& text) {
                m_toasts->show(toneOf(niveau), base::typographie(text));
            });
    m_status->setBase(path, m_session->database().auteur());
    m_history->setSession(m_session.get());
    m_banner->setMessage(Tone::Warning, base::typographie(m_session->database().readOnlyMessage()));
    buildPages();
    m_actions.setBaseOpen(true);
    updateUndo();
    setSurroundingsVisible(true);
    setWindowTitle(tr("%1 — Iségorie").arg(QFileInfo(path).completeBaseName()));
    restoreWindow(m_state->load());
    m_stateTimer.start(kStateEveryMs);
    m_backupTimer.start(kBackupEveryMs);
    startDailyBackup();
    return {};
}

void MainWindow::closeBase() {
    if (!m_session)
        return;
    m_session->flushPending();
    saveState();
    m_stateTimer.stop();
    m_backupTimer.stop();
    m_state.reset();
    m_history->setSession(nullptr);
    m_navigation->clear();
    m_pages->clear();
    m_help = nullptr;
    qDeleteAll(std::exchange(m_pageActions, {}));
    m_session.reset();
    m_actions.setBaseOpen(false);
    m_banner->clear();
    m_start->refreshRecent();
    setSurroundingsVisible(false);
    setWindowTitle(tr("Iségorie"));
}

QString MainWindow::basePath() const {
    return m_session ? QFileInfo(m_session->database().path()).canonicalFilePath() : QString();
}

void MainWindow::buildPages() {
    Waiting::Steps steps;
    for (const auto& make : std::as_const(m_content.pages))
        steps.append([this, &make, &steps] {
            Page* page = make(*m_session, m_pages);
            addPage(page, false);
            steps.append(page->furtherParts());
        });
    steps.append([this] {
        auto* backups = new BackupsPage(*m_session, m_pages);
        addPage(backups, true);
        connect(backups, &BackupsPage::restoreRequested, this, &MainWindow::restoreBackup);
        connect(backups, &BackupsPage::openRequested, this,
                [this](const QString& path) { Q_EMIT openRequested(path, false); });
    });
    steps.append([this] {
        auto* settings = new SettingsPage(*m_session, m_pages);
        if (m_content.settings)
            for (const SettingsSection& section : m_content.settings(*m_session))
                settings->addSection(section);
        addPage(settings, true);
        connect(settings, &SettingsPage::restartRequested, this, &MainWindow::restartRequested);
    });
    steps.append([this] {
        m_help = new HelpPage(*m_session, m_pages);
        addPage(m_help, true);
    });
    m_waiting.runSteps(steps);
}

void MainWindow::addPage(Page* page, bool inTools) {
    m_pages->add(page);
    auto* action = new QAction(page->icon(), page->title(), this);
    action->setObjectName(QStringLiteral("aller-") + page->key());
    action->setCheckable(true);
    const qsizetype number = m_pages->pages().size();
    if (!inTools && number <= 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, key = page->key()] {
        m_pages->open(key);
        markCurrent(*m_pages->current()); // triggering the current one has unchecked it
    });
    addAction(action);
    m_actions.go->addAction(action);
    m_pageActions.append(action);
    m_navigation->addPage(page->key(), action, inTools ? Navigation::Group::Tools : Navigation::Group::Main);
}

void MainWindow::pageChanged(Page* page) {
    m_toasts->hideErrors();
    m_top->setTitle(page->title());
    markCurrent(*page);
}

void MainWindow::markCurrent(const Page& page) {
    for (QAction* action : std::as_const(m_pageActions))
        action->setChecked(action->objectName() == QStringLiteral("aller-") + page.key());
}

void MainWindow::updateUndo() {
    const auto show = [](QAction* action, bool enabled, const QString& plain, const QString& withLabel,
                         const QString& label) {
        action->setEnabled(enabled);
        action->setText(label.isEmpty() ? plain : withLabel.arg(label));
    };
    show(m_actions.undo, m_session->canUndo(), tr("Annuler"), tr("Annuler : %1"), m_session->undoLabel());
    show(m_actions.redo, m_session->canRedo(), tr("Rétablir"), tr("Rétablir : %1"), m_session->redoLabel());
}

void MainWindow::updateThemeActions() {
    const Theme::Mode mode = Theme::instance().mode();
    m_actions.light->setChecked(mode == Theme::Mode::Light);
    m_actions.dark->setChecked(mode == Theme::Mode::Dark);
    m_actions.system->setChecked(mode == Theme::Mode::System);
}

QList<QAction*> MainWindow::commands() const {
    // What is at hand first: the page's own commands, then the pages, then the window's.
    QList<QAction*> found;
    if (const Page* page = m_pages->current())
        found = PaletteModel::actionsOf(*page);
    for (const QList<QAction*>& group : {m_pageActions, QWidget::actions()})
        for (QAction* action : group)
            if (PaletteModel::isCommand(*action) && !found.contains(action))
                found << action;
    return found;
}

void MainWindow::showHelp() {
    const Page* page = m_pages->current();
    const QString topic = page && page != m_help ? page->helpKey() : QStringLiteral("index");
    m_pages->open(m_help->key(), topic);
}

void MainWindow::showError(const base::Erreur& erreur) {
    if (m_session)
        m_toasts->show(Tone::Danger, base::typographie(erreur.texte()));
    else
        m_start->message()->setErreur(erreur);
}

void MainWindow::startDailyBackup() {
    const QString path = basePath();
    if (m_session->isReadOnly() || !storage::backupDue(path, QDate::currentDate()))
        return;
    m_session->run(tr("Sauvegarde quotidienne"), [path](base::TaskContext& context) -> base::Status {
        const auto made = storage::makeBackup(path, QStringLiteral("quotidienne"), &context);
        return made ? base::Status() : base::echec(made.error());
    });
}

void MainWindow::setSurroundingsVisible(bool visible) {
    for (QWidget* widget : {static_cast<QWidget*>(m_navigation), static_cast<QWidget*>(m_top),
                            static_cast<QWidget*>(m_splitter), static_cast<QWidget*>(m_status)})
        widget->setVisible(visible);
    m_start->setVisible(!visible);
}

void MainWindow::saveState() {
    if (!m_state)
        return;
    m_state->save({{kGeometry, asText(saveGeometry())},
                   {kCollapsed, m_actions.collapse->isChecked() && !m_foldedForRoom},
                   {kHistory, m_actions.history->isChecked()},
                   {kSplitter, asText(m_splitter->saveState())},
                   {kPages, m_pages->saveState()}});
}

void MainWindow::restoreWindow(const QJsonObject& state) {
    restoreGeometry(asBytes(state.value(kGeometry)));
    resizeOnScreen(*this, size()); // kept on a larger screen, or at another scale
    m_foldedForRoom = width() < kNarrow && !state.value(kCollapsed).toBool();
    m_actions.collapse->setChecked(state.value(kCollapsed).toBool() || m_foldedForRoom);
    m_actions.history->setChecked(state.value(kHistory).toBool());
    m_splitter->restoreState(asBytes(state.value(kSplitter)));
    m_pages->restoreState(state.value(kPages).toObject());
}

base::Status MainWindow::mayLeaveBase() {
    if (!m_session || m_session->flushPending()) {
        m_warnedOfUnsaved = false;
        return {};
    }
    if (std::exchange(m_warnedOfUnsaved, !m_warnedOfUnsaved))
        return {};
    return base::echec(
        base::Erreur::refus(QStringLiteral("fenetre.non-enregistre"),
                            tr("Un champ n’a pas pu être enregistré : ce qui y est écrit serait perdu."),
                            tr("Corrigez le champ signalé en rouge, ou recommencez pour y renoncer.")));
}

bool MainWindow::askToLeaveBase() {
    const base::Status may = mayLeaveBase();
    if (!may)
        showError(may.error());
    return may.has_value();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (isBusy()) { // what is under way needs the window
        event->ignore();
        return;
    }
    if (!askToLeaveBase()) {
        event->ignore();
        return;
    }
    closeBase();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    const bool wasNarrow = event->oldSize().isValid() && event->oldSize().width() < kNarrow;
    if (narrow == wasNarrow)
        return;
    if (narrow && !m_actions.collapse->isChecked()) {
        m_foldedForRoom = true;
        m_actions.collapse->setChecked(true);
    } else if (!narrow && m_foldedForRoom) {
        m_foldedForRoom = false;
        m_actions.collapse->setChecked(false);
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // A shortcut acts on what is in the base: what was just typed has to be there first.
    if (event->type() == QEvent::Shortcut && m_session && isActiveWindow())
        m_session->flushPending();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace isegorie::ui
