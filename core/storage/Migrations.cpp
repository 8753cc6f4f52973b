#include "core/storage/Migrations.h"

#include "core/base/Identifiant.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;

namespace {

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

/// No row may refer to what is not there any more.
Status checkForeignKeys(Connection& connection) {
    const auto broken = connection.first(QStringLiteral("PRAGMA foreign_key_check"), {});
    if (!broken)
        return echec(broken.error());
    if (broken->isEmpty())
        return {};
    return echec(
        Erreur::systeme(QStringLiteral("storage.dependance"),
                        QCoreApplication::translate(
                            "Storage", "Des lignes de la table « %1 » perdraient ce à quoi elles renvoient.")
                            .arg(broken->value(QStringLiteral("table")).toString())));
}

Status applyOne(Connection& connection, const Migration& migration) {
    if (Status done = connection.execute(migration.sql); !done)
        return done;
    return connection.run(QStringLiteral("INSERT INTO migration (numero, appliquee_le) VALUES (?, ?)"),
                          {migration.numero, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
}

Status applyMissing(Connection& connection, const QSet<int>& applied, const QList<Migration>& known) {
    if (Status done =
            connection.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS migration (numero INTEGER PRIMARY "
                                              "KEY, appliquee_le TEXT NOT NULL) STRICT"));
        !done)
        return done;
    for (const int numero : applied) // of a base from before the list was kept
        if (Status done =
                connection.run(QStringLiteral("INSERT OR IGNORE INTO migration VALUES (?, '')"), {numero});
            !done)
            return done;
    for (const Migration& migration : known)
        if (!applied.contains(migration.numero))
            if (Status done = applyOne(connection, migration); !done)
                return done;
    if (applied.isEmpty())
        if (Status stamped = stampNewBase(connection); !stamped)
            return stamped;
    if (Status sound = checkForeignKeys(connection); !sound)
        return sound;
    return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(known.last().numero));
}

} // namespace

Result<QString> statementText(const QString& name) {
    QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll());
    return echec(Erreur::systeme(
        QStringLiteral("storage.requete"),
        QCoreApplication::translate("Storage", "La requête « %1 » manque au programme.").arg(name)));
}

QList<Migration> knownMigrations() {
    const QDir folder(QStringLiteral(":/sql/migrations"));
    QList<Migration> known;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        known.append({name.section(QLatin1Char('_'), 0, 0).toInt(), fileText(folder.filePath(name))});
    return known;
}

Result<QSet<int>> appliedMigrations(Connection& connection) {
    const auto version = connection.integer(QStringLiteral("PRAGMA user_version"));
    const auto listed = connection.integer(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'"));
    if (!version || !listed)
        return echec(version ? listed.error() : version.error());
    QSet<int> applied;
    if (*version > 0)
        applied.insert(static_cast<int>(*version));
    if (*listed == 0)
        return applied;
    const Status read =
        connection.each(QStringLiteral("SELECT numero FROM migration"), {}, [&applied](const Row& row) {
            applied.insert(static_cast<int>(row.integer("numero")));
        });
    if (!read)
        return echec(read.error());
    return applied;
}

Result<MigrationGap> migrationGap(Connection& connection, const QList<Migration>& known) {
    const auto applied = appliedMigrations(connection);
    if (!applied)
        return echec(applied.error());
    MigrationGap gap{{}, *applied};
    for (const Migration& migration : known)
        if (!gap.newer.remove(migration.numero))
            gap.missing.insert(migration.numero);
    return gap;
}

Status migrate(Connection& connection, const QList<Migration>& known) {
    const auto applied = appliedMigrations(connection);
    if (!applied)
        return echec(applied.error());
    if (Status off = connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF")); !off)
        return off;
    const Status done = inTransaction(connection, [&] { return applyMissing(connection, *applied, known); });
    const Status on = connection.execute(QStringLiteral("PRAGMA foreign_keys=ON"));
    return done ? on : done;
}

} // namespace isegorie::storage
