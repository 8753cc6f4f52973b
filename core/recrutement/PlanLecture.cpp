#include "core/recrutement/PlanLecture.h"

#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;
using storage::Row;

namespace {

Erreur unknown() {
    return Erreur::saisie(QStringLiteral("recrutement.inconnu"), Recrut::tr("Ce recrutement n’existe pas."),
                          Recrut::tr("« recrutement lister » les énumère."));
}

QDate day(const Row& row, const char* column) {
    return QDate::fromString(row.text(column), Qt::ISODate);
}

std::optional<int> whole(const Row& row, const char* column) {
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

QStringList texts(const QString& json) {
    QStringList list;
    const QJsonArray items = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& item : items)
        list << item.toString();
    return list;
}

Recrutement recrutementFrom(const Row& row) {
    Recrutement one;
    one.id = row.text("id");
    one.concertationId = row.text("concertation_id");
    one.concertation = row.text("concertation");
    one.libelle = row.text("libelle");
    one.mode = modeFromKey(row.text("mode")).value_or(marche::ModeRecrutement::Tirage);
    one.taille = static_cast<int>(row.integer("taille"));
    one.zone = marche::zoneFromKey(row.text("zone")).value_or(marche::ZoneUo::Idf);
    if (!row.isNull("fichier_fourni"))
        one.fichierFourni = row.integer("fichier_fourni") != 0;
    one.unParFoyer = row.integer("un_par_foyer") != 0;
    one.debut = day(row, "debut");
    one.fin = day(row, "fin");
    one.bonId = row.text("bon_id");
    one.formuleDefraiement = formuleFromKey(row.text("formule_defraiement"));
    if (!row.isNull("marge_num"))
        one.marge = base::Fraction(row.integer("marge_num"), row.integer("marge_den"));
    one.cleId = row.text("cle_id");
    one.closLe = day(row, "clos_le");
    one.notes = row.text("notes");
    return one;
}

Critere critereFrom(const Row& row) {
    Critere critere;
    critere.id = row.text("id");
    critere.cle = row.text("cle");
    critere.libelle = row.text("libelle");
    critere.genre = genreFromKey(row.text("genre")).value_or(GenreCritere::Standard);
    if (!row.isNull("incidence_millioniemes"))
        critere.incidence = row.integer("incidence_millioniemes");
    critere.sensible = row.integer("sensible") != 0;
    critere.referenceId = row.text("reference_id");
    critere.entetes = texts(row.text("entetes"));
    return critere;
}

Categorie categorieFrom(const Row& row) {
    Categorie categorie;
    categorie.id = row.text("id");
    categorie.cle = row.text("cle");
    categorie.libelle = row.text("libelle");
    categorie.synonymes = texts(row.text("synonymes"));
    categorie.estSousTotal = row.integer("est_sous_total") != 0;
    categorie.sousTotal = row.text("sous_total");
    categorie.part = whole(row, "part_millioniemes");
    categorie.quota.min = static_cast<int>(row.integer("minimum"));
    categorie.quota.max = whole(row, "maximum");
    categorie.quota.minSouple = whole(row, "minimum_souple");
    categorie.quota.maxSouple = whole(row, "maximum_souple");
    return categorie;
}

} // namespace

Result<Recrutement> loadRecrutement(const Database& database, const QString& recrutementId) {
    std::optional<Recrutement> found;
    const auto read =
        database.each(QStringLiteral("recrutement/recrutement"), {{QStringLiteral("id"), recrutementId}},
                      [&found](const Row& row) { found = recrutementFrom(row); });
    if (!read)
        return echec(read.error());
    return found ? Result<Recrutement>(std::move(*found)) : echec(unknown());
}

Result<Plan> loadPlan(const Database& database, const QString& recrutementId) {
    auto recrutement = loadRecrutement(database, recrutementId);
    if (!recrutement)
        return echec(recrutement.error());
    Plan plan{std::move(*recrutement), {}};
    const QVariantMap which{{QStringLiteral("recrutement"), recrutementId}};
    QHash<QString, qsizetype> places;
    auto read = database.each(QStringLiteral("recrutement/criteres"), which, [&](const Row& row) {
        plan.criteres.append(critereFrom(row));
        places.insert(plan.criteres.last().id, plan.criteres.size() - 1);
    });
    if (read)
        read = database.each(QStringLiteral("recrutement/categories"), which, [&](const Row& row) {
            if (const auto place = places.constFind(row.text("critere_id")); place != places.cend())
                plan.criteres[*place].categories.append(categorieFrom(row));
        });
    if (!read)
        return echec(read.error());
    return plan;
}

Result<QList<ResumeRecrutement>> listRecrutements(const Database& database, const QString& concertationId) {
    QList<ResumeRecrutement> list;
    const auto read = database.each(
        QStringLiteral("recrutement/recrutements"), {{QStringLiteral("concertation"), concertationId}},
        [&list](const Row& row) {
            list.append({recrutementFrom(row), static_cast<int>(row.integer("criteres")),
                         static_cast<int>(row.integer("candidats")), static_cast<int>(row.integer("panel")),
                         static_cast<int>(row.integer("confirmes")), row.integer("purge") != 0});
        });
    if (!read)
        return echec(read.error());
    return list;
}

Result<QList<NomRecrutement>> trouverRecrutements(const Database& database, const QString& texte,
                                                  int nombre) {
    const QStringList words = texteCompare(texte).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<NomRecrutement> list;
    const auto read = database.each(QStringLiteral("recrutement/noms"), {}, [&](const Row& row) {
        if (list.size() >= nombre)
            return;
        const NomRecrutement one{row.text("id"), row.text("libelle"), row.text("concertation")};
        const QString name =
            QLatin1Char(' ') + texteCompare(one.libelle + QLatin1Char(' ') + one.concertation);
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return name.contains(QLatin1Char(' ') + word); }))
            list.append(one);
    });
    if (!read)
        return echec(read.error());
    return list;
}

Result<Recrutement> findRecrutement(const Database& database, const QString& texte) {
    QStringList ids;
    const auto read = database.each(QStringLiteral("recrutement/trouver"), {{QStringLiteral("texte"), texte}},
                                    [&ids](const Row& row) { ids << row.text("id"); });
    if (!read)
        return echec(read.error());
    if (ids.isEmpty())
        return echec(unknown());
    if (ids.size() > 1)
        return echec(
            Erreur::refus(QStringLiteral("recrutement.ambigu"),
                          Recrut::tr("Plusieurs recrutements répondent à « %1 ».").arg(texte.left(80)),
                          Recrut::tr("Donnez l’identifiant de celui que vous voulez.")));
    return loadRecrutement(database, ids.first());
}

} // namespace isegorie::recrutement
