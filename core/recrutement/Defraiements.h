// Payments to participants (CCTP, chapter 4, UO 3.8): from attendance to amounts under their caps, a payment
// list, and receipts on the order that pays them.
#pragma once

#include "core/base/Constat.h"
#include "core/marche/Bon.h"
#include "core/recrutement/Seances.h"

namespace isegorie::recrutement {

/// Cap of the catalogue: 25, 50 or 250 € HT.
base::Montant plafond(marche::FormuleDefraiement formule);

/// What a person is owed, decided or paid.
struct Defraiement {
    QString id, candidatId, pseudonyme;
    QString seanceId; ///< Empty for a whole workshop.
    marche::FormuleDefraiement formule = marche::FormuleDefraiement::Journee;
    base::Montant montant; ///< HT.
    QDate arreteLe, verseLe;
    QString receptionId; ///< Receipt of the order in which it was counted; empty until then.
};
base::Result<QList<Defraiement>> listDefraiements(const storage::Database& database,
                                                  const QString& recrutementId);

/// One amount that attendance gives right to and that is not decided yet.
struct LigneProposee {
    QString candidatId, pseudonyme, seanceId;
    QString motif; ///< "Journée du 3 mai 2026", "Atelier : 5 séances sur 6".
    marche::FormuleDefraiement formule = marche::FormuleDefraiement::Journee;
    base::Montant montant;
};
struct PropositionDefraiements {
    QList<LigneProposee> lignes;
    base::Constats constats; ///< Partial attendance of a workshop and the reading taken; sessions not noted.
};
/// A half-day or a day: the unit price, at most the cap. A workshop: 250 € when every session was attended,
/// in proportion of the sessions otherwise (a reading, said so), once attendance of all is noted. `prix` are
/// unit prices of the order by code of UO; the cap where there is none.
PropositionDefraiements proposerDefraiements(const Panel& panel, const QList<Seance>& seances,
                                             const Presences& presences, const QList<Defraiement>& decides,
                                             const QHash<QString, base::Montant>& prix = {});
/// Unit prices of the order of the recruitment, by code of UO; empty without an order.
base::Result<QHash<QString, base::Montant>> prixDefraiements(const storage::Database& database,
                                                             const Recrutement& recrutement);

/// Decides the proposed amounts. Here and below a day after `today` is refused.
base::Result<storage::Edit> arreterDefraiements(const storage::Database& database,
                                                const QString& recrutementId,
                                                const QList<LigneProposee>& lignes, QDate jour, QDate today);
/// Another amount, at most the cap. Refused once paid or received.
base::Result<storage::Edit> setMontant(const storage::Database& database, const QString& defraiementId,
                                       base::Montant montant);
base::Result<storage::Edit> removeDefraiement(const storage::Database& database,
                                              const QString& defraiementId);
/// Notes that they were paid. Refused before the day they were decided.
base::Result<storage::Edit> verserDefraiements(const storage::Database& database, const QStringList& ids,
                                               QDate jour, QDate today);

/// Ids of what is still to be paid to people without an IBAN. Needs identities.
QStringList sansIban(const Vivier& vivier, const QList<Defraiement>& defraiements);
/// The same as a warning that names these people, by pseudonym.
base::Constats constatsIban(const Vivier& vivier, const QList<Defraiement>& defraiements);

/// What all of it costs: amounts by UO, margin, VAT (of amounts and margin alike, as chiffrer reads it) at
/// the rate of ParametresBon.
struct TotauxDefraiements {
    struct ParUo {
        QString code;
        int personnes = 0;
        base::Montant ht;
    };
    QList<ParUo> parUo;
    base::Montant ht, marge, tva, ttc;
    base::Montant verse; ///< HT, of `ht`.
    int tauxTva = 0;     ///< Ten-thousandths.
};
TotauxDefraiements totauxDefraiements(const QList<Defraiement>& defraiements,
                                      std::optional<base::Fraction> marge, int tauxTva);

/// Receives on the order's lines 3.8.1 to 3.8.4 what was decided and not received yet: quantity = amount /
/// unit price, spread over the lines that have room. Code "defraiement.sans-ligne" when the order has no such
/// line, "defraiement.bon-plein" when they have too little room.
base::Result<storage::Edit> recevoirDefraiements(const storage::Database& database,
                                                 const Recrutement& recrutement, QDate jour, QDate today);

} // namespace isegorie::recrutement
