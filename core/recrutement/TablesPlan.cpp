#include "core/recrutement/TablesPlan.h"

#include "core/documents/CsvWriter.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;

namespace {

constexpr std::array<const char*, 3> kGroupes{"panel", "confirmes", "presents"};

QJsonArray roundsOf(const QJsonObject& contenu) {
    return contenu[QStringLiteral("tours")].toArray();
}

QJsonArray tablesOf(const QJsonValue& round) {
    return round[QStringLiteral("tables")].toArray();
}

/// Visits each place: round and table from 1.
template <typename Visit>
void eachTable(const QJsonObject& contenu, const Visit& visit) {
    int round = 0;
    for (const QJsonValue& one : roundsOf(contenu)) {
        ++round;
        int table = 0;
        for (const QJsonValue& seated : tablesOf(one))
            visit(round, ++table, seated.toArray());
    }
}

QStringList namesOf(const Vivier& vivier, const QString& pseudonyme) {
    const Candidat* candidat = vivier.findPseudonyme(pseudonyme);
    return candidat != nullptr ? QStringList{candidat->identite.nom, candidat->identite.prenom}
                               : QStringList{QString(), QString()};
}

QStringList heads(bool pseudonymise) {
    return pseudonymise ? QStringList{Recrut::tr("Pseudonyme")}
                        : QStringList{Recrut::tr("Pseudonyme"), Recrut::tr("Nom"), Recrut::tr("Prénom")};
}

TablePersonnes byPerson(const Vivier& vivier, const PlanDeTables& plan, bool pseudonymise) {
    TablePersonnes table;
    table.entetes = heads(pseudonymise);
    for (int round = 1; round <= plan.tours(); ++round)
        table.entetes << Recrut::tr("Tour %1").arg(round);
    for (const PlacesPersonne& one : placesParPersonne(plan.contenu)) {
        QStringList line{one.pseudonyme};
        if (!pseudonymise)
            line += namesOf(vivier, one.pseudonyme);
        for (const int number : one.tables)
            line << QString::number(number);
        table.lignes.push_back(line);
    }
    return table;
}

TablePersonnes byTable(const Vivier& vivier, const PlanDeTables& plan, bool pseudonymise) {
    TablePersonnes table;
    table.entetes = QStringList{Recrut::tr("Tour"), Recrut::tr("Table")} + heads(pseudonymise);
    eachTable(plan.contenu, [&](int round, int number, const QJsonArray& seated) {
        for (const QJsonValue& person : seated) {
            QStringList line{QString::number(round), QString::number(number), person.toString()};
            if (!pseudonymise)
                line += namesOf(vivier, person.toString());
            table.lignes.push_back(line);
        }
    });
    return table;
}

} // namespace

QString key(GroupeTables groupe) {
    return QLatin1String(kGroupes.at(static_cast<size_t>(groupe)));
}

QStringList clesGroupesTables() {
    QStringList keys;
    for (const char* one : kGroupes)
        keys << QLatin1String(one);
    return keys;
}

std::optional<GroupeTables> groupeTablesFromKey(const QString& text) {
    const qsizetype place = clesGroupesTables().indexOf(text);
    return place < 0 ? std::nullopt : std::optional(static_cast<GroupeTables>(place));
}

QString libelle(GroupeTables groupe) {
    switch (groupe) {
    case GroupeTables::Panel:
        break;
    case GroupeTables::Confirmes:
        return Recrut::tr("Confirmés");
    case GroupeTables::Presents:
        return Recrut::tr("Présents à la séance");
    }
    return Recrut::tr("Panel");
}

base::Result<QStringList> participantsDesTables(const Panel& panel, const Presences& presences,
                                                GroupeTables groupe, const QString& seanceId) {
    QStringList ids;
    if (groupe == GroupeTables::Presents) {
        const QHash<QString, bool> came = presences.value(seanceId);
        for (auto one = came.cbegin(); one != came.cend(); ++one)
            if (one.value())
                ids << one.key();
        ids.sort(); // a hash has no order, and the same seed gives the same tables
    } else {
        for (const Place& place : panel.assis())
            if (groupe == GroupeTables::Panel || place.etat == EtatPlace::Confirme)
                ids << place.candidatId;
    }
    if (ids.size() >= 2)
        return ids;
    return echec(Erreur::refus(QStringLiteral("tables.participants"),
                               Recrut::tr("Il n’y a pas encore deux personnes à placer."),
                               groupe == GroupeTables::Presents
                                   ? Recrut::tr("Choisissez une séance dont les présents sont notés.")
                                   : Recrut::tr("Tirez d’abord un panel au sort et notez qui confirme.")));
}

int PlanDeTables::participants() const {
    int people = 0;
    for (const QJsonValue& seated : tablesOf(roundsOf(contenu).first()))
        people += static_cast<int>(seated.toArray().size());
    return people;
}

int PlanDeTables::tables() const {
    return static_cast<int>(tablesOf(roundsOf(contenu).first()).size());
}

int PlanDeTables::tours() const {
    return static_cast<int>(roundsOf(contenu).size());
}

QString PlanDeTables::resume() const {
    return Recrut::tr("%1 personnes, %2 tables, %3 tours").arg(participants()).arg(tables()).arg(tours());
}

base::Result<QList<PlanDeTables>> listPlansDeTables(const storage::Database& database,
                                                    const QString& recrutementId) {
    QList<PlanDeTables> list;
    const auto read = database.each(
        QStringLiteral("recrutement/plans_table"), {{QStringLiteral("recrutement"), recrutementId}},
        [&list](const storage::Row& row) {
            list.append({row.text("id"), row.text("libelle"), row.text("seance_id"), row.text("graine"),
                         QDateTime::fromString(row.text("cree_le"), Qt::ISODate),
                         QJsonDocument::fromJson(row.text("contenu").toUtf8()).object()});
        });
    if (!read)
        return echec(read.error());
    return list;
}

base::Result<storage::Edit> supprimerPlanDeTables(const storage::Database& database, const QString& planId) {
    const auto row = database.record(QStringLiteral("plan_table"), planId);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("tables.inconnu"), Recrut::tr("Ce plan de tables n’existe pas.")));
    return storage::Edit(Recrut::tr("Supprimer un plan de tables"))
        .remove(QStringLiteral("plan_table"), planId);
}

QList<PlacesPersonne> placesParPersonne(const QJsonObject& contenu) {
    QMap<QString, PlacesPersonne> people;
    QHash<QString, QHash<QString, int>> met;
    eachTable(contenu, [&](int, int table, const QJsonArray& seated) {
        for (const QJsonValue& person : seated) {
            PlacesPersonne& one = people[person.toString()];
            one.pseudonyme = person.toString();
            one.tables << table;
            for (const QJsonValue& other : seated)
                if (other != person)
                    ++met[person.toString()][other.toString()];
        }
    });
    for (PlacesPersonne& one : people)
        for (const int times : met.value(one.pseudonyme)) {
            ++one.rencontres;
            one.repetitions += times - 1;
        }
    return people.values();
}

CartesTables cartesTables(const Vivier& vivier, const PlanDeTables& plan, bool pseudonymise) {
    return {plan.libelle, byTable(vivier, plan, pseudonymise), byPerson(vivier, plan, pseudonymise)};
}

base::Status exportTables(const CartesTables& cartes, const QString& chemin, FormatExport format) {
    if (format != FormatExport::Xlsx)
        return exportPersonnes(cartes.parPersonne, cartes.titre, chemin, format);
    return exportFeuilles(
        {{Recrut::tr("Par table"), cartes.parTable}, {Recrut::tr("Par personne"), cartes.parPersonne}},
        cartes.titre, chemin);
}

} // namespace isegorie::recrutement
