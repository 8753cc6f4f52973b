#include "core/storage/BaseInfo.h"

#include "core/storage/Connection.h"
#include "core/storage/EditWriter.h"
#include "core/storage/Migrations.h"
#include "core/storage/OpenPlan.h"
#include "core/storage/SqlErreur.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace isegorie::storage {

using base::echec;
using base::Result;
using base::Status;

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The plan holds the snapshot, when one had to be taken.
struct Looked {
    OpenPlan plan;
    std::unique_ptr<Connection> connection;
};

Result<Looked> look(const QString& path) {
    auto plan = planOpen(path, {});
    if (!plan)
        return echec(plan.error());
    plan->lock.reset(); // who only looks is in nobody's way
    auto connection = Connection::open(plan->file, plan->immutable ? Connection::Kind::Immutable
                                                                   : Connection::Kind::Reader);
    if (!connection)
        return echec(connection.error());
    return Looked{std::move(*plan), std::move(*connection)};
}

Status readVersion(Connection& connection, BaseInfo& info) {
    const QList<Migration> known = knownMigrations();
    const auto applied = appliedMigrations(connection);
    const auto gap = migrationGap(connection, known);
    if (!applied || !gap)
        return echec(!applied ? applied.error() : gap.error());
    for (const int numero : *applied)
        info.version = std::max(info.version, numero);
    info.knownVersion = known.isEmpty() ? 0 : known.last().numero;
    info.missing = gap->missing.values();
    std::sort(info.missing.begin(), info.missing.end());
    if (!gap->newer.isEmpty() && info.reason == Database::ReadOnlyReason::None) {
        info.reason = Database::ReadOnlyReason::NewerVersion;
        info.message = newerVersionMessage();
    }
    return {};
}

Status readMeta(Connection& connection, BaseInfo& info) {
    return connection.each(QStringLiteral("SELECT cle, valeur FROM meta"), {}, [&info](const Row& row) {
        if (row.text("cle") == QLatin1String("base_id"))
            info.baseId = row.text("valeur");
        if (row.text("cle") == QLatin1String("creee_le"))
            info.createdAt = row.text("valeur");
    });
}

Status readCounts(Connection& connection, BaseInfo& info) {
    const auto schema = EditWriter::load(connection);
    if (!schema)
        return echec(schema.error());
    const QStringList tables = schema->tables();
    for (const QString& table : tables) {
        const auto rows = connection.integer(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        if (!rows)
            return echec(rows.error());
        info.counts.append({table, *rows});
    }
    return {};
}

Status readAudit(Connection& connection, BaseInfo& info) {
    const auto edits = connection.integer(QStringLiteral("SELECT count(DISTINCT edit_id) FROM audit"));
    if (!edits)
        return echec(edits.error());
    info.edits = *edits;
    return connection.each(
        QStringLiteral("SELECT libelle, auteur, moment FROM audit ORDER BY seq DESC LIMIT 1"), {},
        [&info](const Row& row) {
            info.lastEdit = row.text("libelle");
            info.lastAuthor = row.text("auteur");
            info.lastMoment = row.text("moment");
        });
}

QString danglingText(const Row& row) {
    return Storage::tr("Une ligne de « %1 » (n° %2) renvoie à une ligne de « %3 » qui n’existe pas.")
        .arg(row.text("table"))
        .arg(row.integer("rowid"))
        .arg(row.text("parent"));
}

} // namespace

Result<BaseInfo> inspectBase(const QString& path) {
    auto looked = look(path);
    if (!looked)
        return echec(looked.error());
    Connection& connection = *looked->connection;
    BaseInfo info;
    info.path = QFileInfo(path).absoluteFilePath();
    info.bytes = QFileInfo(path).size();
    info.reason = looked->plan.reason;
    info.message = looked->plan.message;
    if (const Status version = readVersion(connection, info); !version)
        return echec(version.error());
    for (const auto& read : {readMeta, readCounts, readAudit})
        if (const Status done = read(connection, info); !done)
            return echec(done.error());
    return info;
}

Result<QStringList> checkIntegrity(const QString& path) {
    auto looked = look(path);
    if (!looked)
        return echec(looked.error());
    QStringList faults;
    Status checked =
        looked->connection->each(QStringLiteral("PRAGMA integrity_check"), {}, [&faults](const Row& row) {
            if (const QString answer = row.text("integrity_check"); answer != QLatin1String("ok"))
                faults << Storage::tr("Le fichier est abîmé : %1.").arg(answer.simplified());
        });
    if (checked)
        checked = looked->connection->each(QStringLiteral("PRAGMA foreign_key_check"), {},
                                           [&faults](const Row& row) { faults << danglingText(row); });
    if (!checked)
        return echec(checked.error());
    return faults;
}

} // namespace isegorie::storage
