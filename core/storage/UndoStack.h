// Undo and redo of everything a user changed, as inverse Edits through the same write path.
#pragma once

#include "core/storage/Database.h"

#include <QElapsedTimer>

namespace isegorie::storage {

class UndoStack {
public:
    explicit UndoStack(Database& database) : m_database(database) {}

    /// Applies and remembers the inverse. Edits with the same non-empty mergeKey that follow each other
    /// within two seconds (typing in one field), or ever when it begins with '+', are undone together.
    base::Result<Applied> apply(const Edit& edit, const QString& mergeKey = {});
    base::Result<Applied> undo();
    base::Result<Applied> redo();

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    /// Label of what would be undone or redone; empty when there is nothing.
    QString undoLabel() const { return m_undo.isEmpty() ? QString() : m_undo.last().inverse.libelle; }
    QString redoLabel() const { return m_redo.isEmpty() ? QString() : m_redo.last().inverse.libelle; }
    /// Changes of what would be undone or redone: how long it will take.
    qsizetype undoSize() const { return m_undo.isEmpty() ? 0 : m_undo.last().inverse.changes.size(); }
    qsizetype redoSize() const { return m_redo.isEmpty() ? 0 : m_redo.last().inverse.changes.size(); }
    void clear();

private:
    struct Step {
        Edit inverse;
        QString mergeKey;
    };

    Database& m_database;
    QList<Step> m_undo;
    QList<Step> m_redo;
    QElapsedTimer m_sinceLast;
};

} // namespace isegorie::storage
