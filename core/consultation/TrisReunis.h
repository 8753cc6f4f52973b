// Questions that a file writes as one column a choice, counted as the import would read them.
#pragma once

#include "core/consultation/LectureContributions.h"
#include "core/consultation/Tris.h"

namespace isegorie::consultation {

/// The questions of ticked columns of a file.
class QuestionsReunies {
public:
    explicit QuestionsReunies(const Questionnaire& questionnaire);
    /// The one that is meant: by its code or label, without regard to case and accents, or the only one that
    /// contains the text. None where a column bears just this name, or where no question does.
    std::optional<QuestionLue> nommee(const QString& nom) const;

private:
    QStringList m_headers; ///< Folded.
    std::vector<QuestionLue> m_questions;
};

/// One of the two at least is put together; the other may be a column. poids: of each row, or none.
base::Result<ResultatTri> trierReunies(const Questionnaire& questionnaire, const QuestionsReunies& reunies,
                                       const DemandeTri& demande, std::optional<analyse::Calage> calage);

} // namespace isegorie::consultation
