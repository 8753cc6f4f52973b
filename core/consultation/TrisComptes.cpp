#include "core/consultation/TrisComptes.h"

#include <cmath>

namespace isegorie::consultation {

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
    if (!result.multiple)
        return;
    result.aPlat.repondants = answered;
    for (size_t i = 0; i < result.aPlat.parts.size(); ++i)
        result.aPlat.parts[i] = weight > 0 ? result.aPlat.ponderes[i] / weight : 0;
}

void compterCroise(const LecteurReponses& question, const LecteurReponses& crossed,
                   const analyse::Poids& weights, ResultatTri& result) {
    analyse::Reponses lines{result.question.reponses.modalites, {}};
    analyse::Reponses columns{result.croise.reponses.modalites, {}};
    analyse::Poids own;
    qint64 answered = 0;
    qint64 missing = 0;
    for (size_t i = 0; i < question.tous().size(); ++i) {
        const bool both = !question.tous()[i].empty() && !crossed.tous()[i].empty();
        ++(both ? answered : missing);
        for (const int line : question.tous()[i])
            for (const int column : crossed.tous()[i]) {
                lines.codes.push_back(line);
                columns.codes.push_back(column);
                if (!weights.empty())
                    own.push_back(weights[i]);
            }
    }
    result.tableau = analyse::croiser(lines, columns, own);
    result.tableau.repondants = answered;
    result.tableau.sansReponse = missing;
    if (!result.multiple)
        return;
    result.tableau.khi2.reset();
    result.tableau.probabilite.reset();
    result.tableau.vCramer.reset();
    result.tableau.ddl = 0;
    result.tableau.petitsEffectifs = 0;
    result.tableau.residus.assign(result.tableau.residus.size(), std::nan(""));
}

} // namespace isegorie::consultation
