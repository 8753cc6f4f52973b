#include "core/marche/BonLecture.h"

#include "core/base/Texte.h"
#include "core/storage/FullText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Fraction;
using base::Montant;
using base::Result;
using base::Status;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonLecture", text);
}

QDate toDate(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

StatutBon toStatut(const QString& key) {
    return statutFromKey(key).value_or(StatutBon::Brouillon);
}

QStringList toHypotheses(const QString& json) {
    QStringList hypotheses;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& value : array)
        hypotheses << value.toString();
    return hypotheses;
}

LigneBon toLigne(const QVariantMap& row) {
    LigneBon ligne;
    const auto text = [&row](const char* column) { return row.value(QLatin1String(column)).toString(); };
    const auto number = [&row](const char* column) { return row.value(QLatin1String(column)).toLongLong(); };
    ligne.id = text("id");
    ligne.rang = static_cast<int>(number("rang"));
    ligne.code = text("code");
    ligne.libelle = text("libelle");
    ligne.unite = text("unite");
    ligne.quantite = Fraction(number("quantite_num"), number("quantite_den"));
    ligne.sansFichier = number("sans_fichier") != 0;
    ligne.pu = Montant::centimes(number("pu_ht_centimes"));
    ligne.tauxTva = static_cast<int>(number("taux_tva"));
    ligne.article = text("article");
    ligne.regle = text("regle");
    ligne.hypotheses = toHypotheses(text("hypotheses"));
    ligne.alternative = text("alternative");
    return ligne;
}

void readSheet(Bon& bon, const QVariantMap& row) {
    const auto text = [&row](const char* column) { return row.value(QLatin1String(column)).toString(); };
    const auto date = [&row](const char* column) { return toDate(row.value(QLatin1String(column))); };
    bon.id = text("id");
    bon.concertationId = text("concertation_id");
    bon.concertation = text("concertation");
    bon.beneficiaire = text("beneficiaire");
    bon.lot = row.value(QStringLiteral("lot")).toInt();
    bon.objet = text("objet");
    bon.statut = toStatut(text("statut"));
    bon.numero = text("numero");
    bon.avenantDe = text("avenant_de");
    bon.numeroInitial = text("numero_initial");
    bon.dateNotification = date("date_notification");
    bon.debut = date("debut");
    bon.livraison = date("livraison");
    bon.lieu = text("lieu");
    bon.engagementJuridique = text("engagement_juridique");
    bon.serviceExecutant = text("service_executant");
    bon.signataire = text("signataire");
    bon.delegation = text("delegation");
    bon.contactAdmission = text("contact_admission");
    bon.motifAnnulation = text("motif_annulation");
    bon.motifCloture = text("motif_cloture");
    bon.notes = text("notes");
    bon.besoin = text("besoin");
    bon.contenuFige = text("contenu_fige");
    bon.empreinte = text("empreinte");
    bon.creeLe = text("cree_le");
}

void readContract(Bon& bon, const QVariantMap& row) {
    const auto text = [&row](const char* column) { return row.value(QLatin1String(column)).toString(); };
    const auto date = [&row](const char* column) { return toDate(row.value(QLatin1String(column))); };
    bon.accordCadreId = text("accord_cadre_id");
    bon.accordCadre = text("accord_cadre");
    bon.accordCadreObjet = text("accord_cadre_objet");
    bon.lotId = text("lot_id");
    bon.lotDebut = date("lot_debut");
    bon.lotFin = date("lot_fin");
    bon.lotMaximum = Montant::centimes(row.value(QStringLiteral("lot_maximum")).toLongLong());
    bon.attributionId = text("attribution_id");
    bon.titulaireId = text("titulaire_id");
    bon.titulaire = text("titulaire");
    bon.titulaireSiret = text("titulaire_siret");
    bon.titulaireAdresse = text("titulaire_adresse");
    bon.titulaireContact = text("titulaire_contact");
    bon.titulaireCourriel = text("titulaire_courriel");
    bon.versionPrixId = text("version_prix_id");
    bon.versionPrix = text("version_prix");
    bon.versionPrixEffet = date("version_prix_effet");
}

QVariantMap toParameters(const FiltreBons& filtre, const QString& avenantDe) {
    QJsonArray statuts;
    for (const StatutBon statut : filtre.statuts)
        statuts.append(statutKey(statut));
    const auto text = base::stored;
    return {
        {QStringLiteral("lot"), filtre.lot},
        {QStringLiteral("concertation_id"), text(filtre.concertationId)},
        {QStringLiteral("titulaire_id"), text(filtre.titulaireId)},
        {QStringLiteral("avenant_de"), text(avenantDe)},
        {QStringLiteral("annee"), filtre.annee},
        {QStringLiteral("statuts"), QString::fromUtf8(QJsonDocument(statuts).toJson(QJsonDocument::Compact))},
        {QStringLiteral("texte"), text(storage::fullTextQuery(filtre.texte))}};
}

BonResume toResume(const storage::Row& row) {
    BonResume resume;
    resume.id = row.text("id");
    resume.concertationId = row.text("concertation_id");
    resume.concertation = row.text("concertation");
    resume.lot = static_cast<int>(row.integer("lot"));
    resume.numero = row.text("numero");
    resume.objet = row.text("objet");
    resume.statut = toStatut(row.text("statut"));
    resume.titulaire = row.text("titulaire");
    resume.avenantDe = row.text("avenant_de");
    resume.dateNotification = QDate::fromString(row.text("date_notification"), Qt::ISODate);
    resume.debut = QDate::fromString(row.text("debut"), Qt::ISODate);
    resume.livraison = QDate::fromString(row.text("livraison"), Qt::ISODate);
    return resume;
}

/// SQL sums the lines exactly; the TVA of each rate is one rounding a rate.
Status addTotals(const storage::Database& database, QList<BonResume>& rows) {
    QHash<QString, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).id, i);
    const auto add = [&](const storage::Row& row) {
        const auto place = places.constFind(row.text("bon_id"));
        if (place == places.cend())
            return;
        BonResume& resume = rows[*place];
        const auto base = Montant::centimes(row.integer("base_centimes"));
        resume.ht += base;
        resume.ttc += base + base.auTaux(static_cast<int>(row.integer("taux_tva")));
        resume.lignes += static_cast<int>(row.integer("lignes"));
    };
    constexpr qsizetype kFew = 200; // asked one by one, they come sooner than in a reading of all
    if (rows.size() > kFew)
        return database.each(QStringLiteral("marche/bons_bases"), {}, add);
    Status read;
    for (qsizetype i = 0; i < rows.size() && read; ++i)
        read = database.each(QStringLiteral("marche/bon_bases"), {{QStringLiteral("bon_id"), rows.at(i).id}},
                             add);
    return read;
}

Result<QList<BonResume>> list(const storage::Database& database, const FiltreBons& filtre,
                              const QString& avenantDe) {
    QList<BonResume> rows;
    Status read = database.each(QStringLiteral("marche/bons"), toParameters(filtre, avenantDe),
                                [&rows](const storage::Row& row) { rows.append(toResume(row)); });
    if (read && !rows.isEmpty())
        read = addTotals(database, rows);
    if (!read)
        return echec(read.error());
    return rows;
}

Erreur absent() {
    return Erreur::saisie(QStringLiteral("bon.absent"), tr("Ce bon de commande n’existe pas ou plus."),
                          tr("La liste des bons donne leurs numéros et leurs identifiants."));
}

} // namespace

Result<Bon> loadBon(const storage::Database& database, const QString& id) {
    const auto row = database.first(QStringLiteral("marche/bon"), {{QStringLiteral("id"), id}});
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(absent());
    Bon bon;
    readSheet(bon, *row);
    readContract(bon, *row);
    const auto lignes = database.query(QStringLiteral("marche/bon_lignes"), {{QStringLiteral("bon_id"), id}});
    if (!lignes)
        return echec(lignes.error());
    for (const QVariantMap& ligne : *lignes)
        bon.lignes.append(toLigne(ligne));
    return bon;
}

Result<Bon> findBon(const storage::Database& database, const QString& idOrNumero) {
    const auto row =
        database.first(QStringLiteral("marche/bon_par_numero"), {{QStringLiteral("cle"), idOrNumero}});
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(absent());
    return loadBon(database, row->value(QStringLiteral("id")).toString());
}

Result<QList<BonResume>> listBons(const storage::Database& database, const FiltreBons& filtre) {
    return list(database, filtre, {});
}

Result<QList<BonResume>> trouverBons(const storage::Database& database, const QString& texte, int nombre) {
    QList<BonResume> rows;
    const QString query = storage::fullTextQuery(texte);
    if (query.isEmpty())
        return rows;
    const Status read = database.each(QStringLiteral("marche/bons_trouver"),
                                      {{QStringLiteral("texte"), query}, {QStringLiteral("nombre"), nombre}},
                                      [&rows](const storage::Row& row) {
                                          BonResume resume;
                                          resume.id = row.text("id");
                                          resume.numero = row.text("numero");
                                          resume.objet = row.text("objet");
                                          resume.lot = static_cast<int>(row.integer("lot"));
                                          resume.concertation = row.text("concertation");
                                          rows.append(resume);
                                      });
    if (!read)
        return echec(read.error());
    return rows;
}

Result<QList<BonResume>> listAvenants(const storage::Database& database, const QString& bonId) {
    auto rows = list(database, {}, bonId);
    if (rows)
        std::sort(rows->begin(), rows->end(), [](const BonResume& left, const BonResume& right) {
            if (left.numero.isEmpty() != right.numero.isEmpty())
                return right.numero.isEmpty();
            return left.numero.size() != right.numero.size() ? left.numero.size() < right.numero.size()
                                                             : left.numero < right.numero;
        });
    return rows;
}

} // namespace isegorie::marche
