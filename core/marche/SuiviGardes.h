// What receipts and invoices check first: shared by both.
#pragma once

#include "core/marche/SuiviBon.h"

namespace isegorie::marche {

struct SuiviOuvert {
    Bon bon; ///< The bon itself, whatever avenant ordered the line.
    SuiviBon suivi;
};

/// The bon, if one of these states lets it be worked on.
base::Result<SuiviOuvert> openSuivi(const storage::Database& database, const QString& bonId,
                                    const QList<StatutBon>& states);
/// Column bon_id of a row; refused when it is gone.
base::Result<QString> ownerOf(const storage::Database& database, const QString& table, const QString& id);
const SuiviLigne* findSuivi(const SuiviBon& suivi, const QString& ligneId);
base::Erreur unknownLigne();

} // namespace isegorie::marche
