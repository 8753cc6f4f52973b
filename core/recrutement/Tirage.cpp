#include "core/recrutement/Tirage.h"

#include "core/analyse/tirage/Attribution.h"

#include <QJsonArray>
#include <QMap>

#include <cmath>

namespace isegorie::recrutement {

using analyse::Distribution;

namespace {

constexpr int kRelachements = 5;

base::Status explainInfeasible(const DonneesTirage& donnees, const analyse::Arret& arret, Tirage& tirage) {
    auto conflict = analyse::findConflit(donnees.probleme, arret);
    if (!conflict)
        return base::echec(conflict.error());
    tirage.conflit = std::move(*conflict);
    tirage.relachements = analyse::findRelachements(donnees.probleme, kRelachements, arret);
    return {};
}

/// Types that no panel holds are the first level of the certificate, at zero.
base::Status findImpossibles(const DonneesTirage& donnees, const analyse::Agregation& types,
                             const analyse::Arret& arret, Tirage& tirage) {
    const auto& levels = tirage.distribution.certificat.niveaux;
    if (levels.empty() || levels.front().maximum != 0)
        return {};
    for (const int type : levels.front().types) {
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

} // namespace

base::Result<Tirage> tirer(const DonneesTirage& donnees, const OptionsTirage& options,
                           const analyse::Arret& arret) {
    Tirage tirage;
    tirage.options = options;
    const auto types = analyse::aggregate(donnees.probleme);
    const auto objective =
        options.methode == MethodeTirage::Leximin ? analyse::Objectif::Leximin : analyse::Objectif::Maximin;
    auto distribution = analyse::computeDistribution(donnees.probleme, types, objective, arret);
    if (!distribution)
        return base::echec(distribution.error());
    tirage.distribution = std::move(*distribution);
    const base::Status explained = tirage.estFaisable() ? findImpossibles(donnees, types, arret, tirage)
                                                        : explainInfeasible(donnees, arret, tirage);
    if (!explained)
        return base::echec(explained.error());
    if (!tirage.estFaisable())
        return tirage;
    tirage.probabilites = tirage.distribution.probabilites(types);
    tirage.statistiques = analyse::statistiques(tirage.probabilites);
    analyse::Alea alea(options.graine.toUtf8());
    const analyse::PanelTypes& drawn = analyse::drawPanel(tirage.distribution, alea);
    tirage.panel = analyse::fillPanel(donnees.probleme, types, drawn, alea);
    return tirage;
}

QString statutKey(Distribution::Statut statut) {
    switch (statut) {
    case Distribution::Statut::Optimale:
        return QStringLiteral("optimal");
    case Distribution::Statut::Limite:
        return QStringLiteral("interrompu");
    case Distribution::Statut::Infaisable:
        break;
    }
    return QStringLiteral("infaisable");
}

QString key(MethodeTirage methode) {
    return methode == MethodeTirage::Leximin ? QStringLiteral("leximin") : QStringLiteral("maximin");
}

std::optional<MethodeTirage> methodeTirageFromKey(const QString& text) {
    for (const MethodeTirage methode : {MethodeTirage::Leximin, MethodeTirage::Maximin})
        if (text == key(methode))
            return methode;
    return std::nullopt;
}

namespace {

double rounded(double value) {
    constexpr double kDecimals = 1e12;
    return std::round(value * kDecimals) / kDecimals;
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

QJsonObject infeasibleJson(const DonneesTirage& donnees, const Tirage& tirage) {
    QJsonArray relaxations;
    for (const analyse::Relachement& relaxation : tirage.relachements) {
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
    return {{QStringLiteral("statut"), statutKey(tirage.distribution.statut)},
            {QStringLiteral("conflit"), bornesJson(donnees, tirage.conflit.bornes)},
            {QStringLiteral("conflit_plus_petit"), tirage.conflit.plusPetit},
            {QStringLiteral("relachements"), relaxations}};
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

QJsonObject tirageJson(const DonneesTirage& donnees, const Tirage& tirage) {
    if (!tirage.estFaisable())
        return infeasibleJson(donnees, tirage);
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
    return {{QStringLiteral("statut"), statutKey(tirage.distribution.statut)},
            {QStringLiteral("methode"), key(tirage.options.methode)},
            {QStringLiteral("graine"), tirage.options.graine},
            {QStringLiteral("panel"), panel},
            {QStringLiteral("probabilites"), chances},
            {QStringLiteral("certificat"), certificatJson(tirage.distribution.certificat)},
            {QStringLiteral("stats"), QJsonObject{{QStringLiteral("min"), rounded(tirage.statistiques.min)},
                                                  {QStringLiteral("max"), rounded(tirage.statistiques.max)},
                                                  {QStringLiteral("gini"), rounded(tirage.statistiques.gini)},
                                                  {QStringLiteral("moyenne_geometrique"),
                                                   rounded(tirage.statistiques.moyenneGeometrique)}}},
            {QStringLiteral("impossibles"), impossible}};
}

} // namespace isegorie::recrutement
