// The one write path: every change of data is an Edit, a list of row changes applied in one transaction
// with its audit and outbox entries (design, idea 1). Domain functions make Edits; only Database applies
// them.
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

namespace isegorie::storage {

/// One row set, changed or removed. Values are null, integer, double, text or (never for synced data) bytes.
struct RowChange {
    enum class Kind { Insert, Update, Delete };

    Kind kind = Kind::Insert;
    QString table;
    QString id;         ///< The row's UUIDv7 (column "id").
    QVariantMap fields; ///< Column -> value; empty for Delete. Insert: missing columns take their default.

    bool operator==(const RowChange&) const = default;
};

struct Edit {
    QString libelle; ///< What the user did, for the undo menu and the history: "Modifier la question".
    QList<RowChange> changes;
    /// A legal act (notification, reception…) is not undone but answered by another act: it clears the undo
    /// stack.
    bool irreversible = false;

    Edit() = default;
    explicit Edit(QString aLibelle) : libelle(std::move(aLibelle)) {}
    bool isEmpty() const { return changes.isEmpty(); }

    Edit& insert(const QString& table, const QString& id, QVariantMap fields);
    Edit& update(const QString& table, const QString& id, QVariantMap fields);
    Edit& remove(const QString& table, const QString& id);
    /// Appends the changes of another edit: one user action made of several domain steps.
    Edit& append(const Edit& other);
};

} // namespace isegorie::storage
