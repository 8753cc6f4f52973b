#include "core/consultation/GenresReponses.h"

#include "core/consultation/Nettoyage.h"

#include <algorithm>
#include <unordered_set>

namespace isegorie::consultation {

namespace {

constexpr size_t kLongChoice = 150;

/// Few enough to be what a form offers.
bool areFew(size_t distinct, size_t answers) {
    return distinct <= std::max<size_t>(12, answers / 10);
}

bool isNumber(std::string_view text) {
    size_t digits = 0;
    size_t points = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9')
            ++digits;
        else if ((c == '.' || c == ',') && points == 0)
            ++points;
        else if (c != '-' || i != 0)
            return false;
    }
    return digits > 0 && digits <= 15;
}

bool isScale(std::string_view text) {
    return (text.size() == 1 && text[0] >= '0' && text[0] <= '9') || text == "10";
}

/// Whether a good part of the answers are several choices that come again and again.
bool isMultiple(const std::vector<std::string_view>& answers, std::string_view separator) {
    std::unordered_set<std::string_view> parts;
    size_t several = 0;
    size_t all = 0;
    for (const std::string_view answer : answers) {
        const auto choices = choixDe(answer, separator);
        several += choices.size() > 1 ? 1 : 0;
        for (const std::string_view choice : choices) {
            if (choice.size() > kLongChoice)
                return false;
            parts.insert(choice);
            ++all;
        }
    }
    // "|" is written by programs only; a comma also by people.
    const bool sure = separator == "|";
    const size_t least = sure ? 1 : std::max<size_t>(2, answers.size() / 10);
    return several >= least && (sure || all >= 2 * parts.size()) && areFew(parts.size(), all);
}

} // namespace

std::vector<std::string_view> choixDe(std::string_view reponse, std::string_view separateur) {
    std::vector<std::string_view> choices;
    for (size_t at = 0; at <= reponse.size();) {
        const size_t end = std::min(reponse.find(separateur, at), reponse.size());
        if (const std::string_view choice = rogne(reponse.substr(at, end - at)); !choice.empty())
            choices.push_back(choice);
        at = end + separateur.size();
    }
    return choices;
}

std::pair<GenreQuestion, QString> genreDe(const std::vector<std::string_view>& reponses,
                                          const QStringList& separateurs) {
    if (reponses.empty())
        return {GenreQuestion::Texte, {}};
    if (std::all_of(reponses.begin(), reponses.end(), isScale))
        return {GenreQuestion::Echelle, {}};
    if (std::all_of(reponses.begin(), reponses.end(), isNumber))
        return {GenreQuestion::Nombre, {}};
    for (const QString& separator : separateurs)
        if (isMultiple(reponses, separator.toStdString()))
            return {GenreQuestion::ChoixMultiple, separator};
    const std::unordered_set<std::string_view> distinct(reponses.begin(), reponses.end());
    const bool shortOnes = std::all_of(reponses.begin(), reponses.end(),
                                       [](std::string_view answer) { return answer.size() <= kLongChoice; });
    const bool repeats = reponses.size() >= 2 * distinct.size() || distinct.size() <= 2;
    if (shortOnes && repeats && areFew(distinct.size(), reponses.size()))
        return {GenreQuestion::Choix, {}};
    return {GenreQuestion::Texte, {}};
}

bool sontDesCodes(const std::vector<std::string_view>& reponses) {
    constexpr size_t kLeast = 20;
    if (reponses.size() < kLeast)
        return false;
    size_t words = 0;
    size_t marked = 0;
    for (const std::string_view answer : reponses) {
        words += answer.find_first_of(" \t\n'") != std::string_view::npos ? 1 : 0;
        marked += answer.find_first_of("0123456789=_/") != std::string_view::npos ? 1 : 0;
    }
    const std::unordered_set<std::string_view> distinct(reponses.begin(), reponses.end());
    return 50 * words <= reponses.size() && 10 * marked >= 9 * reponses.size() &&
           10 * distinct.size() >= 9 * reponses.size();
}

GenreQuestion genreLimeSurvey(const QString& type) {
    if (type.isEmpty())
        return GenreQuestion::Texte;
    switch (type.front().toLatin1()) {
    case 'M':
    case 'P':
        return GenreQuestion::ChoixMultiple;
    case '5':
    case 'A':
    case 'B':
        return GenreQuestion::Echelle;
    case 'N':
    case 'K':
        return GenreQuestion::Nombre;
    case 'S':
    case 'T':
    case 'U':
    case 'Q':
    case 'D':
    case 'X':
    case '|':
    case '*':
        return GenreQuestion::Texte;
    default:
        return GenreQuestion::Choix;
    }
}

} // namespace isegorie::consultation
