// Columns of ticks that are one question: « Question -> choix », Q[SQ001].
#include "core/consultation/TrisBase.h"
#include "tests/consultation/EnqueteBase.h"

#include <rapidcheck.h>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// As the Assemblée nationale writes them: a column says whether the question was answered, then one a
/// choice.
QByteArray assembly() {
    return "id,Question n° 1 : 1.\tQuels domaines ? <i>(plusieurs cases)</i>,"
           "Question n° 1. (Réponse) 1.\tQuels domaines ? <i>(plusieurs cases)</i> -> L&rsquo;emploi,"
           "Question n° 1. (Réponse) 1.\tQuels domaines ? <i>(plusieurs cases)</i> -> Autre,"
           "id,sexe,"
           "Question n° 2 : Connaissez-vous la loi ?,"
           "Question n° 2. (Réponse) Connaissez-vous la loi ? -> Oui,"
           "Question n° 2. (Réponse) Connaissez-vous la loi ? -> Un peu,"
           "Question n° 2. (Réponse) Connaissez-vous la loi ? -> Non,"
           "Question n° 3 : Que dire de plus ?,"
           "Question n° 3. (Réponse) Que dire de plus ? -> None\n"
           "a,1.0,1.0,1.0,a,0.0,1.0,1.0,0.0,0.0,1.0,1.0\n"
           "b,1.0,0.0,1.0,b,1.0,1.0,0.0,0.0,1.0,0.0,0.0\n"
           "c,0.0,0.0,0.0,c,1.0,1.0,1.0,0.0,0.0,0.0,0.0\n";
}

QByteArray limeSurvey() {
    return "id;submitdate;startlanguage;Q1[SQ001]. Comment venez-vous ? [À pied];"
           "Q1[SQ002]. Comment venez-vous ? [En bus];Q1[other]. Comment venez-vous ? [Autre];"
           "Q2[SQ001]. Notez [Le bruit];Q2[SQ002]. Notez [La place]\n"
           "1;2026-01-01 10:00:00;fr;Oui;Non;;5;1\n"
           "2;2026-01-02 10:00:00;fr;Oui;Oui;En barque;4;0\n"
           "3;2026-01-03 10:00:00;fr;;;;1;1\n";
}

PlanImport planOf(const QByteArray& csv, const OptionsImport& options = {}) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("export.csv")));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    return require(parcourirExport(file.fileName(), options));
}

QStringList labelsOf(const PlanImport& plan) {
    QStringList labels;
    for (const QuestionLue& question : plan.fichiers.front().questions)
        labels << question.libelle;
    return labels;
}

} // namespace

BOOST_AUTO_TEST_SUITE(colonnes_reunies)

BOOST_AUTO_TEST_CASE(columns_of_one_question_are_one_question) {
    const PlanImport plan = planOf(assembly());
    BOOST_TEST((labelsOf(plan) == QStringList{text("Quels domaines ? (plusieurs cases)"), text("sexe"),
                                              text("Connaissez-vous la loi ?"), text("Que dire de plus ?")}));
    const auto& questions = plan.fichiers.front().questions;
    const QuestionLue& fields = questions.at(0);
    BOOST_TEST(fields.code == text("Question n° 1"));
    BOOST_TEST((fields.genre == GenreQuestion::ChoixMultiple));
    BOOST_TEST((modalitesJson(fields) == QJsonArray{text("L’emploi"), text("Autre")}));
    BOOST_TEST(fields.nombreColonnes() == 3);
    BOOST_TEST(fields.reponses == 2);
    BOOST_TEST(fields.sansReponse == 1);
    BOOST_TEST((questions.at(2).genre == GenreQuestion::Choix));
    BOOST_TEST((modalitesJson(questions.at(3)) == QJsonArray{text("A répondu")}));
    const auto folded = plan.fichiers.front().reunies();
    BOOST_TEST(folded.colonnes == 9);
    BOOST_TEST(folded.questions == 3);
    BOOST_TEST(folded.multiples == 1);
    BOOST_TEST(
        plan.texte().contains(text("Lu comme des choix : 9 colonne(s) pour 3 question(s), dont 1 à choix "
                                   "multiples")),
        plan.texte());
    BOOST_TEST(plan.toJson().value(QStringLiteral("colonnes_reunies")).toInt() == 9);
}

BOOST_AUTO_TEST_CASE(a_person_may_want_them_apart) {
    OptionsImport apart;
    apart.colonnesSeparees = true;
    const PlanImport plan = planOf(assembly(), apart);
    BOOST_TEST(plan.fichiers.front().questions.size() == 10U); // the second id says nothing new
    BOOST_TEST(plan.fichiers.front().reunies().questions == 0);
}

BOOST_AUTO_TEST_CASE(a_survey_of_limesurvey_is_put_together_but_not_its_scales) {
    const auto questions = planOf(limeSurvey()).fichiers.front().questions;
    const auto named = [&questions](const char* code) {
        const auto found = std::find_if(questions.begin(), questions.end(), [code](const QuestionLue& one) {
            return one.code == QLatin1String(code);
        });
        BOOST_REQUIRE((found != questions.end()));
        return *found;
    };
    const QuestionLue means = named("Q1");
    BOOST_TEST(means.libelle == text("Comment venez-vous ?"));
    BOOST_TEST((modalitesJson(means) == QJsonArray{text("À pied"), text("En bus")}));
    BOOST_TEST(means.reponses == 2);
    BOOST_TEST(named("Q1[other]").reponses == 1);
    BOOST_TEST((named("Q2[SQ001]").genre == GenreQuestion::Echelle));
    BOOST_TEST(named("Q2[SQ002]").reponses == 3);
}

BOOST_AUTO_TEST_CASE(what_is_no_column_of_ticks_stays_alone) {
    // One column only, texts, scales of ones, no tick at all.
    for (const char* csv : {"id,Avis -> utile\n1,1\n2,0\n", "id,Avis -> a,Avis -> b\n1,1,peut-être\n2,0,1\n",
                            "id,Avis [a],Avis [b]\n1,1,1\n2,1,\n", "id,Avis -> a,Avis -> b\n1,0,0\n2,0,0\n"})
        BOOST_TEST(planOf(csv).fichiers.front().reunies().questions == 0, csv);
}

BOOST_AUTO_TEST_CASE(a_base_counts_every_choice_of_the_form_in_its_order) {
    EnqueteBase base(assembly());
    const QuestionFermee fields = base.question("Quels domaines");
    const ResultatTri flat = require(trierBase(base.base.database(), {fields, {}, {}, false}));
    BOOST_TEST((flat.question.modalites == QStringList{text("L’emploi"), text("Autre")}));
    BOOST_TEST(flat.multiple);
    BOOST_TEST(flat.aPlat.repondants == 2);
    BOOST_TEST(flat.aPlat.effectifs.at(0) == 1);
    BOOST_TEST(flat.aPlat.effectifs.at(1) == 2);
    const ResultatTri known =
        require(trierBase(base.base.database(), {base.question("la loi"), {}, {}, false}));
    BOOST_TEST((known.question.modalites == QStringList{text("Oui"), text("Un peu"), text("Non")}));
    BOOST_TEST(known.aPlat.effectifs.at(1) == 0);
    BOOST_TEST(!known.multiple);
    const ResultatTri crossed =
        require(trierBase(base.base.database(), {base.question("la loi"), base.question("sexe"), {}, false}));
    BOOST_TEST(crossed.tableau.khi2.has_value());
    BOOST_TEST(crossed.tableau.repondants == 3);
    base.import(assembly());
    const auto again = require(questionsFermees(base.base.database(), base.concertation));
    BOOST_TEST(again.size() == 4);
}

BOOST_AUTO_TEST_CASE(any_ticks_are_read_as_they_are) {
    CHECK_PROPERTY("each row's choices are those that it ticks", [] {
        const auto choices = *rc::gen::inRange(2, 6);
        const auto rows = *rc::gen::container<std::vector<std::vector<bool>>>(
            5, rc::gen::container<std::vector<bool>>(size_t(choices), rc::gen::arbitrary<bool>()));
        QByteArray csv = "id";
        for (int i = 0; i < choices; ++i)
            csv += ",Que faire ? -> choix " + QByteArray::number(i);
        qint64 answered = 0;
        for (size_t row = 0; row < rows.size(); ++row) {
            csv += "\nr" + QByteArray::number(int(row));
            for (const bool tick : rows[row])
                csv += tick ? ",1" : ",0";
            answered += std::find(rows[row].begin(), rows[row].end(), true) != rows[row].end() ? 1 : 0;
        }
        RC_PRE(answered > 0);
        const auto questions = planOf(csv + "\n").fichiers.front().questions;
        RC_ASSERT(questions.size() == 1U);
        RC_ASSERT(questions.front().reponses == answered);
        RC_ASSERT(int(questions.front().choix.size()) == choices);
    });
}

BOOST_AUTO_TEST_SUITE_END()
