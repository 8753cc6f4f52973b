#include "ui/shell/Actions.h"

#include "ui/shell/MainWindow.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/Theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace isegorie::ui {

Actions::Actions(QMainWindow& window) : m_window(window) {
    const auto icon = [](const char* name) { return QString::fromLatin1(name); };
    newBase = make("nouvelle-base", MainWindow::tr("Nouvelle base…"), icon("file-plus"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    openBase = make("ouvrir-base", MainWindow::tr("Ouvrir une base…"), icon("folder-open"),
                    {QKeySequence(Qt::CTRL | Qt::Key_O)});
    demo = make("ouvrir-exemple", MainWindow::tr("Essayer avec la base d’exemple"), icon("play"));
    backups = make("sauvegardes", MainWindow::tr("Sauvegardes"), icon("backup"));
    exportBase = make("exporter-base", MainWindow::tr("Exporter une copie de la base…"), icon("export"));
    closeBase = make("fermer-base", MainWindow::tr("Fermer la base"), icon("close"),
                     {QKeySequence(Qt::CTRL | Qt::Key_W)});
    quit = make("quitter", MainWindow::tr("Quitter"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    undo = make("annuler", MainWindow::tr("Annuler"), icon("undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = make("retablir", MainWindow::tr("Rétablir"), icon("redo"),
                {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    undo->setProperty(PaletteModel::kOwnWords, undo->text());
    redo->setProperty(PaletteModel::kOwnWords, redo->text());
    palette = make("palette", MainWindow::tr("Palette de commandes"), icon("command"),
                   {QKeySequence(Qt::CTRL | Qt::Key_K)});
    history = make("historique", MainWindow::tr("Historique de la fiche"), icon("history"),
                   {QKeySequence(Qt::CTRL | Qt::Key_H)});
    history->setCheckable(true);
    collapse = make("replier-navigation", MainWindow::tr("Replier la navigation"), icon("sidebar"),
                    {QKeySequence(Qt::CTRL | Qt::Key_B)});
    collapse->setCheckable(true);
    light = make("theme-clair", MainWindow::tr("Thème clair"), icon("sun"));
    dark = make("theme-sombre", MainWindow::tr("Thème sombre"), icon("moon"));
    system = make("theme-systeme", MainWindow::tr("Thème du système"), icon("settings"));
    auto* themes = new QActionGroup(&window);
    for (QAction* theme : {light, dark, system}) {
        theme->setCheckable(true);
        theme->setIconVisibleInMenu(false); // it would stand in the place of the tick
        themes->addAction(theme);
    }
    settings = make("reglages", MainWindow::tr("Réglages"), icon("settings"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    help = make("aide", MainWindow::tr("Aide de cet écran"), icon("help"), {QKeySequence(Qt::Key_F1)});
    shortcuts = make("raccourcis", MainWindow::tr("Raccourcis clavier"), icon("command"),
                     {QKeySequence(Qt::CTRL | Qt::Key_F1)});
    about = make("a-propos", MainWindow::tr("À propos d’Iségorie"), icon("info"));
    fillMenus();
    setBaseOpen(false);
}

QAction* Actions::make(const char* name, const QString& text, const QString& icon,
                       const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, &m_window);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    action->setShortcuts(keys);
    m_window.addAction(action);
    return action;
}

void Actions::fillMenus() {
    QMenuBar* bar = m_window.menuBar();
    QMenu* file = bar->addMenu(MainWindow::tr("&Fichier"));
    file->addActions({newBase, openBase});
    recent = file->addMenu(Theme::icon(QStringLiteral("clock")), MainWindow::tr("Bases récentes"));
    file->addAction(demo);
    file->addSeparator();
    file->addActions({backups, exportBase});
    file->addSeparator();
    file->addActions({closeBase, quit});
    QMenu* edit = bar->addMenu(MainWindow::tr("É&dition"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({palette, history});
    edit->addSeparator();
    edit->addAction(settings);
    QMenu* view = bar->addMenu(MainWindow::tr("&Affichage"));
    go = view->addMenu(Theme::icon(QStringLiteral("arrow-right")), MainWindow::tr("Aller à"));
    view->addAction(collapse);
    view->addSeparator();
    view->addActions({light, dark, system});
    QMenu* helpMenu = bar->addMenu(MainWindow::tr("A&ide"));
    helpMenu->addActions({help, shortcuts, about});
}

void Actions::setBaseOpen(bool open) {
    for (QAction* action :
         {backups, exportBase, closeBase, palette, history, settings, help, shortcuts, about})
        action->setEnabled(open);
    if (!open) {
        undo->setEnabled(false);
        redo->setEnabled(false);
    }
    go->setEnabled(open);
}

} // namespace isegorie::ui
