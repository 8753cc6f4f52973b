// Closed questions counted: one alone (tri à plat), two crossed (tri croisé), with or without weights.
#pragma once

#include <optional>
#include <vector>

namespace isegorie::analyse {

/// Answers of a closed question, one a respondent: 0 to modalites - 1, or kSansReponse.
constexpr int kSansReponse = -1;
struct Reponses {
    int modalites = 0;
    std::vector<int> codes;
};

/// Weights, one a respondent; empty = everybody counts 1.
using Poids = std::vector<double>;

struct TriAPlat {
    std::vector<long long> effectifs; ///< Respondents, never weighted.
    std::vector<double> ponderes;     ///< Sums of weights.
    std::vector<double> parts;        ///< Of the weighted answers, no-answers apart; 0 when nobody answered.
    long long repondants = 0;
    long long sansReponse = 0;
};

TriAPlat trierAPlat(const Reponses& question, const Poids& poids = {});

/// Under this expected count in a cell the chi-square law is a poor guide (Cochran).
constexpr double kPetitEffectif = 5;

struct TriCroise {
    int lignes = 0, colonnes = 0; ///< Tables below are by line, of size lignes x colonnes.
    std::vector<long long> effectifs;
    std::vector<double> ponderes;
    std::vector<double> attendus;
    std::vector<double>
        residus; ///< Adjusted standardised residuals (R: chisq.test()$stdres); NaN without variance.
    long long repondants = 0;
    long long sansReponse = 0; ///< Who left one of the two questions, or both, without answer.
    int ddl = 0;               ///< Over the lines and columns that somebody chose.
    std::optional<double> khi2, probabilite, vCramer; ///< None when a question has a single answer given.
    int petitsEffectifs = 0;                          ///< Cells whose expected count is under kPetitEffectif.
    double plusPetitAttendu = 0;
};

/// Pearson's chi-square without continuity correction (R: chisq.test(correct = FALSE)). With weights the
/// table is that of the sums of weights brought back to the number of respondents, so that a weight of 2 for
/// everybody changes nothing. Both questions have the same number of codes.
TriCroise croiser(const Reponses& enLigne, const Reponses& enColonne, const Poids& poids = {});

} // namespace isegorie::analyse
