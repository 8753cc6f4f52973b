#include "core/consultation/Jetons.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

namespace {

const QSet<QString>& elisions() {
    static const QSet<QString> known{
        QStringLiteral("l"),     QStringLiteral("d"),     QStringLiteral("j"),      QStringLiteral("m"),
        QStringLiteral("t"),     QStringLiteral("s"),     QStringLiteral("n"),      QStringLiteral("c"),
        QStringLiteral("qu"),    QStringLiteral("jusqu"), QStringLiteral("lorsqu"), QStringLiteral("puisqu"),
        QStringLiteral("quoiqu")};
    return known;
}

/// Cuts off the elided words before each apostrophe.
QString afterElisions(QString word, QStringList& words) {
    for (qsizetype at = word.indexOf(QLatin1Char('\'')); at > 0; at = word.indexOf(QLatin1Char('\''))) {
        if (!elisions().contains(word.left(at)))
            break;
        words << word.left(at);
        word = word.mid(at + 1);
    }
    return word;
}

void addWithPronouns(const QString& word, QStringList& words) {
    static const QRegularExpression inverted(QStringLiteral(
        "^(.+?)-(?:t-)?(je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|le|la|les|en|y|ci|là)$"));
    static const QSet<QString> whole{QStringLiteral("rendez-vous"), QStringLiteral("au-delà"),
                                     QStringLiteral("qu'en-dira-t-on"), QStringLiteral("par-là"),
                                     QStringLiteral("celles-ci")};
    const auto match = inverted.match(word);
    if (whole.contains(word) || !match.hasMatch()) {
        words << word;
        return;
    }
    words << match.captured(1) << match.captured(2);
}

} // namespace

QStringList jetons(const QString& texte) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*'?"));
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    QString plain = texte.normalized(QString::NormalizationForm_C).toLower();
    plain.replace(QChar(0x2019), QLatin1Char('\'')).replace(QChar(0x02bc), QLatin1Char('\''));
    plain.replace(QChar(0x2010), QLatin1Char('-')).replace(QChar(0x2011), QLatin1Char('-'));
    QStringList words;
    for (auto found = word.globalMatch(plain); found.hasNext();) {
        QString rest = afterElisions(found.next().captured(), words);
        while (rest.endsWith(QLatin1Char('\'')))
            rest.chop(1);
        if (rest.contains(letter))
            addWithPronouns(rest, words);
    }
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
