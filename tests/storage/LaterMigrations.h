// Made-up later versions of the product, and the content of a base whatever its version.
#pragma once

#include "core/storage/Connection.h"
#include "core/storage/Database.h"
#include "tests/support/TestSupport.h"

#include <QResource>

namespace isegorie::tests {

/// The program as it would be with these later migrations, as long as the object lives.
class Later {
public:
    explicit Later(const char* name)
        : m_file(QStringLiteral(ISEGORIE_MIGRATIONS "/%1.rcc").arg(QLatin1String(name))) {
        BOOST_REQUIRE(QResource::registerResource(m_file));
    }
    ~Later() { QResource::unregisterResource(m_file); }
    Later(const Later&) = delete;
    Later& operator=(const Later&) = delete;

private:
    QString m_file;
};

inline std::unique_ptr<storage::Connection> look(const QString& path) {
    return require(storage::Connection::open(path, storage::Connection::Kind::Reader));
}

/// Everything that the tables hold, in a line each: to compare a base with itself.
inline QString dump(const QString& path) {
    QString text;
    auto connection = look(path);
    QStringList tables;
    require(connection->each(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'table'"), {},
                             [&](const storage::Row& row) {
                                 tables << row.text("name");
                                 text += row.text("sql") + QLatin1Char('\n');
                             }));
    for (const QString& table : tables)
        if (!table.contains(QLatin1String("_fts")))
            require(connection->each(QStringLiteral("SELECT * FROM \"%1\"").arg(table), {},
                                     [&](const storage::Row& row) {
                                         for (const QVariant& value : row.toMap())
                                             text += value.toString() + QLatin1Char('|');
                                         text += QLatin1Char('\n');
                                     }));
    return text;
}

} // namespace isegorie::tests
