// Received files, kept beside the base by the SHA-256 of their content: "<base>.fichiers/ab/abcdef…". A list
// of names is sealed: "…/abcdef….<key>", which only the coffre reads.
#pragma once

#include "core/base/Task.h"
#include "core/coffre/Cipher.h"

#include <QString>

namespace isegorie::marche {

struct FichierRange {
    QString empreinte; ///< Lower-case hexadecimal SHA-256, of the content in clear.
    qint64 taille = 0; ///< Bytes, in clear.
};

/// Copies atomically: a file is there whole under its name, or not at all. The same content is kept once.
/// Refused: unreadable, a folder, empty, larger than 2 GiB. A cancelled copy leaves nothing.
/// cle: seals the copy; nothing in clear is written.
base::Result<FichierRange> storeFile(const QString& folder, const QString& sourcePath,
                                     base::TaskContext* context = nullptr,
                                     const coffre::Cipher* cle = nullptr);
/// Path of a file kept in clear, after its content was read and checked against its hash.
base::Result<QString> checkedFile(const QString& folder, const QString& empreinte,
                                  base::TaskContext* context = nullptr);
/// Writes the content, checked, to a file: whole or not at all; one of that name is replaced.
base::Status copyKeptFile(const QString& folder, const QString& empreinte, const QString& target,
                          base::TaskContext* context = nullptr, const coffre::Cipher* cle = nullptr);
/// A sealed one cannot be checked without its key: whether it is there.
bool isSealedFileKept(const QString& folder, const QString& empreinte, const QString& cleId);
/// Overwrites, then removes a file kept in clear.
base::Status eraseKeptFile(const QString& folder, const QString& empreinte);

} // namespace isegorie::marche
