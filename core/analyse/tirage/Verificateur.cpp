#include "core/analyse/tirage/Verificateur.h"

#include "core/analyse/lineaire/ProgrammeLineaire.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace isegorie::analyse {

namespace {

using Faute = Verification::Faute;

constexpr double kRounding = 1e-9;
constexpr double kSolver = 1e-8; // relative accuracy asked of the other solver

class Verifier {
public:
    Verifier(const ProblemeTirage& probleme, const Agregation& agregation, const Distribution& distribution)
        : m_probleme(probleme), m_agregation(agregation), m_distribution(distribution) {}

    Verification run(double tolerance, const Arret& arret) {
        checkPanels();
        checkSums();
        checkLevels(tolerance, arret);
        return m_result;
    }

private:
    void fault(Faute faute, std::size_t rank) { m_result.fautes.push_back({faute, static_cast<int>(rank)}); }
    double people(std::size_t type) const {
        return static_cast<double>(m_agregation.types[type].membres.size());
    }

    /// Real people are put into the panel, and they are counted.
    bool keepsEverything(const PanelTypes& panel) const {
        std::map<int, int> answers;
        std::map<int, int> seatsOfClass;
        int size = 0;
        for (const auto& [type, count] : panel) {
            if (count < 1 || count > static_cast<int>(m_agregation.types[type].membres.size()))
                return false;
            size += count;
            for (const int answer : m_probleme.personnes[m_agregation.types[type].membres.front()])
                answers[answer] += count;
            if (m_agregation.types[type].classe >= 0)
                seatsOfClass[m_agregation.types[type].classe] += count;
        }
        for (int quota = 0; quota < static_cast<int>(m_probleme.quotas.size()); ++quota)
            if (answers[quota] < m_probleme.quotas[quota].min ||
                answers[quota] > m_probleme.quotas[quota].max)
                return false;
        return size == m_probleme.taille &&
               std::all_of(seatsOfClass.begin(), seatsOfClass.end(), [&](const auto& entry) {
                   return entry.second <= static_cast<int>(m_agregation.classes[entry.first].foyers.size());
               });
    }

    void checkPanels() {
        for (std::size_t i = 0; i < m_distribution.panels.size(); ++i)
            if (!keepsEverything(m_distribution.panels[i].panel))
                fault(Faute::PanelFaux, i);
    }

    void checkSums() {
        std::int64_t sum = 0;
        m_chances.assign(m_agregation.types.size(), 0.0);
        std::vector<std::int64_t> seats(m_agregation.types.size(), 0);
        for (const PanelPondere& weighted : m_distribution.panels) {
            if (weighted.poids <= 0)
                fault(Faute::SommePoids, 0);
            sum += weighted.poids;
            for (const auto& [type, count] : weighted.panel)
                seats[type] += weighted.poids * count;
        }
        if (sum != kUnite)
            fault(Faute::SommePoids, 0);
        std::int64_t all = 0;
        for (std::size_t type = 0; type < seats.size(); ++type) {
            all += seats[type];
            m_chances[type] = static_cast<double>(seats[type]) / (static_cast<double>(kUnite) * people(type));
        }
        if (all != kUnite * m_probleme.taille)
            fault(Faute::SommeChances, 0);
    }

    void checkLevels(double tolerance, const Arret& arret) {
        std::vector<char> settled(m_agregation.types.size(), 0);
        int count = 0;
        const auto& levels = m_distribution.certificat.niveaux;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (!isMaximum(levels[i], arret))
                fault(Faute::MaximumFaux, i);
            checkLevel(levels[i], i, settled, tolerance);
            for (const int type : levels[i].types) {
                if (settled[type] != 0)
                    fault(Faute::NiveauxIncomplets, i);
                settled[type] = 1;
            }
            count += levels[i].personnes;
        }
        if (count != static_cast<int>(m_probleme.personnes.size()))
            fault(Faute::NiveauxIncomplets, levels.size());
    }

    void checkLevel(const Niveau& level, std::size_t rank, const std::vector<char>& settled,
                    double tolerance) {
        double value = 1;
        double free = 0;
        double sure = 0;
        for (std::size_t type = 0; type < settled.size(); ++type) {
            const double weight = static_cast<double>(level.poids[type]) * people(type);
            if (level.poids[type] < 0)
                return fault(Faute::BorneFausse, rank);
            if (settled[type] == 0)
                value = std::min(value, m_chances[type]);
            (settled[type] == 0 ? free : sure) += settled[type] == 0 ? weight : weight * m_chances[type];
        }
        const double bound = (static_cast<double>(level.maximum) - sure) / free;
        if (!(std::abs(value - level.valeur) <= kRounding))
            fault(Faute::ValeurFausse, rank);
        if (!(std::abs(bound - level.borne) <= kRounding * std::max(1.0, std::abs(bound))))
            fault(Faute::BorneFausse, rank);
        m_result.ecart = std::max(m_result.ecart, bound - value);
        if (m_distribution.statut != Distribution::Statut::Optimale)
            return;
        for (const int type : level.types) {
            const double share = static_cast<double>(level.poids[type]) * people(type) / free;
            if (!(bound - value <= tolerance * share))
                return fault(Faute::NonBloque, rank);
        }
    }

    /// Divided people weigh at least as much as whole ones: often they settle it at once.
    bool isMaximum(const Niveau& level, const Arret& arret) const {
        return isMaximum(level, false, arret) || isMaximum(level, true, arret);
    }

    bool isMaximum(const Niveau& level, bool whole, const Arret& arret) const {
        ProgrammeLineaire programme;
        std::vector<Colonne> answers(m_probleme.quotas.size());
        std::vector<Colonne> classes(m_agregation.classes.size());
        Colonne all;
        // In units of the largest weight: the solver's tolerances are absolute.
        const auto unit = static_cast<double>(
            std::max<std::int64_t>(1, *std::max_element(level.poids.begin(), level.poids.end())));
        for (std::size_t type = 0; type < m_agregation.types.size(); ++type) {
            const double most = std::min(people(type), 1.0 * m_probleme.taille);
            const int variable =
                programme.addVariable(0, most, -static_cast<double>(level.poids[type]) / unit, whole);
            all.push_back({variable, 1});
            for (const int answer : m_agregation.types[type].quotas)
                answers[answer].push_back({variable, 1});
            if (m_agregation.types[type].classe >= 0)
                classes[m_agregation.types[type].classe].push_back({variable, 1});
        }
        for (std::size_t i = 0; i < answers.size(); ++i)
            programme.addContrainte(answers[i], m_probleme.quotas[i].min, m_probleme.quotas[i].max);
        for (std::size_t i = 0; i < classes.size(); ++i)
            programme.addContrainte(classes[i], 0,
                                    static_cast<double>(m_agregation.classes[i].foyers.size()));
        programme.addContrainte(all, m_probleme.taille, m_probleme.taille);
        const auto solution = programme.minimise(arret);
        const double allowed = static_cast<double>(level.maximum) / unit;
        return solution.issue == ProgrammeLineaire::Issue::Optimale &&
               -solution.objectif <= allowed + kSolver * std::max(1.0, allowed);
    }

    const ProblemeTirage& m_probleme;
    const Agregation& m_agregation;
    const Distribution& m_distribution;
    std::vector<double> m_chances;
    Verification m_result;
};

} // namespace

Verification verify(const ProblemeTirage& probleme, const Agregation& agregation,
                    const Distribution& distribution, double tolerance, const Arret& arret) {
    return Verifier(probleme, agregation, distribution).run(tolerance, arret);
}

} // namespace isegorie::analyse
