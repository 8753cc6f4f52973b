#include "core/recrutement/Candidat.h"

#include "core/coffre/Envelope.h"

#include <QRegularExpression>

#include <algorithm>

namespace isegorie::recrutement {

namespace {

/// Digits only when the text is made of digits and what people put between them; empty otherwise.
QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() && c.unicode() < 0x80)
            digits += c;
        else if (!c.isSpace() && c != QLatin1Char('.') && c != QLatin1Char('-') && c != QLatin1Char('/'))
            return {};
    }
    return digits;
}

void set(bool* flag, bool value) {
    if (flag != nullptr)
        *flag = value;
}

/// Of pseudonyms, without I, O, 0, 1: nobody reads one for the other.
constexpr const char* kAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

} // namespace

QString Identite::nomComplet() const {
    return QStringLiteral("%1 %2").arg(prenom, nom).trimmed();
}

QString newPseudonyme(const QSet<QString>& pris) {
    const QString alphabet = QLatin1String(kAlphabet);
    QString name;
    do {
        const QByteArray bytes = coffre::randomBytes(8);
        name.clear();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (i == 4)
                name += QLatin1Char('-');
            name += alphabet.at(static_cast<uchar>(bytes.at(i)) % alphabet.size());
        }
    } while (pris.contains(name));
    return name;
}

bool estPseudonyme(const QString& texte) {
    static const QRegularExpression form(QStringLiteral("^[%1]{4}-[%1]{4}$").arg(QLatin1String(kAlphabet)));
    return form.match(texte).hasMatch();
}

QString telephoneRepare(const QString& texte, bool* repare) {
    constexpr qsizetype kWithoutZero = 9;
    const QString digits = digitsOf(texte);
    const bool lost = digits.size() == kWithoutZero && digits.at(0) != QLatin1Char('0');
    set(repare, lost);
    return lost ? QLatin1Char('0') + digits : texte.trimmed();
}

QString codePostalRepare(const QString& texte, bool* repare) {
    constexpr qsizetype kWithoutZero = 4;
    const QString trimmed = texte.trimmed();
    const bool lost = trimmed.size() == kWithoutZero && digitsOf(trimmed).size() == kWithoutZero;
    set(repare, lost);
    return lost ? QLatin1Char('0') + trimmed : trimmed;
}

bool estCodePostal(const QString& texte) {
    static const QRegularExpression form(
        QStringLiteral("^(?:0[1-9]|[1-8][0-9]|9[0-5]|97[1-6]|98[0-9])[0-9]+$"));
    constexpr qsizetype kDigits = 5;
    return texte.size() == kDigits && form.match(texte).hasMatch();
}

} // namespace isegorie::recrutement
