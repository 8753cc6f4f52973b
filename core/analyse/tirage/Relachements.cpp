#include "core/analyse/lineaire/ProgrammeLineaire.h"
#include "core/analyse/tirage/Agregation.h"
#include "core/analyse/tirage/Infaisabilite.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isegorie::analyse {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// A bound that may move: by how much, and whether it does.
struct Move {
    BorneQuota borne;
    int amount;
    int used;
};

class Relaxer {
public:
    explicit Relaxer(const ProblemeTirage& probleme) : m_probleme(probleme) {
        const Agregation agregation = aggregate(probleme);
        std::vector<Colonne> answers(probleme.quotas.size());
        std::vector<Colonne> classes(agregation.classes.size());
        Colonne all;
        for (std::size_t type = 0; type < agregation.types.size(); ++type) {
            const int most = std::min(agregation.plafond(static_cast<int>(type)), probleme.taille);
            const int variable = m_programme.addVariable(0, most, 0);
            all.push_back({variable, 1});
            for (const int answer : agregation.types[type].quotas)
                answers[answer].push_back({variable, 1});
            if (agregation.types[type].classe >= 0)
                classes[agregation.types[type].classe].push_back({variable, 1});
        }
        m_programme.addContrainte(std::move(all), probleme.taille, probleme.taille);
        for (std::size_t i = 0; i < classes.size(); ++i)
            m_programme.addContrainte(std::move(classes[i]), 0,
                                      static_cast<double>(agregation.classes[i].foyers.size()));
        for (std::size_t i = 0; i < answers.size(); ++i)
            addQuota(static_cast<int>(i), std::move(answers[i]));
    }

    /// The cheapest relaxation not yet told; false when there is none (or the search was stopped).
    bool next(const Arret& arret, Relachement& result) {
        const auto solution = m_programme.minimise(arret);
        if (solution.issue != ProgrammeLineaire::Issue::Optimale)
            return false;
        Colonne used;
        result = {};
        for (const Move& move : m_moves) {
            const auto amount = static_cast<int>(std::lround(solution.valeurs[move.amount]));
            if (amount == 0)
                continue;
            const Quota& quota = m_probleme.quotas[move.borne.quota];
            const int before = move.borne.estMin ? quota.min : quota.max;
            result.changements.push_back(
                {move.borne, before, move.borne.estMin ? before - amount : before + amount});
            result.cout += amount * cost(move.borne);
            used.push_back({move.used, 1});
        }
        const auto most = static_cast<double>(used.size()) - 1;
        m_programme.addContrainte(std::move(used), -kInfinity, most);
        return !result.changements.empty();
    }

private:
    double cost(const BorneQuota& borne) const {
        return borne.estMin ? 1 + 2.0 / m_probleme.quotas[borne.quota].min : 1.0;
    }

    Move addMove(const BorneQuota& borne, int most) {
        const Move move{borne, m_programme.addVariable(0, most, cost(borne)),
                        m_programme.addVariable(0, 1, 0)};
        m_programme.addContrainte({{move.amount, 1}, {move.used, -1.0 * most}}, -kInfinity, 0);
        m_moves.push_back(move);
        return move;
    }

    void addQuota(int index, Colonne people) {
        const Quota& quota = m_probleme.quotas[index];
        Colonne below = people;
        if (quota.min > std::max(0, quota.minFlex))
            below.push_back({addMove({index, true}, quota.min - std::max(0, quota.minFlex)).amount, 1});
        if (quota.min > 0)
            m_programme.addContrainte(std::move(below), quota.min, kInfinity);
        const int room = std::min(quota.maxFlex, m_probleme.taille) - quota.max;
        if (room > 0)
            people.push_back({addMove({index, false}, room).amount, -1});
        if (quota.max < m_probleme.taille)
            m_programme.addContrainte(std::move(people), -kInfinity, quota.max);
    }

    const ProblemeTirage& m_probleme;
    ProgrammeLineaire m_programme;
    std::vector<Move> m_moves;
};

} // namespace

std::vector<Relachement> findRelachements(const ProblemeTirage& probleme, int nombre, const Arret& arret) {
    Relaxer relaxer(probleme);
    std::vector<Relachement> result;
    Relachement relaxation;
    while (static_cast<int>(result.size()) < nombre && relaxer.next(arret, relaxation))
        result.push_back(relaxation);
    return result;
}

} // namespace isegorie::analyse
