// Lines of a draft bon: added by code from the catalogue or from a computed need, priced from the BPU.
#pragma once

#include "core/marche/Bon.h"
#include "core/storage/Database.h"

namespace isegorie::marche {

struct LigneDemandee {
    QString code; ///< Any printed spelling; an ambiguous one is refused with its candidates.
    base::Fraction quantite = 1;
    bool sansFichier = false;
    /// For lines that the BPU does not price (travel on receipts); else the BPU's price is taken.
    std::optional<base::Montant> pu;
};

/// Appends lines in one edit. Refused: code unknown or of another lot, price missing from the bon's version,
/// price above the CCTP's cap (25/50/250 €, 150 € a day), quantity not positive or a fraction (a fraction
/// only comes from a rule). A code already there is added to its line when price and variant are the same.
base::Result<storage::Edit> addLignes(const storage::Database& database, const QString& bonId,
                                      const QList<LigneDemandee>& lignes);
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

} // namespace isegorie::marche
