#include "core/concertation/Lecture.h"

#include <QCoreApplication>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Row;

QDate date(const Row& row, const char* column) {
    return QDate::fromString(row.text(column), Qt::ISODate);
}

// A key that this version does not know (written by a later one) reads as the default.
template <typename E>
E valeur(const QString& key, E defaut) {
    return depuisCle<E>(key).value_or(defaut);
}

Concertation lireLigne(const QVariantMap& row) {
    const auto text = [&row](const char* column) { return row.value(QLatin1String(column)).toString(); };
    Concertation c;
    c.id = text("id");
    c.titre = text("titre");
    c.beneficiaire = text("beneficiaire");
    c.question = text("question");
    c.objectifs = text("objectifs");
    c.theme = text("theme");
    c.portee = valeur(text("portee"), Portee::Nationale);
    c.territoire = text("territoire");
    c.niveau = valeur(text("niveau"), Niveau::Intermediaire);
    c.garant = text("garant");
    c.usageContributions = text("usage_contributions");
    c.statut = valeur(text("statut"), Statut::Cadrage);
    c.debut = QDate::fromString(text("debut"), Qt::ISODate);
    c.fin = QDate::fromString(text("fin"), Qt::ISODate);
    c.notes = text("notes");
    return c;
}

Reunion lireReunion(const Row& row) {
    Reunion r;
    r.id = row.text("id");
    r.genre = valeur(row.text("genre"), GenreReunion::Autre);
    r.libelle = row.text("libelle");
    r.debut = QDateTime::fromString(row.text("debut"), QStringLiteral("yyyy-MM-ddTHH:mm"));
    r.dureeMinutes = static_cast<int>(row.integer("duree_minutes"));
    r.lieu = row.text("lieu");
    r.participants = row.text("participants");
    r.ordreDuJour = row.text("ordre_du_jour");
    r.compteRendu = row.text("compte_rendu");
    return r;
}

Tache lireTache(const Row& row) {
    return {row.text("id"),
            row.text("libelle"),
            date(row, "echeance"),
            row.text("responsable"),
            valeur(row.text("etat"), EtatTache::AFaire),
            row.text("blocage"),
            date(row, "faite_le")};
}

BonResume lireBon(const Row& row) {
    BonResume bon;
    bon.id = row.text("id");
    bon.numero = row.text("numero");
    bon.lot = static_cast<int>(row.integer("lot"));
    bon.objet = row.text("objet");
    bon.titulaire = row.text("titulaire");
    bon.statut = row.text("statut");
    bon.avenant = row.integer("avenant") != 0;
    bon.notifieLe = date(row, "date_notification");
    bon.totalHt = base::Montant::centimes(row.integer("total_ht_centimes"));
    return bon;
}

Result<QStringList> valeurs(const storage::Database& database, const QString& query) {
    QStringList list;
    const Status read =
        database.each(query, {}, [&list](const Row& row) { list.append(row.text("valeur")); });
    if (!read)
        return echec(read.error());
    return list;
}

} // namespace

Result<Concertation> lireConcertation(const storage::Database& database, const QString& id) {
    const Result<QVariantMap> row = database.record(QStringLiteral("concertation"), id);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(
            QStringLiteral("concertation.inconnue"),
            QCoreApplication::translate("Concertation", "Aucune concertation n’a l’identifiant « %1 ».")
                .arg(id.left(60)),
            QCoreApplication::translate("Concertation", "Cherchez-la avec « concertation lister ».")));
    return lireLigne(*row);
}

Result<Fiche> lireFiche(const storage::Database& database, const QString& id) {
    const Result<Concertation> concertation = lireConcertation(database, id);
    if (!concertation)
        return echec(concertation.error());
    Fiche fiche;
    fiche.concertation = *concertation;
    Status status;
    const auto read = [&](const char* query, const auto& visit) {
        if (status)
            status = database.each(QStringLiteral("concertation/") + QLatin1String(query),
                                   {{QStringLiteral("id"), id}}, visit);
    };
    read("dispositifs", [&](const Row& row) {
        fiche.dispositifs.append({row.text("id"), valeur(row.text("genre"), GenreDispositif::Autre),
                                  row.text("libelle"), static_cast<int>(row.integer("participants"))});
    });
    read("membres", [&](const Row& row) {
        fiche.membres.append(
            {row.text("id"), row.text("nom"), valeur(row.text("role"), Role::Autre), row.text("courriel")});
    });
    read("engagements", [&](const Row& row) {
        fiche.engagements.append(
            {row.text("id"), row.text("texte"), date(row, "echeance"), date(row, "tenu_le")});
    });
    read("jalons", [&](const Row& row) {
        fiche.jalons.append({row.text("id"), row.text("libelle"), date(row, "debut"), date(row, "fin"),
                             date(row, "atteint_le")});
    });
    read("reunions", [&](const Row& row) { fiche.reunions.append(lireReunion(row)); });
    read("taches", [&](const Row& row) { fiche.taches.append(lireTache(row)); });
    read("bons", [&](const Row& row) { fiche.bons.append(lireBon(row)); });
    if (!status)
        return echec(status.error());
    return fiche;
}

Result<QString> trouverConcertation(const storage::Database& database, const QString& idOuTitre) {
    const Result<QVariantMap> row =
        database.first(QStringLiteral("concertation/par_titre"), {{QStringLiteral("cle"), idOuTitre}});
    if (!row)
        return echec(row.error());
    if (row->value(QStringLiteral("nombre")).toInt() > 1)
        return echec(Erreur::refus(
            QStringLiteral("concertation.ambigue"),
            QCoreApplication::translate("Concertation", "Plusieurs concertations ont le titre « %1 ».")
                .arg(idOuTitre.left(80)),
            QCoreApplication::translate("Concertation", "Donnez l’identifiant de celle que vous voulez.")));
    const QString id = row->value(QStringLiteral("id")).toString();
    if (id.isEmpty())
        return echec(Erreur::saisie(
            QStringLiteral("concertation.inconnue"),
            QCoreApplication::translate("Concertation", "Aucune concertation « %1 ».")
                .arg(idOuTitre.left(80)),
            QCoreApplication::translate("Concertation",
                                        "« concertation lister » les énumère, avec leur identifiant.")));
    return id;
}

Result<QString> concertationDe(const storage::Database& database, const QString& partieId) {
    const Result<QVariantMap> row =
        database.first(QStringLiteral("concertation/concertation_de"), {{QStringLiteral("id"), partieId}});
    if (!row)
        return echec(row.error());
    return row->value(QStringLiteral("concertation_id")).toString();
}

Result<QStringList> themesConnus(const storage::Database& database) {
    return valeurs(database, QStringLiteral("concertation/themes"));
}

Result<QStringList> beneficiairesConnus(const storage::Database& database) {
    return valeurs(database, QStringLiteral("concertation/beneficiaires"));
}

Result<QStringList> responsablesConnus(const storage::Database& database) {
    return valeurs(database, QStringLiteral("concertation/responsables"));
}

} // namespace isegorie::concertation
