#include "core/consultation/CodageAccord.h"

#include "core/base/Typographie.h"
#include "core/consultation/CodageDouble.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QSet>

#include <map>

namespace isegorie::consultation {

using analyse::Codages;
using base::echec;
using base::Result;
using storage::Row;

namespace {

constexpr qsizetype kPairs = 6; ///< Coders beyond which pairs say nothing any more.
const QStringList kNoYes{QStringLiteral("0"), QStringLiteral("1")};

/// What each coder said of each text.
using Ratings = std::map<qint64, std::map<QString, QSet<QString>>>;

Result<Ratings> ratingsOf(const storage::Database& database, const ChampCodage& field) {
    Ratings all;
    QVariantMap parameters = field.parametres();
    parameters.remove(QStringLiteral("codeur"));
    const auto read =
        database.each(QStringLiteral("consultation/evaluations"), parameters, [&all](const Row& row) {
            auto& codes = all[row.integer("contribution")][row.text("codeur")];
            if (const QString code = row.text("code_id"); !code.isEmpty())
                codes.insert(code);
        });
    return read ? Result<Ratings>(std::move(all)) : echec(read.error());
}

QStringList codersOf(const Ratings& ratings) {
    QStringList coders;
    for (const auto& [number, said] : ratings)
        for (const auto& [coder, codes] : said)
            if (!coders.contains(coder))
                coders << coder;
    coders.sort();
    return coders;
}

/// Ratings of a pair of coders on these codes, one after the other.
KappaDePaire kappaOf(const Ratings& ratings, const QStringList& codes, const QString& first,
                     const QString& second) {
    std::vector<int> a, b;
    for (const auto& [number, said] : ratings) {
        const auto one = said.find(first), other = said.find(second);
        if (one == said.end() || other == said.end())
            continue;
        for (const QString& code : codes) {
            a.push_back(one->second.contains(code) ? 1 : 0);
            b.push_back(other->second.contains(code) ? 1 : 0);
        }
    }
    return {first, second, analyse::kappaCohen(a, b, 2)};
}

AccordValeur measure(const Ratings& ratings, const QStringList& codes, const QString& name,
                     const QStringList& coders) {
    AccordValeur value{name, kNoYes, {}, {}, {}};
    std::vector<Codages> units;
    for (const auto& [number, said] : ratings)
        for (const QString& code : codes) {
            Codages unit;
            for (const auto& [coder, given] : said)
                unit.push_back(given.contains(code) ? 1 : 0);
            units.push_back(std::move(unit));
        }
    value.alpha = analyse::alphaKrippendorff(units, 2);
    const bool named =
        std::none_of(coders.begin(), coders.end(), [](const QString& one) { return one.startsWith(u'#'); });
    if (named && coders.size() <= kPairs)
        for (qsizetype i = 0; i < coders.size(); ++i)
            for (qsizetype j = i + 1; j < coders.size(); ++j)
                if (KappaDePaire pair = kappaOf(ratings, codes, coders.at(i), coders.at(j));
                    pair.accord.unites > 0)
                    value.kappas.push_back(std::move(pair));
    return value;
}

QList<Desaccord> differences(const Ratings& ratings, const QStringList& codes) {
    QList<Desaccord> list;
    for (const auto& [number, said] : ratings)
        for (const QString& code : codes) {
            Desaccord one{number, code, {}, {}};
            for (const auto& [coder, given] : said)
                (given.contains(code) ? one.pour : one.contre) << coder;
            if (!one.pour.isEmpty() && !one.contre.isEmpty())
                list << one;
        }
    return list;
}

base::Status noteArbitration(const storage::Database& database, const ChampCodage& field,
                             QList<Desaccord>& list) {
    QHash<std::pair<qint64, QString>, bool> decided;
    const auto read = database.each(
        QStringLiteral("consultation/arbitrages"), field.parametresDuChamp(), [&decided](const Row& row) {
            decided.insert({row.integer("contribution"), row.text("code_id")}, row.integer("valeur") == 1);
        });
    if (!read)
        return read;
    for (Desaccord& one : list)
        if (const auto found = decided.constFind({one.numero, one.codeId}); found != decided.cend())
            one.tranche = *found;
    return {};
}

base::Status nameSources(const storage::Database& database, QList<Desaccord>& list) {
    std::vector<qint64> numbers;
    for (const Desaccord& one : std::as_const(list))
        numbers.push_back(one.numero);
    const auto rows = resumesDe(database, numbers);
    if (!rows)
        return echec(rows.error());
    QHash<qint64, QString> names;
    for (const ResumeContribution& row : *rows)
        names.insert(row.numero, row.identifiant);
    for (Desaccord& one : list)
        one.contribution = names.value(one.numero);
    return {};
}

} // namespace

Result<AccordCodage> accordCodage(const storage::Database& database, const ChampCodage& champ) {
    if (!champ.echantillonId.isEmpty())
        if (const auto open = echantillonMesurable(database, champ.echantillonId); !open)
            return echec(open.error());
    const auto plan = planDe(database, champ.concertationId);
    const auto ratings = ratingsOf(database, champ);
    if (!plan || !ratings)
        return echec(plan ? ratings.error() : plan.error());
    AccordCodage result;
    result.codeurs = codersOf(*ratings);
    QStringList codes;
    for (const CodePlan& one : plan->codes) {
        codes << one.id;
        result.codes.push_back(measure(*ratings, {one.id}, plan->chemin(one.id), result.codeurs));
    }
    result.ensemble = measure(*ratings, codes, Consultation::tr("Ensemble"), result.codeurs);
    for (const auto& [number, said] : *ratings)
        result.textes += said.size() > 1 ? 1 : 0;
    result.desaccords = differences(*ratings, codes);
    auto noted = noteArbitration(database, champ, result.desaccords);
    if (noted)
        noted = nameSources(database, result.desaccords);
    return noted ? Result<AccordCodage>(std::move(result)) : echec(noted.error());
}

QString accordExplique(const AccordCodage& accord) {
    if (accord.textes == 0)
        return Consultation::tr("Aucun texte n’a été codé par deux personnes.");
    const analyse::Accord& all = accord.ensemble.alpha;
    QString text =
        Consultation::tr(
            "%1 par deux personnes au moins. Pour un code et un texte pris au hasard, elles disent la même "
            "chose %2 fois sur 100.")
            .arg(compte(accord.textes, Nom::TextesCodes))
            .arg(qRound(100 * all.observe));
    if (!all.coefficient)
        return text + u' ' +
               Consultation::tr("Personne n’a rien dit d’autre : il n’y a pas d’accord à mesurer.");
    text += u' ' + Consultation::tr(
                       "Une partie vient du hasard, car la plupart des codes sont rares : l’accord au-delà "
                       "du hasard (α de Krippendorff) est de %1, %2.")
                       .arg(base::decimal(*all.coefficient, 2), accordEnMots(all));
    if (*all.coefficient >= 0.8)
        return text + u' ' + Consultation::tr("C’est assez pour conclure.");
    return text + u' ' +
           (*all.coefficient >= 0.667
                ? Consultation::tr(
                      "C’est assez pour des conclusions prudentes ; précisez les codes où α est faible.")
                : Consultation::tr(
                      "C’est trop peu pour conclure : précisez les définitions des codes où α est faible, "
                      "puis codez un nouvel échantillon."));
}

QJsonObject accordCodageJson(const AccordCodage& accord) {
    QJsonObject json = accordJson(accord.codes);
    json.insert(QStringLiteral("ensemble"),
                accordJson({accord.ensemble}).value(QStringLiteral("accords")).toArray().first());
    json.insert(QStringLiteral("codeurs"), QJsonArray::fromStringList(accord.codeurs));
    json.insert(QStringLiteral("textes"), accord.textes);
    json.insert(QStringLiteral("explication"), accordExplique(accord));
    QJsonArray list;
    for (const Desaccord& one : accord.desaccords)
        list << QJsonObject{{QStringLiteral("numero"), one.numero},
                            {QStringLiteral("contribution"), one.contribution},
                            {QStringLiteral("identifiant"), one.contribution.section(u'/', 1)},
                            {QStringLiteral("code"), one.codeId},
                            {QStringLiteral("pour"), QJsonArray::fromStringList(one.pour)},
                            {QStringLiteral("contre"), QJsonArray::fromStringList(one.contre)},
                            {QStringLiteral("tranche"),
                             one.tranche ? QJsonValue(*one.tranche) : QJsonValue(QJsonValue::Null)}};
    json.insert(QStringLiteral("desaccords"), list);
    return json;
}

QString accordCodageTexte(const AccordCodage& accord) {
    std::vector<AccordValeur> all = accord.codes;
    all.push_back(accord.ensemble);
    return accordTexte(all) + accordExplique(accord) + u'\n' +
           Consultation::tr("%1 ; tranchés : %2.")
               .arg(compte(accord.desaccords.size(), Nom::Desaccords))
               .arg(std::count_if(accord.desaccords.begin(), accord.desaccords.end(),
                                  [](const Desaccord& one) { return one.tranche.has_value(); })) +
           u'\n';
}

} // namespace isegorie::consultation
