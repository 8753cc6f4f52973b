#include "core/recrutement/PvTirage.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/Textes.h"
#include "core/recrutement/TirageBilan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::recrutement {

namespace {

constexpr int kPseudonymDigits = 4;
constexpr int kDecimals = 12;

QJsonArray numbers(const std::vector<int>& values) {
    QJsonArray result;
    for (const int value : values)
        result << value;
    return result;
}

QJsonArray quotasJson(const DonneesTirage& donnees) {
    QJsonArray result;
    for (const LigneQuota& line : donnees.quotas)
        result << QJsonObject{{QStringLiteral("critere"), line.critere},
                              {QStringLiteral("valeur"), line.valeur},
                              {QStringLiteral("min"), line.quota.min},
                              {QStringLiteral("max"), line.quota.max}};
    return result;
}

/// Chances are those of the distribution, of which the lottery is made.
QJsonArray candidatsJson(const DonneesTirage& donnees, const std::vector<double>& chances,
                         const QStringList& pseudonyms) {
    QJsonArray result;
    for (int person = 0; person < static_cast<int>(donnees.probleme.personnes.size()); ++person)
        result << QJsonObject{
            {QStringLiteral("pseudonyme"), pseudonyms.value(person, pseudonymeDuRang(person))},
            {QStringLiteral("quotas"), numbers(donnees.probleme.personnes[person])},
            {QStringLiteral("foyer"), donnees.probleme.foyer(person)},
            {QStringLiteral("chance"), chanceEcrite(chances[person])}};
    return result;
}

QJsonArray distributionJson(const analyse::Distribution& distribution) {
    QJsonArray result;
    for (const analyse::PanelPondere& weighted : distribution.panels) {
        QJsonArray types;
        for (const auto& [type, count] : weighted.panel)
            types << QJsonArray{type, count};
        result << QJsonObject{{QStringLiteral("poids"), static_cast<qint64>(weighted.poids)},
                              {QStringLiteral("types"), types}};
    }
    return result;
}

QJsonArray niveauxJson(const analyse::Certificat& certificat) {
    QJsonArray result;
    for (const analyse::Niveau& level : certificat.niveaux) {
        QJsonArray weights;
        for (const std::int64_t weight : level.poids)
            weights << static_cast<qint64>(weight);
        result << QJsonObject{{QStringLiteral("personnes"), level.personnes},
                              {QStringLiteral("types"), numbers(level.types)},
                              {QStringLiteral("poids"), weights},
                              {QStringLiteral("maximum"), static_cast<qint64>(level.maximum)}};
    }
    return result;
}

QJsonObject methodeJson(const Tirage& tirage) {
    QJsonObject json{{QStringLiteral("version"), kVersionTirage},
                     {QStringLiteral("methode"), key(tirage.options.methode)},
                     {QStringLiteral("statut"), statutKey(tirage.distribution.statut)},
                     {QStringLiteral("essais"), tirage.distribution.essais}};
    if (tirage.distribution.travail)
        json.insert(QStringLiteral("travail"), static_cast<qint64>(*tirage.distribution.travail));
    return json;
}

/// Whom no panel can seat, by the row, and the bounds that keep them out.
QJsonArray impossiblesJson(const Tirage& tirage) {
    QJsonArray result;
    for (const Tirage::Impossible& one : tirage.impossibles) {
        QJsonArray bounds;
        for (const analyse::BorneQuota& bound : one.bornes)
            bounds << QJsonObject{
                {QStringLiteral("quota"), bound.quota},
                {QStringLiteral("borne"), bound.estMin ? QStringLiteral("min") : QStringLiteral("max")}};
        result << QJsonObject{{QStringLiteral("candidat"), one.personne}, {QStringLiteral("bornes"), bounds}};
    }
    return result;
}

QString hashWithout(QJsonObject pv, std::initializer_list<const char*> parts) {
    for (const char* part : parts)
        pv.remove(QLatin1String(part));
    return base::sha256Hex(QJsonDocument(pv).toJson(QJsonDocument::Compact));
}

} // namespace

QString pseudonymeDuRang(int personne) {
    return QStringLiteral("C%1").arg(personne + 1, kPseudonymDigits, 10, QLatin1Char('0'));
}

QString chanceEcrite(double chance) {
    return QString::number(chance, 'f', kDecimals);
}

QString engagementDuPv(QJsonObject pv) {
    return hashWithout(std::move(pv), {"engagement", "graine", "rang", "panel", "empreinte"});
}

QString empreinteDuPv(QJsonObject pv) {
    return hashWithout(std::move(pv), {"empreinte"});
}

/// Who comes first is settled by the data themselves: nobody chooses it.
QString graineLoterie(QJsonObject pv) {
    return hashWithout(std::move(pv), {"bilan", "impossibles", "loterie", "perte", "engagement", "graine",
                                       "rang", "panel", "empreinte"});
}

int rangDesigne(const QString& engagement, const QString& graine, int m) {
    if (m < 1)
        return 0;
    const QByteArray text = (engagement + QLatin1Char('\n') + graine).toUtf8();
    qint64 rest = 0;
    for (const char byte : QCryptographicHash::hash(text, QCryptographicHash::Sha256))
        rest = (rest * 256 + static_cast<unsigned char>(byte)) % m;
    return static_cast<int>(rest) + 1;
}

QJsonObject engager(const DonneesTirage& donnees, const Tirage& tirage, const OptionsPv& options) {
    const auto types = analyse::aggregate(donnees.probleme);
    QJsonObject pv{{QStringLiteral("format"), QStringLiteral("isegorie-pv-tirage-1")},
                   {QStringLiteral("objet"), stored(options.objet)},
                   {QStringLiteral("algorithme"), methodeJson(tirage)},
                   {QStringLiteral("taille"), donnees.probleme.taille},
                   {QStringLiteral("quotas"), quotasJson(donnees)},
                   {QStringLiteral("candidats"),
                    candidatsJson(donnees, tirage.distribution.probabilites(types), options.pseudonymes)},
                   {QStringLiteral("distribution"), distributionJson(tirage.distribution)},
                   {QStringLiteral("niveaux"), niveauxJson(tirage.distribution.certificat)},
                   {QStringLiteral("ecart"), chanceEcrite(tirage.distribution.certificat.ecart)}};
    if (!tirage.impossibles.empty())
        pv.insert(QStringLiteral("impossibles"), impossiblesJson(tirage));
    const auto lottery = analyse::makeLoterie(donnees.probleme, types, tirage.distribution, options.panels,
                                              analyse::Alea(graineLoterie(pv).toUtf8()));
    QJsonArray panels;
    for (const std::vector<int>& panel : lottery.panels)
        panels << numbers(panel);
    pv.insert(QStringLiteral("loterie"), panels);
    pv.insert(QStringLiteral("perte"), chanceEcrite(lottery.perte));
    pv.insert(QStringLiteral("bilan"), bilanJson(bilanDuPv(pv)));
    pv.insert(QStringLiteral("engagement"), engagementDuPv(pv));
    return pv;
}

QJsonObject designer(QJsonObject pv, const QString& graine) {
    const QJsonArray lottery = pv[QStringLiteral("loterie")].toArray();
    const QJsonArray people = pv[QStringLiteral("candidats")].toArray();
    const int rank =
        rangDesigne(pv[QStringLiteral("engagement")].toString(), graine, static_cast<int>(lottery.size()));
    QJsonArray panel;
    for (const QJsonValue& person : lottery.at(rank - 1).toArray())
        panel << people[person.toInt()][QStringLiteral("pseudonyme")];
    pv.insert(QStringLiteral("graine"), graine);
    pv.insert(QStringLiteral("rang"), rank);
    pv.insert(QStringLiteral("panel"), panel);
    pv.insert(QStringLiteral("empreinte"), empreinteDuPv(pv));
    return pv;
}

bool estDesigne(const QJsonObject& pv) {
    return pv.contains(QStringLiteral("graine"));
}

std::vector<int> panelDuPv(const QJsonObject& pv) {
    std::vector<int> result;
    const int rank = pv[QStringLiteral("rang")].toInt();
    for (const QJsonValue& person : pv[QStringLiteral("loterie")].toArray().at(rank - 1).toArray())
        result.push_back(person.toInt());
    return result;
}

} // namespace isegorie::recrutement
