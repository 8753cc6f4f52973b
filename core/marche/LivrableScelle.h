// Received lists of names. A list of participants is personal data (CCTP, chapter 4, « Liste des participants
// » of UO 3.1 to 3.8): its file is kept sealed by the coffre, with the key of the concertation, so that a
// purge makes it unreadable; a copy in clear leaves its mark in the access log first.
#pragma once

#include "core/coffre/Coffre.h"
#include "core/marche/Livrable.h"

#include <QDateTime>

namespace isegorie::marche {

/// With what a list of names is sealed, and what must be applied for the base to know the key.
struct Scellement {
    coffre::Cipher cle;
    storage::Edit edit;
};

/// Whether what the CCTP names so names people.
bool estNominatif(const QString& libelle);
/// The key of the livrable's concertation, made when there is none. The coffre must be open.
base::Result<Scellement> prepareScellement(const storage::Database& database, coffre::Coffre& coffre,
                                           const QString& livrableId);
/// Seals the file of a version that was received in clear; apply the edit (irreversible), then eraseClear().
/// Refused: sealed already.
base::Result<storage::Edit> sealVersion(const storage::Database& database, const QString& versionId,
                                        const Scellement& scellement, base::TaskContext* context = nullptr);
/// What is left in clear of a sealed version, unless another version keeps the same content in clear.
base::Status eraseClear(const storage::Database& database, const QString& versionId);

/// Key that opens the file of a version; empty when it is kept in clear. Refused while the coffre is locked,
/// or once the key is destroyed.
base::Result<std::optional<coffre::Cipher>>
cleVersion(const storage::Database& database, const coffre::Coffre* coffre, const QString& versionId);
/// The entry of the access log that goes before a copy in clear, with where it goes, so that whoever purges
/// finds it; empty for a file that names nobody.
base::Result<storage::Edit> noterCopie(const storage::Database& database, const QString& versionId,
                                       const QString& target, const QDateTime& now);
/// A copy of the received file: whole or not at all; one of that name is replaced.
base::Status copyVersion(const storage::Database& database, const QString& versionId, const QString& target,
                         const std::optional<coffre::Cipher>& cle, base::TaskContext* context = nullptr);

} // namespace isegorie::marche
