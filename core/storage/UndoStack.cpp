#include "core/storage/UndoStack.h"

#include <QCoreApplication>

#include <algorithm>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qint64 kMergeMilliseconds = 2'000;
/// Begins the merge key of one action in two edits (made, then named): they merge whenever the second comes.
constexpr QLatin1Char kOneAction('+');

Erreur nothingTo(const QString& message) {
    return Erreur::refus(QStringLiteral("annulation.vide"), message);
}

/// Makes the inverse of an edit undo a later one too: of what both touched, the oldest values count.
void absorb(Edit& inverse, const Edit& later) {
    QList<RowChange> others;
    for (const RowChange& change : later.changes) {
        const auto known =
            std::find_if(inverse.changes.begin(), inverse.changes.end(), [&change](const RowChange& one) {
                return one.table == change.table && one.id == change.id;
            });
        if (known == inverse.changes.end())
            others.append(change);
        else if (known->kind == RowChange::Kind::Update)
            for (auto field = change.fields.begin(); field != change.fields.end(); ++field)
                if (!known->fields.contains(field.key()))
                    known->fields.insert(field.key(), field.value());
    }
    inverse.changes = others + inverse.changes;
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
    // What is typed in one go is undone in one go; so is what is made, then named.
    const bool merges = !mergeKey.isEmpty() && !m_undo.isEmpty() && m_undo.last().mergeKey == mergeKey &&
                        m_sinceLast.isValid() &&
                        (mergeKey.startsWith(kOneAction) || m_sinceLast.elapsed() < kMergeMilliseconds);
    m_sinceLast.start();
    if (merges)
        absorb(m_undo.last().inverse, applied->inverse);
    else
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
