#include "core/coffre/Robustesse.h"

#include "core/coffre/Coffre.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace isegorie::coffre {

namespace {

constexpr double kWordBits = 13;     // one of some eight thousand words
constexpr double kFollowingBits = 1; // "aaa", "123", "edcb"

/// Size of the alphabet that the text draws from.
double alphabetOf(const QString& text) {
    double size = 0;
    const auto any = [&text](auto test) { return std::any_of(text.begin(), text.end(), test); };
    size += any([](QChar c) { return c.isLower(); }) ? 26 : 0;
    size += any([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    size += any([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    size += any([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    size += any([](QChar c) { return c.isLetter() && c.unicode() > 127; }) ? 16 : 0;
    return std::max(size, 2.0);
}

double bitsOfWord(const QString& word, double perCharacter) {
    double bits = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const int step = i == 0 ? 2 : word.at(i).unicode() - word.at(i - 1).unicode();
        bits += std::abs(step) <= 1 ? kFollowingBits : perCharacter;
    }
    const bool lettersOnly = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return lettersOnly ? std::min(bits, kWordBits) : bits;
}

} // namespace

double bitsOf(const QString& passphrase) {
    const double perCharacter = std::log2(alphabetOf(passphrase));
    const QStringList words = passphrase.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QSet<QString> seen;
    double bits = 0;
    for (const QString& word : words) {
        const QString folded = word.toLower();
        bits += seen.contains(folded) ? kFollowingBits : bitsOfWord(word, perCharacter);
        seen.insert(folded);
    }
    return bits;
}

Robustesse robustesse(const QString& passphrase) {
    constexpr double kFaible = 40;
    constexpr double kMoyenne = 50;
    constexpr double kBonne = 64;
    if (passphrase.size() < kLeastPassphrase)
        return Robustesse::Courte;
    const double bits = bitsOf(passphrase);
    if (bits < kFaible)
        return Robustesse::Faible;
    if (bits < kMoyenne)
        return Robustesse::Moyenne;
    return bits < kBonne ? Robustesse::Bonne : Robustesse::Forte;
}

} // namespace isegorie::coffre
