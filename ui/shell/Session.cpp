#include "ui/shell/Session.h"

#include "core/storage/BulkLoad.h"
#include "ui/shell/Waiting.h"

#include <QApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr qsizetype kManyChanges = 500; // a few milliseconds a hundred

base::Erreur busy() {
    return base::Erreur::refus(QStringLiteral("session.occupee"),
                               Session::tr("Un enregistrement est en cours."),
                               Session::tr("Attendez qu’il soit terminé, puis recommencez."));
}

} // namespace

Session::Session(std::unique_ptr<storage::Database> database, QObject* parent)
    : QObject(parent),
      m_database(std::move(database)),
      m_undo(std::make_unique<storage::UndoStack>(*m_database)) {}

Session::~Session() {
    // Work under way reads the base: it has to end first.
    qDeleteAll(findChildren<base::Task*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly)); // and what shares it among screens
}

bool Session::apply(const storage::Edit& edit, const QString& mergeKey) {
    const bool bulk = storage::setBulkContext(edit, nullptr);
    base::Result<storage::Applied> outcome = base::echec(busy());
    if (!bulk) {
        outcome = write(edit.changes.size(), [&] { return m_undo->apply(edit, mergeKey); });
    } else if (!m_writing) { // rows by the hundred thousand: with progress, and a way out
        m_writing = true;
        static_cast<void>(
            Waiting(QApplication::activeWindow()).run(edit.libelle, [&](base::TaskContext& context) {
                storage::setBulkContext(edit, &context);
                outcome = m_undo->apply(edit, mergeKey);
                storage::setBulkContext(edit, nullptr);
                return base::Status();
            }));
        m_writing = false;
    }
    if (!publish(outcome))
        return false;
    if (mergeKey.isEmpty() && !outcome->tables.isEmpty() && !edit.irreversible)
        Q_EMIT edited(edit.libelle);
    return true;
}

bool Session::apply(const base::Result<storage::Edit>& edit, const QString& mergeKey) {
    if (!edit) {
        notify(edit.error());
        return false;
    }
    return apply(*edit, mergeKey);
}

bool Session::canUndo() const {
    return m_undo->canUndo();
}

bool Session::canRedo() const {
    return m_undo->canRedo();
}

QString Session::undoLabel() const {
    return m_undo->undoLabel();
}

QString Session::redoLabel() const {
    return m_undo->redoLabel();
}

void Session::undo() {
    // Typing that a rule refuses is not in the base: giving it up is what this undo does.
    if (!flushPending() && revertRefused())
        return;
    if (canUndo())
        publish(write(m_undo->undoSize(), [this] { return m_undo->undo(); }));
}

void Session::redo() {
    if (flushPending() && canRedo())
        publish(write(m_undo->redoSize(), [this] { return m_undo->redo(); }));
}

base::Result<storage::Applied> Session::write(qsizetype changes, const Write& write) {
    if (m_writing)
        return base::echec(busy());
    if (changes < kManyChanges)
        return write();
    base::Result<storage::Applied> outcome;
    m_writing = true;
    static_cast<void>(Waiting(QApplication::activeWindow())
                          .run(
                              tr("Enregistrement"),
                              [&](base::TaskContext&) -> base::Status {
                                  outcome = write();
                                  return {};
                              },
                              Waiting::Cancel::Never));
    m_writing = false;
    return outcome;
}

bool Session::publish(const base::Result<storage::Applied>& outcome) {
    if (!outcome) {
        if (outcome.error().code != base::TaskContext::cancelledErreur().code)
            notify(outcome.error());
        return false;
    }
    if (!outcome->tables.isEmpty())
        Q_EMIT changed(outcome->tables);
    Q_EMIT undoStateChanged();
    return true;
}

void Session::addPending(QObject* owner, Pending pending) {
    m_pending.push_back({owner, std::move(pending)});
    connect(owner, &QObject::destroyed, this, [this](QObject* gone) {
        std::erase_if(m_pending, [gone](const PendingOwner& entry) { return entry.owner == gone; });
    });
}

bool Session::flushPending() {
    bool allSaved = true;
    const auto pending = m_pending; // a flush may create or remove forms
    for (const PendingOwner& entry : pending)
        allSaved = entry.pending.flush() && allSaved;
    return allSaved;
}

bool Session::flushOrShow() {
    if (flushPending())
        return true;
    for (const PendingOwner& entry : m_pending) {
        const QString said = entry.pending.show ? entry.pending.show() : QString();
        if (said.isEmpty())
            continue;
        notify(base::Constat::Niveau::Bloquant, said);
        break;
    }
    return false;
}

bool Session::revertRefused() {
    bool reverted = false;
    for (const PendingOwner& entry : m_pending)
        reverted = entry.pending.revert() || reverted;
    return reverted;
}

base::Task* Session::run(const QString& title, base::Task::Work work, QObject* receiver,
                         std::function<void(const base::Status&)> done) {
    auto* task = new base::Task(title, std::move(work), this);
    const bool hasReceiver = receiver != nullptr;
    const QPointer<QObject> guard(receiver);
    connect(task, &base::Task::finished, this, [this, task, hasReceiver, guard, done = std::move(done)] {
        const base::Status& status = task->status();
        if (!status && status.error().code != base::TaskContext::cancelledErreur().code)
            notify(status.error());
        if (done && (!hasReceiver || guard))
            done(status);
        task->deleteLater();
    });
    Q_EMIT taskStarted(task);
    task->start();
    return task;
}

base::Task* Session::runReading(const QString& title, Reading work, QObject* receiver,
                                std::function<void(const base::Status&)> done) {
    const storage::Database& database = *m_database;
    return run(
        title,
        [&database, work = std::move(work)](base::TaskContext& context) -> base::Status {
            const auto reader = database.reader(&context);
            return reader ? work(**reader, context) : base::echec(reader.error());
        },
        receiver, std::move(done));
}

void Session::notify(base::Constat::Niveau niveau, const QString& text) {
    Q_EMIT notified(niveau, text);
}

void Session::notify(const base::Erreur& erreur) {
    Q_EMIT notified(base::Constat::Niveau::Bloquant, erreur.texte());
}

void Session::notifyWritten(const QString& path) {
    notify(base::Constat::Niveau::Information, tr("Écrit : %1").arg(QFileInfo(path).fileName()));
}

} // namespace isegorie::ui
