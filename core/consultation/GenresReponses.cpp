#include "core/consultation/GenresReponses.h"

#include "core/consultation/Nettoyage.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
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
    // Fewer answers than parts: « Oui, à condition que… » is one choice.
    const std::unordered_set<std::string_view> distinct(answers.begin(), answers.end());
    if (!sure && distinct.size() < parts.size())
        return false;
    return several >= least && (sure || all >= 2 * parts.size()) && areFew(parts.size(), all);
}

bool hasSpace(std::string_view text) {
    return text.find_first_of(" \t\n'") != std::string_view::npos;
}

size_t wordsOf(std::string_view text) {
    size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        words += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return words;
}

/// Four in five.
template <typename Passes>
bool mostly(const std::vector<std::string_view>& answers, Passes passes) {
    return 5 * size_t(std::count_if(answers.begin(), answers.end(), passes)) >= 4 * answers.size();
}

/// Whether the header asks for words of one's own.
bool asksForWords(const QString& header) {
    static const QStringList hints{
        QStringLiteral("commentaire"), QStringLiteral("remarque"),        QStringLiteral("suggestion"),
        QStringLiteral("precis"),      QStringLiteral("pourquoi"),        QStringLiteral("expliqu"),
        QStringLiteral("observation"), QStringLiteral("verbatim"),        QStringLiteral("idee"),
        QStringLiteral("propos"),      QStringLiteral("avez vous a dire")};
    const QString folded = plie(header);
    return std::any_of(hints.begin(), hints.end(), [&folded](const QString& hint) {
        return folded.startsWith(hint) || folded.contains(u' ' + hint);
    });
}

/// Few, short, and given again and again: what a form offers. Sentences, and what a header asks for in one's
/// own words, need more of that; answers that come once each are choices only where they are two words of a
/// form, « Oui » and « Non ».
bool areChoices(const std::vector<std::string_view>& answers, const QString& header) {
    constexpr size_t kSentence = 7;
    constexpr size_t kMany = 20;
    constexpr size_t kShort = 25;
    std::unordered_map<std::string_view, size_t> counts;
    size_t words = 0;
    size_t longest = 0;
    for (const std::string_view answer : answers) {
        ++counts[answer];
        longest = std::max(longest, answer.size());
        words += wordsOf(answer);
    }
    const size_t distinct = counts.size();
    if (longest > kLongChoice || !areFew(distinct, answers.size()))
        return false;
    if (distinct == answers.size())
        return distinct <= 2 && longest <= kShort && words <= 2 * distinct && !asksForWords(header);
    const auto alone =
        size_t(std::count_if(counts.begin(), counts.end(), [](const auto& one) { return one.second == 1; }));
    if (words > kSentence * answers.size() || (asksForWords(header) && distinct > 2))
        return answers.size() >= kMany && answers.size() >= 4 * distinct && 4 * alone <= distinct;
    return (answers.size() >= 2 * distinct || distinct <= 2) && (distinct <= 6 || 2 * alone <= distinct);
}

/// Numbers of lines or records: whole, each another one, rising one by one or in a column without a name;
/// many of them in any order, few between them left out.
bool areSequence(const std::vector<std::string_view>& answers, const QString& header) {
    constexpr size_t kSteps = 5;
    constexpr size_t kMany = 20;
    std::unordered_set<std::string_view> distinct;
    qint64 before = 0, least = std::numeric_limits<qint64>::max(), most = 0;
    bool steps = true;
    for (const std::string_view answer : answers) {
        if (!isNumber(answer) || answer.find_first_of(".,-") != std::string_view::npos)
            return false;
        const qint64 number = QByteArray(answer.data(), qsizetype(answer.size())).toLongLong();
        steps = steps && (distinct.empty() || number == before + 1);
        before = number;
        least = std::min(least, number);
        most = std::max(most, number);
        distinct.insert(answer);
    }
    if (distinct.size() != answers.size() || answers.size() < 2)
        return false;
    const bool nameless =
        header.startsWith(QLatin1String("colonne ")) || header.startsWith(QLatin1String("unnamed"));
    const bool dense = most - least < 2 * qint64(answers.size()); // incomes are far apart
    return nameless || (steps && answers.size() >= kSteps) || (dense && answers.size() >= kMany);
}

/// "lpucnGQ=/16", "3f2a…": one word of letters and digits, nearly each another one.
bool areCodes(const std::vector<std::string_view>& answers) {
    constexpr size_t kLeast = 20;
    constexpr size_t kLong = 16;
    size_t words = 0;
    size_t marked = 0;
    size_t tokens = 0;
    for (const std::string_view answer : answers) {
        const bool mark = answer.find_first_of("0123456789=_/") != std::string_view::npos;
        words += hasSpace(answer) ? 1 : 0;
        marked += mark ? 1 : 0;
        tokens += mark && answer.size() >= kLong && !hasSpace(answer) &&
                          answer.find_first_of("abcdefABCDEF") != std::string_view::npos
                      ? 1
                      : 0;
    }
    const std::unordered_set<std::string_view> distinct(answers.begin(), answers.end());
    const bool others = 10 * distinct.size() >= 9 * answers.size();
    if (answers.size() < kLeast) // so few must look like nothing else
        return answers.size() > 1 && tokens == answers.size() && others;
    return 50 * words <= answers.size() && 10 * marked >= 9 * answers.size() && others;
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
                                          const QStringList& separateurs, const QString& entete) {
    if (reponses.empty())
        return {GenreQuestion::Texte, {}};
    if (std::all_of(reponses.begin(), reponses.end(), isScale))
        return {GenreQuestion::Echelle, {}};
    if (std::all_of(reponses.begin(), reponses.end(), isNumber))
        return {GenreQuestion::Nombre, {}};
    for (const QString& separator : separateurs)
        if (isMultiple(reponses, separator.toStdString()))
            return {GenreQuestion::ChoixMultiple, separator};
    if (areChoices(reponses, entete))
        return {GenreQuestion::Choix, {}};
    // « quarante » among ages is still an age.
    const auto numbers = size_t(std::count_if(reponses.begin(), reponses.end(), isNumber));
    return {20 * numbers >= 19 * reponses.size() ? GenreQuestion::Nombre : GenreQuestion::Texte, {}};
}

Technique techniqueDe(const QString& entete, const std::vector<std::string_view>& reponses) {
    const QString header = plie(entete);
    const bool asked = entete.contains(u'?');
    if (reponses.empty() || asked)
        return Technique::Non;
    if (areSequence(reponses, header))
        return Technique::Numeros;
    if (mostly(reponses, [](std::string_view one) {
            return one.starts_with("Mozilla/") || one.starts_with("Opera/") || one.starts_with("Dalvik/");
        }))
        return Technique::Navigateur;
    if (mostly(reponses, [](std::string_view one) {
            return (one.starts_with("http://") || one.starts_with("https://")) && !hasSpace(one);
        }))
        return Technique::Pages;
    if (!std::all_of(reponses.begin(), reponses.end(), isNumber) && areCodes(reponses))
        return Technique::Codes;
    constexpr size_t kMany = 20;
    const bool same = std::all_of(reponses.begin(), reponses.end(),
                                  [&reponses](std::string_view one) { return one == reponses.front(); });
    return same && reponses.size() >= kMany ? Technique::Constante : Technique::Non;
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
