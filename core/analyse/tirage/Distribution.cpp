#include "core/analyse/tirage/Distribution.h"

#include <algorithm>

namespace isegorie::analyse {

double Niveau::bound(const Agregation& agregation, const std::vector<char>& settled,
                     const std::vector<double>& chances) const {
    double free = 0;
    double sure = 0;
    for (std::size_t type = 0; type < poids.size(); ++type) {
        const double weight = static_cast<double>(poids[type]) * agregation.effectif(static_cast<int>(type));
        if (settled[type] != 0)
            sure += weight * chances[type];
        else
            free += weight;
    }
    return (static_cast<double>(maximum) - sure) / free;
}

const Niveau* Certificat::ouvert() const {
    constexpr double kProven = 1e-6;
    const auto found = std::find_if(niveaux.begin(), niveaux.end(),
                                    [](const Niveau& level) { return level.borne - level.valeur > kProven; });
    return found == niveaux.end() ? nullptr : &*found;
}

void Distribution::measure(const Agregation& agregation) {
    const int types = static_cast<int>(agregation.types.size());
    const auto expected = attendus(types);
    std::vector<double> chances;
    chances.reserve(types);
    for (int type = 0; type < types; ++type)
        chances.push_back(static_cast<double>(expected[type]) / static_cast<double>(kUnite) /
                          agregation.effectif(type));
    std::vector<char> settled(types, 0);
    certificat.ecart = 0;
    for (Niveau& level : certificat.niveaux) {
        level.valeur = 1;
        for (int type = 0; type < types; ++type)
            if (settled[type] == 0)
                level.valeur = std::min(level.valeur, chances[type]);
        level.borne = level.bound(agregation, settled, chances);
        certificat.ecart = std::max(certificat.ecart, level.borne - level.valeur);
        for (const int type : level.types)
            settled[type] = 1;
    }
}

std::vector<std::int64_t> Distribution::attendus(int types) const {
    std::vector<std::int64_t> result(types, 0);
    for (const PanelPondere& weighted : panels)
        for (const auto& [type, nombre] : weighted.panel)
            result[type] += weighted.poids * nombre;
    return result;
}

std::vector<double> Distribution::probabilites(const Agregation& agregation) const {
    const auto expected = attendus(static_cast<int>(agregation.types.size()));
    std::vector<double> result;
    for (const int type : agregation.typeDe)
        result.push_back(static_cast<double>(expected[type]) / static_cast<double>(kUnite) /
                         agregation.effectif(type));
    return result;
}

} // namespace isegorie::analyse
