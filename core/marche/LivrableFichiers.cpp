#include "core/marche/LivrableFichiers.h"

#include "core/storage/DurableFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kMaxBytes = 2LL * 1024 * 1024 * 1024;
constexpr qint64 kChunk = 1024 * 1024;

QString tr(const char* text) {
    return QCoreApplication::translate("LivrableFichiers", text);
}

/// cleId: of the key that seals the file; empty = in clear.
QString pathOf(const QString& folder, const QString& empreinte, const QString& cleId) {
    const QString name = cleId.isEmpty() ? empreinte : empreinte + QLatin1Char('.') + cleId;
    return QStringLiteral("%1/%2/%3").arg(folder, empreinte.left(2), name);
}

QString pathOf(const QString& folder, const QString& empreinte, const coffre::Cipher* cle = nullptr) {
    return pathOf(folder, empreinte, cle == nullptr ? QString() : cle->keyId());
}

Erreur cannotKeep(const QString& folder) {
    return Erreur::systeme(QStringLiteral("fichier.rangement"),
                           tr("Le fichier ne peut pas être rangé dans le dossier de la base."),
                           tr("Vérifiez la place libre et le droit d’écrire dans ce dossier."))
        .dans(folder);
}

Erreur unreadable(const QString& path) {
    return Erreur::saisie(QStringLiteral("fichier.illisible"), tr("Le fichier ne peut pas être lu."),
                          tr("Vérifiez qu’il existe et que vous avez le droit de le lire."))
        .dans(path);
}

/// Reads a file to its end, piece by piece.
Status readClear(QFile& file, const coffre::Morceau& morceau) {
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(kChunk);
        if (chunk.isEmpty())
            return echec(Erreur::systeme(QStringLiteral("fichier.lecture"),
                                         tr("La lecture du fichier a été interrompue."),
                                         tr("Vérifiez le disque ou le réseau, puis recommencez."))
                             .dans(file.fileName()));
        if (const Status told = morceau(chunk); !told)
            return told;
    }
    return {};
}

using Ecriture = std::function<bool(const QByteArray& clair)>;

/// Reads everything, in clear or with its key; `write` may be empty, `context` null.
Result<FichierRange> pump(QFile& source, const coffre::Cipher* cle, const Ecriture& write,
                          const Erreur& unwritten, base::TaskContext* context) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    FichierRange result;
    const auto take = [&](const QByteArray& clair) -> Status {
        hash.addData(clair);
        result.taille += clair.size();
        const double read = double(result.taille) / double(std::max(source.size(), result.taille));
        if (context != nullptr &&
            !context->step(read, write ? tr("Copie du fichier") : tr("Vérification de l’empreinte")))
            return echec(base::TaskContext::cancelledErreur());
        if (write && !write(clair))
            return echec(unwritten);
        return {};
    };
    if (const Status read = cle != nullptr ? cle->openFile(source, take) : readClear(source, take); !read)
        return echec(read.error());
    result.empreinte = QString::fromLatin1(hash.result().toHex());
    return result;
}

/// The hash of what a kept file holds.
Result<FichierRange> hashFile(const QString& path, const coffre::Cipher* cle, base::TaskContext* context) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return echec(unreadable(path));
    return pump(file, cle, {}, {}, context);
}

Status writeInto(QFile& sink, const QByteArray& bytes, const Erreur& unwritten) {
    return sink.write(bytes) == bytes.size() ? Status() : Status(echec(unwritten));
}

/// Copies what the source holds in clear into the sink, sealed when there is a key.
Result<FichierRange> pumpInto(QFile& source, QFile& sink, const coffre::Cipher* cle, const Erreur& unwritten,
                              base::TaskContext* context) {
    if (cle == nullptr)
        return pump(
            source, nullptr, [&sink](const QByteArray& clair) { return sink.write(clair) == clair.size(); },
            unwritten, context);
    coffre::FluxScelle sealer = cle->sealer();
    const auto seal = [&](const QByteArray& clair) {
        const QByteArray sealed = sealer.add(clair);
        return sink.write(sealed) == sealed.size();
    };
    auto pumped = pump(source, nullptr, seal, unwritten, context);
    if (!pumped)
        return pumped;
    if (const Status last = writeInto(sink, sealer.finish(), unwritten); !last)
        return echec(last.error());
    return pumped;
}

Status checkSource(const QFileInfo& info) {
    const auto refuse = [&info](const char* code, const QString& message, const QString& mend = {}) {
        return echec(Erreur::saisie(QString::fromLatin1(code), message, mend).dans(info.filePath()));
    };
    if (!info.exists())
        return refuse("fichier.absent", tr("Ce fichier n’existe pas."), tr("Choisissez un autre fichier."));
    if (!info.isFile())
        return refuse("fichier.dossier", tr("Ce n’est pas un fichier."),
                      tr("Compressez le dossier en un fichier ZIP, puis recevez celui-ci."));
    if (info.size() == 0)
        return refuse("fichier.vide", tr("Ce fichier est vide."),
                      tr("Demandez au titulaire de le renvoyer."));
    if (info.size() > kMaxBytes)
        return refuse("fichier.trop-gros", tr("Ce fichier dépasse 2 Gio."));
    return {};
}

/// A temporary file is its maker's alone; a received one is for all who may read the base's folder.
void shareAs(const QString& folder, const QString& path) {
    constexpr QFile::Permissions kReading =
        QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions readers = QFileInfo(folder).permissions() & kReading;
    QFile::setPermissions(path, readers | QFile::ReadOwner | QFile::WriteOwner);
}

Erreur altered(const QString& path) {
    return Erreur::systeme(QStringLiteral("fichier.altere"),
                           tr("Le fichier reçu a été altéré depuis : son empreinte ne correspond plus."),
                           tr("Restaurez-le d’une sauvegarde, ou demandez-le de nouveau."))
        .dans(path);
}

/// Before its row says that it was received.
bool isOnDisk(const QString& path) {
    const auto file = storage::DurableFile::open(path, storage::DurableFile::Mode::Write);
    return file && (*file)->sync();
}

} // namespace

Result<FichierRange> storeFile(const QString& folder, const QString& sourcePath, base::TaskContext* context,
                               const coffre::Cipher* cle) {
    if (const auto valid = checkSource(QFileInfo(sourcePath)); !valid)
        return echec(valid.error());
    QFile source(sourcePath);
    if (!source.open(QIODevice::ReadOnly))
        return echec(unreadable(sourcePath));
    if (!QDir().mkpath(folder))
        return echec(cannotKeep(folder));
    QTemporaryFile copy(folder + QStringLiteral("/reception-XXXXXX"));
    if (!copy.open())
        return echec(cannotKeep(folder));
    const auto pumped = pumpInto(source, copy, cle, cannotKeep(folder), context);
    if (!pumped)
        return pumped;
    if (!copy.flush() || !isOnDisk(copy.fileName()))
        return echec(cannotKeep(folder));
    const QString target = pathOf(folder, pumped->empreinte, cle);
    if (QFileInfo::exists(target)) {
        const auto kept = hashFile(target, cle, context);
        if (context != nullptr && context->isCancelled()) // says nothing about the file that is there
            return echec(base::TaskContext::cancelledErreur());
        if (kept && kept->empreinte == pumped->empreinte)
            return pumped;
        QFile::remove(target); // damaged meanwhile: the new copy mends it
    }
    if (!QDir().mkpath(QFileInfo(target).path()))
        return echec(cannotKeep(folder));
    copy.setAutoRemove(false);
    if (!copy.rename(target)) {
        copy.remove();
        return echec(cannotKeep(folder));
    }
    shareAs(folder, target);
    return pumped;
}

Result<QString> checkedFile(const QString& folder, const QString& empreinte, base::TaskContext* context) {
    const QString path = pathOf(folder, empreinte);
    const auto found = hashFile(path, nullptr, context);
    if (!found)
        return echec(found.error());
    if (found->empreinte != empreinte)
        return echec(altered(path));
    return path;
}

Status copyKeptFile(const QString& folder, const QString& empreinte, const QString& target,
                    base::TaskContext* context, const coffre::Cipher* cle) {
    const Erreur unwritten =
        Erreur::saisie(QStringLiteral("livrable.copie"), tr("La copie n’a pas pu être écrite."),
                       tr("Vérifiez le dossier, la place libre et le droit d’y écrire."))
            .dans(target);
    const QString path = pathOf(folder, empreinte, cle);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return echec(unreadable(path));
    QSaveFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        return echec(unwritten);
    const auto pumped = pump(
        source, cle, [&copy](const QByteArray& clair) { return copy.write(clair) == clair.size(); },
        unwritten, context);
    if (!pumped)
        return echec(pumped.error());
    if (pumped->empreinte != empreinte)
        return echec(altered(path));
    return copy.commit() ? Status() : Status(echec(unwritten));
}

bool isSealedFileKept(const QString& folder, const QString& empreinte, const QString& cleId) {
    const QFileInfo file(pathOf(folder, empreinte, cleId));
    return file.isFile() && file.size() > 0;
}

Status eraseKeptFile(const QString& folder, const QString& empreinte) {
    const QString path = pathOf(folder, empreinte);
    QFile file(path);
    const Erreur stays = Erreur::systeme(QStringLiteral("fichier.reste"),
                                         tr("L’ancienne copie en clair n’a pas pu être effacée."),
                                         tr("Effacez ce fichier vous-même."))
                             .dans(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadWrite))
        return echec(stays);
    const QByteArray zeros(kChunk, '\0');
    for (qint64 left = file.size(); left > 0; left -= kChunk)
        if (const Status written = writeInto(file, zeros.left(std::min(left, kChunk)), stays); !written)
            return written;
    if (!file.flush() || !isOnDisk(path))
        return echec(stays);
    return file.remove() ? Status() : Status(echec(stays));
}

} // namespace isegorie::marche
