#include "core/storage/Migrations.h"

#include "core/base/Identifiant.h"
#include "core/storage/Database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace isegorie::storage {

using base::echec;
using base::Result;
using base::Status;

namespace {

/// Migration files by their leading number.
QMap<int, QString> migrationFiles() {
    const QDir folder(QStringLiteral(":/sql/migrations"));
    QMap<int, QString> files;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        files.insert(name.section(QLatin1Char('_'), 0, 0).toInt(), folder.filePath(name));
    return files;
}

QString fileText(const QString& path) {
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // embedded in the program
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

Status stampNewBase(Connection& connection) {
    const QString sql = QStringLiteral("INSERT INTO meta (cle, valeur) VALUES (?, ?)");
    if (Status done = connection.run(sql, {QStringLiteral("base_id"), base::newId()}); !done)
        return done;
    return connection.run(
        sql, {QStringLiteral("creee_le"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
}

} // namespace

int latestVersion() {
    const QMap<int, QString> files = migrationFiles();
    return files.isEmpty() ? 0 : files.lastKey();
}

Result<int> currentVersion(Connection& connection) {
    const auto version = connection.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return echec(version.error());
    return static_cast<int>(*version);
}

Status migrate(Connection& connection) {
    const auto from = currentVersion(connection);
    if (!from)
        return echec(from.error());
    return inTransaction(connection, [&connection, start = *from]() -> Status {
        const QMap<int, QString> files = migrationFiles();
        for (auto it = files.upperBound(start); it != files.end(); ++it)
            if (Status done = connection.execute(fileText(it.value())); !done)
                return done;
        if (start == 0)
            if (Status stamped = stampNewBase(connection); !stamped)
                return stamped;
        return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(latestVersion()));
    });
}

} // namespace isegorie::storage
