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
    /// Partial attendance of a workshop and the reading taken; sessions not noted; people who came without
    /// ever having confirmed, before their selection or after they had left, by pseudonym.
    base::Constats constats;
    /// Of these, those that name people to look at before they are paid.
    base::Constats personnes;
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
/// Notes that they were paid. Refused before the day they were decided, and what is paid already.
base::Result<storage::Edit> verserDefraiements(const storage::Database& database, const QStringList& ids,
                                               QDate jour, QDate today);

/// What of a list can be noted as paid.
struct AVerser {
    QStringList ids;         ///< Not paid yet, and not left out.
    QStringList sansIban;    ///< Left out: nobody could have transferred them.
    base::Constats constats; ///< Who these are, by pseudonym; or that nobody could look.
};
/// `identites`: the people, opened with their identities; null when nobody can read them, which lets all
/// through and says so. `sansIbanAussi`: those without an IBAN were paid in another way. Codes
/// "defraiement.rien-a-verser", "defraiement.sans-iban" when nothing is left.
base::Result<AVerser> aVerser(const Vivier* identites, const QList<Defraiement>& liste, bool sansIbanAussi);
/// Who of what is still to be paid has no IBAN, by pseudonym: a warning, or nothing.
base::Constats constatsIban(const Vivier& vivier, const QList<Defraiement>& defraiements);
/// Whether a payment that was noted may be taken off again: it may not. Code "defraiement.verse".
base::Status verifierNonVerse(const Defraiement& defraiement);

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
