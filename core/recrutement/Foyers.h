// Households: one seat at most for each. Equal normalised addresses are one household; addresses that only
// look alike are shown in pairs to a person, whose judgement is kept.
#pragma once

#include "core/recrutement/Adresse.h"
#include "core/recrutement/Vivier.h"
#include "core/storage/Edit.h"

namespace isegorie::recrutement {

/// Pseudonym of a household; empty when the address tells none (blank, or a town alone).
QString foyerDe(const coffre::Cipher& cipher, const Identite& identite);

enum class RaisonDoute {
    VoieProche,     ///< Same number and town, streets one or two letters apart.
    LogementAbsent, ///< Same building, one of them without flat or staircase.
    CommuneAbsente, ///< Same street and number, one of them without postcode or town.
    MemeTelephone,
    MemeCourriel,
};
QString libelle(RaisonDoute raison);

struct PaireDouteuse {
    int a = 0, b = 0; ///< Places in vivier.candidats, a < b.
    RaisonDoute raison = RaisonDoute::VoieProche;
};
/// Pairs of different households that deserve a look, those already judged left out, in the order of the
/// pool. Needs identities. Compares within number and town only: linear in practice.
std::vector<PaireDouteuse> pairesDouteuses(const Vivier& vivier,
                                           const QSet<QPair<QString, QString>>& jugees = {});
/// Pairs already judged, by ids in order.
base::Result<QSet<QPair<QString, QString>>> pairesJugees(const storage::Database& database,
                                                         const QString& recrutementId);
/// Keeps a judgement. "Same": both households become one. "Different": when they shared one, the
/// second gets its own. Code "foyer.meme-personne": a and b are one.
base::Result<storage::Edit> jugerPaire(const storage::Database& database, const coffre::Coffre& coffre,
                                       const Vivier& vivier, int a, int b, bool meme);

/// Households of several candidates, as places in vivier.candidats, in the order of the pool.
std::vector<std::vector<int>> foyersPartages(const Vivier& vivier);

/// How many households have more than one candidate, and how many candidates they have.
struct ComptesFoyers {
    int foyers = 0;
    int candidats = 0;
    int sansFoyer = 0; ///< Candidates without a known address.
};
ComptesFoyers compterFoyers(const Vivier& vivier);

} // namespace isegorie::recrutement
