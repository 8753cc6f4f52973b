#include "core/storage/UndoStack.h"

#include <QCoreApplication>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qint64 kMergeMilliseconds = 2'000;

Erreur nothingTo(const QString& message) {
    return Erreur::refus(QStringLiteral("annulation.vide"), message);
}

} // namespace

Result<Applied> UndoStack::apply(const Edit& edit, const QString& mergeKey) {
    auto applied = m_database.apply(edit);
    if (!applied || applied->editId.isEmpty())
        return applied;
    m_redo.clear();
    if (edit.irreversible) {
        m_undo.clear();
        return applied;
    }
    // Only the values before the first keystroke matter: later inverses of the same field are inside it.
    const bool merges = !mergeKey.isEmpty() && !m_undo.isEmpty() && m_undo.last().mergeKey == mergeKey &&
                        m_sinceLast.isValid() && m_sinceLast.elapsed() < kMergeMilliseconds;
    m_sinceLast.start();
    if (!merges)
        m_undo.append({applied->inverse, mergeKey});
    return applied;
}

Result<Applied> UndoStack::undo() {
    if (m_undo.isEmpty())
        return echec(nothingTo(QCoreApplication::translate("Storage", "Il n’y a rien à annuler.")));
    auto applied = m_database.apply(m_undo.last().inverse, WriteKind::Undo);
    if (!applied)
        return applied;
    m_undo.removeLast();
    m_redo.append({applied->inverse, {}});
    m_sinceLast.invalidate();
    return applied;
}

Result<Applied> UndoStack::redo() {
    if (m_redo.isEmpty())
        return echec(nothingTo(QCoreApplication::translate("Storage", "Il n’y a rien à rétablir.")));
    auto applied = m_database.apply(m_redo.last().inverse, WriteKind::Redo);
    if (!applied)
        return applied;
    m_redo.removeLast();
    m_undo.append({applied->inverse, {}});
    m_sinceLast.invalidate();
    return applied;
}

void UndoStack::clear() {
    m_undo.clear();
    m_redo.clear();
}

} // namespace isegorie::storage
