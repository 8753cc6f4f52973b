// Answers that were read person after person, counted alone or crossed: of a base or of a file.
#pragma once

#include "core/consultation/LecteurReponses.h"

namespace isegorie::consultation {

/// Weighted counts of a question become people, as those of a crosstab: of all who answered (this weight) as
/// many as they are.
void aLEchelle(ResultatTri& result, double weight);
/// Into result.aPlat, one line a choice; parts are of the people who answered. weights: of each person, or
/// none. result.question is told already.
void compterAPlat(const LecteurReponses& question, const analyse::Poids& weights, ResultatTri& result);
/// Into result.tableau and result.bases. With several choices a person is in several cells, once in each:
/// chi-square, expected counts and residuals say nothing, and there are none. result.question and
/// result.croise are told already.
void compterCroise(const LecteurReponses& question, const LecteurReponses& crossed,
                   const analyse::Poids& weights, ResultatTri& result);
/// Takes off the test, its expected counts and its residuals: somebody may be in several cells.
void oterKhi2(analyse::TriCroise& tableau);
/// Of a crosstab where everybody is in one cell.
BasesCroise basesDesCases(const analyse::TriCroise& tableau);

} // namespace isegorie::consultation
