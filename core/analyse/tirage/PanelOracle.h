// The panel of greatest weight among those that keep every quota, with a bound that is proven in whole
// numbers.
#pragma once

#include "core/analyse/Arret.h"
#include "core/analyse/tirage/Relaxation.h"

#include <cstdint>

namespace isegorie::analyse {

/// Whole weights, one a type, never negative; their sum over a panel must stay below 2^50.
using PoidsTypes = std::vector<std::int64_t>;

std::int64_t poidsDe(const PanelTypes& panel, const PoidsTypes& poids);

/// Branch and bound over the relaxation. Floating point only guides the search: every node is closed by a
/// Lagrangian bound computed in integers (any multipliers give a valid one) or by a panel that is counted.
class PanelOracle {
public:
    PanelOracle(const ProblemeTirage& probleme, const Agregation& agregation);

    struct Recherche {
        std::int64_t seuil = -1; ///< Only heavier panels are of interest.
        /// Stop after this many nodes once something was found, or (second) in any case; 0 = never.
        int noeudsApresSucces = 0;
        int noeuds = 0;
        /// Only so many types, the heaviest ones; 0 = all. A panel that is found is one, nothing is proven.
        int candidats = 0;
    };
    struct Resultat {
        std::vector<PanelTypes> panels; ///< Found on the way, each heavier than the last.
        std::int64_t valeur = -1;       ///< Weight of the last; the threshold when there is none.
        std::int64_t borne = 0; ///< No panel weighs more. Equal to `valeur` up to roundings when complete.
        bool complet = false;   ///< The search ended by itself.
        Arret::Cause arret = Arret::Cause::Aucune;
    };
    Resultat maximise(const PoidsTypes& poids, const Recherche& recherche, const Arret& arret);

    /// Types no longer taken: they are in no panel.
    void exclude(const std::vector<int>& types);
    /// From now on only panels with at least so many people of each type, at most what a panel can take.
    void setPlanchers(const std::vector<int>& planchers);
    std::int64_t noeuds() const { return m_totalNodes; }            ///< Nodes of all searches so far.
    std::int64_t travail() const { return m_relaxation.travail(); } ///< Multiplications, about.

private:
    struct Bornes {
        int min;
        int max;
    };
    struct Choix {
        int colonne;
        Bornes bornes;
    };
    struct Noeud;
    struct Etat;

    void start(Etat& etat, const PoidsTypes& poids, const Recherche& recherche) const;
    /// Fixes all types but the heaviest; whether that fixed any.
    bool restrict(Etat& etat, int candidats) const;
    /// Bounds of the node set, relaxation solved; what is left to search below is pushed.
    void explore(Etat& etat, Noeud noeud);
    void branch(Etat& etat, Noeud noeud, int colonne);
    bool takePanel(Etat& etat);
    /// Valid for any multipliers. `reduits`, if given, takes what one more person of each type adds to it.
    std::int64_t lagrangian(const PoidsTypes& poids, const std::vector<double>& multipliers, double scale,
                            std::vector<std::int64_t>* reduits = nullptr) const;
    static void tighten(Etat& etat);
    bool place(const Etat& etat, const std::vector<Choix>& chemin);
    bool provenEmpty() const;
    int branchingColumn() const;
    int anyFreeColumn() const;

    const ProblemeTirage& m_probleme;
    const Agregation& m_agregation;
    SimplexeDual m_relaxation;
    std::vector<Bornes> m_racine; ///< Bounds of every column before any choice.
    std::vector<Bornes> m_bornes; ///< Of the node at hand.
    double m_plusGrandMultiplicateur = 0;
    std::int64_t m_totalNodes = 0;
};

} // namespace isegorie::analyse
