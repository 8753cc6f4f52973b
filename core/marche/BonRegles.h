// What a line of a bon may be: shared by the edits that refuse and the control that finds.
#pragma once

#include "core/marche/Bon.h"
#include "core/marche/Catalogue.h"
#include "core/marche/UniteOeuvre.h"
#include "core/storage/Database.h"

namespace isegorie::marche {

/// Travel per day outside the region of practice (CCTP, chapter 1, article 4.4.1): of every lot, priced
/// freely up to 150 € HT.
bool isDeplacement(const QString& code);

/// The UO whose code this is without its last letter (level or zone): none for a whole or an unknown code.
QList<const UniteOeuvre*> sansDerniereLettre(const QString& code);
/// The UO of any printed spelling. Refused: unknown (with the nearest codes), ambiguous (with the
/// candidates), or of another lot.
base::Result<const UniteOeuvre*> findUo(const QString& code, int lot);

/// Quantity, price and amount of a line. fractionAllowed: besides lines that a rule computed.
base::Status checkLigne(const LigneBon& ligne, const Bon& bon, bool fractionAllowed = false);

/// The line may reduce what it amends: not below what was delivered. Refused otherwise. (Avenants only.)
base::Status checkReduction(const storage::Database& database, const Bon& avenant, const LigneBon& ligne);

/// Rule text of a margin line: rate in ten-thousandths, as the BPU gives it.
QString regleMarge(base::Montant tauxDixMilliemes);

} // namespace isegorie::marche
