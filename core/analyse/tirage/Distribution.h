// What a draw rests on: panels with their probabilities, and the proof that they are the fairest possible.
#pragma once

#include "core/analyse/tirage/PanelOracle.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace isegorie::analyse {

/// Probabilities are whole numbers of this unit, so that they print, sum and draw alike everywhere.
constexpr std::int64_t kUnite = 1'000'000'000'000;

struct PanelPondere {
    PanelTypes panel;
    std::int64_t poids = 0; ///< Probability in units; over all panels they sum to kUnite.
};

/// One level of the proof: whatever distribution gives the people of earlier levels at least what they have
/// here, somebody of this level or a later one gets at most `borne`; here all get at least `valeur`.
struct Niveau {
    double valeur = 0;
    double borne = 0;
    int personnes = 0;        ///< Settled by this level.
    std::vector<int> types;   ///< Of these people.
    PoidsTypes poids;         ///< Dual weight of one person of each type.
    std::int64_t maximum = 0; ///< Proven: no panel weighs more.

    /// What `maximum` proves about the smallest chance of the types still free, when the settled ones have at
    /// least these chances.
    double bound(const Agregation& agregation, const std::vector<char>& settled,
                 const std::vector<double>& chances) const;
};

struct Certificat {
    double ecart = 0; ///< Largest borne - valeur.
    std::vector<Niveau> niveaux;

    /// The first level that is not proven, by more than a rounding; null when all are.
    const Niveau* ouvert() const;
};

struct Distribution {
    enum class Statut {
        Optimale,   ///< Every level is proven.
        Limite,     ///< Stopped by a limit: the best found, with what is proven about it.
        Essais,     ///< Panels drawn at random, each as often as it came up; no levels, nothing is claimed.
        Infaisable, ///< No panel keeps the quotas; no panels, no levels.
    };

    Statut statut = Statut::Infaisable;
    std::vector<PanelPondere> panels;
    Certificat certificat;
    int essais = 0; ///< Panels drawn; of Statut::Essais only.
    /// Of Statut::Limite: the work granted, at whose end every machine stops alike; 0 when a limit of the
    /// algorithm itself stopped it, nothing when a clock did: then it cannot be replayed.
    std::optional<std::int64_t> travail;

    /// Expected number of people of each type, in units.
    std::vector<std::int64_t> attendus(int types) const;
    /// Fills value and bound of each level, and the gap, from the panels' own probabilities.
    void measure(const Agregation& agregation);
    /// Of each person, from 0 to 1: their type's expectation shared among its people.
    std::vector<double> probabilites(const Agregation& agregation) const;
};

} // namespace isegorie::analyse
