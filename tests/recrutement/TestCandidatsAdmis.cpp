// Who may be drawn of what a file brings, and which file is no list of volunteers.
#include "core/recrutement/Faisabilite.h"
#include "core/recrutement/TirageVivier.h"
#include "tests/recrutement/CandidatSample.h"

#include <QJsonObject>

using namespace isegorie::recrutement;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(candidats_admis)

BOOST_AUTO_TEST_CASE(a_file_without_a_known_column_is_no_list_of_volunteers) {
    CandidatSample sample;
    const auto plan = sample.plan("valeur;min;max\nFemme;10;20\nHomme;10;20\n");
    BOOST_TEST(plan.isBlocked());
    BOOST_TEST(!sample.edit(plan).has_value());
}

BOOST_AUTO_TEST_CASE(article_9_is_answered_by_who_will_unless_a_quota_counts_it) {
    CandidatSample sample({QStringLiteral("sexe"), QStringLiteral("proximite_partisane")});
    sample.import("id;sexe;proximité politique;consentement\nA;F;;oui\nB;;;oui\n");
    Plan plan = sample.plan();
    BOOST_TEST((obstacle(plan, sample.candidat("A")) == Obstacle::Aucun));
    BOOST_TEST((obstacle(plan, sample.candidat("B")) == Obstacle::ReponseManquante)); // the sex is missing
    for (Critere& critere : plan.criteres)
        if (critere.sensible)
            critere.categories.first().quota.min = 1;
    BOOST_TEST((obstacle(plan, sample.candidat("A")) == Obstacle::ReponseManquante));
}

BOOST_AUTO_TEST_CASE(the_criterion_that_nobody_answered_is_named_where_no_panel_is_possible) {
    CandidatSample sample({QStringLiteral("sexe"), QStringLiteral("age"), QStringLiteral("diplome")}, 4);
    QByteArray csv = "id;sexe;âge;diplôme;consentement\n";
    for (int i = 1; i <= 6; ++i)
        csv += QByteArray::number(i) + ";F;" + (i == 6 ? "" : "30") + ";;oui\n";
    sample.import(csv);
    const auto found = require(evaluerPlan(sample.vivier(), {}));
    BOOST_TEST((found.etat == Faisabilite::Etat::SansSolution));
    BOOST_REQUIRE(found.sansReponse.size() == 2);
    BOOST_TEST(found.sansReponse.at(0).critere == QStringLiteral("Âge"));
    BOOST_TEST(found.sansReponse.at(0).candidats == 1);
    BOOST_TEST(found.sansReponse.at(0).seuls == 0);
    BOOST_TEST(found.sansReponse.at(1).candidats == 6);
    BOOST_TEST(found.sansReponse.at(1).seuls == 5);
    const QString told = phrasesFaisabilite(found).join(QLatin1Char('\n'));
    const QString diploma = sample.critere("diplome").libelle;
    BOOST_TEST(told.contains(QStringLiteral("« %1 » : 6 candidat").arg(diploma)), told);
    BOOST_TEST(told.contains(QStringLiteral("retirez le critère")), told);
    const auto refused = donneesDuVivier(sample.vivier());
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().message.contains(QStringLiteral("« %1 » : 6").arg(diploma)));
    const auto pool = personnesDuVivier(sample.vivier(), Categories::Contraignantes);
    BOOST_TEST(phrasesDuVivier(pool).contains(phrasesSansReponse(pool.sansReponse).last()));
    BOOST_TEST(vivierJson(pool)[QStringLiteral("sans_reponse")][diploma].toInt() == 6);
}

BOOST_AUTO_TEST_CASE(too_few_people_with_every_answer_need_others) {
    CandidatSample sample({QStringLiteral("sexe")}, 4);
    sample.import("id;sexe;consentement\n1;F;oui\n2;H;oui\n3;H;\n");
    const auto found = require(evaluerPlan(sample.vivier(), {}));
    BOOST_TEST((found.etat == Faisabilite::Etat::SansSolution));
    BOOST_TEST(found.sansReponse.isEmpty());
    const QString told = phrasesFaisabilite(found).join(QLatin1Char('\n'));
    BOOST_TEST(told.contains(QStringLiteral("4 personnes, et le tirage ne peut prendre que parmi 2")), told);
    BOOST_TEST(told.contains(QStringLiteral("Importez")), told);
}

BOOST_AUTO_TEST_SUITE_END()
