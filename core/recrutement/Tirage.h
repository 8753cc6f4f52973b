// A draw from its data: distribution, certificate, one panel by a seed, and why when there is none.
#pragma once

#include "core/analyse/tirage/Infaisabilite.h"
#include "core/analyse/tirage/Leximin.h"
#include "core/analyse/tirage/Statistiques.h"
#include "core/recrutement/FichiersTirage.h"

#include <QJsonObject>

#include <optional>

namespace isegorie::recrutement {

/// Of the rules of the draw and of its random numbers: minutes name it, and another one replays otherwise.
inline const QString kVersionTirage = QStringLiteral("isegorie-tirage-3");

enum class MethodeTirage {
    Leximin, ///< The smallest chance as large as possible, then the second smallest, and so on.
    Maximin, ///< Only the smallest chance counts.
    /// For comparison: names out of an urn, each seated if the quotas can still be kept (analyse::Urne).
    Aleatoire,
};
/// "leximin", "maximin", "aleatoire"
QString key(MethodeTirage methode);
std::optional<MethodeTirage> methodeTirageFromKey(const QString& text);

struct OptionsTirage {
    MethodeTirage methode = MethodeTirage::Leximin;
    QString graine;    ///< Any text; the same text draws the same panel.
    int essais = 1000; ///< Panels that chances of Aleatoire are estimated from.
};

struct Tirage {
    struct Impossible {
        int personne;
        std::vector<analyse::BorneQuota> bornes; ///< That keep the person out of every panel.
    };

    /// Of Aleatoire: what its chances are.
    struct Estimation {
        int essais = 0;
        double erreurType = 0; ///< Largest standard error of a chance; 0 when exact.
        bool exacte = false;   ///< Computed from every state that the draw can go through.
    };

    OptionsTirage options;
    std::optional<Estimation> estimation;
    analyse::Distribution distribution;
    std::vector<double> probabilites; ///< One a person.
    std::vector<int> panel;           ///< Drawn by the seed, ascending.
    analyse::Statistiques statistiques;
    std::vector<Impossible> impossibles;
    analyse::Conflit conflit; ///< Of infeasible quotas.
    std::vector<analyse::Relachement> relachements;

    bool estFaisable() const { return distribution.statut != analyse::Distribution::Statut::Infaisable; }
};

/// Codes "tirage.delai", "tache.annulee". Infeasible quotas are a result, with their conflict.
base::Result<Tirage> tirer(const DonneesTirage& donnees, const OptionsTirage& options,
                           const analyse::Arret& arret);

/// Only the distribution; `essais` counts for Aleatoire. The same input gives the same bytes.
base::Result<analyse::Distribution> calculerDistribution(const analyse::ProblemeTirage& probleme,
                                                         const analyse::Agregation& types,
                                                         MethodeTirage methode, int essais,
                                                         const analyse::Arret& arret);

/// "optimal", "interrompu" (stopped by a limit), "estime" (from draws), "infaisable"
QString statutKey(analyse::Distribution::Statut statut);

/// Why no panel exists: too few people, too few households, or quotas that contradict each other.
QString raisonInfaisable(const DonneesTirage& donnees, const analyse::Conflit& conflit);
/// {statut, raison, conflit, conflit_plus_petit, relachements}
QJsonObject infaisableJson(const DonneesTirage& donnees, const analyse::Conflit& conflit,
                           const std::vector<analyse::Relachement>& relachements);
/// Work granted to a draw (analyse::Arret) where nobody says otherwise: minutes, for pools that are too hard.
inline constexpr std::int64_t kTravailTirage = 60'000'000'000;
inline constexpr int kRelachements = 5; ///< Relaxations looked for, at most.
/// {statut, methode, graine, panel, probabilites, certificat, stats, bilan, impossibles} (rejouable is added
/// when a limit stopped it: false for a clock; certificat is null and estimation: {essais, erreur_type} is
/// added for Aleatoire, whose statut is "exact" or "estime"), or {statut, conflit, relachements}.
/// Probabilities have twelve decimals at most.
QJsonObject tirageJson(const DonneesTirage& donnees, const Tirage& tirage);

} // namespace isegorie::recrutement
