// The weekly document of the CCTP (chapter 4, article 1, livrables): table of quotas, indicators, week by
// week. Everything is counted from dated facts, so that any past week can be told again.
#pragma once

#include "core/recrutement/Contacts.h"
#include "core/recrutement/Effectifs.h"
#include "core/recrutement/Seances.h"

namespace isegorie::recrutement {

/// What the counts rest on; holds no identity.
struct FaitsRecrutement {
    Panel panel;
    QList<Contact> contacts;
    QList<Seance> seances;
    Presences presences;
};
base::Result<FaitsRecrutement> loadFaits(const storage::Database& database, const QString& recrutementId);

/// One value or subtotal of the plan.
struct LigneSuivi {
    Effectif cible;    ///< Names, quota; `nombre` = confirmed.
    int contactes = 0; ///< Reached or tried, or answered.
    int acceptes = 0;  ///< Said yes, or confirmed.
    int confirmes = 0; ///< Confirmed and not left.
    int presents = 0;  ///< Came at least once.
};

struct Indicateurs {
    QDate jour;
    int candidats = 0; ///< Not withdrawn, imported whenever.
    int tirables = 0;  ///< Of these, without any obstacle.
    int contactes = 0, acceptes = 0, refus = 0, injoignables = 0;
    int selectionnes = 0, confirmes = 0, desistements = 0, remplacements = 0, reserve = 0;
    int presents = 0;
    /// Ten-thousandths; 0 when nothing divides.
    int tauxAcceptation() const;  ///< Accepted of contacted.
    int tauxConfirmation() const; ///< Confirmed of the panel's size, see taille.
    int taille = 0;
};

struct SuiviRecrutement {
    QDate jour; ///< State at the end of that day.
    QList<LigneSuivi> lignes;
    Indicateurs indicateurs;
    QList<Indicateurs> historique; ///< End of each week (Sunday) since the first fact, then `jour`.
    base::Constats constats;       ///< Quotas still open, over-filled, small cells.
};
/// Needs profiles only.
SuiviRecrutement suiviAu(const Vivier& vivier, const FaitsRecrutement& faits, QDate jour);

/// What the quotas still lack, a criterion each: its label, and "Femme (3)" for every value that does.
QList<std::pair<QString, QStringList>> resteAConfirmer(const SuiviRecrutement& suivi);

/// Keeps the document of the week as it was sent: counts only, no person.
base::Result<storage::Edit> storeSuivi(const storage::Database& database, const QString& recrutementId,
                                       const SuiviRecrutement& suivi);
QJsonObject toJson(const SuiviRecrutement& suivi);

} // namespace isegorie::recrutement
