#include "core/base/Identifiant.h"
#include "core/storage/Connection.h"
#include "core/storage/Database.h"
#include "tests/bench/Bench.h"

#include <QTemporaryDir>

namespace isegorie::bench {

using storage::Connection;
using storage::Database;
using storage::Edit;

namespace {

double editsThroughWritePath(const QString& path, int count) {
    auto database = Database::open(path, {QStringLiteral("Banc"), true, Database::Access::ReadWrite}).value();
    const QString id = base::newId();
    static_cast<void>(
        database->apply(Edit(QStringLiteral("Créer"))
                            .insert(QStringLiteral("concertation"), id,
                                    {{QStringLiteral("titre"), QStringLiteral("Banc")},
                                     {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}})));
    return medianMilliseconds(1, [&] {
        for (int i = 0; i < count; ++i)
            static_cast<void>(database->apply(Edit(QStringLiteral("Renommer"))
                                                  .update(QStringLiteral("concertation"), id,
                                                          {{QStringLiteral("titre"), QString::number(i)}})));
    });
}

/// The least that a durable change can cost: one UPDATE in one transaction, same file settings, no audit.
double bareTransactions(const QString& path, int count) {
    auto connection = Connection::open(path, Connection::Kind::Writer, true).value();
    static_cast<void>(
        connection->execute(QStringLiteral("CREATE TABLE t (id TEXT PRIMARY KEY, titre TEXT) STRICT;"
                                           "INSERT INTO t VALUES ('a', 'Banc');")));
    return medianMilliseconds(1, [&] {
        for (int i = 0; i < count; ++i) {
            static_cast<void>(connection->run(QStringLiteral("BEGIN IMMEDIATE"), {}));
            static_cast<void>(connection->run(QStringLiteral("UPDATE t SET titre = ? WHERE id = 'a'"),
                                              {QString::number(i)}));
            static_cast<void>(connection->run(QStringLiteral("COMMIT"), {}));
        }
    });
}

} // namespace

void benchWritePath(Report& report) {
    const QTemporaryDir folder;
    const int count = report.size().edits;
    const double edits = editsThroughWritePath(folder.filePath(QStringLiteral("chemin.isegorie")), count);
    const double bare = bareTransactions(folder.filePath(QStringLiteral("nu.sqlite")), count);
    report.add({QStringLiteral("%1 edits through the write path").arg(count), edits,
                QStringLiteral("%1 bare SQLite transactions").arg(count), bare});
}

} // namespace isegorie::bench
