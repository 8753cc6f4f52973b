#include "core/marche/Besoin.h"

#include "core/documents/JsonStrict.h"
#include "core/marche/BesoinChamps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace isegorie::marche {

namespace {

using base::Fraction;
using base::Montant;
using base::Result;
using documents::JsonNode;
using Maybe = std::optional<base::Erreur>;

constexpr qint64 kMillion = 1'000'000;

const QStringList kModes{QStringLiteral("recrutement"), QStringLiteral("tirage"),
                         QStringLiteral("calibrage")};
const QStringList kZones{QStringLiteral("idf"), QStringLiteral("metropole"), QStringLiteral("drom")};
const QStringList kQuotas{QStringLiteral("classiques"), QStringLiteral("plus5"), QStringLiteral("cible")};
const QStringList kNiveaux{QStringLiteral("intermediaire"), QStringLiteral("expert")};
const QStringList kFormules{QStringLiteral("demi_journee"), QStringLiteral("journee"),
                            QStringLiteral("atelier")};

BesoinRecrutement readRecrutement(const JsonNode& node, Maybe& erreur) {
    BesoinChamps champs(node, erreur);
    BesoinRecrutement besoin;
    besoin.mode = static_cast<ModeRecrutement>(champs.choix("mode", kModes));
    besoin.participants = champs.entier("participants", Besoin::kMaxParticipants);
    besoin.zone = static_cast<ZoneUo>(champs.choix("zone", kZones));
    besoin.quotas = static_cast<Quotas>(champs.choix("quotas", kQuotas));
    constexpr int kMaxPct = 1'000; // nonsense above 100 is for the rule to answer, not for the reader
    besoin.incidenceMillioniemes = champs.millioniemes("incidence_pct", kMaxPct);
    champs.require("incidence_pct", besoin.quotas != Quotas::Cible || besoin.incidenceMillioniemes);
    besoin.fichierFourni = champs.booleen("fichier_fourni");
    champs.refuseOthers();
    return besoin;
}

BesoinContributions readContributions(const JsonNode& node, Maybe& erreur) {
    BesoinChamps champs(node, erreur);
    BesoinContributions besoin;
    besoin.nonVides = champs.entier("non_vides", Besoin::kMaxContributions);
    besoin.sansReponse = champs.entier("sans_reponse", Besoin::kMaxContributions, 0);
    besoin.niveau = static_cast<NiveauUo>(champs.choix("niveau", kNiveaux));
    const std::optional<bool> referentiel = champs.booleen("referentiel");
    champs.require("referentiel", referentiel.has_value());
    besoin.referentiel = referentiel.value_or(false);
    champs.refuseOthers();
    return besoin;
}

BesoinAtelier readAtelier(const JsonNode& node, Maybe& erreur) {
    BesoinChamps champs(node, erreur);
    BesoinAtelier besoin;
    besoin.participants = champs.entier("participants", Besoin::kMaxParticipants);
    besoin.niveau = static_cast<NiveauUo>(champs.choix("niveau", kNiveaux));
    besoin.joursSupplementaires = champs.entier("jours_supplementaires", Besoin::kMaxJours, 0);
    besoin.demiJourneesSupplementaires = champs.entier("demi_journees_supplementaires", Besoin::kMaxJours, 0);
    champs.refuseOthers();
    return besoin;
}

BesoinDeplacement readDeplacement(const JsonNode& node, Maybe& erreur) {
    BesoinChamps champs(node, erreur);
    constexpr int kMaxCentimes = 100'000'000;
    BesoinDeplacement besoin;
    besoin.jours = champs.entier("jours", Besoin::kMaxJours);
    besoin.puHt = Montant::centimes(champs.entier("pu_ht_centimes", kMaxCentimes));
    champs.refuseOthers();
    return besoin;
}

BesoinDefraiement readDefraiement(const JsonNode& node, Maybe& erreur) {
    BesoinChamps champs(node, erreur);
    BesoinDefraiement besoin;
    besoin.participants = champs.entier("participants", Besoin::kMaxParticipants);
    besoin.formule = static_cast<FormuleDefraiement>(champs.choix("formule", kFormules));
    if (const auto marge = champs.millioniemes("marge_pct", 100))
        besoin.margePct = Fraction(*marge, kMillion);
    champs.refuseOthers();
    return besoin;
}

template <typename T>
std::vector<T> readList(BesoinChamps& champs, const char* key, Maybe& erreur,
                        T (*read)(const JsonNode&, Maybe&)) {
    std::vector<T> result;
    for (const JsonNode* item : champs.liste(key, Besoin::kMaxParListe))
        result.push_back(read(*item, erreur));
    return result;
}

Result<Besoin> fromTree(const JsonNode& root, const QString& nom) {
    Maybe erreur;
    BesoinChamps champs(root, erreur);
    Besoin besoin;
    besoin.recrutements = readList(champs, "recrutements", erreur, readRecrutement);
    besoin.contributions = readList(champs, "contributions", erreur, readContributions);
    besoin.ateliers = readList(champs, "ateliers", erreur, readAtelier);
    besoin.deplacements = readList(champs, "deplacements", erreur, readDeplacement);
    besoin.defraiements = readList(champs, "defraiements", erreur, readDefraiement);
    champs.refuseOthers();
    if (erreur)
        return base::echec(erreur->dans(nom));
    return besoin;
}

/// Ten significant digits at most: the double's shortest text is the same decimal.
double decimal(Fraction value) {
    return static_cast<double>(value.numerateur()) / static_cast<double>(value.denominateur());
}

QJsonObject write(const BesoinRecrutement& besoin) {
    QJsonObject object{{QStringLiteral("mode"), kModes[static_cast<int>(besoin.mode)]},
                       {QStringLiteral("participants"), besoin.participants},
                       {QStringLiteral("zone"), key(besoin.zone)},
                       {QStringLiteral("quotas"), kQuotas[static_cast<int>(besoin.quotas)]}};
    if (besoin.incidenceMillioniemes)
        object[QStringLiteral("incidence_pct")] = decimal({*besoin.incidenceMillioniemes, kMillion});
    if (besoin.fichierFourni)
        object[QStringLiteral("fichier_fourni")] = *besoin.fichierFourni;
    return object;
}

QJsonObject write(const BesoinContributions& besoin) {
    return {{QStringLiteral("non_vides"), besoin.nonVides},
            {QStringLiteral("sans_reponse"), besoin.sansReponse},
            {QStringLiteral("niveau"), key(besoin.niveau)},
            {QStringLiteral("referentiel"), besoin.referentiel}};
}

QJsonObject write(const BesoinAtelier& besoin) {
    return {{QStringLiteral("participants"), besoin.participants},
            {QStringLiteral("niveau"), key(besoin.niveau)},
            {QStringLiteral("jours_supplementaires"), besoin.joursSupplementaires},
            {QStringLiteral("demi_journees_supplementaires"), besoin.demiJourneesSupplementaires}};
}

QJsonObject write(const BesoinDeplacement& besoin) {
    return {{QStringLiteral("jours"), besoin.jours},
            {QStringLiteral("pu_ht_centimes"), besoin.puHt.centimes()}};
}

QJsonObject write(const BesoinDefraiement& besoin) {
    QJsonObject object{{QStringLiteral("participants"), besoin.participants},
                       {QStringLiteral("formule"), kFormules[static_cast<int>(besoin.formule)]}};
    if (besoin.margePct)
        object[QStringLiteral("marge_pct")] = decimal(*besoin.margePct);
    return object;
}

template <typename T>
void writeList(QJsonObject& root, const QString& name, const std::vector<T>& list) {
    QJsonArray array;
    for (const T& item : list)
        array.append(write(item));
    if (!array.isEmpty())
        root[name] = array;
}

} // namespace

Result<Besoin> parseBesoin(const QByteArray& json, const QString& nom) {
    return documents::readJson(json, nom).and_then([&](const JsonNode& root) { return fromTree(root, nom); });
}

Result<Besoin> parseBesoin(const JsonNode& node, const QString& nom) {
    return fromTree(node, nom);
}

Result<Besoin> readBesoin(const QString& chemin) {
    return documents::readJsonFile(chemin).and_then(
        [&](const JsonNode& root) { return fromTree(root, chemin); });
}

QByteArray toJson(const Besoin& besoin) {
    QJsonObject root;
    writeList(root, QStringLiteral("recrutements"), besoin.recrutements);
    writeList(root, QStringLiteral("contributions"), besoin.contributions);
    writeList(root, QStringLiteral("ateliers"), besoin.ateliers);
    writeList(root, QStringLiteral("deplacements"), besoin.deplacements);
    writeList(root, QStringLiteral("defraiements"), besoin.defraiements);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace isegorie::marche
