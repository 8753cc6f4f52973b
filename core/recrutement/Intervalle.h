// Ages and their bands, as people write them.
#pragma once

#include <QString>

#include <optional>

namespace isegorie::recrutement {

/// Whole years, both ends included.
struct Intervalle {
    static constexpr int kDernier = 120; ///< The end of an open band.
    int debut = 0;
    int fin = kDernier;

    int annees() const { return fin - debut + 1; }
    bool contient(int age) const { return debut <= age && age <= fin; }
    bool operator==(const Intervalle&) const = default;
};

/// "18-24 ans", "18 à 24 ans", "De 18 à 24", "65 ans ou plus", "65 et +", "Moins de 25 ans", "25 ans et
/// moins".
std::optional<Intervalle> intervalleDepuis(const QString& texte);
/// "34", "34 ans"; empty for anything else.
std::optional<int> ageDepuis(const QString& texte);

} // namespace isegorie::recrutement
