// The follow-up table: one row a notified bon (its avenants included), with what was ordered, delivered,
// invoiced and paid, the next date and what is late.
#pragma once

#include "core/marche/BonLecture.h"

namespace isegorie::marche {

struct LigneSuivi {
    QString bonId, numero, concertation, objet, titulaire;
    int lot = 0;
    StatutBon statut = StatutBon::Notifie;
    QDate dateNotification, livraison;
    base::Montant commande, livre, refaction, facture, paye; ///< HT.
    base::Montant solde; ///< As SuiviTotaux: admis, or ordered less refaction, less paye.
    int livrables = 0, livrablesValides = 0;
    int avenants = 0;
    bool enRetard = false; ///< Delivery date passed, and not everything delivered.
};

/// Notified bons and following, cancelled ones apart, by number. Avenants are summed into their bon.
base::Result<QList<LigneSuivi>> listSuivi(const storage::Database& database, const FiltreBons& filtre,
                                          QDate today);

} // namespace isegorie::marche
