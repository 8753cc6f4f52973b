// The frozen form of a bon: one JSON document, read back exactly.
#include "core/base/Dates.h"
#include "core/marche/BonContenu.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Fraction;
using base::Montant;
using base::Result;

namespace {

const QLatin1String kSchema("isegorie.bon/1");

QString iso(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("");
}

QDate toDate(const QJsonValue& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject toJson(const LigneBon& ligne) {
    return {{QStringLiteral("rang"), ligne.rang},
            {QStringLiteral("code"), ligne.code},
            {QStringLiteral("libelle"), ligne.libelle},
            {QStringLiteral("unite"), ligne.unite},
            {QStringLiteral("quantite"), ligne.quantite.texte()},
            {QStringLiteral("sans_fichier"), ligne.sansFichier},
            {QStringLiteral("pu_ht_centimes"), ligne.pu.centimes()},
            {QStringLiteral("taux_tva"), ligne.tauxTva},
            {QStringLiteral("article"), ligne.article},
            {QStringLiteral("regle"), ligne.regle},
            {QStringLiteral("hypotheses"), QJsonArray::fromStringList(ligne.hypotheses)},
            {QStringLiteral("alternative"), ligne.alternative},
            {QStringLiteral("total_ht_centimes"), ligne.total().centimes()}};
}

Result<LigneBon> ligneFromJson(const QJsonObject& json) {
    const auto quantite = Fraction::parse(json.value(QLatin1String("quantite")).toString());
    if (!quantite)
        return echec(quantite.error());
    LigneBon ligne;
    ligne.rang = json.value(QLatin1String("rang")).toInt();
    ligne.code = json.value(QLatin1String("code")).toString();
    ligne.libelle = json.value(QLatin1String("libelle")).toString();
    ligne.unite = json.value(QLatin1String("unite")).toString();
    ligne.quantite = *quantite;
    ligne.sansFichier = json.value(QLatin1String("sans_fichier")).toBool();
    ligne.pu = Montant::centimes(json.value(QLatin1String("pu_ht_centimes")).toInteger());
    ligne.tauxTva = json.value(QLatin1String("taux_tva")).toInt();
    ligne.article = json.value(QLatin1String("article")).toString();
    ligne.regle = json.value(QLatin1String("regle")).toString();
    for (const QJsonValue& value : json.value(QLatin1String("hypotheses")).toArray())
        ligne.hypotheses << value.toString();
    ligne.alternative = json.value(QLatin1String("alternative")).toString();
    return ligne;
}

QJsonObject toJson(const TotauxBon& totals) {
    return {{QStringLiteral("ht_centimes"), totals.ht.centimes()},
            {QStringLiteral("tva"), tvaJson(totals)},
            {QStringLiteral("tva_centimes"), totals.tvaTotale.centimes()},
            {QStringLiteral("ttc_centimes"), totals.ttc.centimes()}};
}

QJsonObject sheetJson(const Bon& bon) {
    return {{QStringLiteral("schema"), kSchema},
            {QStringLiteral("numero"), bon.numero},
            {QStringLiteral("avenant_au"), bon.numeroInitial},
            {QStringLiteral("objet"), bon.objet},
            {QStringLiteral("lot"), bon.lot},
            {QStringLiteral("date_notification"), iso(bon.dateNotification)},
            {QStringLiteral("debut"), iso(bon.debut)},
            {QStringLiteral("livraison"), iso(bon.livraison)},
            {QStringLiteral("lieu"), bon.lieu},
            {QStringLiteral("engagement_juridique"), bon.engagementJuridique},
            {QStringLiteral("service_executant"), bon.serviceExecutant},
            {QStringLiteral("signataire"), bon.signataire},
            {QStringLiteral("delegation"), bon.delegation},
            {QStringLiteral("contact_admission"), bon.contactAdmission}};
}

QJsonObject contractJson(const Bon& bon) {
    return {{QStringLiteral("numero"), bon.accordCadre},
            {QStringLiteral("objet"), bon.accordCadreObjet},
            {QStringLiteral("lot_debut"), iso(bon.lotDebut)},
            {QStringLiteral("lot_fin"), iso(bon.lotFin)},
            {QStringLiteral("version_prix"), bon.versionPrix},
            {QStringLiteral("version_prix_effet"), iso(bon.versionPrixEffet)}};
}

QJsonObject holderJson(const Bon& bon) {
    return {{QStringLiteral("raison_sociale"), bon.titulaire},
            {QStringLiteral("siret"), bon.titulaireSiret},
            {QStringLiteral("adresse"), bon.titulaireAdresse},
            {QStringLiteral("contact"), bon.titulaireContact},
            {QStringLiteral("courriel"), bon.titulaireCourriel}};
}

void readSheet(Bon& bon, const QJsonObject& json) {
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    const auto date = [&json](const char* key) { return toDate(json.value(QLatin1String(key))); };
    bon.numero = text("numero");
    bon.numeroInitial = text("avenant_au");
    bon.objet = text("objet");
    bon.lot = json.value(QLatin1String("lot")).toInt();
    bon.dateNotification = date("date_notification");
    bon.debut = date("debut");
    bon.livraison = date("livraison");
    bon.lieu = text("lieu");
    bon.engagementJuridique = text("engagement_juridique");
    bon.serviceExecutant = text("service_executant");
    bon.signataire = text("signataire");
    bon.delegation = text("delegation");
    bon.contactAdmission = text("contact_admission");
}

void readContract(Bon& bon, const QJsonObject& contract, const QJsonObject& holder) {
    bon.accordCadre = contract.value(QLatin1String("numero")).toString();
    bon.accordCadreObjet = contract.value(QLatin1String("objet")).toString();
    bon.lotDebut = toDate(contract.value(QLatin1String("lot_debut")));
    bon.lotFin = toDate(contract.value(QLatin1String("lot_fin")));
    bon.versionPrix = contract.value(QLatin1String("version_prix")).toString();
    bon.versionPrixEffet = toDate(contract.value(QLatin1String("version_prix_effet")));
    bon.titulaire = holder.value(QLatin1String("raison_sociale")).toString();
    bon.titulaireSiret = holder.value(QLatin1String("siret")).toString();
    bon.titulaireAdresse = holder.value(QLatin1String("adresse")).toString();
    bon.titulaireContact = holder.value(QLatin1String("contact")).toString();
    bon.titulaireCourriel = holder.value(QLatin1String("courriel")).toString();
}

Erreur unreadable() {
    return Erreur::systeme(
        QStringLiteral("bon.contenu-illisible"),
        QCoreApplication::translate("BonContenu", "Le contenu figé de ce bon est illisible."),
        QCoreApplication::translate("BonContenu", "Restaurez la dernière sauvegarde de la base."));
}

} // namespace

QJsonArray tvaJson(const TotauxBon& totals) {
    QJsonArray rates;
    for (const TvaParTaux& rate : totals.tva)
        rates.append(QJsonObject{{QStringLiteral("taux"), rate.taux},
                                 {QStringLiteral("base_centimes"), rate.base.centimes()},
                                 {QStringLiteral("tva_centimes"), rate.tva.centimes()}});
    return rates;
}

QJsonObject toJson(const ContenuBon& contenu) {
    QJsonArray lignes, livrables;
    for (const LigneBon& ligne : contenu.bon.lignes)
        lignes.append(toJson(ligne));
    for (const LivrableAttendu& livrable : contenu.livrables)
        livrables.append(QJsonObject{{QStringLiteral("section"), livrable.section},
                                     {QStringLiteral("libelle"), livrable.libelle}});
    QJsonObject json = sheetJson(contenu.bon);
    json.insert(QStringLiteral("concertation"),
                QJsonObject{{QStringLiteral("titre"), contenu.bon.concertation},
                            {QStringLiteral("beneficiaire"), contenu.bon.beneficiaire}});
    json.insert(QStringLiteral("accord_cadre"), contractJson(contenu.bon));
    json.insert(QStringLiteral("titulaire"), holderJson(contenu.bon));
    json.insert(QStringLiteral("acheteur"),
                QJsonObject{{QStringLiteral("nom"), contenu.acheteurNom},
                            {QStringLiteral("siret"), contenu.acheteurSiret},
                            {QStringLiteral("adresse"), contenu.acheteurAdresse}});
    json.insert(QStringLiteral("lignes"), lignes);
    json.insert(QStringLiteral("totaux"), toJson(contenu.bon.totaux()));
    json.insert(QStringLiteral("livrables"), livrables);
    return json;
}

Result<ContenuBon> contenuFromJson(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QLatin1String("schema")).toString() != kSchema)
        return echec(unreadable());
    ContenuBon contenu;
    readSheet(contenu.bon, json);
    readContract(contenu.bon, json.value(QLatin1String("accord_cadre")).toObject(),
                 json.value(QLatin1String("titulaire")).toObject());
    const QJsonObject concertation = json.value(QLatin1String("concertation")).toObject();
    contenu.bon.concertation = concertation.value(QLatin1String("titre")).toString();
    contenu.bon.beneficiaire = concertation.value(QLatin1String("beneficiaire")).toString();
    const QJsonObject buyer = json.value(QLatin1String("acheteur")).toObject();
    contenu.acheteurNom = buyer.value(QLatin1String("nom")).toString();
    contenu.acheteurSiret = buyer.value(QLatin1String("siret")).toString();
    contenu.acheteurAdresse = buyer.value(QLatin1String("adresse")).toString();
    for (const QJsonValue& value : json.value(QLatin1String("lignes")).toArray()) {
        auto ligne = ligneFromJson(value.toObject());
        if (!ligne)
            return echec(unreadable());
        contenu.bon.lignes.append(std::move(*ligne));
    }
    for (const QJsonValue& value : json.value(QLatin1String("livrables")).toArray())
        contenu.livrables.append(
            {value[QLatin1String("section")].toString(), value[QLatin1String("libelle")].toString()});
    return contenu;
}

QByteArray canonicalJson(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace isegorie::marche
