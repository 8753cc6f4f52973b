// A SQLite connection whose errors are Results. Statements are prepared once and kept.
#pragma once

#include "core/base/Erreur.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <SQLiteCpp/SQLiteCpp.h>
#include <functional>
#include <memory>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::storage {

class Row;

class Connection {
public:
    enum class Kind {
        Writer,   ///< Read-write, WAL, synchronous=FULL, foreign keys.
        Reader,   ///< Read-only beside a writer.
        Immutable ///< Read-only, promising that nobody writes: for folders where not even -shm can be made.
    };

    static base::Result<std::unique_ptr<Connection>> open(const QString& path, Kind kind,
                                                          bool create = false);
    /// Whether a connection of this process has the file open. Nothing else may open it then: on POSIX,
    /// closing any other descriptor of it drops SQLite's locks (sqlite.org/howtocorrupt.html, 2.2).
    static bool isOpenHere(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// One or several statements without result.
    base::Status execute(const QString& sql);
    /// One statement with named (QVariantMap) parameters; visit sees each row.
    base::Status each(const QString& sql, const QVariantMap& parameters,
                      const std::function<void(const Row&)>& visit);
    /// One statement with positional parameters.
    base::Status run(const QString& sql, const QVariantList& parameters);
    base::Result<QVariantMap> first(const QString& sql, const QVariantMap& parameters);
    base::Result<qint64> integer(const QString& sql);

    /// False outside of a transaction: after a failed COMMIT SQLite may or may not have rolled back by
    /// itself.
    bool inTransaction() const;
    /// From now on, statements stop with TaskContext::cancelledErreur() once the context is cancelled; it
    /// hears of the share of the pages read so far, between these fractions. Null: they run to their end.
    void obey(base::TaskContext* context, const QString& step = {}, double from = 0, double to = 1);
    SQLite::Database& handle() { return *m_database; }
    const QString& path() const { return m_path; }

private:
    explicit Connection(QString path);
    SQLite::Statement& prepared(const QString& sql);

    struct Obedience;
    struct Opening;

    QString m_path;
    std::unique_ptr<Opening> m_opening; // told when everything below has been closed
    std::unique_ptr<Obedience> m_obedience;
    std::unique_ptr<SQLite::Database> m_database;
    QHash<QString, std::shared_ptr<SQLite::Statement>> m_statements; // destroyed before the database
};

/// Runs work between BEGIN IMMEDIATE and COMMIT; any error rolls back.
base::Status inTransaction(Connection& connection, const std::function<base::Status()>& work);

} // namespace isegorie::storage
