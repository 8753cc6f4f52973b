// Changes of one candidate: consent, refusal by the DITP, withdrawal, correction.
#pragma once

#include "core/recrutement/Vivier.h"
#include "core/storage/Edit.h"

namespace isegorie::recrutement {

/// Replaces identity, profile and consents of a known candidate; its id in the file stays.
/// Refused as verifierCorrection says.
base::Result<storage::Edit> updateCandidat(const coffre::Coffre& coffre, const Vivier& vivier,
                                           const Candidat& candidat, QDate today);
/// Refused by the DITP, or no longer with an invalid day. Whoever sits in the panel must leave it first.
base::Result<storage::Edit> setRefusDitp(const storage::Database& database, const coffre::Coffre& coffre,
                                         const Vivier& vivier, const QString& candidatId, QDate jour,
                                         const QString& note = {});
/// Withdrawn, or a candidate again with an invalid day.
base::Result<storage::Edit> setRetrait(const storage::Database& database, const Vivier& vivier,
                                       const QString& candidatId, QDate jour);
/// Erases identity, answers, household and notes of one person, who is a candidate no more; the pseudonym
/// stays, so that counts and minutes hold. Irreversible. What the history and the backups hold of the person
/// stays there as ciphertext until the purge of the concertation destroys its key.
base::Result<storage::Edit> effacerCandidat(const storage::Database& database, const Vivier& vivier,
                                            const QString& candidatId, QDate jour);

} // namespace isegorie::recrutement
