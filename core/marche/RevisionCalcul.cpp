#include "core/base/Dates.h"
#include "core/marche/Revision.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Revision)
};

constexpr int kUnit = 10'000;               // a and b are ten-thousandths
constexpr int kMaxPart = 10 * kUnit;        // 10
constexpr qint64 kMaxIndex = 1'000'000'000; // one million, in thousandths
constexpr std::array<qint64, 8> kPower = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000};

tl::unexpected<base::Erreur> refuse(const char* code, const QString& message, const QString& remede) {
    return base::echec(base::Erreur::saisie(QLatin1String(code), message, remede));
}

base::Status checkIndex(const ValeurIndice& index, const QString& name) {
    if (index.milliemes <= 0 || index.milliemes > kMaxIndex)
        return refuse(
            "revision.indice",
            Textes::tr("L’indice %1 doit être au-dessus de zéro et au plus d’un million.").arg(name),
            Textes::tr("Recopiez la valeur publiée, par exemple 315,6."));
    if (!index.mois.isValid())
        return refuse("revision.mois-absent", Textes::tr("Le mois de l’indice %1 manque.").arg(name),
                      Textes::tr("Donnez le mois pour lequel cette valeur est publiée."));
    return {};
}

base::Status checkDemand(const DemandeRevision& demande) {
    const FormuleRevision& formule = demande.formule;
    if (formule.a < 0 || formule.b < 0 || formule.a > kMaxPart || formule.b > kMaxPart)
        return refuse("revision.formule", Textes::tr("Les parts a et b vont de 0 à 10."),
                      Textes::tr("Recopiez la formule du CCAP, par exemple 0,15 et 0,85."));
    if (formule.decimales < 1 || formule.decimales > 5)
        return refuse("revision.decimales", Textes::tr("Le coefficient s’arrondit à 1 à 5 décimales."),
                      Textes::tr("Recopiez l’arrondi du CCAP : 3 pour le millième."));
    if (auto status = checkIndex(demande.s0, QStringLiteral("S0")); !status)
        return status;
    return checkIndex(demande.s, QStringLiteral("S"));
}

/// numerator / denominator in units of 10^-decimals. Long division: no product leaves 64 bits.
qint64 divideRounded(qint64 numerator, qint64 denominator, int decimals, ArrondiCoefficient rounding) {
    qint64 value = numerator / denominator;
    qint64 rest = numerator % denominator;
    for (int i = 0; i < decimals; ++i) {
        value = value * 10 + rest * 10 / denominator;
        rest = rest * 10 % denominator;
    }
    const bool up = rounding == ArrondiCoefficient::Superieur ? rest > 0
                    : rounding == ArrondiCoefficient::Proche  ? rest * 2 >= denominator
                                                              : false;
    return value + (up ? 1 : 0);
}

} // namespace

QString key(ArrondiCoefficient arrondi) {
    switch (arrondi) {
    case ArrondiCoefficient::Superieur:
        return QStringLiteral("superieur");
    case ArrondiCoefficient::Proche:
        return QStringLiteral("proche");
    case ArrondiCoefficient::Inferieur:
        break;
    }
    return QStringLiteral("inferieur");
}

base::Result<ArrondiCoefficient> arrondiFromKey(const QString& texte) {
    for (const auto arrondi :
         {ArrondiCoefficient::Superieur, ArrondiCoefficient::Proche, ArrondiCoefficient::Inferieur})
        if (key(arrondi) == texte.trimmed().toLower())
            return arrondi;
    return refuse("revision.arrondi", Textes::tr("L’arrondi « %1 » n’existe pas.").arg(texte.left(40)),
                  Textes::tr("Choisissez superieur, proche ou inferieur."));
}

base::Result<CoefficientRevision> computeCoefficient(const DemandeRevision& demande) {
    if (const auto checked = checkDemand(demande); !checked)
        return base::echec(checked.error());
    const FormuleRevision& formule = demande.formule;
    // a/kUnit + b/kUnit × s/s0, on the common denominator; at most 2·10^14 over 10^13.
    CoefficientRevision result;
    result.numerateur = formule.a * demande.s0.milliemes + formule.b * demande.s.milliemes;
    result.denominateur = kUnit * demande.s0.milliemes;
    result.decimales = formule.decimales;
    if (result.numerateur == 0 || result.numerateur / result.denominateur >= 10)
        return refuse("revision.coefficient",
                      Textes::tr("Le coefficient serait %1 : c’est sans doute une faute de frappe.")
                          .arg(fractionTexte(result.numerateur, result.denominateur, 3)),
                      Textes::tr("Vérifiez les parts et les deux valeurs de l’indice."));
    result.valeur = divideRounded(result.numerateur, result.denominateur, formule.decimales, formule.arrondi);
    if (result.valeur == 0)
        return refuse("revision.coefficient", Textes::tr("Le coefficient arrondi serait nul."),
                      Textes::tr("Vérifiez l’arrondi et les deux valeurs de l’indice."));
    return result;
}

QString CoefficientRevision::texte() const {
    QString text = decimalTexte(valeur, decimales);
    // The rounding shows: 1,030 says "to the thousandth", 1,03 does not.
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    if (comma < 0)
        text += QLatin1Char(',');
    const qsizetype shown = comma < 0 ? 0 : text.size() - comma - 1;
    return text + QString(decimales - shown, QLatin1Char('0'));
}

base::Result<qint64> parseDecimal(const QString& texte, int decimales, qint64 maximum) {
    Q_ASSERT(decimales >= 0 && decimales < int(kPower.size()));
    QString compact;
    for (const QChar c : texte)
        if (!c.isSpace())
            compact += c;
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,9})(?:[.,]([0-9]+))?$"));
    const auto match = form.match(compact);
    QString rest = match.captured(2);
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    if (!match.hasMatch() || rest.size() > decimales)
        return refuse("decimal.illisible",
                      Textes::tr("« %1 » n’est pas un nombre à %2 décimales au plus.")
                          .arg(texte.trimmed().left(40))
                          .arg(decimales),
                      Textes::tr("Écrivez par exemple 0,85."));
    const qint64 value = match.captured(1).toLongLong() * kPower.at(size_t(decimales)) +
                         rest.leftJustified(decimales, QLatin1Char('0')).toLongLong();
    if (value > maximum)
        return refuse("decimal.trop-grand",
                      Textes::tr("%1 est trop grand : au plus %2.")
                          .arg(texte.trimmed().left(40), decimalTexte(maximum, decimales)),
                      Textes::tr("Vérifiez la saisie."));
    return value;
}

QString decimalTexte(qint64 valeur, int decimales) {
    const qint64 unit = kPower.at(size_t(decimales));
    QString rest = QString::number(valeur % unit).rightJustified(decimales, QLatin1Char('0'));
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    const QString whole = QString::number(valeur / unit);
    return rest.isEmpty() || unit == 1 ? whole : whole + QLatin1Char(',') + rest;
}

QString fractionTexte(qint64 numerateur, qint64 denominateur, int decimales) {
    QString text = QString::number(numerateur / denominateur);
    qint64 rest = numerateur % denominateur;
    for (int i = 0; i < decimales && rest != 0; ++i) {
        if (i == 0)
            text += QLatin1Char(',');
        text += QString::number(rest * 10 / denominateur);
        rest = rest * 10 % denominateur;
    }
    return rest == 0 ? text : text + QChar(0x2026);
}

} // namespace isegorie::marche
