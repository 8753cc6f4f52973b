#include "core/storage/Connection.h"

#include "core/base/Task.h"
#include "core/storage/BaseFiles.h"
#include "core/storage/Database.h"
#include "core/storage/Migrations.h"
#include "core/storage/SqlErreur.h"

#include <QDir>
#include <QUrl>

#include <algorithm>
#include <mutex>
#include <sqlite3.h>

namespace isegorie::storage {

using base::echec;
using base::Result;
using base::Status;

namespace {

constexpr int kBusyMilliseconds = 2'000;

void bindOne(SQLite::Statement& statement, int index, const QVariant& value) {
    if (value.isNull()) {
        statement.bind(index);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        statement.bind(index, static_cast<int64_t>(value.toLongLong()));
        break;
    case QMetaType::Double:
        statement.bind(index, value.toDouble());
        break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
        break;
    }
    default:
        statement.bind(index, value.toString().toStdString());
    }
}

void bindNamed(SQLite::Statement& statement, const QVariantMap& parameters) {
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QByteArray name = ':' + it.key().toUtf8();
        const int index = statement.getIndex(name.constData());
        Q_ASSERT_X(index > 0, "Connection", "the statement has no such parameter");
        if (index > 0)
            bindOne(statement, index, it.value());
    }
}

/// A statement goes back to the cache reset, whatever happened: an unfinished one would hold its read lock.
struct Rewound {
    SQLite::Statement& statement;
    ~Rewound() {
        statement.tryReset();
        statement.clearBindings();
    }
};

std::string uri(const QString& path, bool immutable) {
    QString escaped = QDir::fromNativeSeparators(QDir(path).absolutePath());
    if (!escaped.startsWith(QLatin1Char('/')))
        escaped.prepend(QLatin1Char('/')); // file:///C:/…
    return "file://" + QUrl::toPercentEncoding(escaped, "/:").toStdString() +
           (immutable ? "?immutable=1" : "");
}

} // namespace

/// One file that this process has open.
struct Connection::Opening {
    explicit Opening(const QString& path) : m_place(canonicalBase(path)) {
        const std::lock_guard lock(guard());
        ++open()[m_place];
    }
    ~Opening() {
        const std::lock_guard lock(guard());
        if (--open()[m_place] == 0)
            open().remove(m_place);
    }
    Q_DISABLE_COPY_MOVE(Opening)

    static bool has(const QString& path) {
        const std::lock_guard lock(guard());
        return open().contains(canonicalBase(path));
    }

private:
    static std::mutex& guard() {
        static std::mutex mutex;
        return mutex;
    }
    static QHash<QString, int>& open() {
        static QHash<QString, int> files;
        return files;
    }

    QString m_place;
};

/// Whom the statements obey, and what they tell.
struct Connection::Obedience {
    base::TaskContext* context;
    QString step;
    double from;
    double to;
    sqlite3* handle;
    qint64 pages;

    /// Called by SQLite now and then; anything but 0 interrupts.
    static int ask(void* self) {
        const auto& me = *static_cast<const Obedience*>(self);
        if (!me.step.isEmpty())
            me.context->report(me.from + (me.to - me.from) * me.share(), me.step);
        return me.context->isCancelled() ? 1 : 0;
    }

private:
    double share() const {
        int read = 0;
        int highest = 0;
        sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_MISS, &read, &highest, 0);
        return std::min(1.0, static_cast<double>(read) / static_cast<double>(std::max<qint64>(1, pages)));
    }
};

Connection::Connection(QString path) : m_path(std::move(path)) {}
Connection::~Connection() = default;

bool Connection::isOpenHere(const QString& path) {
    return Opening::has(path);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Kind kind, bool create) {
    std::unique_ptr<Connection> connection(new Connection(path));
    connection->m_opening = std::make_unique<Opening>(path);
    try {
        int flags = SQLite::OPEN_URI;
        flags |= kind == Kind::Writer ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
        if (create)
            flags |= SQLite::OPEN_CREATE;
        connection->m_database =
            std::make_unique<SQLite::Database>(uri(path, kind == Kind::Immutable), flags, kBusyMilliseconds);
        SQLite::Database& db = *connection->m_database;
        db.exec("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON;");
        db.exec("PRAGMA cache_size=-65536"); // 64 MiB: what the lists of a large base read stays in memory
        if (create) // in the file itself before any journal: a base killed while being made is still told as
                    // ours
            db.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        if (kind == Kind::Writer)
            db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        else
            db.exec("PRAGMA query_only=ON;");
    } catch (const SQLite::Exception& exception) {
        return echec(sqlErreur(exception, path));
    }
    return connection;
}

SQLite::Statement& Connection::prepared(const QString& sql) {
    auto it = m_statements.find(sql);
    if (it == m_statements.end())
        it = m_statements.insert(sql, std::make_shared<SQLite::Statement>(*m_database, sql.toStdString()));
    return **it;
}

Status Connection::execute(const QString& sql) {
    try {
        m_database->exec(sql.toStdString());
    } catch (const SQLite::Exception& exception) {
        return echec(sqlErreur(exception, m_path));
    }
    return {};
}

Status Connection::each(const QString& sql, const QVariantMap& parameters,
                        const std::function<void(const Row&)>& visit) {
    try {
        SQLite::Statement& statement = prepared(sql);
        const Rewound rewound{statement};
        bindNamed(statement, parameters);
        const Row row(&statement);
        while (statement.executeStep())
            visit(row);
    } catch (const SQLite::Exception& exception) {
        return echec(sqlErreur(exception, m_path));
    }
    return {};
}

Status Connection::run(const QString& sql, const QVariantList& parameters) {
    try {
        SQLite::Statement& statement = prepared(sql);
        const Rewound rewound{statement};
        for (int i = 0; i < parameters.size(); ++i)
            bindOne(statement, i + 1, parameters.at(i));
        while (statement.executeStep()) {
        }
    } catch (const SQLite::Exception& exception) {
        return echec(sqlErreur(exception, m_path));
    }
    return {};
}

Result<QVariantMap> Connection::first(const QString& sql, const QVariantMap& parameters) {
    QVariantMap found;
    const Status status = each(sql, parameters, [&found](const Row& row) {
        if (found.isEmpty())
            found = row.toMap();
    });
    if (!status)
        return echec(status.error());
    return found;
}

Result<qint64> Connection::integer(const QString& sql) {
    const auto row = first(sql, {});
    if (!row)
        return echec(row.error());
    return row->isEmpty() ? 0 : row->first().toLongLong();
}

void Connection::obey(base::TaskContext* context, const QString& step, double from, double to) {
    constexpr int kOperations = 20'000; // of SQLite's machine: a few milliseconds
    sqlite3* handle = m_database->getHandle();
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    m_obedience.reset();
    if (!context)
        return;
    const qint64 pages = integer(QStringLiteral("PRAGMA page_count")).value_or(0);
    m_obedience = std::make_unique<Obedience>(Obedience{context, step, from, to, handle, pages});
    sqlite3_progress_handler(handle, kOperations, &Obedience::ask, m_obedience.get());
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(m_database->getHandle()) == 0;
}

Status inTransaction(Connection& connection, const std::function<Status()>& work) {
    if (Status begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Status outcome = work();
    if (outcome)
        outcome = connection.execute(QStringLiteral("COMMIT"));
    if (!outcome && connection.inTransaction())
        static_cast<void>(connection.execute(QStringLiteral("ROLLBACK")));
    return outcome;
}

} // namespace isegorie::storage
