// Writes one Edit inside an open transaction: rows, audit, outbox; and computes the inverse.
#pragma once

#include "core/storage/BulkLoad.h"
#include "core/storage/Connection.h"
#include "core/storage/Database.h"

#include <QHash>
#include <QSet>

namespace isegorie::storage {

class EditWriter {
public:
    /// Reads which tables and columns there are; only those can be written.
    static base::Result<EditWriter> load(Connection& connection);

    /// Inside a transaction of the caller.
    base::Result<Applied> write(const Edit& edit, WriteKind kind, const QString& auteur);

    /// Names of the data tables, sorted; their columns without numero_interne, in the table's order.
    QStringList tables() const;
    const QStringList& columns(const QString& table) const;

private:
    explicit EditWriter(Connection& connection) : m_connection(&connection) {}

    struct Stamp {
        QString editId;
        QString moment;
        QString auteur;
        QString libelle;
        QString genre;
    };

    base::Status writeChanges(const Edit& edit, const Stamp& stamp, Applied& applied);
    base::Status fill(const BulkRows& bulk, const Stamp& stamp, Applied& applied);
    base::Status check(const RowChange& change) const;
    /// Writes one row; returns the inverse change, or nothing when the row already is as asked.
    base::Result<std::optional<RowChange>> writeRow(const RowChange& change, const Stamp& stamp);
    base::Status writeSql(const RowChange& change);
    base::Status record(const RowChange& change, const QVariantMap& before, const Stamp& stamp);

    Connection* m_connection;
    QHash<QString, QStringList> m_columns;
    QHash<QString, QString> m_parents; // table -> column of the owner's id
};

} // namespace isegorie::storage
