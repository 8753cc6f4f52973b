// Words by the answers to a closed question.
#include "core/consultation/Parties.h"
#include "tests/consultation/Dictionnaire.h"
#include "tests/consultation/EnqueteBase.h"

#include <cmath>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// The young of trains, the others of schools, all of bread; three did not tell their age.
QByteArray answers() {
    QByteArray csv = "id;Que voulez-vous ?;Votre âge ?;Quels moyens ?;Numéro ?\n";
    for (int i = 0; i < 63; ++i) {
        const bool young = i % 2 == 0;
        csv += QByteArray::number(i) + (young ? ";Un train et du pain " : ";Des écoles et du pain ") +
               QByteArray::number(i) +
               (i >= 60 ? ";"
                : young ? ";Moins de 30 ans"
                        : ";30 ans et plus") +
               ";Bus" + (i % 3 == 0 ? "|Vélo" : "") + ";" + QByteArray::number(1000 + i) + "\n";
    }
    return csv;
}

struct Survey : EnqueteBase {
    DemandeTextes demand;

    Survey() : EnqueteBase(answers()), demand{field(), {}, false} {}
};

} // namespace

BOOST_AUTO_TEST_SUITE(parties)

BOOST_AUTO_TEST_CASE(words_are_counted_by_who_wrote_them) {
    if (!hasDictionary())
        return;
    Survey survey;
    const PartiesLues read =
        require(partiesDe(survey.base.database(), survey.demand, survey.question("âge")));
    BOOST_TEST((read.table.parts == QStringList{text("Moins de 30 ans"), text("30 ans et plus")}));
    BOOST_TEST(read.textes.at(0) == 30);
    BOOST_TEST(read.sansReponse == 3);
    BOOST_TEST((read.table.formes == QStringList{text("pain"), text("train"), text("école")}));
    BOOST_TEST((read.table.table.effectifs == std::vector<long long>{30, 30, 30, 0, 0, 30}));
    BOOST_TEST((read.ecritures[2] == QStringList{text("écoles")}));
    const auto scores = analyse::specificitesLafon(read.table.table);
    BOOST_TEST(scores[2] > 5); // train, of the young
    BOOST_TEST(scores[3] < -5);
    BOOST_TEST(std::abs(scores[0]) < 1);
    DemandeTextes young = survey.demand;
    young.filtres << FiltreTri{survey.question("âge"), {text("Moins de 30 ans")}};
    const auto lines = require(concordanceDeFormes(survey.base.database(), young, {text("pain")}, 10));
    BOOST_TEST(lines.lignes.size() == 10U);
    BOOST_TEST(!lines.entiere);
    BOOST_TEST(lines.lignes.front().gauche == text("Un train et du"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_compared_is_refused) {
    if (!hasDictionary())
        return;
    Survey survey;
    const auto refusal = [&](const char* question, int least = 10) {
        OptionsParties options;
        options.effectifMin = least;
        return partiesDe(survey.base.database(), survey.demand, survey.question(question), options)
            .error()
            .code;
    };
    BOOST_TEST(refusal("moyens") == text("parties.multiple"));
    BOOST_TEST(refusal("Numéro") == text("parties.trop"));
    BOOST_TEST(refusal("âge", 1'000) == text("parties.trop-peu"));
    QuestionFermee other = survey.question("âge");
    other.consultationId = text("autre");
    BOOST_TEST(partiesDe(survey.base.database(), survey.demand, other).error().code ==
               text("tri.consultations"));
}

BOOST_AUTO_TEST_SUITE_END()
