#include "core/recrutement/Tirage.h"

#include "core/analyse/tirage/Attribution.h"
#include "core/analyse/tirage/Urne.h"
#include "core/recrutement/Textes.h"
#include "core/recrutement/TirageBilan.h"

#include <QJsonArray>
#include <QMap>

#include <cmath>
#include <set>

namespace isegorie::recrutement {

using analyse::Distribution;

namespace {

constexpr int kEtats = 20'000; // of the urn, for exact chances

base::Status explainInfeasible(const DonneesTirage& donnees, const analyse::Arret& arret, Tirage& tirage) {
    auto conflict = analyse::findConflit(donnees.probleme, arret);
    if (!conflict)
        return base::echec(conflict.error());
    tirage.conflit = std::move(*conflict);
    tirage.relachements = analyse::findRelachements(donnees.probleme, kRelachements, arret);
    return {};
}

base::Status explainImpossibles(const DonneesTirage& donnees, const analyse::Agregation& types,
                                const std::vector<int>& impossibles, const analyse::Arret& arret,
                                Tirage& tirage) {
    for (const int type : impossibles) {
        const auto block = analyse::findBlocage(donnees.probleme, types.types[type].membres.front(), arret);
        if (!block)
            return base::echec(block.error());
        for (const int person : types.types[type].membres)
            tirage.impossibles.push_back({person, block->bornes});
    }
    std::sort(tirage.impossibles.begin(), tirage.impossibles.end(),
              [](const auto& a, const auto& b) { return a.personne < b.personne; });
    return {};
}

/// Types that no panel holds are the first level of the certificate, at zero.
std::vector<int> impossibleTypes(const Distribution& distribution) {
    const auto& levels = distribution.certificat.niveaux;
    return levels.empty() || levels.front().maximum != 0 ? std::vector<int>() : levels.front().types;
}

std::vector<double> perPerson(const analyse::Agregation& types, const std::vector<double>& attendus) {
    std::vector<double> result;
    for (const int type : types.typeDe)
        result.push_back(attendus[type] / types.effectif(type));
    return result;
}

/// The distribution is that of the trials; chances are exact when the urn has few states.
base::Result<std::vector<int>> drawUrn(const DonneesTirage& donnees, const analyse::Agregation& types,
                                       const analyse::Arret& arret, Tirage& tirage) {
    analyse::Urne urn(donnees.probleme, types, arret);
    const auto exact = urn.attendus(kEtats);
    const int trials = tirage.distribution.essais;
    tirage.estimation = {trials, 0, exact.has_value()};
    if (exact)
        tirage.probabilites = perPerson(types, *exact);
    else
        tirage.estimation->erreurType = analyse::standardError(tirage.distribution, types);
    auto impossible = urn.impossibles();
    analyse::Alea alea(tirage.options.graine.toUtf8());
    analyse::PanelTypes drawn = urn.draw(alea);
    if (arret.cause() == analyse::Arret::Cause::Annulation)
        return base::echec(base::TaskContext::cancelledErreur());
    if (drawn.empty()) // out of time: one of the trials
        drawn = analyse::drawPanel(tirage.distribution, alea);
    tirage.panel = analyse::fillPanel(donnees.probleme, types, drawn, alea);
    return impossible;
}

void drawFair(const DonneesTirage& donnees, const analyse::Agregation& types, Tirage& tirage) {
    analyse::Alea alea(tirage.options.graine.toUtf8());
    const analyse::PanelTypes& drawn = analyse::drawPanel(tirage.distribution, alea);
    tirage.panel = analyse::fillPanel(donnees.probleme, types, drawn, alea);
}

} // namespace

base::Result<Distribution> calculerDistribution(const analyse::ProblemeTirage& probleme,
                                                const analyse::Agregation& types, MethodeTirage methode,
                                                int essais, const analyse::Arret& arret) {
    if (methode == MethodeTirage::Aleatoire)
        return analyse::drawEssais(probleme, types, essais, arret);
    return analyse::computeDistribution(
        probleme, types,
        methode == MethodeTirage::Leximin ? analyse::Objectif::Leximin : analyse::Objectif::Maximin, arret);
}

base::Result<Tirage> tirer(const DonneesTirage& donnees, const OptionsTirage& options,
                           const analyse::Arret& arret) {
    Tirage tirage;
    tirage.options = options;
    const auto types = analyse::aggregate(donnees.probleme);
    auto distribution = calculerDistribution(donnees.probleme, types, options.methode, options.essais, arret);
    if (!distribution)
        return base::echec(distribution.error());
    tirage.distribution = std::move(*distribution);
    if (!tirage.estFaisable()) {
        if (const auto explained = explainInfeasible(donnees, arret, tirage); !explained)
            return base::echec(explained.error());
        return tirage;
    }
    tirage.probabilites = tirage.distribution.probabilites(types);
    std::vector<int> impossible = impossibleTypes(tirage.distribution);
    if (options.methode == MethodeTirage::Aleatoire) {
        const auto drawn = drawUrn(donnees, types, arret, tirage);
        if (!drawn)
            return base::echec(drawn.error());
        impossible = *drawn;
    } else {
        drawFair(donnees, types, tirage);
    }
    tirage.statistiques = analyse::statistiques(tirage.probabilites);
    if (const auto explained = explainImpossibles(donnees, types, impossible, arret, tirage); !explained)
        return base::echec(explained.error());
    return tirage;
}

QString statutKey(Distribution::Statut statut) {
    switch (statut) {
    case Distribution::Statut::Optimale:
        return QStringLiteral("optimal");
    case Distribution::Statut::Limite:
        return QStringLiteral("interrompu");
    case Distribution::Statut::Essais:
        return QStringLiteral("estime");
    case Distribution::Statut::Infaisable:
        break;
    }
    return QStringLiteral("infaisable");
}

QString key(MethodeTirage methode) {
    switch (methode) {
    case MethodeTirage::Maximin:
        return QStringLiteral("maximin");
    case MethodeTirage::Aleatoire:
        return QStringLiteral("aleatoire");
    case MethodeTirage::Leximin:
        break;
    }
    return QStringLiteral("leximin");
}

std::optional<MethodeTirage> methodeTirageFromKey(const QString& text) {
    for (const MethodeTirage methode :
         {MethodeTirage::Leximin, MethodeTirage::Maximin, MethodeTirage::Aleatoire})
        if (text == key(methode))
            return methode;
    return std::nullopt;
}

namespace {

double rounded(double value, double unit = 1e12) {
    return std::round(value * unit) / unit;
}

/// Figures to read, not to compute with: six decimals.
QJsonObject statsJson(const analyse::Statistiques& stats) {
    constexpr double kUnit = 1e6;
    return {{QStringLiteral("min"), rounded(stats.min, kUnit)},
            {QStringLiteral("max"), rounded(stats.max, kUnit)},
            {QStringLiteral("gini"), rounded(stats.gini, kUnit)},
            {QStringLiteral("moyenne_geometrique"), rounded(stats.moyenneGeometrique, kUnit)}};
}

QJsonObject borneJson(const DonneesTirage& donnees, const analyse::BorneQuota& borne) {
    const LigneQuota& line = donnees.quotas[borne.quota];
    return {{QStringLiteral("critere"), line.critere},
            {QStringLiteral("valeur"), line.valeur},
            {QStringLiteral("borne"), borne.estMin ? QStringLiteral("min") : QStringLiteral("max")}};
}

QJsonArray bornesJson(const DonneesTirage& donnees, const std::vector<analyse::BorneQuota>& bornes) {
    QJsonArray result;
    for (const analyse::BorneQuota& borne : bornes)
        result << borneJson(donnees, borne);
    return result;
}

QJsonObject certificatJson(const analyse::Certificat& certificat) {
    QJsonArray levels;
    for (const analyse::Niveau& level : certificat.niveaux)
        levels << QJsonObject{{QStringLiteral("valeur"), rounded(level.valeur)},
                              {QStringLiteral("borne"), rounded(level.borne)},
                              {QStringLiteral("personnes"), level.personnes}};
    return {{QStringLiteral("ecart"), rounded(certificat.ecart)}, {QStringLiteral("niveaux"), levels}};
}

} // namespace

QString raisonInfaisable(const DonneesTirage& donnees, const analyse::Conflit& conflit) {
    const analyse::ProblemeTirage& problem = donnees.probleme;
    const auto people = static_cast<int>(problem.personnes.size());
    std::set<int> households;
    int places = 0; // at most one of each household
    for (int person = 0; person < people; ++person)
        if (problem.foyer(person) < 0 || households.insert(problem.foyer(person)).second)
            ++places;
    if (people < problem.taille)
        return Recrut::tr("Il faut %1 personnes, et il n’y en a que %2 à tirer.")
            .arg(problem.taille)
            .arg(people);
    if (places < problem.taille)
        return Recrut::tr("Il faut %1 personnes, au plus une par foyer, et il n’y a que %2 foyers.")
            .arg(problem.taille)
            .arg(places);
    return conflit.bornes.empty()
               ? Recrut::tr("Le calcul s’est arrêté avant de trouver lesquels se contredisent.")
               : Recrut::tr("Ces bornes se contredisent avec ces candidats.");
}

QJsonObject infaisableJson(const DonneesTirage& donnees, const analyse::Conflit& conflit,
                           const std::vector<analyse::Relachement>& relachements) {
    QJsonArray relaxations;
    for (const analyse::Relachement& relaxation : relachements) {
        QJsonArray changes;
        for (const auto& change : relaxation.changements) {
            QJsonObject json = borneJson(donnees, change.borne);
            json.insert(QStringLiteral("de"), change.de);
            json.insert(QStringLiteral("a"), change.a);
            changes << json;
        }
        relaxations << QJsonObject{{QStringLiteral("cout"), rounded(relaxation.cout)},
                                   {QStringLiteral("changements"), changes}};
    }
    return {{QStringLiteral("statut"), statutKey(Distribution::Statut::Infaisable)},
            {QStringLiteral("raison"), raisonInfaisable(donnees, conflit)},
            {QStringLiteral("conflit"), bornesJson(donnees, conflit.bornes)},
            {QStringLiteral("conflit_plus_petit"), conflit.plusPetit},
            {QStringLiteral("relachements"), relaxations}};
}

QJsonObject tirageJson(const DonneesTirage& donnees, const Tirage& tirage) {
    if (!tirage.estFaisable())
        return infaisableJson(donnees, tirage.conflit, tirage.relachements);
    QJsonArray panel;
    for (const int person : tirage.panel)
        panel << donnees.identifiants[person];
    QJsonObject chances;
    for (std::size_t person = 0; person < tirage.probabilites.size(); ++person)
        chances.insert(donnees.identifiants[static_cast<qsizetype>(person)],
                       rounded(tirage.probabilites[person]));
    QJsonArray impossible;
    for (const Tirage::Impossible& person : tirage.impossibles)
        impossible << QJsonObject{{QStringLiteral("id"), donnees.identifiants[person.personne]},
                                  {QStringLiteral("quotas"), bornesJson(donnees, person.bornes)}};
    QJsonObject json{{QStringLiteral("statut"), statutKey(tirage.distribution.statut)},
                     {QStringLiteral("methode"), key(tirage.options.methode)},
                     {QStringLiteral("graine"), tirage.options.graine},
                     {QStringLiteral("panel"), panel},
                     {QStringLiteral("probabilites"), chances},
                     {QStringLiteral("certificat"), certificatJson(tirage.distribution.certificat)},
                     {QStringLiteral("stats"), statsJson(tirage.statistiques)},
                     {QStringLiteral("bilan"), bilanJson(bilanDuTirage(tirage))},
                     {QStringLiteral("impossibles"), impossible}};
    if (tirage.distribution.statut == Distribution::Statut::Limite)
        json.insert(QStringLiteral("rejouable"), tirage.distribution.travail.has_value());
    if (tirage.estimation) {
        json.insert(QStringLiteral("certificat"), QJsonValue());
        if (tirage.estimation->exacte)
            json.insert(QStringLiteral("statut"), QStringLiteral("exact"));
        json.insert(QStringLiteral("estimation"),
                    QJsonObject{{QStringLiteral("essais"), tirage.estimation->essais},
                                {QStringLiteral("erreur_type"), rounded(tirage.estimation->erreurType)}});
    }
    return json;
}

} // namespace isegorie::recrutement
