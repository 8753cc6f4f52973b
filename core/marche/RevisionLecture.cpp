// A stored calculation read back.
#include "core/base/Dates.h"
#include "core/marche/Revision.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Revision)
};

using base::Montant;

constexpr qint64 kMaxPart = 100'000;
constexpr qint64 kMaxIndex = 1'000'000'000;

base::Erreur foreign(const QString& what) {
    return base::Erreur::saisie(
        QStringLiteral("revision.calcul-illisible"),
        Textes::tr("Le calcul enregistré ne se relit pas (%1).").arg(what),
        Textes::tr("Les prix de la version restent valables ; refaites la révision pour revoir son calcul."));
}

QString textOf(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

base::Result<FormuleRevision> readFormula(const QJsonObject& json) {
    const auto a = parseDecimal(textOf(json, "a"), 4, kMaxPart);
    const auto b = parseDecimal(textOf(json, "b"), 4, kMaxPart);
    const auto rounding = arrondiFromKey(textOf(json, "arrondi"));
    if (!a || !b || !rounding)
        return base::echec(foreign(QStringLiteral("formule")));
    return FormuleRevision{int(*a), int(*b), textOf(json, "indice"), *rounding,
                           json.value(QLatin1String("decimales")).toInt()};
}

base::Result<ValeurIndice> readIndex(const QJsonObject& json, const QString& name) {
    const auto value = parseDecimal(textOf(json, "valeur"), 3, kMaxIndex);
    const auto month = base::parseMois(textOf(json, "mois"));
    if (!value || !month)
        return base::echec(foreign(name));
    return ValeurIndice{*value, *month};
}

Montant cents(const QJsonObject& json, const char* key) {
    return Montant::centimes(json.value(QLatin1String(key)).toInteger());
}

LigneRevision readLine(const QJsonObject& json) {
    LigneRevision line;
    line.avant.code = line.apres.code = textOf(json, "code");
    line.avant.puHt = cents(json, "avant_centimes");
    line.apres.puHt = cents(json, "apres_centimes");
    if (json.contains(QLatin1String("avant_sans_fichier_centimes"))) {
        line.avant.puHtSansFichier = cents(json, "avant_sans_fichier_centimes");
        line.apres.puHtSansFichier = cents(json, "apres_sans_fichier_centimes");
    }
    line.plafonnee = json.value(QLatin1String("plafonnee")).toBool();
    line.exclue = json.value(QLatin1String("exclue")).toBool();
    return line;
}

} // namespace

base::Result<Revision> revisionFromJson(const QJsonObject& json) {
    Revision revision;
    const auto formula = readFormula(json.value(QLatin1String("formule")).toObject());
    const auto s0 = readIndex(json.value(QLatin1String("s0")).toObject(), QStringLiteral("S0"));
    const auto s = readIndex(json.value(QLatin1String("s")).toObject(), QStringLiteral("S"));
    if (!formula || !s0 || !s)
        return base::echec(!formula ? formula.error() : !s0 ? s0.error() : s.error());
    revision.demande = {*formula, *s0, *s};
    const QJsonObject coefficient = json.value(QLatin1String("coefficient")).toObject();
    const auto value =
        parseDecimal(textOf(coefficient, "arrondi"), formula->decimales, std::numeric_limits<int>::max());
    if (formula->decimales < 1 || formula->decimales > 5 || !value)
        return base::echec(foreign(QStringLiteral("coefficient")));
    revision.coefficient = {coefficient.value(QLatin1String("numerateur")).toInteger(),
                            coefficient.value(QLatin1String("denominateur")).toInteger(1), *value,
                            formula->decimales};
    for (const QJsonValue step : json.value(QLatin1String("etapes")).toArray())
        revision.etapes << step.toString();
    for (const QJsonValue line : json.value(QLatin1String("lignes")).toArray())
        revision.lignes << readLine(line.toObject());
    return revision;
}

bool isReproduced(const Revision& revision, const Catalogue& catalogue) {
    QList<Prix> initial;
    for (const LigneRevision& line : revision.lignes)
        initial << line.avant;
    const auto again = computeRevision(initial, revision.demande, catalogue);
    return again && again->coefficient.valeur == revision.coefficient.valeur &&
           again->prix() == revision.prix();
}

} // namespace isegorie::marche
