#include "core/consultation/TrisComptes.h"

#include <cmath>
#include <numeric>
#include <optional>

namespace isegorie::consultation {

void aLEchelle(ResultatTri& result, double weight) {
    result.basePonderee = weight > 0 ? double(result.aPlat.repondants) : 0;
    for (double& value : result.aPlat.ponderes)
        value *= weight > 0 ? result.basePonderee / weight : 1;
}

void compterAPlat(const LecteurReponses& question, const analyse::Poids& weights, ResultatTri& result) {
    std::vector<int>& codes = result.question.reponses.codes;
    analyse::Poids own;
    qint64 answered = 0;
    double weight = 0;
    for (size_t i = 0; i < question.tous().size(); ++i) {
        const std::vector<int>& choices = question.tous()[i];
        const double one = weights.empty() ? 1 : weights[i];
        answered += choices.empty() ? 0 : 1;
        weight += choices.empty() ? 0 : one;
        if (choices.empty())
            codes.push_back(analyse::kSansReponse);
        codes.insert(codes.end(), choices.begin(), choices.end());
        if (!weights.empty())
            own.resize(codes.size(), one);
    }
    result.aPlat = analyse::trierAPlat(result.question.reponses, own);
    result.lignesMultiples = question.estMultiple();
    if (result.multiple) {
        result.aPlat.repondants = answered;
        for (size_t i = 0; i < result.aPlat.parts.size(); ++i)
            result.aPlat.parts[i] = weight > 0 ? result.aPlat.ponderes[i] / weight : 0;
    }
    aLEchelle(result, weight);
}

BasesCroise basesDesCases(const analyse::TriCroise& tableau) {
    const auto lines = size_t(tableau.lignes), columns = size_t(tableau.colonnes);
    BasesCroise bases{std::vector<long long>(columns), std::vector<long long>(lines),
                      std::vector<double>(columns), std::vector<double>(lines)};
    for (size_t i = 0; i < lines; ++i)
        for (size_t j = 0; j < columns; ++j) {
            const size_t cell = i * columns + j;
            bases.lignes[i] += tableau.effectifs[cell];
            bases.colonnes[j] += tableau.effectifs[cell];
            bases.lignesPonderees[i] += tableau.ponderes[cell];
            bases.colonnesPonderees[j] += tableau.ponderes[cell];
        }
    return bases;
}

namespace {

/// People who answered both questions, and pairs of their choices.
struct Pairs {
    analyse::Reponses lines, columns;
    analyse::Poids weights; ///< Of each pair; none without weights.
    BasesCroise bases;
    qint64 answered = 0, missing = 0;
    double weight = 0; ///< Of those who answered both.

    Pairs(int lineCount, int columnCount)
        : lines{lineCount, {}},
          columns{columnCount, {}},
          bases{std::vector<long long>(size_t(columnCount)), std::vector<long long>(size_t(lineCount)),
                std::vector<double>(size_t(columnCount)), std::vector<double>(size_t(lineCount))} {}

    void take(const std::vector<int>& own, const std::vector<int>& crossed, std::optional<double> given) {
        const bool both = !own.empty() && !crossed.empty();
        ++(both ? answered : missing);
        if (!both)
            return;
        const double one = given.value_or(1);
        weight += one;
        count(own, one, bases.lignes, bases.lignesPonderees);
        count(crossed, one, bases.colonnes, bases.colonnesPonderees);
        for (const int line : own)
            for (const int column : crossed) {
                lines.codes.push_back(line);
                columns.codes.push_back(column);
                if (given)
                    weights.push_back(one);
            }
    }
    /// Weighted counts become people: those of all who answered both are as many as they are.
    double scale() const { return weight > 0 ? double(answered) / weight : 1; }

private:
    static void count(const std::vector<int>& own, double one, std::vector<long long>& people,
                      std::vector<double>& weighted) {
        for (const int place : own) {
            ++people[size_t(place)];
            weighted[size_t(place)] += one;
        }
    }
};

/// A person is in several cells: nothing is tested, and the weighted counts are of people, not of choices.
void countPeople(const Pairs& pairs, analyse::TriCroise& table) {
    const double sum = std::accumulate(table.ponderes.begin(), table.ponderes.end(), 0.0);
    const double raw =
        pairs.weights.empty() ? sum : std::accumulate(pairs.weights.begin(), pairs.weights.end(), 0.0);
    for (double& value : table.ponderes)
        value *= sum > 0 ? raw / sum * pairs.scale() : 1;
    oterKhi2(table);
}

} // namespace

void oterKhi2(analyse::TriCroise& tableau) {
    tableau.khi2.reset();
    tableau.probabilite.reset();
    tableau.vCramer.reset();
    tableau.ddl = 0;
    tableau.petitsEffectifs = 0;
    tableau.attendus.assign(tableau.attendus.size(), std::nan(""));
    tableau.residus.assign(tableau.residus.size(), std::nan(""));
}

void compterCroise(const LecteurReponses& question, const LecteurReponses& crossed,
                   const analyse::Poids& weights, ResultatTri& result) {
    Pairs pairs(result.question.reponses.modalites, result.croise.reponses.modalites);
    for (size_t i = 0; i < question.tous().size(); ++i)
        pairs.take(question.tous()[i], crossed.tous()[i],
                   weights.empty() ? std::nullopt : std::optional(weights[i]));
    result.tableau = analyse::croiser(pairs.lines, pairs.columns, pairs.weights);
    result.tableau.repondants = pairs.answered;
    result.tableau.sansReponse = pairs.missing;
    for (std::vector<double>* one : {&pairs.bases.lignesPonderees, &pairs.bases.colonnesPonderees})
        for (double& value : *one)
            value *= pairs.scale();
    if (result.multiple)
        countPeople(pairs, result.tableau);
    result.bases = std::move(pairs.bases);
}

} // namespace isegorie::consultation
