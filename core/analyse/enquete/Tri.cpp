#include "core/analyse/enquete/Tri.h"

#include "core/analyse/Lois.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isegorie::analyse {

namespace {

struct Totals {
    std::vector<double> lignes, colonnes;
    double total = 0;
};

Totals totalsOf(const TriCroise& table) {
    Totals totals{std::vector<double>(std::size_t(table.lignes)),
                  std::vector<double>(std::size_t(table.colonnes)), 0};
    for (int i = 0; i < table.lignes; ++i)
        for (int j = 0; j < table.colonnes; ++j) {
            const double value = table.ponderes[std::size_t(i) * table.colonnes + j];
            totals.lignes[i] += value;
            totals.colonnes[j] += value;
        }
    totals.total = std::accumulate(totals.lignes.begin(), totals.lignes.end(), 0.0);
    return totals;
}

/// Weighted counts brought back to the number of respondents.
void normalise(TriCroise& table) {
    const double sum = std::accumulate(table.ponderes.begin(), table.ponderes.end(), 0.0);
    if (sum > 0)
        for (double& value : table.ponderes)
            value *= double(table.repondants) / sum;
}

int filled(const std::vector<double>& totals) {
    return int(std::count_if(totals.begin(), totals.end(), [](double total) { return total > 0; }));
}

void measure(TriCroise& table) {
    const Totals totals = totalsOf(table);
    table.attendus.assign(table.ponderes.size(), 0);
    table.residus.assign(table.ponderes.size(), std::numeric_limits<double>::quiet_NaN());
    const int lines = filled(totals.lignes);
    const int columns = filled(totals.colonnes);
    if (totals.total <= 0)
        return;
    double khi2 = 0;
    table.plusPetitAttendu = std::numeric_limits<double>::infinity();
    for (int i = 0; i < table.lignes; ++i)
        for (int j = 0; j < table.colonnes; ++j) {
            const std::size_t cell = std::size_t(i) * table.colonnes + j;
            const double expected = totals.lignes[i] * totals.colonnes[j] / totals.total;
            table.attendus[cell] = expected;
            if (expected <= 0)
                continue; // an answer that nobody gave
            const double gap = table.ponderes[cell] - expected;
            khi2 += gap * gap / expected;
            const double variance =
                expected * (1 - totals.lignes[i] / totals.total) * (1 - totals.colonnes[j] / totals.total);
            if (variance > 0)
                table.residus[cell] = gap / std::sqrt(variance);
            table.plusPetitAttendu = std::min(table.plusPetitAttendu, expected);
            table.petitsEffectifs += expected < kPetitEffectif ? 1 : 0;
        }
    table.ddl = (lines - 1) * (columns - 1);
    if (table.ddl < 1)
        return;
    table.khi2 = khi2;
    table.probabilite = khi2Survie(khi2, table.ddl);
    table.vCramer = std::sqrt(khi2 / (totals.total * (std::min(lines, columns) - 1)));
}

} // namespace

TriAPlat trierAPlat(const Reponses& question, const Poids& poids) {
    TriAPlat result;
    result.effectifs.assign(std::size_t(question.modalites), 0);
    result.ponderes.assign(std::size_t(question.modalites), 0);
    result.parts.assign(std::size_t(question.modalites), 0);
    for (std::size_t i = 0; i < question.codes.size(); ++i) {
        const int code = question.codes[i];
        if (code == kSansReponse) {
            ++result.sansReponse;
            continue;
        }
        ++result.repondants;
        ++result.effectifs[code];
        result.ponderes[code] += poids.empty() ? 1 : poids[i];
    }
    const double sum = std::accumulate(result.ponderes.begin(), result.ponderes.end(), 0.0);
    for (std::size_t j = 0; j < result.parts.size(); ++j)
        result.parts[j] = sum > 0 ? result.ponderes[j] / sum : 0;
    return result;
}

TriCroise croiser(const Reponses& enLigne, const Reponses& enColonne, const Poids& poids) {
    TriCroise table;
    table.lignes = enLigne.modalites;
    table.colonnes = enColonne.modalites;
    const std::size_t cells = std::size_t(table.lignes) * std::size_t(table.colonnes);
    table.effectifs.assign(cells, 0);
    table.ponderes.assign(cells, 0);
    for (std::size_t i = 0; i < enLigne.codes.size(); ++i) {
        const int line = enLigne.codes[i];
        const int column = enColonne.codes[i];
        if (line == kSansReponse || column == kSansReponse) {
            ++table.sansReponse;
            continue;
        }
        const std::size_t cell = std::size_t(line) * table.colonnes + column;
        ++table.repondants;
        ++table.effectifs[cell];
        table.ponderes[cell] += poids.empty() ? 1 : poids[i];
    }
    if (!poids.empty())
        normalise(table);
    measure(table);
    return table;
}

} // namespace isegorie::analyse
