#include "core/analyse/tirage/Infaisabilite.h"

#include "core/analyse/lineaire/ProgrammeLineaire.h"
#include "core/analyse/tirage/PanelOracle.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isegorie::analyse {

namespace {

constexpr int kMostDemands = 200; // demands asked before the smallest conflict is given up
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Looks for a panel under some of the bounds; with a person, for one that holds the person.
class Search {
public:
    Search(const ProblemeTirage& probleme, int personne, const Arret& arret)
        : m_probleme(probleme),
          m_agregation(aggregate(probleme)),
          m_arret(arret),
          m_weights(m_agregation.types.size(), personne < 0 ? 1 : 0),
          m_threshold(personne < 0 ? -1 : 0) {
        if (personne >= 0)
            m_weights[m_agregation.typeDe[personne]] = 1;
        for (int quota = 0; quota < static_cast<int>(probleme.quotas.size()); ++quota) {
            if (probleme.quotas[quota].min > 0)
                m_all.push_back({quota, true});
            if (probleme.quotas[quota].max < probleme.taille)
                m_all.push_back({quota, false});
        }
    }

    const std::vector<BorneQuota>& all() const { return m_all; }
    bool isStopped() const { return m_stopped; }

    /// True when a panel was found; it is kept for `keeps`.
    bool isFeasible(const std::vector<BorneQuota>& bounds) {
        ProblemeTirage probleme = m_probleme;
        for (Quota& quota : probleme.quotas) {
            quota.min = 0;
            quota.max = probleme.taille;
        }
        for (const auto& [quota, estMin] : bounds)
            (estMin ? probleme.quotas[quota].min : probleme.quotas[quota].max) =
                estMin ? m_probleme.quotas[quota].min : m_probleme.quotas[quota].max;
        PanelOracle oracle(probleme, m_agregation);
        const auto found = oracle.maximise(m_weights, {m_threshold, 1, 0}, m_arret);
        m_stopped = m_stopped || found.arret != Arret::Cause::Aucune;
        if (!found.panels.empty())
            m_panel = found.panels.back();
        return !found.panels.empty();
    }

    /// Whether the last panel found keeps the bound.
    bool keeps(const BorneQuota& bound) const {
        int count = 0;
        for (const auto& [type, nombre] : m_panel) {
            const auto& answers = m_agregation.types[type].quotas;
            if (std::find(answers.begin(), answers.end(), bound.quota) != answers.end())
                count += nombre;
        }
        const Quota& quota = m_probleme.quotas[bound.quota];
        return bound.estMin ? count >= quota.min : count <= quota.max;
    }

private:
    ProblemeTirage m_probleme;
    Agregation m_agregation;
    const Arret& m_arret;
    PoidsTypes m_weights;
    std::int64_t m_threshold;
    std::vector<BorneQuota> m_all;
    PanelTypes m_panel;
    bool m_stopped = false;
};

/// Without each bound in turn: it stays only when the conflict needs it.
std::vector<BorneQuota> irreducible(Search& search) {
    std::vector<BorneQuota> kept = search.all();
    for (const BorneQuota& bound : search.all()) {
        std::vector<BorneQuota> others;
        std::copy_if(kept.begin(), kept.end(), std::back_inserter(others),
                     [&](const BorneQuota& other) { return !(other == bound); });
        if (!search.isFeasible(others) && !search.isStopped())
            kept = std::move(others);
    }
    return kept;
}

/// The fewest bounds that meet every demand (a set of which one must be in any conflict). Empty when unknown.
std::vector<BorneQuota> meetAll(const std::vector<BorneQuota>& all,
                                const std::vector<std::vector<int>>& demands, const Arret& arret) {
    ProgrammeLineaire programme;
    for (std::size_t i = 0; i < all.size(); ++i)
        programme.addVariable(0, 1, 1);
    for (const std::vector<int>& demand : demands) {
        Colonne row;
        for (const int index : demand)
            row.push_back({index, 1});
        programme.addContrainte(std::move(row), 1, kInfinity);
    }
    const auto solution = programme.minimise(arret);
    std::vector<BorneQuota> chosen;
    if (solution.issue == ProgrammeLineaire::Issue::Optimale)
        for (std::size_t i = 0; i < all.size(); ++i)
            if (solution.valeurs[i] > 0.5)
                chosen.push_back(all[i]);
    return chosen;
}

/// What a largest feasible set around `bounds` leaves out: every conflict has one of these.
std::vector<int> demandAround(Search& search, std::vector<BorneQuota> bounds) {
    std::vector<int> left;
    const auto& all = search.all();
    for (std::size_t i = 0; i < all.size() && !search.isStopped(); ++i) {
        if (std::find(bounds.begin(), bounds.end(), all[i]) != bounds.end())
            continue;
        const bool kept = search.keeps(all[i]);
        bounds.push_back(all[i]);
        if (kept || search.isFeasible(bounds))
            continue;
        bounds.pop_back();
        left.push_back(static_cast<int>(i));
    }
    return left;
}

/// Smallest conflict by hitting sets: a set that meets all demands seen and is no conflict brings a new one
/// (Ignatiev, Previti, Liffiton, Marques-Silva, "Smallest MUS extraction with minimal hitting set
/// dualization", 2015).
Conflit smallest(Search& search, const Arret& arret) {
    const std::vector<BorneQuota> known = irreducible(search);
    std::vector<std::vector<int>> demands;
    while (static_cast<int>(demands.size()) < kMostDemands && !search.isStopped()) {
        std::vector<BorneQuota> chosen;
        if (!demands.empty())
            chosen = meetAll(search.all(), demands, arret);
        if (chosen.size() == known.size())
            return {known, true};
        if ((chosen.empty() && !demands.empty()) || chosen.size() > known.size())
            break;
        if (!search.isFeasible(chosen))
            return search.isStopped() ? Conflit{known, false} : Conflit{chosen, true};
        demands.push_back(demandAround(search, chosen));
    }
    return {known, false};
}

base::Result<Conflit> conflitOf(Search& search, const Arret& arret) {
    Conflit conflict;
    if (search.isFeasible({})) {
        if (!search.isFeasible(search.all()))
            conflict = smallest(search, arret);
    } else {
        conflict.plusPetit = true;
    }
    if (arret.cause() == Arret::Cause::Annulation)
        return base::echec(base::TaskContext::cancelledErreur());
    return conflict;
}

} // namespace

base::Result<Conflit> findConflit(const ProblemeTirage& probleme, const Arret& arret) {
    Search search(probleme, -1, arret);
    return conflitOf(search, arret);
}

base::Result<Conflit> findBlocage(const ProblemeTirage& probleme, int personne, const Arret& arret) {
    for (const int quota : probleme.personnes[personne])
        if (probleme.quotas[quota].max <= 0)
            return Conflit{{{quota, false}}, true};
    Search search(probleme, personne, arret);
    if (!search.isFeasible({}) || search.isFeasible(search.all()))
        return Conflit{};
    Conflit conflict{irreducible(search), false};
    if (arret.cause() == Arret::Cause::Annulation)
        return base::echec(base::TaskContext::cancelledErreur());
    return conflict;
}

bool isBlocage(const ProblemeTirage& probleme, int personne, const std::vector<BorneQuota>& bornes,
               const Arret& arret) {
    Search search(probleme, personne, arret);
    if (search.isFeasible(bornes) || search.isStopped())
        return false;
    return std::all_of(bornes.begin(), bornes.end(), [&](const BorneQuota& bound) {
        std::vector<BorneQuota> others;
        std::copy_if(bornes.begin(), bornes.end(), std::back_inserter(others),
                     [&](const BorneQuota& other) { return !(other == bound); });
        return search.isFeasible(others);
    });
}

bool isPossible(const ProblemeTirage& probleme, int personne, const Arret& arret) {
    Search search(probleme, personne, arret);
    return search.isFeasible(search.all()) || search.isStopped();
}

} // namespace isegorie::analyse
