#include "core/marche/LivrableFichiers.h"

#include "core/storage/DurableFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qint64 kMaxBytes = 2LL * 1024 * 1024 * 1024;
constexpr qint64 kChunk = 1024 * 1024;

QString tr(const char* text) {
    return QCoreApplication::translate("LivrableFichiers", text);
}

QString pathOf(const QString& folder, const QString& empreinte) {
    return QStringLiteral("%1/%2/%3").arg(folder, empreinte.left(2), empreinte);
}

Erreur cannotKeep(const QString& folder) {
    return Erreur::systeme(QStringLiteral("fichier.rangement"),
                           tr("Le fichier ne peut pas être rangé dans le dossier de la base."),
                           tr("Vérifiez la place libre et le droit d’écrire dans ce dossier."))
        .dans(folder);
}

/// Reads everything, chunk by chunk; `sink` and `context` may be null.
Result<FichierRange> pump(QFile& source, QIODevice* sink, const QString& folder, base::TaskContext* context) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    FichierRange result;
    while (!source.atEnd()) {
        const QByteArray chunk = source.read(kChunk);
        if (chunk.isEmpty())
            return echec(Erreur::systeme(QStringLiteral("fichier.lecture"),
                                         tr("La lecture du fichier a été interrompue."),
                                         tr("Vérifiez le disque ou le réseau, puis recommencez."))
                             .dans(source.fileName()));
        hash.addData(chunk);
        result.taille += chunk.size();
        const double read = double(result.taille) / double(std::max(source.size(), result.taille));
        if (context != nullptr &&
            !context->step(read, sink != nullptr ? tr("Copie dans le dossier de la base")
                                                 : tr("Vérification de l’empreinte")))
            return echec(base::TaskContext::cancelledErreur());
        if (sink != nullptr && sink->write(chunk) != chunk.size())
            return echec(cannotKeep(folder));
    }
    result.empreinte = QString::fromLatin1(hash.result().toHex());
    return result;
}

Result<FichierRange> hashFile(const QString& path, const QString& folder, base::TaskContext* context) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return echec(Erreur::systeme(QStringLiteral("fichier.illisible"),
                                     tr("Le fichier ne peut pas être lu."),
                                     tr("Vérifiez qu’il existe et que vous avez le droit de le lire."))
                         .dans(path));
    return pump(file, nullptr, folder, context);
}

base::Status checkSource(const QFileInfo& info) {
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

/// Before its row says that it was received.
bool isOnDisk(const QString& path) {
    const auto file = storage::DurableFile::open(path, storage::DurableFile::Mode::Write);
    return file && (*file)->sync();
}

} // namespace

Result<FichierRange> storeFile(const QString& folder, const QString& sourcePath, base::TaskContext* context) {
    if (const auto valid = checkSource(QFileInfo(sourcePath)); !valid)
        return echec(valid.error());
    QFile source(sourcePath);
    if (!source.open(QIODevice::ReadOnly))
        return echec(Erreur::saisie(QStringLiteral("fichier.illisible"),
                                    tr("Le fichier ne peut pas être lu."),
                                    tr("Vérifiez que vous avez le droit de le lire."))
                         .dans(sourcePath));
    if (!QDir().mkpath(folder))
        return echec(cannotKeep(folder));
    QTemporaryFile copy(folder + QStringLiteral("/reception-XXXXXX"));
    if (!copy.open())
        return echec(cannotKeep(folder));
    const auto pumped = pump(source, &copy, folder, context);
    if (!pumped)
        return pumped;
    if (!copy.flush() || !isOnDisk(copy.fileName()))
        return echec(cannotKeep(folder));
    const QString target = pathOf(folder, pumped->empreinte);
    if (QFileInfo::exists(target)) {
        const auto kept = hashFile(target, folder, context);
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
    const auto found = hashFile(path, folder, context);
    if (!found)
        return echec(found.error());
    if (found->empreinte != empreinte)
        return echec(Erreur::systeme(QStringLiteral("fichier.altere"),
                                     tr("Le fichier reçu a été altéré depuis : son empreinte ne correspond "
                                        "plus."),
                                     tr("Restaurez-le d’une sauvegarde, ou demandez-le de nouveau."))
                         .dans(path));
    return path;
}

} // namespace isegorie::marche
