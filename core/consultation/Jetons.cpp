#include "core/consultation/Jetons.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace isegorie::consultation {

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isElision(QStringView word) {
    return isOneOf(word, {u"l", u"d", u"j", u"m", u"t", u"s", u"n", u"c", u"qu", u"jusqu", u"lorsqu",
                          u"puisqu", u"quoiqu"});
}

bool isPronoun(QStringView word) {
    return isOneOf(word, {u"je",  u"tu",    u"il",  u"elle", u"on",  u"nous", u"vous",
                          u"ils", u"elles", u"ce",  u"moi",  u"toi", u"lui",  u"leur",
                          u"le",  u"la",    u"les", u"en",   u"y",   u"ci",   u"là"});
}

/// Their end looks like a pronoun.
bool isWhole(QStringView word) {
    return isOneOf(word, {u"rendez-vous", u"au-delà", u"qu'en-dira-t-on", u"par-là", u"celles-ci"});
}

/// How many code units the letter or number here takes; 0 when there is none.
int letterOrNumber(QStringView text, qsizetype at) {
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text.at(at + 1))) ? 2 : 0;
    return c.isLetterOrNumber() ? 1 : 0;
}

bool hasLetter(QStringView word) {
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word.at(i).isHighSurrogate() && i + 1 < word.size();
        if (pair ? QChar::isLetter(QChar::surrogateToUcs4(word.at(i), word.at(i + 1)))
                 : word.at(i).isLetter())
            return true;
    }
    return false;
}

/// Letters and numbers, joined by single hyphens and apostrophes; where it ends.
qsizetype endOfWord(QStringView text, qsizetype at) {
    while (at < text.size()) {
        if (const int taken = letterOrNumber(text, at); taken > 0) {
            at += taken;
            continue;
        }
        const bool joins = text.at(at) == u'\'' || text.at(at) == u'-';
        if (!joins || at + 1 >= text.size() || letterOrNumber(text, at + 1) == 0)
            return at;
        ++at;
    }
    return at;
}

/// "a-t-il" is a verb and its pronoun.
void giveWithPronoun(QStringView word, qsizetype at, const VoirJeton& see) {
    const qsizetype hyphen = word.lastIndexOf(u'-');
    if (hyphen <= 0 || !isPronoun(word.mid(hyphen + 1)) || isWhole(word))
        return see(word, at);
    QStringView verb = word.left(hyphen);
    if (verb.size() > 2 && verb.endsWith(u"-t"))
        verb.chop(2);
    see(verb, at);
    see(word.mid(hyphen + 1), at + hyphen + 1);
}

/// Elided words before apostrophes, then the rest.
void giveWord(QStringView word, qsizetype at, const VoirJeton& see) {
    for (qsizetype cut = word.indexOf(u'\''); cut > 0 && isElision(word.left(cut));
         cut = word.indexOf(u'\'')) {
        see(word.left(cut), at);
        word = word.mid(cut + 1);
        at += cut + 1;
    }
    while (word.endsWith(u'\''))
        word.chop(1);
    if (hasLetter(word))
        giveWithPronoun(word, at, see);
}

/// Lower case, plain apostrophes and hyphens; exactly as long as the text.
QString plain(const QString& text) {
    QString lower = text.toLower();
    if (lower.size() != text.size()) { // "İ" becomes two characters
        lower = text;
        for (QChar& c : lower)
            c = c.toLower();
    }
    for (QChar& c : lower)
        if (c == QChar(0x2019) || c == QChar(0x02bc))
            c = u'\'';
        else if (c == QChar(0x2010) || c == QChar(0x2011))
            c = u'-';
    return lower;
}

} // namespace

QString texteLu(const QString& texte) {
    return texte.normalized(QString::NormalizationForm_C);
}

void parcourirJetons(const QString& texteLu, const VoirJeton& voir) {
    const QString text = plain(texteLu);
    for (qsizetype at = 0; at < text.size();) {
        if (letterOrNumber(text, at) == 0) {
            ++at;
            continue;
        }
        qsizetype end = endOfWord(text, at);
        // The apostrophe after a cut word ("l'" before a quotation) belongs to it.
        if (end < text.size() && text.at(end) == u'\'')
            giveWord(QStringView(text).mid(at, end + 1 - at), at, voir);
        else
            giveWord(QStringView(text).mid(at, end - at), at, voir);
        at = end + 1;
    }
}

QStringList jetons(const QString& texte) {
    QStringList words;
    parcourirJetons(texteLu(texte), [&words](QStringView word, qsizetype) { words << word.toString(); });
    return words;
}

namespace {

double cutWeight(const QString& word) {
    const QChar last = word.back();
    if (last == u'.' || last == u'?' || last == u'!' || last == u'…')
        return 6;
    if (last == u':')
        return 5;
    if (last == u';')
        return 4;
    return last == u',' ? 1 : 0.01;
}

} // namespace

QStringList segmentsDe(const QString& texte, int taille) {
    const QStringList words = texte.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int window = int(1.4 * taille);
    QStringList segments;
    qsizetype first = 0;
    while (words.size() - first > window) {
        qsizetype best = 0;
        double highest = -1;
        for (int i = 0; i < window; ++i)
            if (const double value = cutWeight(words.at(first + i)) / (std::abs(i + 1 - taille) + 1);
                value > highest) {
                highest = value;
                best = i;
            }
        segments << words.mid(first, best + 1).join(QLatin1Char(' '));
        first += best + 1;
    }
    if (first < words.size())
        segments << words.mid(first).join(QLatin1Char(' '));
    return segments;
}

} // namespace isegorie::consultation
