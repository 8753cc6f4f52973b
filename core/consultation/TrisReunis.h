// Questions that a file writes as one column a choice, counted as the import would read them.
#pragma once

#include "core/consultation/LectureContributions.h"
#include "core/consultation/Tris.h"

namespace isegorie::consultation {

/// The question of ticked columns that is meant: by its code or label, without regard to case and accents, or
/// the only one that contains the text. None where a column bears just this name, or where no question does.
std::optional<QuestionLue> questionReunie(const Questionnaire& questionnaire, const QString& nom);

/// One of the two at least is put together; the other may be a column. poids: of each row, or none.
base::Result<ResultatTri> trierReunies(const Questionnaire& questionnaire, const DemandeTri& demande,
                                       std::optional<analyse::Calage> calage);

} // namespace isegorie::consultation
