// Questions that an export writes as one column a choice, « Question -> choix » with 0 or 1, Q[SQ001] with
// Oui or Non, put together again.
#pragma once

#include "core/consultation/LectureContributions.h"

#include <functional>

namespace isegorie::consultation {

/// Between the choices of one answer; in a label it becomes a slash.
constexpr char kSepareChoix = '|';

/// What a cell of a column of ticks says: 1, Oui, Yes, Y, true, x… or 0, Non, No…; Vide: blank or n/a.
enum class Coche { Oui, Non, Vide, Autre };
Coche cocheDe(std::string_view cellule);
bool estCoche(std::string_view cellule);

struct Echantillon {
    size_t lignes = 0;
    std::function<std::string_view(size_t ligne, int colonne)> cellule;
};

/// Those of the columns whose headers name one question and whose cells are ticks only, in the order of their
/// first column. A column that only says whether the question was answered goes with it. `colonnes` are those
/// that hold answers or variables.
std::vector<QuestionLue> questionsReunies(const std::vector<int>& colonnes,
                                          const std::vector<Colonne>& entetes,
                                          const Echantillon& echantillon);

/// "Q12. Texte", "QUXVlc3Rpb246MTY5 - Texte": the platform's code apart from what was asked.
std::pair<QString, QString> codeEtLibelle(const QString& entete);

} // namespace isegorie::consultation
