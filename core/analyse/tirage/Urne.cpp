#include "core/analyse/tirage/Urne.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace isegorie::analyse {

namespace {

constexpr std::size_t kKnown = 5000; // panels remembered
constexpr double kTooManyStates = 1e7;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Urne)
};

} // namespace

Urne::Urne(const ProblemeTirage& probleme, const Agregation& agregation, const Arret& arret)
    : m_probleme(probleme), m_agregation(agregation), m_arret(arret), m_oracle(probleme, agregation) {}

std::vector<int> Urne::allKnown() {
    if (m_known.size() > kKnown)
        m_known.clear();
    std::vector<int> result(m_known.size());
    std::iota(result.begin(), result.end(), 0);
    return result;
}

std::vector<int> Urne::seatedOfClasses(const Comptes& comptes) const {
    std::vector<int> seated(m_agregation.classes.size(), 0);
    for (std::size_t type = 0; type < comptes.size(); ++type)
        if (m_agregation.types[type].classe >= 0)
            seated[m_agregation.types[type].classe] += comptes[type];
    return seated;
}

/// Households of a class are alike: each holds as many people of the type.
int Urne::left(const Comptes& comptes, const std::vector<int>& deClasse, int type) const {
    const int classe = m_agregation.types[type].classe;
    if (classe < 0)
        return m_agregation.effectif(type) - comptes[type];
    const int households = static_cast<int>(m_agregation.classes[classe].foyers.size());
    return (households - deClasse[classe]) * (m_agregation.effectif(type) / households);
}

/// The quick part of the answer: a maximum is passed.
bool Urne::breaksQuota(const Comptes& comptes, int type) const {
    for (const int quota : m_agregation.types[type].quotas) {
        int count = 0;
        for (std::size_t other = 0; other < comptes.size(); ++other)
            if (comptes[other] > 0) {
                const auto& answers = m_agregation.types[other].quotas;
                if (std::find(answers.begin(), answers.end(), quota) != answers.end())
                    count += comptes[other];
            }
        if (count > m_probleme.quotas[quota].max)
            return true;
    }
    return false;
}

bool Urne::isCompletable(const Comptes& comptes, int dernier, const std::vector<int>& connus) {
    if (std::any_of(connus.begin(), connus.end(),
                    [&](int panel) { return dernier < 0 || m_known[panel][dernier] >= comptes[dernier]; }))
        return true;
    if (dernier >= 0 && (comptes[dernier] > m_agregation.plafond(dernier) || breaksQuota(comptes, dernier)))
        return false;
    m_oracle.setPlanchers(comptes);
    const auto found = m_oracle.maximise(PoidsTypes(comptes.size(), 0), {-1, 1, 0}, m_arret);
    if (found.panels.empty())
        return false;
    m_known.emplace_back(comptes.size(), 0);
    for (const auto& [type, count] : found.panels.back())
        m_known.back()[type] = count;
    return true;
}

PanelTypes Urne::draw(Alea& alea) {
    const int types = static_cast<int>(m_agregation.types.size());
    Comptes seated(types, 0);
    std::vector<int> ofClass(m_agregation.classes.size(), 0);
    std::vector<char> aside(types, 0);
    std::vector<int> known = allKnown();
    if (!isCompletable(seated, -1, known))
        return {};
    for (int free = m_probleme.taille; free > 0;) {
        std::int64_t people = 0;
        for (int type = 0; type < types; ++type)
            people += aside[type] != 0 ? 0 : left(seated, ofClass, type);
        if (people == 0 || m_arret.demande())
            return {};
        auto pick = static_cast<std::int64_t>(alea.below(static_cast<std::uint64_t>(people)));
        int type = 0;
        for (;; ++type) {
            pick -= aside[type] != 0 ? 0 : left(seated, ofClass, type);
            if (pick < 0)
                break;
        }
        ++seated[type];
        const int before = static_cast<int>(m_known.size());
        if (!isCompletable(seated, type, known)) {
            --seated[type];
            aside[type] = 1; // nor later: whoever joins only leaves fewer seats
            continue;
        }
        known.erase(std::remove_if(known.begin(), known.end(),
                                   [&](int panel) { return m_known[panel][type] < seated[type]; }),
                    known.end());
        if (static_cast<int>(m_known.size()) > before)
            known.push_back(before);
        if (m_agregation.types[type].classe >= 0)
            ++ofClass[m_agregation.types[type].classe];
        --free;
    }
    PanelTypes panel;
    for (int type = 0; type < types; ++type)
        if (seated[type] > 0)
            panel.push_back({type, seated[type]});
    return panel;
}

std::vector<int> Urne::impossibles() {
    std::vector<int> result;
    Comptes one(m_agregation.types.size(), 0);
    for (int type = 0; type < static_cast<int>(one.size()); ++type) {
        one[type] = 1;
        if (!isCompletable(one, type, allKnown()) && !m_arret.demande())
            result.push_back(type);
        one[type] = 0;
    }
    return result;
}

/// Where the next name may lead, with its chance; false when asked to stop.
bool Urne::spread(const Comptes& state, double chance, std::vector<std::pair<Comptes, double>>& next) {
    const auto ofClass = seatedOfClasses(state);
    std::vector<int> holding;
    for (const int panel : allKnown())
        if (std::equal(state.begin(), state.end(), m_known[panel].begin(), std::less_equal<>()))
            holding.push_back(panel);
    double people = 0;
    const std::size_t before = next.size();
    for (int type = 0; type < static_cast<int>(state.size()); ++type) {
        const int there = left(state, ofClass, type);
        if (there <= 0)
            continue;
        Comptes more = state;
        ++more[type];
        const int known = static_cast<int>(m_known.size());
        if (!isCompletable(more, type, holding))
            continue;
        if (static_cast<int>(m_known.size()) > known)
            holding.push_back(known);
        people += there;
        next.emplace_back(std::move(more), chance * there);
    }
    for (std::size_t i = before; i < next.size(); ++i)
        next[i].second /= people;
    return !m_arret.demande();
}

std::optional<std::vector<double>> Urne::attendus(int etats) {
    double states = 1;
    for (int type = 0; type < static_cast<int>(m_agregation.types.size()); ++type)
        states *= std::min(m_agregation.plafond(type), m_probleme.taille) + 1;
    if (states > kTooManyStates) // most of them are never reached
        return std::nullopt;
    std::map<Comptes, double> level{{Comptes(m_agregation.types.size(), 0), 1.0}};
    int visited = 0;
    for (int seat = 0; seat < m_probleme.taille; ++seat) {
        std::map<Comptes, double> following;
        for (const auto& [state, chance] : level) {
            std::vector<std::pair<Comptes, double>> next;
            ++visited;
            if (visited + static_cast<int>(following.size()) > etats || !spread(state, chance, next))
                return std::nullopt;
            for (auto& [reached, share] : next)
                following[std::move(reached)] += share;
        }
        level = std::move(following);
    }
    std::vector<double> result(m_agregation.types.size(), 0.0);
    for (const auto& [state, chance] : level)
        for (std::size_t type = 0; type < state.size(); ++type)
            result[type] += chance * state[type];
    return result;
}

base::Result<Distribution> drawEssais(const ProblemeTirage& probleme, const Agregation& agregation,
                                      int essais, const Arret& arret) {
    Urne urn(probleme, agregation, arret);
    Alea alea("urne");
    std::map<PanelTypes, int> counts;
    int drawn = 0;
    for (; drawn < essais; ++drawn) {
        arret.report(static_cast<double>(drawn) / essais, Texts::tr("Tirage d’essai n° %1").arg(drawn + 1));
        const PanelTypes panel = urn.draw(alea);
        if (panel.empty())
            break;
        ++counts[panel];
    }
    if (arret.cause() == Arret::Cause::Annulation)
        return base::echec(base::TaskContext::cancelledErreur());
    Distribution result;
    if (drawn == 0 && arret.demande())
        return base::echec(base::Erreur::refus(
            QStringLiteral("tirage.delai"),
            Texts::tr("Le délai est passé avant qu’un seul panel respectant les quotas soit trouvé."),
            Texts::tr("Donnez plus de temps, ou desserrez les quotas.")));
    if (drawn == 0)
        return result;
    result.statut = Distribution::Statut::Essais;
    result.essais = drawn;
    std::int64_t given = 0;
    int soFar = 0;
    for (const auto& [panel, count] : counts) { // shares of whole units that sum exactly
        soFar += count;
        const std::int64_t upTo = kUnite / drawn * soFar + kUnite % drawn * soFar / drawn;
        result.panels.push_back({panel, upTo - given});
        given = upTo;
    }
    return result;
}

double standardError(const Distribution& distribution, const Agregation& agregation) {
    const int types = static_cast<int>(agregation.types.size());
    std::vector<double> sums(types, 0.0);
    std::vector<double> squares(types, 0.0);
    for (const PanelPondere& weighted : distribution.panels) {
        const double share = static_cast<double>(weighted.poids) / static_cast<double>(kUnite);
        for (const auto& [type, count] : weighted.panel) {
            sums[type] += share * count;
            squares[type] += share * count * count;
        }
    }
    double worst = 0;
    for (int type = 0; type < types; ++type) {
        const double variance = std::max(0.0, squares[type] - sums[type] * sums[type]);
        worst = std::max(worst, std::sqrt(variance / distribution.essais) / agregation.effectif(type));
    }
    return worst;
}

} // namespace isegorie::analyse
