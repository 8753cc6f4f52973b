#include "ui/recrutement/PlanSaisie.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace isegorie::ui {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

struct Saisie {
    Q_DECLARE_TR_FUNCTIONS(PlanSaisie)
};

QString compact(const QString& text) {
    QString result = text;
    return result.remove(QLatin1Char(' '))
        .remove(QChar(0x00a0))
        .remove(QChar(0x202f))
        .remove(QLatin1Char('%'));
}

Erreur notANumber(const QString& texte) {
    return Erreur::saisie(QStringLiteral("saisie.nombre"),
                          Saisie::tr("« %1 » n’est pas un nombre de personnes.").arg(texte.left(40)),
                          Saisie::tr("Tapez un nombre entier, ou rien."));
}

} // namespace

Result<std::optional<int>> partSaisie(const QString& texte) {
    const QString text = compact(texte).replace(QLatin1Char(','), QLatin1Char('.'));
    if (text.isEmpty())
        return std::optional<int>();
    bool ok = false;
    const double percent = text.toDouble(&ok);
    constexpr double kPerPercent = recrutement::kMillion / 100.0;
    if (!ok || !(percent >= 0 && percent <= 100))
        return echec(Erreur::saisie(QStringLiteral("saisie.part"),
                                    Saisie::tr("« %1 » n’est pas une part de 0 à 100 %.").arg(texte.left(40)),
                                    Saisie::tr("Tapez par exemple 12,5.")));
    return std::optional(static_cast<int>(std::lround(percent * kPerPercent)));
}

Result<std::optional<int>> entierSaisi(const QString& texte) {
    const QString text = compact(texte);
    if (text.isEmpty())
        return std::optional<int>();
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 0)
        return echec(notANumber(texte));
    return std::optional(value);
}

Result<std::pair<std::optional<int>, std::optional<int>>> souplesseSaisie(const QString& texte) {
    using Bornes = std::pair<std::optional<int>, std::optional<int>>;
    if (compact(texte).isEmpty())
        return Bornes();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})(?:à|-|–|…)(\\d{0,5})$"));
    const auto match = form.match(compact(texte).toLower());
    if (!match.hasMatch())
        return echec(Erreur::saisie(QStringLiteral("saisie.souplesse"),
                                    Saisie::tr("« %1 » ne donne pas deux bornes.").arg(texte.left(40)),
                                    Saisie::tr("Tapez par exemple 8 à 14.")));
    Bornes bounds{match.captured(1).toInt(), std::nullopt};
    if (!match.captured(2).isEmpty())
        bounds.second = match.captured(2).toInt();
    return bounds;
}

} // namespace isegorie::ui
