// A calibration as the command line tells it.
#include "core/recrutement/Calibrage.h"

#include <QJsonArray>

#include <cmath>

namespace isegorie::recrutement {

namespace {

double rounded(double value) {
    constexpr double kDecimals = 1e12;
    return std::round(value * kDecimals) / kDecimals;
}

QString key(Calibrage::Statut statut) {
    switch (statut) {
    case Calibrage::Statut::Conforme:
        return QStringLiteral("conforme");
    case Calibrage::Statut::Calibre:
        return QStringLiteral("calibre");
    case Calibrage::Statut::Interrompu:
        return QStringLiteral("interrompu");
    case Calibrage::Statut::Infaisable:
        break;
    }
    return QStringLiteral("infaisable");
}

QJsonObject critereJson(const DonneesTirage& donnees, const BilanCritere& critere, int personnes) {
    QJsonArray values;
    for (const BilanCategorie& line : critere.categories) {
        const LigneQuota& quota = donnees.quotas[line.quota];
        values << QJsonObject{{QStringLiteral("valeur"), quota.valeur},
                              {QStringLiteral("nombre"), line.nombre},
                              {QStringLiteral("part"),
                               personnes > 0 ? rounded(static_cast<double>(line.nombre) / personnes) : 0},
                              {QStringLiteral("reference"),
                               line.horsReference ? QJsonValue() : QJsonValue(rounded(line.reference))},
                              {QStringLiteral("attendu"),
                               line.horsReference ? QJsonValue() : QJsonValue(rounded(line.attendu))},
                              {QStringLiteral("min"), quota.quota.min},
                              {QStringLiteral("max"), quota.quota.max},
                              {QStringLiteral("ecart"), line.ecart}};
    }
    QJsonArray small;
    for (const int place : critere.khi2.petites)
        small << donnees.quotas[critere.categories[place].quota].valeur;
    // JSON has no infinity: null says that somebody is where the reference has nobody.
    const QJsonValue statistic =
        std::isinf(critere.khi2.statistique) ? QJsonValue() : QJsonValue(rounded(critere.khi2.statistique));
    return {{QStringLiteral("critere"), critere.critere},
            {QStringLiteral("valeurs"), values},
            {QStringLiteral("reference"),
             critere.partsDonnees ? QStringLiteral("part") : QStringLiteral("quotas")},
            {QStringLiteral("khi2"), QJsonObject{{QStringLiteral("statistique"), statistic},
                                                 {QStringLiteral("degres"), critere.khi2.degres},
                                                 {QStringLiteral("p"), critere.khi2.p},
                                                 {QStringLiteral("petites_cellules"), small}}}};
}

QJsonObject bilanJson(const DonneesTirage& donnees, const BilanGroupe& bilan) {
    QJsonArray criteria;
    for (const BilanCritere& critere : bilan.criteres)
        criteria << critereJson(donnees, critere, bilan.personnes);
    return {{QStringLiteral("personnes"), bilan.personnes}, {QStringLiteral("criteres"), criteria}};
}

QJsonArray identifiers(const DonneesTirage& donnees, const std::vector<int>& people) {
    QJsonArray result;
    for (const int person : people)
        result << donnees.identifiants[person];
    return result;
}

} // namespace

QJsonObject calibrageJson(const DonneesCalibrage& donnees, const Calibrage& calibrage) {
    QJsonObject json;
    if (calibrage.statut == Calibrage::Statut::Infaisable)
        json = infaisableJson(donnees.donnees, calibrage.conflit, calibrage.relachements);
    json.insert(QStringLiteral("statut"), key(calibrage.statut));
    json.insert(QStringLiteral("taille"), calibrage.taille);
    json.insert(QStringLiteral("avant"), bilanJson(donnees.donnees, calibrage.avant));
    if (calibrage.statut == Calibrage::Statut::Infaisable)
        return json;
    json.insert(QStringLiteral("apres"), bilanJson(donnees.donnees, calibrage.apres));
    json.insert(QStringLiteral("changements"),
                static_cast<int>(calibrage.ajouter.size() + calibrage.ecarter.size()));
    json.insert(QStringLiteral("ajouter"), identifiers(donnees.donnees, calibrage.ajouter));
    json.insert(QStringLiteral("ecarter"), identifiers(donnees.donnees, calibrage.ecarter));
    return json;
}

} // namespace isegorie::recrutement
