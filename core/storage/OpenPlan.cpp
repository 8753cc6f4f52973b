#include "core/storage/OpenPlan.h"

#include "core/storage/Connection.h"
#include "core/storage/Migrations.h"
#include "core/storage/SqlErreur.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>
#include <QtEndian>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using Reason = Database::ReadOnlyReason;

namespace {

const QString kWal = QStringLiteral("-wal");

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString lockFileOf(const QString& path) {
    return path + QStringLiteral(".verrou");
}

/// SQLite's header: magic at 0, page size at 16, page count at 28, application id at 68
/// (sqlite.org/fileformat.html).
Status checkHeader(const QString& path) {
    if (Connection::isOpenHere(path)) // SQLite has checked it, and nobody else may touch it
        return {};
    constexpr qint64 kHeaderSize = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return echec(
            Erreur::systeme(
                QStringLiteral("storage.illisible"), Storage::tr("La base ne peut pas être lue."),
                Storage::tr("Demandez le droit de lire ce fichier, ou fermez le programme qui le tient."))
                .dans(path));
    const QByteArray header = file.read(kHeaderSize);
    if (header.isEmpty())
        return echec(
            Erreur::saisie(
                QStringLiteral("storage.vide"), Storage::tr("Le fichier est vide : ce n’est pas une base."),
                Storage::tr(
                    "Restaurez une sauvegarde, ou supprimez ce fichier puis créez une nouvelle base."))
                .dans(path));
    if (!header.startsWith("SQLite format 3") || header.size() < kHeaderSize)
        return echec(foreignFileErreur(path));
    const auto* bytes = reinterpret_cast<const uchar*>(header.constData());
    if (qFromBigEndian<quint32>(bytes + 68) != static_cast<quint32>(kApplicationId))
        return echec(foreignFileErreur(path));
    const quint16 rawPageSize = qFromBigEndian<quint16>(bytes + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65'536 : rawPageSize;
    const qint64 pages = qFromBigEndian<quint32>(bytes + 28);
    if (file.size() < pageSize * pages && QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return echec(damagedFileErreur(path));
    return {};
}

/// Changes whenever the base or its journal does.
QList<std::pair<qint64, QDateTime>> stampOf(const QString& path) {
    const QFileInfo base(path);
    const QFileInfo wal(path + kWal);
    return {{base.size(), base.lastModified()}, {wal.exists() ? wal.size() : -1, wal.lastModified()}};
}

bool copyWithJournal(const QString& from, const QString& to) {
    for (const QString& suffix : {QString(), kWal}) {
        QFile::remove(to + suffix);
        if (QFile::exists(from + suffix) && !QFile::copy(from + suffix, to + suffix))
            return false;
    }
    return true;
}

/// A copy of the base and its journal as they stood together: when another machine writes during the copy, it
/// is made again.
Status takeSnapshot(OpenPlan& plan, const QString& path) {
    constexpr int kTries = 10;
    constexpr unsigned long kPauseMilliseconds = 100;
    plan.snapshot = std::make_unique<QTemporaryDir>();
    plan.file = plan.snapshot->filePath(QFileInfo(path).fileName());
    bool copied = plan.snapshot->isValid();
    bool still = false;
    for (int i = 0; copied && !still && i < kTries; ++i) {
        if (i > 0)
            QThread::msleep(kPauseMilliseconds);
        const auto before = stampOf(path);
        copied = copyWithJournal(path, plan.file);
        still = before == stampOf(path);
    }
    if (copied && !still)
        return echec(
            Erreur::systeme(QStringLiteral("storage.instantane"),
                            Storage::tr("Un autre poste écrit sans cesse dans la base : elle ne peut pas "
                                        "être copiée pour être lue."),
                            Storage::tr("Réessayez dans un moment."))
                .dans(path));
    if (!copied)
        return echec(Erreur::systeme(QStringLiteral("storage.instantane"),
                                     Storage::tr("La base ne peut pas être copiée pour être lue."),
                                     Storage::tr("Libérez de la place sur le disque du dossier temporaire."))
                         .dans(path));
    for (const QString& suffix : {QString(), kWal})
        QFile::setPermissions(plan.file + suffix, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Status planReadOnlyFolder(OpenPlan& plan, const QString& path) {
    plan.reason = Reason::ReadOnlyFolder;
    plan.message =
        Storage::tr("Le fichier ou son dossier est en lecture seule : vous pouvez consulter, pas modifier. "
                    "Copiez la base dans un dossier à vous pour y travailler.");
    if (QFileInfo(path + kWal).size() > 0)
        return takeSnapshot(plan, path);
    plan.immutable = true;
    return {};
}

/// A process killed between making a lock file and signing it leaves an empty one, which QLockFile respects.
/// A living one signs within a moment: a lock that stays empty is nobody's. True when one was removed.
bool dropUnsignedLock(const QString& lockFile) {
    constexpr int kTries = 20;
    constexpr unsigned long kPauseMilliseconds = 50;
    for (int i = 0; i < kTries; ++i) {
        const QFileInfo info(lockFile);
        if (!info.exists() || info.size() > 0)
            return false;
        QThread::msleep(kPauseMilliseconds);
    }
    return QFile::remove(lockFile);
}

bool takeLock(QLockFile& lock, const QString& lockFile) {
    constexpr int kEndingMilliseconds = 500; // a process that is just ending still holds its own
    if (lock.tryLock(kEndingMilliseconds))
        return true;
    // QLockFile guards the removal of a dead process's lock by a lock of its own, ".rmlock".
    const bool dropped = dropUnsignedLock(lockFile);
    const bool droppedGuard = dropUnsignedLock(lockFile + QStringLiteral(".rmlock"));
    return (dropped || droppedGuard) && lock.tryLock(0);
}

struct LockHolder {
    bool known = false;
    qint64 pid = 0;
    QString host;
    QString application;

    explicit LockHolder(const QLockFile& lock) { known = lock.getLockInfo(&pid, &host, &application); }
    bool isHere() const { return known && host == QSysInfo::machineHostName(); }
};

/// SQLite's shared memory does not reach over to another machine: only a copy can be read.
Status planLockedElsewhere(OpenPlan& plan, const QString& path, const QString& host) {
    plan.reason = Reason::LockedElsewhere;
    plan.message = Storage::tr("La base est ouverte sur le poste « %1 » : vous en consultez une copie à "
                               "l’instant de l’ouverture. "
                               "Demandez à ce poste de la fermer pour la modifier ; si ce poste est arrêté, "
                               "supprimez « %2.verrou ».")
                       .arg(host, path);
    return takeSnapshot(plan, path);
}

Status planLocked(OpenPlan& plan, const QString& path) {
    const LockHolder holder(*plan.lock);
    plan.lock.reset();
    if (!holder.isHere())
        return planLockedElsewhere(plan, path, holder.host);
    plan.reason = Reason::LockedHere;
    plan.message = Storage::tr("La base est déjà ouverte sur ce poste par %1 (processus %2) : elle est "
                               "en lecture seule ici. "
                               "Fermez l’autre fenêtre pour la modifier.")
                       .arg(holder.application)
                       .arg(holder.pid);
    return {};
}

Status planAskedReadOnly(OpenPlan& plan, const QString& path) {
    plan.reason = Reason::Asked;
    const LockHolder holder(QLockFile(lockFileOf(path)));
    if (holder.known && !holder.isHere())
        return planLockedElsewhere(plan, path, holder.host);
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable() ? Status() : planReadOnlyFolder(plan, path);
}

/// Is there a base to open, or one to make?
Status planFile(OpenPlan& plan, const QString& path, const Database::Options& options) {
    const QFileInfo info(path);
    if (info.isDir())
        return echec(foreignFileErreur(path));
    const bool leftEmpty =
        options.create && info.exists() && info.size() == 0; // killed before its first page
    if (!info.exists() || leftEmpty) {
        if (!options.create)
            return echec(Erreur::saisie(QStringLiteral("storage.absent"),
                                        Storage::tr("Ce fichier n’existe pas."),
                                        Storage::tr("Vérifiez le chemin, ou créez une nouvelle base."))
                             .dans(path));
        plan.create = true;
        return {};
    }
    return checkHeader(path);
}

} // namespace

Result<OpenPlan> planOpen(const QString& path, const Database::Options& options) {
    OpenPlan plan;
    plan.file = path;
    if (Status planned = planFile(plan, path, options); !planned)
        return echec(planned.error());
    const QFileInfo info(path);
    if (options.access == Database::Access::ReadOnly && !plan.create) {
        if (Status planned = planAskedReadOnly(plan, path); !planned)
            return echec(planned.error());
        return plan;
    }
    const QString lockFile = lockFileOf(path);
    plan.lock = std::make_unique<QLockFile>(lockFile);
    plan.lock->setStaleLockTime(0); // only a dead process makes it stale, not time
    if (!takeLock(*plan.lock, lockFile)) {
        const bool permission = plan.lock->error() != QLockFile::LockFailedError;
        if (permission && plan.create)
            return echec(
                Erreur::systeme(QStringLiteral("storage.dossier"),
                                Storage::tr("La base ne peut pas être créée dans ce dossier."),
                                Storage::tr("Choisissez un dossier qui existe et où vous pouvez écrire."))
                    .dans(path));
        if (permission)
            plan.lock.reset();
        if (Status planned = permission ? planReadOnlyFolder(plan, path) : planLocked(plan, path); !planned)
            return echec(planned.error());
    } else if (!plan.create && !info.isWritable()) {
        plan.lock.reset();
        if (Status planned = planReadOnlyFolder(plan, path); !planned)
            return echec(planned.error());
    }
    return plan;
}

} // namespace isegorie::storage
