// What every screen works with: the open base, the undo stack, and the news of what changed.
#pragma once

#include "core/base/Constat.h"
#include "core/base/Erreur.h"
#include "core/storage/Database.h"
#include "core/storage/UndoStack.h"

#include <QObject>
#include <QStringList>

#include <memory>

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

    /// Shows a toast; level as of a Constat.
    void notify(base::Constat::Niveau niveau, const QString& text);
    void notify(const base::Erreur& erreur);

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// After a commit: the names of the tables whose rows changed.
    void changed(const QStringList& tables);
    void undoStateChanged();
    void notified(isegorie::base::Constat::Niveau niveau, const QString& text);

private:
    bool publish(const base::Result<storage::Applied>& outcome);

    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::UndoStack> m_undo;
};

} // namespace isegorie::ui
