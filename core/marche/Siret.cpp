#include "core/marche/Siret.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

constexpr int kLength = 14;

base::Erreur wrong(const char* code, const QString& message, const QString& remede) {
    return base::Erreur::saisie(QLatin1String(code), message, remede);
}

QString tr(const char* text) {
    return QCoreApplication::translate("Siret", text);
}

int luhnSum(const QString& digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int weighted = i % 2 == 1 ? 2 * digit : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
}

bool keyHolds(const QString& digits) {
    const bool poste = digits.startsWith(QLatin1String("356000000"));
    const bool posteHead = digits == QLatin1String("35600000000048");
    if (!poste || posteHead)
        return luhnSum(digits) % 10 == 0;
    int sum = 0;
    for (const QChar c : digits)
        sum += c.digitValue();
    return sum % 5 == 0;
}

} // namespace

base::Result<QString> parseSiret(const QString& texte) {
    QString digits;
    for (const QChar c : texte) {
        if (c.isSpace() || c == QLatin1Char('.') || c == QLatin1Char('-'))
            continue;
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return base::echec(wrong(
                "siret.caractere",
                tr("Le SIRET « %1 » contient autre chose que des chiffres.").arg(texte.trimmed().left(40)),
                tr("Écrivez ses 14 chiffres, avec ou sans espaces.")));
        digits += c;
        if (digits.size() > kLength)
            break;
    }
    if (digits.size() != kLength)
        return base::echec(
            wrong("siret.longueur", tr("Le SIRET « %1 » n’a pas 14 chiffres.").arg(texte.trimmed().left(40)),
                  tr("Recopiez les 14 chiffres : les 9 du SIREN, puis les 5 de l’établissement.")));
    if (!keyHolds(digits))
        return base::echec(wrong(
            "siret.cle",
            tr("Le SIRET « %1 » est faux : sa clé de contrôle ne correspond pas.").arg(siretTexte(digits)),
            tr("Vérifiez chaque chiffre sur l’acte d’engagement.")));
    return digits;
}

QString siretTexte(const QString& siret) {
    if (siret.size() != kLength)
        return siret;
    const QChar space(0x00A0);
    return siret.mid(0, 3) + space + siret.mid(3, 3) + space + siret.mid(6, 3) + space + siret.mid(9);
}

} // namespace isegorie::marche
