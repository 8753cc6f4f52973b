#include "core/base/Typographie.h"

#include <cmath>

namespace isegorie::base {

namespace {

thread_local int frenchScopes = 0;

constexpr QChar kNoBreak(0x00A0);
constexpr QChar kNarrowNoBreak(0x202F);

QChar spaceBefore(QChar next) {
    switch (next.unicode()) {
    case u';':
    case u'!':
    case u'?':
        return kNarrowNoBreak;
    case u':':
    case u'»':
    case u'%':
    case u'€':
        return kNoBreak;
    default:
        return QLatin1Char(' ');
    }
}

} // namespace

QString typographie(const QString& texte) {
    QString result = texte;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result.at(i) != QLatin1Char(' '))
            continue;
        if (i > 0 && result.at(i - 1) == QChar(u'«'))
            result[i] = kNoBreak;
        else if (i + 1 < result.size()) {
            const bool argument = result.at(i + 1) == QLatin1Char('%') && i + 2 < result.size() &&
                                  (result.at(i + 2).isDigit() || result.at(i + 2) == QLatin1Char('n'));
            if (!argument)
                result[i] = spaceBefore(result.at(i + 1));
        }
    }
    return result;
}

QString decimal(double valeur, int decimales) {
    return std::isinf(valeur)
               ? QStringLiteral("∞")
               : QString::number(valeur, 'f', decimales).replace(QLatin1Char('.'), QLatin1Char(','));
}

QString TraducteurFrancais::translate(const char* context, const char* sourceText, const char* disambiguation,
                                      int n) const {
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    QString text = QString::fromUtf8(sourceText);
    if (n >= 0) {
        // Source texts write plurals as "ligne(s)": French is singular up to 1.
        text.replace(QLatin1String("%n"), QString::number(n));
        text.replace(QLatin1String("(s)"), n > 1 ? QStringLiteral("s") : QString());
    }
    return typographie(text);
}

EnFrancais::EnFrancais() {
    ++frenchScopes;
}

EnFrancais::~EnFrancais() {
    --frenchScopes;
}

bool EnFrancais::isActive() {
    return frenchScopes > 0;
}

} // namespace isegorie::base
