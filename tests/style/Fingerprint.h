// Recognises sources that clang-tidy has already passed, so that only changed ones are checked again.
#pragma once

#include "tests/style/CompileCommands.h"

#include <QHash>
#include <QSet>

namespace isegorie::style {

class Fingerprint {
public:
    /// salt: whatever changes every result (clang-tidy's version, its configuration).
    Fingerprint(QString sourceRoot, QByteArray salt);

    /// Hash of the flags, the source and every project header it includes, directly or not.
    QByteArray of(const Source& source);

private:
    struct File {
        QByteArray hash;
        QStringList includes; ///< Absolute paths of project headers.
    };
    const File& read(const QString& path);
    void collect(const QString& path, QSet<QString>& seen);

    QString m_root;
    QByteArray m_salt;
    QHash<QString, File> m_files;
};

} // namespace isegorie::style
