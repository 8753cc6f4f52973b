// What kind of question a column answers, told from its answers.
#pragma once

#include "core/consultation/LectureContributions.h"

namespace isegorie::consultation {

/// Filled answers of a column. A scale is whole numbers of 0 to 10; choices are few, short and come again;
/// several choices joined by one of the separators are told when their parts repeat. What a header asks for
/// in one's own words (« Pourquoi ? », « Commentaire ») and sentences are choices only on much evidence.
std::pair<GenreQuestion, QString> genreDe(const std::vector<std::string_view>& reponses,
                                          const QStringList& separateurs, const QString& entete = {});
/// Of a header and filled answers that no question of a form gives.
Technique techniqueDe(const QString& entete, const std::vector<std::string_view>& reponses);
/// Of LimeSurvey's letter for a type of question.
GenreQuestion genreLimeSurvey(const QString& type);
/// The choices of one answer, trimmed.
std::vector<std::string_view> choixDe(std::string_view reponse, std::string_view separateur);

} // namespace isegorie::consultation
