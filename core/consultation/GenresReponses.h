// What kind of question a column answers, told from its answers.
#pragma once

#include "core/consultation/LectureContributions.h"

namespace isegorie::consultation {

/// Filled answers of a column. A scale is whole numbers of 0 to 10; choices are few and short; several
/// choices joined by one of the separators are told when their parts repeat.
std::pair<GenreQuestion, QString> genreDe(const std::vector<std::string_view>& reponses,
                                          const QStringList& separateurs);
/// Whether the answers are codes of a program ("lpucnGQ=/16"), nearly each another one: nobody wrote them.
bool sontDesCodes(const std::vector<std::string_view>& reponses);
/// Of LimeSurvey's letter for a type of question.
GenreQuestion genreLimeSurvey(const QString& type);
/// The choices of one answer, trimmed.
std::vector<std::string_view> choixDe(std::string_view reponse, std::string_view separateur);

} // namespace isegorie::consultation
