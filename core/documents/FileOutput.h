// The one way produced files reach the disk: whole or not at all.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <optional>

namespace isegorie::documents {

/// Whether a file may be named so: its folder is there, it is no folder itself, and no base or keys of one
/// stand there. Codes "fichier.dossier-absent", "fichier.est-un-dossier", "fichier.est-une-base".
base::Status checkTarget(const QString& path);

/// SHA-256 of what a file holds; empty when it cannot be read.
QByteArray contentHash(const QString& path);

/// While it lives, a file that is replaced by another content stays beside it under its name and "~": for
/// who names files without being asked, as on the command line. Files that their owner alone may read are
/// not doubled. One at a time in the program.
class FormerFiles {
public:
    FormerFiles();
    ~FormerFiles();
    FormerFiles(const FormerFiles&) = delete;
    FormerFiles& operator=(const FormerFiles&) = delete;
    /// Under their names with "~".
    QStringList kept() const;
};

/// Writes beside the target, then renames: a failure leaves the old file as it was. Codes:
/// "fichier.dossier-absent", "fichier.est-un-dossier", "fichier.disque-plein", "fichier.refuse" (no right to
/// write, or open in another program).
base::Status writeFile(const QString& path, const QByteArray& bytes);

/// Files made aside, in a folder of the same disk, take their places: all of them, or none and what was there
/// stays. Code "fichier.refuse".
base::Status placeTogether(const QStringList& fresh, const QStringList& targets);

/// The same for what is too long to be held: pieces come one after the other, and the file is there after
/// finish().
class StreamedOutput {
public:
    explicit StreamedOutput(const QString& path) : m_file(path) {}
    base::Status open();
    base::Status write(const QByteArray& bytes);
    base::Status finish();

private:
    QSaveFile m_file;
    std::optional<QCryptographicHash> m_hash; ///< Where former files are kept.
    qint64 m_written = 0;
};

} // namespace isegorie::documents
