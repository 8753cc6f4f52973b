// The files of an archive, read where they are: nothing is unpacked to disk.
#pragma once

#include "core/documents/ByteSource.h"

#include <QList>

namespace isegorie::documents {

class ZipArchive {
public:
    struct Part {
        QString nom; ///< With its folders.
        qint64 octets = 0;
    };

    /// Refused whole when any part is hostile: codes "zip.chemin" (a path that leaves the folder),
    /// "zip.bombe", "zip.chiffre", "zip.abime".
    static base::Result<ZipArchive> open(const QString& path);

    const QList<Part>& parts() const { return m_parts; }
    /// Keeps the archive open as long as it is used. A part longer than announced, or whose checksum is
    /// wrong, cannot be read to its end.
    ByteSource source(const QString& part) const;

private:
    struct Handle;
    QString m_path;
    QList<Part> m_parts;
    std::shared_ptr<Handle> m_handle;
};

/// A name that no archive of good will holds: absolute, with a drive, a backslash or "..".
bool isUnsafeArchiveName(const QString& name);
/// Inflates far more than any text does.
bool isInflated(qint64 octets, qint64 packed);

} // namespace isegorie::documents
