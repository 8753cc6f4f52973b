#include "core/analyse/tirage/Rapprochement.h"

#include <algorithm>
#include <cmath>

namespace isegorie::analyse {

namespace {

constexpr double kScale = 1 << 30;
constexpr int kCandidates = 600; // the neediest types of a large pool: every third panel looks at all
constexpr int kFirstSteps = 500;
constexpr int kSteps = 40;
constexpr int kNodes = 60; // a panel that takes longer is left out: the next needs are others

/// What each person of a type still misses once the next panel is counted too, as whole weights from 0.
PoidsTypes needs(const std::vector<double>& missing, const std::vector<double>& cible,
                 const Agregation& agregation) {
    std::vector<double> perPerson;
    for (std::size_t type = 0; type < missing.size(); ++type)
        perPerson.push_back((missing[type] + cible[type]) / agregation.effectif(static_cast<int>(type)));
    const auto [least, most] = std::minmax_element(perPerson.begin(), perPerson.end());
    const double low = *least;
    const double range = std::max(*most - low, 1e-9);
    PoidsTypes weights;
    for (const double need : perPerson) {
        const double share = (need - low) / range;
        // The fourth power: the smallest chance counts, so those who miss most come first by far.
        weights.push_back(std::llround(share * share * share * share * kScale));
    }
    return weights;
}

void correct(std::vector<double>& missing, const std::vector<double>& cible, const PanelTypes& panel) {
    for (std::size_t type = 0; type < cible.size(); ++type)
        missing[type] += cible[type];
    for (const auto& [type, count] : panel)
        missing[type] -= count;
}

} // namespace

std::vector<PanelTypes> panelsTowards(const std::vector<double>& cible, const std::vector<PanelTypes>& deja,
                                      const Agregation& agregation, RechercheLocale& locale,
                                      PanelOracle& oracle, int nombre, std::int64_t travail,
                                      const Arret& arret) {
    const std::int64_t end = oracle.travail() + locale.travail() + travail;
    std::vector<double> missing(cible.size(), 0.0);
    std::vector<PanelTypes> result;
    for (const PanelTypes& panel : deja)
        correct(missing, cible, panel);
    RechercheLocale::Demande wish;
    wish.pas = kFirstSteps;
    wish.pasApresSucces = kSteps;
    for (int i = 0; i < nombre && oracle.travail() + locale.travail() < end && !arret.demande(); ++i) {
        const PoidsTypes weights = needs(missing, cible, agregation);
        wish.candidats = i % 3 == 2 ? 0 : kCandidates;
        wish.impose = static_cast<int>(std::max_element(weights.begin(), weights.end()) - weights.begin());
        auto panels = locale.chercher(weights, {}, wish, arret);
        if (panels.empty())
            panels = oracle.maximise(weights, {-1, 1, kNodes, wish.candidats}, arret).panels;
        if (panels.empty())
            continue;
        correct(missing, cible, panels.back());
        result.push_back(std::move(panels.back()));
    }
    return result;
}

std::vector<PanelTypes> panelsTowards(const std::vector<double>& cible, const Agregation& agregation,
                                      PanelOracle& oracle, int nombre, std::int64_t travail,
                                      const Arret& arret) {
    const std::int64_t end = oracle.travail() + travail;
    std::vector<double> missing(cible.size(), 0.0);
    std::vector<PanelTypes> result;
    for (int i = 0; i < nombre && oracle.travail() < end && !arret.demande(); ++i) {
        auto panels = oracle.maximise(needs(missing, cible, agregation), {-1, 1, kNodes, 0}, arret).panels;
        if (panels.empty())
            continue;
        correct(missing, cible, panels.back());
        result.push_back(std::move(panels.back()));
    }
    return result;
}

} // namespace isegorie::analyse
