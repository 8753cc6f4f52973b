#include "core/storage/BaseFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace isegorie::storage {

using base::echec;
using base::Erreur;

namespace {

const QString kJournal = QStringLiteral("-wal");

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Erreur heldErreur(const QString& path) {
    return Erreur::systeme(QStringLiteral("storage.fichier-tenu"),
                           Storage::tr("Ce fichier n’a pas pu être remplacé : rien n’a changé."),
                           Storage::tr("Fermez le programme qui le tient, vérifiez le droit d’écrire dans ce "
                                       "dossier, puis recommencez."))
        .dans(path);
}

/// With its journal; both or neither.
bool renameBase(const QString& from, const QString& to) {
    const bool journal = QFile::exists(from + kJournal);
    if (journal && !QFile::rename(from + kJournal, to + kJournal))
        return false;
    if (QFile::rename(from, to)) {
        QFile::remove(from + QStringLiteral("-shm"));
        return true;
    }
    if (journal)
        QFile::rename(to + kJournal, from + kJournal);
    return false;
}

} // namespace

QString canonicalBase(const QString& path) {
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

void removeBase(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

base::Status replaceBase(const QString& fresh, const QString& path, const QString& kept) {
    const bool there = QFile::exists(path);
    if (there && !renameBase(path, kept))
        return echec(heldErreur(path));
    if (!there)
        removeBase(path); // a journal without its base would take over the new one
    if (QFile::rename(fresh, path))
        return {};
    if (there && !renameBase(kept, path))
        return echec(
            Erreur::systeme(QStringLiteral("storage.fichier-tenu"),
                            Storage::tr("Ce fichier n’a pas pu être remplacé, et la base a changé de nom."),
                            Storage::tr("Redonnez son nom au fichier « %1 ».").arg(kept))
                .dans(path));
    return echec(heldErreur(path));
}

} // namespace isegorie::storage
