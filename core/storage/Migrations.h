// Numbered migrations, embedded from resources/sql/migrations and never edited once released.
#pragma once

#include "core/storage/Connection.h"

#include <QList>
#include <QSet>

namespace isegorie::storage {

/// "ISEG" as SQLite's application_id: how a base is told from any other SQLite file.
inline constexpr int kApplicationId = 0x49534547;

struct Migration {
    int numero = 0; ///< From the file's name.
    QString sql;
};

/// A statement of resources/sql by its name: "coffre/cles". Code "storage.requete".
base::Result<QString> statementText(const QString& name);
/// Those that this program knows, by number.
QList<Migration> knownMigrations();
/// Numbers of those that the base has had. The base keeps the list: parts of the product that grow side by
/// side may bring a lower number later than a higher one.
base::Result<QSet<int>> appliedMigrations(Connection& connection);
/// What a base lacks of the known migrations, and what it had that is not known: then it is of a newer
/// version.
struct MigrationGap {
    QSet<int> missing;
    QSet<int> newer;
};
base::Result<MigrationGap> migrationGap(Connection& connection, const QList<Migration>& known);
/// Applies what is missing, all or nothing, with foreign keys checked at the end rather than at each step, so
/// that a migration may rebuild a table.
base::Status migrate(Connection& connection, const QList<Migration>& known);

} // namespace isegorie::storage
