// Participants from files and from a base, and a seating kept with its recruitment.
#include "core/recrutement/TablesPlan.h"
#include "tests/recrutement/CandidatSample.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

documents::Table file(const char* csv) {
    return require(documents::readTable(QByteArray(csv), u("p.csv")));
}

} // namespace

BOOST_AUTO_TEST_SUITE(seatings)

BOOST_AUTO_TEST_CASE(participants_of_a_file) {
    auto data = lireParticipants(file("id;sexe;ville\n01;F;Rennes\n02;f;\n03;H;Brest\n04;H;rennes\n"),
                                 {u("sexe"), u("ville")});
    BOOST_REQUIRE(data.has_value());
    BOOST_TEST((data->probleme.reponses == std::vector<std::vector<int>>{{0, 0}, {0, -1}, {1, 1}, {1, 0}}));
    data->probleme.tables = 2;
    data->probleme.tours = 2;
    const auto mixed = require(analyse::mixTables(data->probleme, "g", {}));
    const QJsonObject json = tablesJson(*data, mixed, u("g"));
    BOOST_TEST(json[u("tours")].toArray().size() == 2);
    BOOST_TEST(json[u("tours")][0][u("tables")][0].toArray().size() == 2);
    BOOST_TEST(json[u("score")][u("rencontres")].toInt() == 4);
    BOOST_TEST(json[u("score")][u("part")].toDouble() == 1.0);
    BOOST_TEST(json[u("diversite")].toArray().size() == 2);
}

BOOST_AUTO_TEST_CASE(faults_are_told_without_their_content) {
    const auto twice = lireParticipants(file("id;sexe\nMartin;F\nMartin;H\n;F\n"), {u("sexe")});
    BOOST_REQUIRE(!twice);
    BOOST_TEST(twice.error().size() == 2);
    for (const auto& fault : twice.error())
        BOOST_TEST(!fault.message.contains(u("Martin")));
    BOOST_TEST(!lireParticipants(file("id;sexe\n1;F\n"), {u("âge")}));
}

BOOST_AUTO_TEST_CASE(participants_of_a_base) {
    CandidatSample sample;
    sample.import("id;sexe;âge;consentement\nF1;F;20;oui\nF2;F;40;oui\nH1;H;20;oui\n");
    const auto data = participantsDuVivier(
        sample.vivier(), {sample.candidat("H1").id, sample.candidat("F1").id}, {u("sexe"), u("age")});
    BOOST_TEST(data.probleme.participants == 2);
    BOOST_TEST(data.criteres.size() == 2);
    BOOST_TEST(data.identifiants.first() == sample.candidat("H1").pseudonyme);
    const auto creation = enregistrerTables(sample.id, {}, u("Samedi"), {{u("graine"), u("g")}},
                                            QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC));
    sample.base.apply(creation.edit);
    const auto row = require(sample.database().record(u("plan_table"), creation.id));
    BOOST_TEST(row.value(u("graine")).toString() == u("g"));
}

BOOST_AUTO_TEST_CASE(a_kept_seating_is_read_back_and_told_by_person) {
    CandidatSample sample;
    auto data = participantsNumerotes(4);
    data.probleme.tables = 2;
    data.probleme.tours = 3;
    const QJsonObject json = tablesJson(data, require(analyse::mixTables(data.probleme, "g", {})), u("g"));
    const auto people = placesParPersonne(json);
    BOOST_TEST(people.size() == 4);
    for (const PlacesPersonne& one : people) {
        BOOST_TEST(one.tables.size() == 3);
        BOOST_TEST(one.rencontres == 3); // in three rounds everybody meets the three others
        BOOST_TEST(one.repetitions == 0);
    }
    const QDateTime moment(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC);
    const auto creation = enregistrerTables(sample.id, {}, u("Samedi"), json, moment);
    sample.base.apply(creation.edit);
    const auto stored = require(listPlansDeTables(sample.database(), sample.id));
    BOOST_REQUIRE(stored.size() == 1);
    BOOST_TEST((stored.first().contenu == json));
    BOOST_TEST((stored.first().creeLe == moment));
    BOOST_TEST(stored.first().participants() == 4);
    BOOST_TEST(stored.first().tables() == 2);
    BOOST_TEST(stored.first().tours() == 3);
    sample.base.apply(supprimerPlanDeTables(sample.database(), creation.id));
    BOOST_TEST(require(listPlansDeTables(sample.database(), sample.id)).isEmpty());
    BOOST_TEST(codeOf(supprimerPlanDeTables(sample.database(), creation.id)) == u("tables.inconnu"));
    BOOST_TEST(PlanDeTables().participants() == 0);
    for (const QString& one : clesGroupesTables())
        BOOST_TEST(key(*groupeTablesFromKey(one)) == one);
}

BOOST_AUTO_TEST_SUITE_END()
