// The one way produced files reach the disk: whole or not at all.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace isegorie::documents {

/// Whether a file may be named so: its folder is there, and it is no folder itself. Codes
/// "fichier.dossier-absent", "fichier.est-un-dossier".
base::Status checkTarget(const QString& path);

/// Writes beside the target, then renames: a failure leaves the old file as it was. Codes:
/// "fichier.dossier-absent", "fichier.est-un-dossier", "fichier.disque-plein", "fichier.refuse" (no right to
/// write, or open in another program).
base::Status writeFile(const QString& path, const QByteArray& bytes);

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
    qint64 m_written = 0;
};

} // namespace isegorie::documents
