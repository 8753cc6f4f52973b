// What every screen works with: the open base, the undo stack, and the news of what changed.
#pragma once

#include "core/base/Constat.h"
#include "core/base/Erreur.h"
#include "core/base/Task.h"
#include "core/storage/Database.h"
#include "core/storage/UndoStack.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace isegorie::ui {

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(std::unique_ptr<storage::Database> database, QObject* parent = nullptr);
    ~Session() override;

    storage::Database& database() const { return *m_database; }
    bool isReadOnly() const { return m_database->isReadOnly(); }

    /// Applies through the undo stack. A failure is shown as a toast and returned.
    /// mergeKey: see UndoStack::apply.
    bool apply(const storage::Edit& edit, const QString& mergeKey = {});
    /// The same for what a domain function answered: its refusal is shown, its edit applied.
    bool apply(const base::Result<storage::Edit>& edit, const QString& mergeKey = {});

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;

    /// Typing that is not saved yet. Before undo, redo, a legal act or closing, everything pending is saved;
    /// what cannot be (a refused value) is what the next undo gives up. Forms register themselves.
    struct Pending {
        std::function<bool()> flush;  ///< False when a value was refused.
        std::function<bool()> revert; ///< True when refused typing was given up.
        /// Puts the keyboard into the first refused value and returns what to say; empty when none is.
        std::function<QString()> show = {};
    };
    void addPending(QObject* owner, Pending pending);
    bool flushPending();
    /// Before an act that a person asked for: what keeps it from happening is shown and named.
    bool flushOrShow();

    /// Runs long work off the UI thread; the status strip shows progress and cancel. `done` runs on the UI
    /// thread unless the receiver is gone; a failure other than a cancel is also shown as a toast.
    base::Task* run(const QString& title, base::Task::Work work, QObject* receiver = nullptr,
                    std::function<void(const base::Status&)> done = {});

    /// The same for work that reads the base: it gets a view of its own, which shows what is committed by
    /// now.
    using Reading =
        std::function<base::Status(const storage::Database& database, base::TaskContext& context)>;
    base::Task* runReading(const QString& title, Reading work, QObject* receiver = nullptr,
                           std::function<void(const base::Status&)> done = {});

    /// Shows a toast; level as of a Constat.
    void notify(base::Constat::Niveau niveau, const QString& text);
    void notify(const base::Erreur& erreur);
    /// « Écrit : NAME ».
    void notifyWritten(const QString& path);

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// After a commit: the names of the tables whose rows changed.
    void changed(const QStringList& tables);
    void undoStateChanged();
    void notified(isegorie::base::Constat::Niveau niveau, const QString& text);
    /// After an edit by `apply` without merge key: something worth offering « Annuler » for.
    void edited(const QString& libelle);
    void taskStarted(isegorie::base::Task* task);

private:
    struct PendingOwner {
        QObject* owner;
        Pending pending;
    };

    using Write = std::function<base::Result<storage::Applied>()>;
    /// At once, or off the UI thread when it has very many changes: the window waits, the event loop turns.
    base::Result<storage::Applied> write(qsizetype changes, const Write& write);
    bool publish(const base::Result<storage::Applied>& outcome);
    bool revertRefused();

    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::UndoStack> m_undo;
    std::vector<PendingOwner> m_pending;
    bool m_writing = false; ///< Off the UI thread.
};

} // namespace isegorie::ui
