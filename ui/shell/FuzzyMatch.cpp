#include "ui/shell/FuzzyMatch.h"

#include "ui/shell/FoldText.h"

#include <algorithm>
#include <vector>

namespace isegorie::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kWordStart = 8;
constexpr int kConsecutive = 5;
constexpr int kTogether = 6;
constexpr int kWordBeginning = 12; // more than initials of three words

bool startsWord(const QString& text, qsizetype i) {
    return i == 0 || (!text.at(i - 1).isLetterOrNumber() && text.at(i).isLetterOrNumber());
}

/// Best alignment of the word's letters, by dynamic programming over (letter, place of its match).
int subsequenceScore(const QString& word, const QString& text) {
    const size_t width = size_t(text.size());
    std::vector<int> previous(width, -1);
    std::vector<int> current(width, -1);
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        int bestBefore = letter == 0 ? 0 : -1; // best score of the earlier letters ending before this place
        for (size_t i = 0; i < width; ++i) {
            const qsizetype place = qsizetype(i);
            int score = -1;
            if (text.at(place) == word.at(letter) && bestBefore >= 0)
                score = bestBefore + kLetter + (startsWord(text, place) ? kWordStart : 0);
            if (letter > 0 && i > 0 && text.at(place) == word.at(letter) && previous[i - 1] >= 0)
                score = std::max(score, previous[i - 1] + kLetter + kConsecutive +
                                            (startsWord(text, place) ? kWordStart : 0));
            current[i] = score;
            if (letter > 0)
                bestBefore = std::max(bestBefore, previous[i]);
        }
        std::swap(previous, current);
    }
    return previous.empty() ? -1 : *std::max_element(previous.begin(), previous.end());
}

/// For letters that stand together: "eau" means « L’eau », then « niveau », before « Expert … Atelier …
/// Usagers ».
int togetherScore(const QString& word, const QString& text) {
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return 0;
    while (at >= 0 && !startsWord(text, at))
        at = text.indexOf(word, at + 1);
    return kTogether + (at >= 0 ? kWordBeginning : 0);
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString& text)
    : m_folded(foldText(text).simplified()), m_words(m_folded.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}

int FuzzyQuery::score(const QString& folded) const {
    int total = 0;
    for (const QString& word : m_words) {
        const int score = subsequenceScore(word, folded);
        if (score < 0)
            return -1;
        total += score + togetherScore(word, folded);
    }
    // Of two texts that match alike, the shorter is meant.
    return m_words.isEmpty() ? 0 : std::max(1, total * 8 - int(std::min<qsizetype>(folded.size(), 60)) / 4);
}

bool FuzzyQuery::begins(const QString& folded) const {
    return std::all_of(m_words.begin(), m_words.end(), [&folded](const QString& word) {
        return (QLatin1Char(' ') + folded).contains(QLatin1Char(' ') + word);
    });
}

} // namespace isegorie::ui
