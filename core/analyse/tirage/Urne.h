// The draw that needs no computer but for one question: names come out of an urn, all those left in it with
// the same chance; a person is seated if some panel that keeps every quota holds them and all seated before,
// and is set aside otherwise, until the panel is full. It never fails when a panel exists, and it is not
// uniform over panels: no cheap procedure is.
#pragma once

#include "core/analyse/Alea.h"
#include "core/analyse/tirage/Distribution.h"

#include <optional>

namespace isegorie::analyse {

class Urne {
public:
    Urne(const ProblemeTirage& probleme, const Agregation& agregation, const Arret& arret);

    /// One panel. Empty when no panel keeps the quotas, or when asked to stop.
    PanelTypes draw(Alea& alea);
    /// Types that no panel holds; exact unless asked to stop.
    std::vector<int> impossibles();
    /// Expected number of people of each type, from the chances of every state the draw can go through;
    /// nothing when there are more than `etats`.
    std::optional<std::vector<double>> attendus(int etats);

private:
    using Comptes = std::vector<int>; ///< People seated, one a type.

    /// Whether some panel holds all these people. `connus`: known panels that hold them without the last one,
    /// who is of type `dernier` (-1: nobody is seated). A panel that had to be searched is known afterwards.
    bool isCompletable(const Comptes& comptes, int dernier, const std::vector<int>& connus);
    bool breaksQuota(const Comptes& comptes, int type) const;
    /// People left in the urn that a type still has: households of those seated are out.
    int left(const Comptes& comptes, const std::vector<int>& deClasse, int type) const;
    std::vector<int> allKnown(); ///< After forgetting them all when they are too many.
    std::vector<int> seatedOfClasses(const Comptes& comptes) const;
    bool spread(const Comptes& state, double chance, std::vector<std::pair<Comptes, double>>& next);

    const ProblemeTirage& m_probleme;
    const Agregation& m_agregation;
    const Arret& m_arret;
    PanelOracle m_oracle;
    std::vector<Comptes> m_known; ///< Panels found so far: they answer most questions.
};

/// So many panels of the urn, as a distribution of Statut::Essais; fewer when the time limit passes. The
/// numbers are always the same ones: the pool and the quotas alone decide. Codes "tache.annulee",
/// "tirage.delai" (not even one).
base::Result<Distribution> drawEssais(const ProblemeTirage& probleme, const Agregation& agregation,
                                      int essais, const Arret& arret);
/// Largest standard error of anyone's frequency over these panels.
double standardError(const Distribution& distribution, const Agregation& agregation);

} // namespace isegorie::analyse
