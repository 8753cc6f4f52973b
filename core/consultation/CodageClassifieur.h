// Codes proposed by what was learnt from the texts that people coded. How often it is right is measured on
// texts held back in turn, and said with what the number of texts allows to say.
#pragma once

#include "core/analyse/textes/Classifieur.h"
#include "core/consultation/CodageLots.h"

namespace isegorie::consultation {

constexpr int kExemplesMin = 8;   ///< Texts with a code, below which it is not learnt.
constexpr int kParties = 5;       ///< Held back in turn.
constexpr double kSeuilBas = 0.3; ///< Less sure than that is not proposed.

struct CodeAppris {
    QString codeId;
    long long exemples = 0;
    bool appris = false;         ///< Enough texts with it, and without.
    analyse::MesureCode mesure;  ///< At a probability of one half.
    int seuilConseille = 0;      ///< In ten-thousandths: four times in five right, held back; 0: none is.
    analyse::MesureCode conseil; ///< At that threshold.
    qint64 propositions = 0;
};

struct Apprentissage {
    std::vector<CodeAppris> codes; ///< In the order of the plan.
    qint64 textesAppris = 0;       ///< Coded by people.
    qint64 textesACoder = 0;       ///< Not coded by anybody.
    std::vector<LigneLot> propositions;
};

/// Needs the dictionary of lemmas. Texts that are word for word the same are held back together. Refused
/// ("codage.trop-peu") while no code has kExemplesMin coded texts.
base::Result<Apprentissage> apprendreCodage(const storage::Database& database, const ChampCodage& champ,
                                            const DemandeTextes& demande,
                                            base::TaskContext* context = nullptr);

/// « Sur 10 textes proposés, environ 8 le sont à juste titre… » and a warning for a small sample.
QString enMots(const analyse::MesureCode& mesure);

/// To be stored by enregistrerLot().
std::shared_ptr<const NouveauLot> lotAppris(const ChampCodage& champ, const PlanCodification& plan,
                                            const Apprentissage& appris, const QJsonObject& provenance);
/// {textes_appris, textes_a_coder, parties, codes: [{code, exemples, precision, rappel, f1, …}]}
QJsonObject apprentissageJson(const PlanCodification& plan, const Apprentissage& appris);
QString apprentissageTexte(const PlanCodification& plan, const Apprentissage& appris);

} // namespace isegorie::consultation
