#include "core/analyse/textes/Specificites.h"

#include "core/analyse/Lois.h"

#include <cmath>
#include <cstddef>
#include <numeric>

namespace isegorie::analyse {

namespace {

double score(const Hypergeometrique& law, long long observed) {
    // Compared in whole numbers: f ≥ F·t/T must not hang on a rounding.
    const bool atLeast = observed * law.total >= law.marques * law.tires;
    const double log10 = (atLeast ? law.logAuMoins(observed) : law.logAuPlus(observed)) / std::log(10.0);
    return atLeast ? -log10 : log10;
}

} // namespace

double specificite(long long total, long long marques, long long tires, long long observe) {
    return score({total, marques, tires}, observe) + 0.0; // never a minus zero
}

std::vector<double> specificitesLafon(const TableLexicale& table) {
    std::vector<long long> forms(std::size_t(table.formes), 0);
    std::vector<long long> parts(std::size_t(table.parts), 0);
    for (int i = 0; i < table.formes; ++i)
        for (int j = 0; j < table.parts; ++j) {
            const long long count = table.effectifs[std::size_t(i) * table.parts + j];
            forms[i] += count;
            parts[j] += count;
        }
    const long long total = std::accumulate(forms.begin(), forms.end(), 0LL);
    std::vector<double> scores(table.effectifs.size(), 0);
    for (int i = 0; i < table.formes; ++i)
        for (int j = 0; j < table.parts; ++j)
            if (forms[i] > 0 && parts[j] > 0) {
                const std::size_t cell = std::size_t(i) * table.parts + j;
                scores[cell] = specificite(total, forms[i], parts[j], table.effectifs[cell]);
            }
    return scores;
}

} // namespace isegorie::analyse
