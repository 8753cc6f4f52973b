// What a typing error breaks in the sheet of a person.
#pragma once

#include "core/recrutement/Candidat.h"

namespace isegorie::recrutement {

/// Two letters, two digits, an account that is not all zeros, and the right remainder (ISO 13616); of France
/// and Monaco the key of the RIB as well. Spaces are left out.
bool isIban(const QString& texte);

/// What changed and is not blank: a mail address, a phone of six digits at least, a postcode, an IBAN,
/// consents that are not to come. What was there before is left alone. Codes "candidat.courriel",
/// "candidat.telephone", "candidat.code-postal", "candidat.iban", "candidat.consentement-futur".
base::Status verifierCorrection(const Candidat& avant, const Candidat& apres, QDate today);

/// How a French postcode is written.
QString formeCodePostal();

/// Between 2000 and 2100: another year is a slip of the pen ("26" is read as the year 26).
bool estAnneePlausible(QDate jour);
/// Code "date.annee".
base::Erreur anneeImprobable(QDate jour);

/// A day on which something has happened is not to come. Invalid dates pass. Codes "date.future",
/// "date.annee".
base::Status verifierJourPasse(QDate jour, QDate today);

} // namespace isegorie::recrutement
