// Lines of a draft bon: added by code from the catalogue or from a computed need, priced from the BPU.
#pragma once

#include "core/marche/Bon.h"
#include "core/storage/Database.h"

#include <optional>

namespace isegorie::marche {

struct LigneDemandee {
    QString code; ///< Any printed spelling; an ambiguous one is refused with its candidates.
    base::Fraction quantite = 1;
    bool sansFichier = false;
};

/// Appends lines in one edit. Refused: code unknown or of another lot, price missing from the bon's version,
/// price above the CCTP's cap (25/50/250 € HT), quantity not positive or a fraction (a fraction only comes
/// from a rule). A code already typed there is added to its line.
base::Result<storage::Edit> addLignes(const storage::Database& database, const QString& bonId,
                                      const QList<LigneDemandee>& lignes);
/// Appends lines that a rule computed (quantity, unit price, article, reading, alternative as given; rate and
/// missing labels completed). besoin: JSON of the need, kept on the bon. The same refusals, fractions apart.
base::Result<storage::Edit> addLignesCalculees(const storage::Database& database, const QString& bonId,
                                               const QList<LigneBon>& lignes, const QString& besoin = {});
/// Whole numbers only, unless the line's rule gave a fraction; never zero; negative only in an avenant.
base::Result<storage::Edit> setQuantite(const storage::Database& database, const QString& ligneId,
                                        base::Fraction quantite);
/// Rate in ten-thousandths.
base::Result<storage::Edit> setTauxTva(const storage::Database& database, const QString& ligneId, int taux);
/// With or without a file provided (UO 3.1 to 3.3): takes the other price.
base::Result<storage::Edit> setSansFichier(const storage::Database& database, const QString& ligneId,
                                           bool sansFichier);
/// rang from 1; the others make room.
base::Result<storage::Edit> moveLigne(const storage::Database& database, const QString& ligneId, int rang);
base::Result<storage::Edit> removeLignes(const storage::Database& database, const QStringList& ligneIds);

/// Cap of a unit price HT: UO 3.8.1 to 3.8.3, travel per day (CCTP, chapter 1, article 4.4.1).
std::optional<base::Montant> plafondHt(const QString& code);

} // namespace isegorie::marche
