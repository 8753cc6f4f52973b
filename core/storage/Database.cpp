#include "core/storage/Database.h"

#include "core/base/Task.h"
#include "core/storage/Backup.h"
#include "core/storage/BaseFiles.h"
#include "core/storage/Connection.h"
#include "core/storage/ContentHash.h"
#include "core/storage/EditWriter.h"
#include "core/storage/Migrations.h"
#include "core/storage/OpenPlan.h"
#include "core/storage/SqlErreur.h"
#include "core/storage/SystemUser.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;

struct Database::Private {
    QString path;
    QString auteur;
    OpenPlan plan; // outlives the connection: it holds the lock and the snapshot
    std::unique_ptr<Connection> connection;
    std::unique_ptr<EditWriter> writer;
    mutable QHash<QString, QString> statements; // name -> SQL text
    /// A very long edit is written off the interface's thread: until it is whole, other calls wait.
    mutable std::recursive_mutex guard;
};

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Connection::Kind connectionKind(const OpenPlan& plan) {
    if (plan.reason == Database::ReadOnlyReason::None)
        return Connection::Kind::Writer;
    return plan.immutable ? Connection::Kind::Immutable : Connection::Kind::Reader;
}

/// Makes a base whole under another name before it takes its own: a kill leaves no half base.
Status makeBase(const QString& path) {
    const QString fresh = path + QStringLiteral(".creation");
    removeBase(fresh);
    Status made = [&fresh]() -> Status {
        auto connection = Connection::open(fresh, Connection::Kind::Writer, true);
        if (!connection)
            return echec(connection.error());
        if (Status migrated = migrate(**connection, knownMigrations()); !migrated)
            return migrated;
        return (*connection)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }();
    if (made) {
        removeBase(path); // left empty by a kill; or only its journal, which would take over the new base
        if (!QFile::rename(fresh, path))
            made = echec(damagedFileErreur(path));
    }
    removeBase(fresh);
    return made;
}

Status refuseOldReadOnly(const QString& path) {
    return echec(
        Erreur::refus(
            QStringLiteral("storage.version-ancienne"),
            Storage::tr("La base vient d’une version plus ancienne et ne peut pas être mise à "
                        "jour en lecture seule."),
            Storage::tr("Ouvrez-la une fois en écriture, ou lancez « isegorie-cli base mettre-a-jour »."))
            .dans(path));
}

/// The error of a step, told as that of the whole update.
Status updateFailed(const Erreur& cause, const QString& backup) {
    Erreur erreur = cause;
    erreur.message =
        Storage::tr("La base n’a pas pu être mise à jour pour cette version d’Iségorie ; elle n’a pas été "
                    "modifiée. %1")
            .arg(cause.message);
    erreur.remede +=
        (erreur.remede.isEmpty() ? QString() : QStringLiteral(" ")) +
        Storage::tr("L’ancienne version d’Iségorie l’ouvre toujours ; une sauvegarde en a été faite "
                    "(« %1 »).")
            .arg(backup);
    return echec(erreur);
}

/// Backed up first; a cancel leaves the base as it was.
Status update(Connection& connection, const QString& path, const QList<Migration>& known,
              base::TaskContext* context) {
    const auto saved = makeBackup(path, QStringLiteral("avant-migration"), context);
    if (!saved)
        return echec(saved.error());
    connection.obey(context, Storage::tr("Mise à jour de la base"));
    const Status migrated = migrate(connection, known);
    connection.obey(nullptr);
    const bool cancelled = !migrated && migrated.error().code == base::TaskContext::cancelledErreur().code;
    return migrated || cancelled ? migrated : updateFailed(migrated.error().dans(path), *saved);
}

/// Brings the base to this program's version, or decides to read only.
Status bringUpToDate(OpenPlan& plan, Connection& connection, const QString& path,
                     base::TaskContext* context) {
    const QList<Migration> known = knownMigrations();
    const auto gap = migrationGap(connection, known);
    if (!gap)
        return echec(gap.error());
    if (!gap->newer.isEmpty()) {
        if (plan.reason == Database::ReadOnlyReason::None || plan.reason == Database::ReadOnlyReason::Asked) {
            plan.reason = Database::ReadOnlyReason::NewerVersion;
            plan.message = newerVersionMessage();
        }
        return connection.execute(QStringLiteral("PRAGMA query_only=ON"));
    }
    if (gap->missing.isEmpty())
        return {};
    if (plan.reason != Database::ReadOnlyReason::None)
        return refuseOldReadOnly(path);
    return update(connection, path, known, context);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Options& options) {
    const QString place = canonicalBase(path);
    auto plan = planOpen(place, options);
    if (!plan)
        return echec(plan.error());
    auto data = std::make_unique<Private>();
    data->path = place;
    data->auteur = options.auteur.isEmpty() ? systemUser() : options.auteur;
    data->plan = std::move(*plan);

    if (data->plan.create)
        if (const Status made = makeBase(data->plan.file); !made)
            return echec(made.error());
    auto connection = Connection::open(data->plan.file, connectionKind(data->plan));
    if (!connection)
        return echec(connection.error());
    data->connection = std::move(*connection);
    if (const Status ready = bringUpToDate(data->plan, *data->connection, data->path, options.context);
        !ready)
        return echec(ready.error());
    auto writer = EditWriter::load(*data->connection);
    if (!writer)
        return echec(writer.error());
    data->writer = std::make_unique<EditWriter>(std::move(*writer));
    return std::unique_ptr<Database>(new Database(std::move(data)));
}

Result<std::unique_ptr<Database>> Database::reader(base::TaskContext* context) const {
    auto data = std::make_unique<Private>();
    data->path = d->path;
    data->auteur = d->auteur;
    data->plan.file = d->plan.file;
    data->plan.immutable = d->plan.immutable;
    data->plan.reason = ReadOnlyReason::Asked;
    auto connection = Connection::open(data->plan.file, connectionKind(data->plan));
    if (!connection)
        return echec(connection.error());
    data->connection = std::move(*connection);
    auto writer = EditWriter::load(*data->connection);
    if (!writer)
        return echec(writer.error());
    data->writer = std::make_unique<EditWriter>(std::move(*writer));
    data->connection->obey(context);
    return std::unique_ptr<Database>(new Database(std::move(data)));
}

Database::Database(std::unique_ptr<Private> data) : d(std::move(data)) {}
Database::~Database() = default;

QString Database::path() const {
    return d->path;
}

QString Database::auteur() const {
    return d->auteur;
}

bool Database::isReadOnly() const {
    return d->plan.reason != ReadOnlyReason::None;
}

Database::ReadOnlyReason Database::readOnlyReason() const {
    return d->plan.reason;
}

QString Database::readOnlyMessage() const {
    return d->plan.message;
}

Status Database::checkWritable() const {
    if (!isReadOnly())
        return {};
    return echec(Erreur::refus(
        QStringLiteral("storage.lecture-seule"),
        d->plan.message.isEmpty() ? Storage::tr("La base est ouverte en lecture seule.") : d->plan.message));
}

Result<Applied> Database::apply(const Edit& edit, WriteKind kind) {
    if (const Status writable = checkWritable(); !writable)
        return echec(writable.error());
    if (edit.isEmpty())
        return Applied();
    const std::scoped_lock alone(d->guard);
    Result<Applied> applied;
    const Status committed = inTransaction(*d->connection, [&]() -> Status {
        applied = d->writer->write(edit, kind, d->auteur);
        if (!applied)
            return echec(applied.error());
        return {};
    });
    if (!committed)
        return echec(committed.error());
    return applied;
}

Status Database::applyInTurn(const QList<MakeEdit>& makers) {
    if (const Status writable = checkWritable(); !writable)
        return writable;
    const std::scoped_lock alone(d->guard);
    return inTransaction(*d->connection, [&]() -> Status {
        for (const MakeEdit& make : makers) {
            const auto edit = make(*this);
            if (!edit)
                return echec(edit.error());
            if (edit->isEmpty())
                continue;
            if (const auto applied = d->writer->write(*edit, WriteKind::Edit, d->auteur); !applied)
                return echec(applied.error());
        }
        return {};
    });
}

Status Database::each(const QString& name, const QVariantMap& parameters,
                      const std::function<void(const Row&)>& visit) const {
    const std::scoped_lock alone(d->guard);
    QString& sql = d->statements[name];
    if (sql.isEmpty()) {
        auto text = statementText(name);
        if (!text)
            return echec(text.error());
        sql = std::move(*text);
    }
    return d->connection->each(sql, parameters, visit);
}

Result<QList<QVariantMap>> Database::query(const QString& name, const QVariantMap& parameters) const {
    QList<QVariantMap> rows;
    const Status status = each(name, parameters, [&rows](const Row& row) { rows.append(row.toMap()); });
    if (!status)
        return echec(status.error());
    return rows;
}

Result<QVariantMap> Database::first(const QString& name, const QVariantMap& parameters) const {
    QVariantMap found;
    const Status status = each(name, parameters, [&found](const Row& row) {
        if (found.isEmpty())
            found = row.toMap();
    });
    if (!status)
        return echec(status.error());
    return found;
}

Result<QVariantMap> Database::record(const QString& table, const QString& id) const {
    const std::scoped_lock alone(d->guard);
    if (d->writer->columns(table).isEmpty())
        return echec(Erreur::systeme(QStringLiteral("storage.champ-inconnu"),
                                     Storage::tr("La table « %1 » n’existe pas.").arg(table)));
    auto found = d->connection->first(QStringLiteral("SELECT * FROM \"%1\" WHERE id = :id").arg(table),
                                      {{QStringLiteral("id"), id}});
    if (found)
        found->remove(QStringLiteral("numero_interne"));
    return found;
}

Result<QString> Database::contentHash() const {
    const std::scoped_lock alone(d->guard);
    return storage::contentHash(*d->connection, *d->writer);
}

QString Database::filesFolder() const {
    return d->path + QStringLiteral(".fichiers");
}

} // namespace isegorie::storage
