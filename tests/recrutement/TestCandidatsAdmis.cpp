// Who may be drawn of what a file brings, and which file is no list of volunteers.
#include "tests/recrutement/CandidatSample.h"

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

BOOST_AUTO_TEST_SUITE_END()
