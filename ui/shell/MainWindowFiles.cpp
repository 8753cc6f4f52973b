// The window's dealings with files: choosing, dropping, exporting and restoring bases.
#include "core/storage/Backup.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DroppedFiles.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/StartScreen.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>

namespace isegorie::ui {

namespace {

const QString kSuffix = QStringLiteral(".isegorie");

QString filter() {
    return MainWindow::tr("Bases Iségorie (*.isegorie)");
}

QString openFilter() {
    // What a return to a backup keeps aside is a base too.
    return MainWindow::tr("Bases Iségorie (*.isegorie *.isegorie.avant-restauration-*)");
}

QString withSuffix(const QString& path) {
    return path.isEmpty() || path.endsWith(kSuffix) ? path : path + kSuffix;
}

QString droppedBase(const QMimeData* data) {
    return droppedFile(data, {kSuffix});
}

} // namespace

void MainWindow::connectFileActions() {
    connect(m_actions.newBase, &QAction::triggered, this, [this] {
        const QString path =
            withSuffix(chooseSaveFile(this, tr("Nouvelle base"), tr("Concertations") + kSuffix, filter()));
        if (!path.isEmpty())
            Q_EMIT openRequested(path, true);
    });
    connect(m_actions.openBase, &QAction::triggered, this, [this] {
        const QString path = chooseOpenFile(this, tr("Ouvrir une base"), openFilter());
        if (!path.isEmpty())
            Q_EMIT openRequested(path, false);
    });
    connect(m_actions.demo, &QAction::triggered, this, [this] {
        const auto path = m_content.demo();
        if (path)
            Q_EMIT openRequested(*path, false);
        else
            showError(path.error());
    });
    connect(m_start, &StartScreen::recentChosen, this,
            [this](const QString& path) { Q_EMIT openRequested(path, false); });
    connect(m_actions.recent, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    connect(m_actions.closeBase, &QAction::triggered, this, [this] {
        if (askToLeaveBase())
            closeBase();
    });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.exportBase, &QAction::triggered, this, &MainWindow::exportCopy);
}

void MainWindow::showRecent() {
    m_actions.recent->clear();
    for (const QString& path : recentBases()) {
        QAction* action = m_actions.recent->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRequested(path, false); });
    }
    if (m_actions.recent->isEmpty())
        m_actions.recent->addAction(tr("Aucune"))->setEnabled(false);
}

void MainWindow::exportCopy() {
    m_session->flushPending();
    const QString path = basePath();
    const QString destination = withSuffix(
        chooseSaveFile(this, tr("Exporter une copie de la base"),
                       tr("%1 (copie)").arg(QFileInfo(path).completeBaseName()) + kSuffix, filter()));
    if (destination.isEmpty())
        return;
    m_session->run(
        tr("Export de la base"),
        [path, destination](base::TaskContext& context) {
            return storage::exportBase(path, destination, &context);
        },
        this,
        [this, destination](const base::Status& status) {
            if (status && m_session)
                m_session->notify(base::Constat::Niveau::Information,
                                  tr("La copie est faite : %1").arg(QFileInfo(destination).fileName()));
        });
}

void MainWindow::restoreBackup(const QString& backupPath) {
    const QString path = basePath();
    // The page that asked lives until closeBase: leave its slot first.
    QTimer::singleShot(0, this, [this, path, backupPath] {
        if (!askToLeaveBase())
            return;
        closeBase();
        QString aside;
        const base::Status restored =
            m_waiting.run(tr("Retour à la sauvegarde"), [&](base::TaskContext& context) -> base::Status {
                const auto kept = storage::restoreBackup(path, backupPath, &context);
                aside = kept.value_or(QString());
                return kept ? base::Status() : base::echec(kept.error());
            });
        if (!openBase(path))
            return;
        if (restored) {
            m_pages->open(QStringLiteral("sauvegardes"));
            m_session->notify(base::Constat::Niveau::Information,
                              tr("La base est revenue à cette sauvegarde. Son état précédent est gardé dans "
                                 "« %1 » : il est dans la liste, d’où il s’ouvre à part.")
                                  .arg(QFileInfo(aside).fileName()));
        } else {
            showError(restored.error());
        }
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const Page* page = m_pages->current();
    const QString file = droppedFile(event->mimeData());
    if (!droppedBase(event->mimeData()).isEmpty() || (page && !file.isEmpty() && page->accepts(file)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const QString path = droppedBase(event->mimeData()); !path.isEmpty()) {
        Q_EMIT openRequested(path, false);
        return;
    }
    Page* page = m_pages->current();
    const QString file = droppedFile(event->mimeData());
    if (page && !file.isEmpty() && page->accepts(file))
        page->take(file);
}

} // namespace isegorie::ui
