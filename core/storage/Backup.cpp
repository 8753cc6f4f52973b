#include "core/storage/Backup.h"

#include "core/storage/BaseFiles.h"
#include "core/storage/Connection.h"
#include "core/storage/DurableFile.h"
#include "core/storage/Migrations.h"
#include "core/storage/OpenPlan.h"
#include "core/storage/SqlErreur.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int kPagesPerStep = 256;
constexpr double kCopied = 0.6; // of the time; the rest checks the copy

Erreur folderErreur(const QString& folder) {
    return Erreur::systeme(QStringLiteral("sauvegarde.dossier"),
                           Storage::tr("La sauvegarde ne peut pas être écrite."),
                           Storage::tr("Libérez de la place et vérifiez le droit d’écrire dans ce dossier."))
        .dans(folder);
}

/// Copies page by page, so that a large base neither blocks its writer nor outlives a cancel.
Status copyPages(Connection& source, const QString& target, base::TaskContext* context) {
    auto copy = Connection::open(target, Connection::Kind::Writer, true);
    if (!copy)
        return echec(copy.error());
    try {
        SQLite::Backup backup((*copy)->handle(), source.handle());
        while (true) {
            const int answer = backup.executeStep(kPagesPerStep);
            if (answer == SQLITE_DONE)
                break;
            if (answer != SQLITE_OK) // busy or locked, after the connection's patience: nothing was copied
                return echec(sqlErreur(SQLite::Exception("busy", answer), source.path()));
            const double left = backup.getRemainingPageCount();
            if (context && !context->step(kCopied * (1.0 - left / backup.getTotalPageCount()),
                                          Storage::tr("Copie de la base")))
                return echec(base::TaskContext::cancelledErreur());
        }
    } catch (const SQLite::Exception& exception) {
        return echec(sqlErreur(exception, target));
    }
    // One self-contained file: no journal beside it.
    return (*copy)->execute(QStringLiteral("PRAGMA journal_mode=DELETE"));
}

Status verify(const QString& path, base::TaskContext* context, double from, double to) {
    auto connection = Connection::open(path, Connection::Kind::Immutable);
    if (!connection)
        return echec(connection.error());
    (*connection)->obey(context, Storage::tr("Vérification de la copie"), from, to);
    const auto answer = (*connection)->first(QStringLiteral("PRAGMA integrity_check"), {});
    if (!answer)
        return echec(answer.error());
    const auto application = (*connection)->integer(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return echec(application.error());
    const auto version = (*connection)->integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return echec(version.error());
    if (*application != kApplicationId || *version == 0)
        return echec(foreignFileErreur(path));
    return answer->first().toString() == QLatin1String("ok") ? Status() : echec(damagedFileErreur(path));
}

/// A checked copy under this name, or nothing.
Status copyChecked(const QString& basePath, const QString& target, base::TaskContext* context) {
    // As any reader: a base that another machine holds is read from a copy.
    const auto plan = planOpen(basePath, {{}, false, Database::Access::ReadOnly});
    if (!plan)
        return echec(plan.error());
    auto source = Connection::open(plan->file,
                                   plan->immutable ? Connection::Kind::Immutable : Connection::Kind::Reader);
    Status done = source ? copyPages(**source, target, context) : echec(source.error());
    if (done)
        done = verify(target, context, kCopied, 1);
    if (done && context && context->isCancelled())
        done = echec(base::TaskContext::cancelledErreur());
    if (!done)
        removeBase(target);
    return done;
}

/// Byte by byte, so that it can be stopped.
Status copyFile(const QString& from, const QString& to, base::TaskContext* context) {
    constexpr qint64 kChunk = 4 * 1024 * 1024;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return echec(folderErreur(to));
    for (qint64 done = 0; done < source.size(); done += kChunk) {
        if (context && !context->step(kCopied + (1 - kCopied) * double(done) / double(source.size()),
                                      Storage::tr("Copie de la sauvegarde")))
            return echec(base::TaskContext::cancelledErreur());
        const QByteArray bytes = source.read(kChunk);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return echec(folderErreur(to));
    }
    target.close();
    const auto durable = DurableFile::open(to, DurableFile::Mode::Write);
    if (!durable || !(*durable)->sync())
        return echec(folderErreur(to));
    return context && context->isCancelled() ? echec(base::TaskContext::cancelledErreur()) : Status();
}

/// What a killed backup left; a young one may be that of another task.
void removeLeftovers(const QString& folder) {
    constexpr qint64 kSeconds = 3'600;
    const QDateTime limit = QDateTime::currentDateTime().addSecs(-kSeconds);
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.partiel*")}, QDir::Files);
    for (const QFileInfo& file : files)
        if (file.lastModified() < limit)
            QFile::remove(file.filePath());
}

Erreur exportErreur(const QString& destination) {
    return Erreur::systeme(QStringLiteral("export.ecriture"), Storage::tr("La copie n’a pas pu être écrite."),
                           Storage::tr("Choisissez un autre dossier ou libérez de la place."))
        .dans(destination);
}

/// Received files are named by their content: one that is there already is the same. made: those that were
/// not.
Status copyFiles(const QString& from, const QString& to, QStringList& made, base::TaskContext* context) {
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + path.mid(from.size());
        if (context != nullptr && context->isCancelled())
            return echec(base::TaskContext::cancelledErreur());
        if (QFile::exists(target))
            continue;
        const QString half = target + QStringLiteral(".partiel");
        QFile::remove(half);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, half) ||
            !QFile::rename(half, target)) {
            QFile::remove(half);
            return echec(exportErreur(target));
        }
        made.append(target);
    }
    return {};
}

} // namespace

QString backupFolder(const QString& basePath) {
    return canonicalBase(basePath) + QStringLiteral(".sauvegardes");
}

QStringList listBackups(const QString& basePath) {
    const QDir folder(backupFolder(basePath));
    QStringList paths;
    const QStringList names =
        folder.entryList({QStringLiteral("*.isegorie")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names)
        paths << folder.filePath(name);
    return paths;
}

Result<QVariantMap> readBackup(const QString& backupPath, const QString& statement,
                               const QVariantMap& parameters) {
    const auto sql = statementText(statement);
    if (!sql)
        return echec(sql.error());
    const auto connection = Connection::open(backupPath, Connection::Kind::Immutable);
    return connection ? (*connection)->first(*sql, parameters) : echec(connection.error());
}

bool backupDue(const QString& basePath, QDate today) {
    const QString prefix = today.toString(QStringLiteral("yyyyMMdd"));
    const QStringList backups = listBackups(basePath);
    return std::none_of(backups.begin(), backups.end(), [&prefix](const QString& path) {
        return QFileInfo(path).fileName().startsWith(prefix);
    });
}

Result<QString> makeBackup(const QString& basePath, const QString& reason, base::TaskContext* context) {
    const QString folder = backupFolder(basePath);
    if (!QDir().mkpath(folder))
        return echec(folderErreur(folder));
    removeLeftovers(folder);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString path = QStringLiteral("%1/%2-%3.isegorie").arg(folder, stamp, reason);
    const QString partial = path + QStringLiteral(".partiel");

    Status done = copyChecked(basePath, partial, context);
    if (done && !QFile::rename(partial, path))
        done = echec(folderErreur(folder));
    if (!done) {
        removeBase(partial);
        return echec(done.error());
    }
    QStringList others = listBackups(basePath);
    others.removeOne(path); // kept whatever the clock said when the others were made
    for (const QString& old : others.mid(kBackupsKept - 1))
        QFile::remove(old);
    return path;
}

Status exportBase(const QString& basePath, const QString& destination, base::TaskContext* context) {
    const QString source = canonicalBase(basePath);
    const QString absolute = canonicalBase(destination);
    if (absolute == source)
        return echec(Erreur::saisie(QStringLiteral("export.meme-fichier"),
                                    Storage::tr("La copie aurait le nom de la base elle-même."),
                                    Storage::tr("Donnez-lui un autre nom ou un autre dossier."))
                         .dans(destination));
    if (QFileInfo(absolute).isDir())
        return echec(exportErreur(destination));
    QLockFile lock(absolute + QStringLiteral(".verrou"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return echec(lock.error() == QLockFile::LockFailedError
                         ? Erreur::refus(QStringLiteral("export.base-ouverte"),
                                         Storage::tr("Une base de ce nom est ouverte."),
                                         Storage::tr("Fermez-la, ou donnez un autre nom à la copie."))
                               .dans(destination)
                         : exportErreur(destination));
    // Beside the destination first: a full disk must not leave half a base under the chosen name.
    const QString half = absolute + QStringLiteral(".partiel");
    removeBase(half);
    Status done = copyChecked(source, half, context);
    QStringList made;
    if (done)
        done = copyFiles(source + QStringLiteral(".fichiers"), absolute + QStringLiteral(".fichiers"), made,
                         context);
    const QString old = absolute + QStringLiteral(".remplacee");
    if (done && QFile::exists(absolute))
        removeBase(old); // of an export that was killed once its copy had the name
    if (done)
        done = replaceBase(half, absolute, old);
    if (done)
        removeBase(old);
    removeBase(half);
    if (!done)
        for (const QString& file : made)
            QFile::remove(file);
    return done;
}

Result<QString> restoreBackup(const QString& basePath, const QString& backupPath,
                              base::TaskContext* context) {
    const QString place = canonicalBase(basePath);
    if (const Status sound = verify(backupPath, context, 0, kCopied); !sound)
        return echec(sound.error());
    QLockFile lock(place + QStringLiteral(".verrou"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return echec(Erreur::refus(QStringLiteral("sauvegarde.base-ouverte"),
                                   Storage::tr("La base est ouverte."),
                                   Storage::tr("Fermez-la, puis restaurez la sauvegarde."))
                         .dans(place));
    const QString fresh = place + QStringLiteral(".restauration");
    QFile::remove(fresh);
    if (const Status copied = copyFile(backupPath, fresh, context); !copied) {
        QFile::remove(fresh);
        return echec(copied.error());
    }
    const QString kept = place + QStringLiteral(".avant-restauration-") +
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (const Status replaced = replaceBase(fresh, place, kept); !replaced) {
        QFile::remove(fresh);
        return echec(replaced.error());
    }
    return kept;
}

} // namespace isegorie::storage
