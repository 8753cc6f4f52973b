// Candidates as the base holds them: two ciphertexts, so that a draw reads profiles without opening
// identities. Answers are encrypted with the rest: ten of them tell a person apart as well as a name, and
// some are of article 9.
#pragma once

#include "core/coffre/Cipher.h"
#include "core/recrutement/Candidat.h"

#include <QVariantMap>

namespace isegorie::recrutement {

/// Column "identite" or "profil" of a candidate.
coffre::Place placeOf(const QString& candidatId, const char* colonne);
QString encryptIdentite(const coffre::Cipher& cipher, const QString& candidatId, const Identite& identite);
QString encryptProfil(const coffre::Cipher& cipher, const QString& candidatId, const Profil& profil);
base::Result<Identite> decryptIdentite(const coffre::Cipher& cipher, const QString& candidatId,
                                       const QString& texte);
base::Result<Profil> decryptProfil(const coffre::Cipher& cipher, const QString& candidatId,
                                   const QString& texte);
/// A free text about a person ("note", "refus_ditp_note"): empty stays empty.
QString encryptNote(const coffre::Cipher& cipher, const coffre::Place& place, const QString& texte);
base::Result<QString> decryptNote(const coffre::Cipher& cipher, const coffre::Place& place,
                                  const QString& texte);
/// Pseudonym of the id in the file: the same person is found again without opening anybody.
QString identifiantEmpreinte(const coffre::Cipher& cipher, const QString& identifiant);

} // namespace isegorie::recrutement
