#include "core/marche/Revision.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Revision)
};

constexpr int kShownDecimals = 9;

base::Fraction factor(const CoefficientRevision& coefficient) {
    qint64 unit = 1;
    for (int i = 0; i < coefficient.decimales; ++i)
        unit *= 10;
    return {coefficient.valeur, unit};
}

QString roundingTexte(const FormuleRevision& formule) {
    const QString place = formule.decimales == 1   ? Textes::tr("dixième")
                          : formule.decimales == 2 ? Textes::tr("centième")
                          : formule.decimales == 3 ? Textes::tr("millième")
                          : formule.decimales == 4 ? Textes::tr("dix-millième")
                                                   : Textes::tr("cent-millième");
    switch (formule.arrondi) {
    case ArrondiCoefficient::Superieur:
        return Textes::tr("arrondi au %1 supérieur").arg(place);
    case ArrondiCoefficient::Proche:
        return Textes::tr("arrondi au %1 le plus proche").arg(place);
    case ArrondiCoefficient::Inferieur:
        break;
    }
    return Textes::tr("arrondi au %1 inférieur").arg(place);
}

QStringList steps(const DemandeRevision& demande, const CoefficientRevision& coefficient) {
    const FormuleRevision& formule = demande.formule;
    const QString a = decimalTexte(formule.a, 4);
    const QString b = decimalTexte(formule.b, 4);
    const QString s0 = decimalTexte(demande.s0.milliemes, 3);
    const QString s = decimalTexte(demande.s.milliemes, 3);
    const auto shown = [](qint64 numerator, qint64 denominator) {
        return fractionTexte(numerator, denominator, kShownDecimals);
    };
    return {
        Textes::tr("Formule : P = P0 × (%1 + %2 × S / S0)").arg(a, b),
        Textes::tr("Indice %1 : S0 = %2 (%3), S = %4 (%5)")
            .arg(formule.indice, s0, base::moisTexte(demande.s0.mois), s, base::moisTexte(demande.s.mois)),
        Textes::tr("S / S0 = %1 / %2 = %3").arg(s, s0, shown(demande.s.milliemes, demande.s0.milliemes)),
        Textes::tr("%1 × S / S0 = %2")
            .arg(b, shown(formule.b * demande.s.milliemes, 10'000 * demande.s0.milliemes)),
        Textes::tr("%1 + %2 × S / S0 = %3")
            .arg(a, b, shown(coefficient.numerateur, coefficient.denominateur)),
        Textes::tr("Coefficient : %1 (%2)").arg(coefficient.texte(), roundingTexte(formule)),
        Textes::tr("Chaque prix : P0 × %1, arrondi au centime (le demi-centime vers le haut)")
            .arg(coefficient.texte()),
    };
}

/// The new price, held at the cap; above the accepted amounts: an error.
base::Result<base::Montant> revised(base::Montant price, base::Fraction coefficient,
                                    std::optional<base::Montant> cap, bool& capped) {
    const base::Montant raw = price.fois(coefficient);
    if (raw.centimes() > base::Montant::kMaxCentimes)
        return base::echec(
            base::Erreur::saisie(QStringLiteral("montant.trop-grand"),
                                 Textes::tr("Un prix révisé dépasserait 10 milliards d’euros."),
                                 Textes::tr("Vérifiez le bordereau.")));
    if (cap && raw > *cap) {
        capped = true;
        return *cap;
    }
    return raw;
}

base::Constat warning(const char* code, const QString& message, const QString& article = {}) {
    return {base::Constat::Niveau::Avertissement, QLatin1String(code), message, article};
}

base::Constats constatsOf(const DemandeRevision& demande) {
    base::Constats result;
    if (const int sum = demande.formule.a + demande.formule.b; sum != 10'000)
        result << warning("revision.somme",
                          Textes::tr("a + b = %1 et non 1 : les prix changent même si l’indice ne bouge pas.")
                              .arg(decimalTexte(sum, 4)));
    const auto monthNumber = [](QDate day) { return day.year() * 12 + day.month(); };
    if (monthNumber(demande.s.mois) <= monthNumber(demande.s0.mois))
        result << warning("revision.mois",
                          Textes::tr("Le mois de S (%1) n’est pas après celui de S0 (%2).")
                              .arg(base::moisTexte(demande.s.mois), base::moisTexte(demande.s0.mois)));
    return result;
}

base::Result<LigneRevision> reviseLine(const Prix& price, base::Fraction coefficient,
                                       const UniteOeuvre* unite, base::Constats& constats) {
    LigneRevision line{price, price, false, false};
    if (unite && unite->unite == QLatin1String("%")) {
        line.exclue = true;
        return line;
    }
    const auto cap = unite ? unite->plafondHt : std::nullopt;
    const auto main = revised(price.puHt, coefficient, cap, line.plafonnee);
    if (!main)
        return base::echec(main.error());
    line.apres.puHt = *main;
    if (price.puHtSansFichier) {
        const auto without = revised(*price.puHtSansFichier, coefficient, cap, line.plafonnee);
        if (!without)
            return base::echec(without.error());
        line.apres.puHtSansFichier = *without;
    }
    if (line.plafonnee)
        constats << warning("revision.plafond",
                            Textes::tr("UO %1 : le prix révisé serait de %2 ; il est tenu au plafond de %3.")
                                .arg(price.code, price.puHt.fois(coefficient).texte(), cap->texte()),
                            unite->article);
    return line;
}

QJsonObject indexJson(const ValeurIndice& index) {
    return {{QStringLiteral("valeur"), decimalTexte(index.milliemes, 3)},
            {QStringLiteral("mois"), index.mois.toString(QStringLiteral("yyyy-MM"))}};
}

QJsonValue cents(const std::optional<base::Montant>& amount) {
    return amount ? QJsonValue(amount->centimes()) : QJsonValue(QJsonValue::Null);
}

QJsonObject lineJson(const LigneRevision& line) {
    QJsonObject json{{QStringLiteral("code"), line.avant.code},
                     {QStringLiteral("avant_centimes"), line.avant.puHt.centimes()},
                     {QStringLiteral("apres_centimes"), line.apres.puHt.centimes()},
                     {QStringLiteral("plafonnee"), line.plafonnee},
                     {QStringLiteral("exclue"), line.exclue}};
    if (line.avant.puHtSansFichier) {
        json.insert(QStringLiteral("avant_sans_fichier_centimes"), cents(line.avant.puHtSansFichier));
        json.insert(QStringLiteral("apres_sans_fichier_centimes"), cents(line.apres.puHtSansFichier));
    }
    return json;
}

} // namespace

QList<Prix> Revision::prix() const {
    QList<Prix> result;
    for (const LigneRevision& line : lignes)
        result << line.apres;
    return result;
}

QJsonObject Revision::toJson() const {
    QJsonArray lines;
    for (const LigneRevision& line : lignes)
        lines << lineJson(line);
    const FormuleRevision& formule = demande.formule;
    return {{QStringLiteral("formule"), QJsonObject{{QStringLiteral("a"), decimalTexte(formule.a, 4)},
                                                    {QStringLiteral("b"), decimalTexte(formule.b, 4)},
                                                    {QStringLiteral("indice"), formule.indice},
                                                    {QStringLiteral("arrondi"), key(formule.arrondi)},
                                                    {QStringLiteral("decimales"), formule.decimales}}},
            {QStringLiteral("s0"), indexJson(demande.s0)},
            {QStringLiteral("s"), indexJson(demande.s)},
            {QStringLiteral("coefficient"),
             QJsonObject{{QStringLiteral("numerateur"), coefficient.numerateur},
                         {QStringLiteral("denominateur"), coefficient.denominateur},
                         {QStringLiteral("arrondi"), coefficient.texte()}}},
            {QStringLiteral("etapes"), QJsonArray::fromStringList(etapes)},
            {QStringLiteral("lignes"), lines}};
}

base::Result<Revision> computeRevision(const QList<Prix>& initiaux, const DemandeRevision& demande,
                                       const Catalogue& catalogue) {
    const auto coefficient = computeCoefficient(demande);
    if (!coefficient)
        return base::echec(coefficient.error());
    Revision result;
    result.demande = demande;
    result.coefficient = *coefficient;
    result.etapes = steps(demande, *coefficient);
    result.constats = constatsOf(demande);
    const base::Fraction exact = factor(*coefficient);
    bool excluded = false;
    for (const Prix& price : initiaux) {
        const auto line = reviseLine(price, exact, catalogue.find(price.code), result.constats);
        if (!line)
            return base::echec(line.error());
        excluded = excluded || line->exclue;
        result.lignes << *line;
    }
    if (excluded)
        result.etapes << Textes::tr(
            "La marge sur défraiements (UO 3.8.4) est un pourcentage : elle ne se révise pas.");
    return result;
}

} // namespace isegorie::marche
