#include "core/marche/AccordCadreLignes.h"

#include "core/base/Texte.h"
#include "core/marche/AccordCadreRegles.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace isegorie::marche::lignes {

AccordCadre accordCadre(const QVariantMap& row) {
    return {text(row, "id"), text(row, "numero"), text(row, "objet"), date(row, "debut"), date(row, "fin")};
}

Lot lot(const QVariantMap& row) {
    return {text(row, "id"),        text(row, "accord_cadre_id"),
            integer(row, "numero"), montant(row, "maximum_ht_centimes"),
            date(row, "debut"),     date(row, "fin")};
}

Titulaire titulaire(const QVariantMap& row) {
    return {text(row, "id"),      text(row, "raison_sociale"), text(row, "siret"),
            text(row, "adresse"), text(row, "contact"),        text(row, "courriel")};
}

Attribution attribution(const QVariantMap& row) {
    Attribution result;
    result.id = text(row, "id");
    result.lotId = text(row, "lot_id");
    result.titulaireId = text(row, "titulaire_id");
    result.rang = integer(row, "rang");
    result.titulaire = text(row, "titulaire");
    result.siret = text(row, "siret");
    result.lot = integer(row, "lot");
    result.lotDebut = date(row, "lot_debut");
    result.lotFin = date(row, "lot_fin");
    result.accordCadreId = text(row, "accord_cadre_id");
    result.accordCadre = text(row, "accord_cadre");
    result.versions = integer(row, "versions");
    result.bons = integer(row, "bons");
    return result;
}

VersionPrix versionPrix(const QVariantMap& row) {
    VersionPrix result;
    result.id = text(row, "id");
    result.attributionId = text(row, "attribution_id");
    result.libelle = text(row, "libelle");
    result.dateEffet = date(row, "date_effet");
    result.fichier = text(row, "fichier");
    result.empreinte = text(row, "empreinte");
    result.revision = QJsonDocument::fromJson(text(row, "revision").toUtf8()).object();
    result.prix = integer(row, "prix");
    result.bons = integer(row, "bons");
    return result;
}

Prix prix(const QVariantMap& row) {
    Prix result{text(row, "code"), montant(row, "pu_ht_centimes"), std::nullopt};
    if (!row.value(QStringLiteral("pu_ht_sans_fichier_centimes")).isNull())
        result.puHtSansFichier = montant(row, "pu_ht_sans_fichier_centimes");
    return result;
}

QVariantMap fields(const AccordCadre& accord) {
    return {{QStringLiteral("numero"), accord.numero.trimmed()},
            {QStringLiteral("objet"), accord.objet.trimmed()},
            {QStringLiteral("debut"), accord.debut.toString(Qt::ISODate)},
            {QStringLiteral("fin"), accord.fin.toString(Qt::ISODate)}};
}

QVariantMap fields(const Lot& lot) {
    return {{QStringLiteral("numero"), lot.numero},
            {QStringLiteral("maximum_ht_centimes"), lot.maximumHt.centimes()},
            {QStringLiteral("debut"), lot.debut.toString(Qt::ISODate)},
            {QStringLiteral("fin"), lot.fin.toString(Qt::ISODate)}};
}

QVariantMap fields(const Titulaire& titulaire) {
    return {{QStringLiteral("raison_sociale"), titulaire.raisonSociale.trimmed()},
            {QStringLiteral("siret"), titulaire.siret},
            {QStringLiteral("adresse"), titulaire.adresse.trimmed()},
            {QStringLiteral("contact"), titulaire.contact.trimmed()},
            {QStringLiteral("courriel"), titulaire.courriel.trimmed()}};
}

base::Result<QList<Attribution>> listAttributions(const storage::Database& database,
                                                  const FiltreAttributions& filtre) {
    const auto text = base::stored;
    return database
        .query(QStringLiteral("marche/attributions"),
               {{QStringLiteral("id"), text(filtre.id)},
                {QStringLiteral("lot_id"), text(filtre.lotId)},
                {QStringLiteral("accord_cadre_id"), text(filtre.accordCadreId)},
                {QStringLiteral("titulaire_id"), text(filtre.titulaireId)}})
        .map([](const QList<QVariantMap>& rows) {
            QList<Attribution> result;
            for (const QVariantMap& row : rows)
                result << attribution(row);
            return result;
        });
}

base::Status checkUnused(const QString& quoi, const QList<Attribution>& attributions) {
    int versions = 0;
    int bons = 0;
    for (const Attribution& attribution : attributions) {
        versions += attribution.versions;
        bons += attribution.bons;
    }
    if (versions > 0 || bons > 0)
        return base::echec(stillUsed(quoi, versions, bons));
    return {};
}

base::Erreur unknown(const QString& quoi, const QString& id) {
    return base::Erreur::saisie(
        QStringLiteral("marche.inconnu"),
        QCoreApplication::translate("AccordCadre", "%1 « %2 » : inconnu dans cette base.")
            .arg(quoi, id.left(60)),
        QCoreApplication::translate("AccordCadre", "Affichez la liste pour choisir parmi ce qui existe."));
}

base::Result<QVariantMap> overlay(QVariantMap stored, const QVariantMap& champs) {
    for (auto it = champs.cbegin(); it != champs.cend(); ++it) {
        if (!stored.contains(it.key()))
            return base::echec(base::Erreur::systeme(
                QStringLiteral("marche.champ-inconnu"),
                QCoreApplication::translate("AccordCadre", "Le champ « %1 » n’existe pas.").arg(it.key())));
        stored.insert(it.key(), it.value());
    }
    return stored;
}

QVariantMap difference(const QVariantMap& stored, const QVariantMap& wanted) {
    QVariantMap result;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        if (stored.value(it.key()).toString() != it.value().toString())
            result.insert(it.key(), it.value());
    return result;
}

} // namespace isegorie::marche::lignes
