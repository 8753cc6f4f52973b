// Answers of a base weighted to margins that the base keeps.
#include "core/consultation/MargesVerifiees.h"
#include "tests/consultation/EnqueteBase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// 60 women of whom a third are for, 20 men of whom all are for; two tell no sex.
QByteArray answers() {
    QByteArray csv = "id;Sexe;Pour ou contre ?;Transports\n";
    for (int i = 0; i < 82; ++i)
        csv += QByteArray::number(i) +
               (i < 60   ? ";Femme"
                : i < 80 ? ";Homme"
                         : ";") +
               (i >= 60 || i % 3 == 0 ? ";Pour" : ";Contre") + (i % 2 == 0 ? ";Train, Vélo\n" : ";Train\n");
    return csv;
}

struct Marges : EnqueteBase {
    Marges() : EnqueteBase(answers()) {}
    QList<QuestionFermee> questions() { return require(questionsFermees(base.database(), concertation)); }
    QString file(const QByteArray& bytes) const {
        QFile file(outside.filePath(QStringLiteral("marges.csv")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString refusal(const QByteArray& bytes) {
        const auto read = lireMarges(file(bytes), questions());
        return read ? QString() : read.error().code;
    }
    void keep(const QByteArray& bytes) {
        base.apply(ecrireMarges(base.database(), require(lireMarges(file(bytes), questions()))));
    }
    DemandeTriBase demand() { return {question("Pour ou contre"), {}, {}, false, true}; }
    double shareFor(const DemandeTriBase& demand) {
        const ResultatTri result = require(trierBase(base.database(), demand));
        return result.aPlat.parts[size_t(result.question.modalites.indexOf(QStringLiteral("Pour")))];
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(redressement, Marges)

BOOST_AUTO_TEST_CASE(parts_follow_the_margins_and_counts_do_not) {
    DemandeTriBase plain = demand();
    plain.redresse = false;
    BOOST_TEST(shareFor(plain) == 42.0 / 82, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(trierBase(base.database(), demand()).error().code == text("marges.aucune"));
    keep("variable;modalite;part\nSexe;Femme;52\nSexe;Homme;48\n");
    const ResultatTri result = require(trierBase(base.database(), demand()));
    BOOST_REQUIRE(result.calage.has_value());
    BOOST_TEST(result.aPlat.repondants == 82);
    // (0.52 / 3 + 0.48) among those who tell, and two of weight one who are for
    const double told = 80.0 * (0.52 / 3 + 0.48);
    BOOST_TEST(shareFor(demand()) == (told + 2) / 82, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(result.calage->effetPlan > 1);
    DemandeTriBase women = demand();
    women.filtres = {{question("Sexe"), {QStringLiteral("Femme")}}};
    BOOST_TEST(shareFor(women) == 1.0 / 3, boost::test_tools::tolerance(1e-9)); // equal weights among them
    DemandeTriBase crossed = demand();
    crossed.croise = question("Sexe");
    const ResultatTri table = require(trierBase(base.database(), crossed));
    double men = 0;
    double all = 0;
    const qsizetype column = table.croise.modalites.indexOf(QStringLiteral("Homme"));
    for (int line = 0; line < table.tableau.lignes; ++line)
        for (int j = 0; j < table.tableau.colonnes; ++j) {
            const double weight =
                table.tableau.ponderes[size_t(line) * size_t(table.tableau.colonnes) + size_t(j)];
            all += weight;
            men += j == column ? weight : 0;
        }
    BOOST_TEST(men / all == 0.48, boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_CASE(several_choices_are_weighted_by_people) {
    keep("variable;modalite;part\nSexe;Femme;50\nSexe;Homme;50\n");
    DemandeTriBase transports{question("Transports"), {}, {}, false, true};
    const ResultatTri result = require(trierBase(base.database(), transports));
    const qsizetype train = result.question.modalites.indexOf(QStringLiteral("Train"));
    BOOST_REQUIRE(train >= 0);
    BOOST_TEST(result.aPlat.parts[size_t(train)] == 1.0, boost::test_tools::tolerance(1e-9)); // everybody
}

BOOST_AUTO_TEST_CASE(every_weighted_figure_says_what_is_raw_and_what_is_weighted) {
    keep("variable;modalite;part\nSexe;Femme;50\nSexe;Homme;50\n");
    const ResultatTri flat = require(trierBase(base.database(), demand()));
    const QString said = basesTri(flat);
    BOOST_TEST(said.contains(text("n = 82 (effectif brut)")), said);
    BOOST_TEST(said.contains(text("base redressée : 82,0")), said);
    const QString told = triTexte(flat);
    for (const char* words : {"Effectif brut", "Part redressée", "effet de plan"})
        BOOST_TEST(told.contains(text(words)), words << " in " << told);
    // The bars are the weighted parts, beside the raw counts that the table has.
    const documents::Chart chart = triGraphique(flat);
    const qsizetype place = flat.question.modalites.indexOf(text("Pour"));
    BOOST_TEST(chart.series.front().values[size_t(place)] == flat.aPlat.parts[size_t(place)] * 100);
    BOOST_TEST(chart.notes.at(place).contains(text("n = 42")), chart.notes.at(place));
    BOOST_TEST(chart.series.front().name.contains(text("redressée")));
    DemandeTriBase crossed = demand();
    crossed.question = question("Transports");
    crossed.croise = question("Sexe");
    const ResultatTri table = require(trierBase(base.database(), crossed));
    const std::vector<double> parts = partsEnColonne(table);
    BOOST_TEST(parts[0] == 1.0, boost::test_tools::tolerance(1e-9)); // everybody takes the train
    double people = 0;
    for (const double one : table.bases.colonnesPonderees)
        people += one;
    BOOST_TEST(people == double(table.tableau.repondants), boost::test_tools::tolerance(1e-9));
    const QString text = triTexte(table);
    for (const char* words : {"effectif brut, part redressée", "Personnes (n brut)", "Base redressée"})
        BOOST_TEST(text.contains(QString::fromUtf8(words)), words << " in " << text);
}

BOOST_AUTO_TEST_CASE(weighted_bases_are_on_one_scale_and_the_design_effect_says_of_whom) {
    keep("variable;modalite;part\nSexe;Femme;52\nSexe;Homme;48\n");
    DemandeTriBase flat{question("Sexe"), {}, {{question("Pour ou contre"), {text("Pour")}}}, false, true};
    DemandeTriBase crossed = flat;
    crossed.croise = question("Pour ou contre");
    const ResultatTri one = require(trierBase(base.database(), flat));
    const ResultatTri both = require(trierBase(base.database(), crossed));
    // 20 women and 20 men who are for: their weights are not of mean 1 before they are brought to it.
    BOOST_TEST(one.aPlat.repondants == 40);
    BOOST_TEST(one.basePonderee == 40.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(one.aPlat.ponderes[0] + one.aPlat.ponderes[1] == 40.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(basesTri(one) == basesTri(both));
    for (size_t i = 0; i < 2; ++i)
        BOOST_TEST(one.aPlat.ponderes[i] == both.bases.lignesPonderees[i],
                   boost::test_tools::tolerance(1e-9));
    BOOST_TEST(triJson(one)[text("base_ponderee")].toDouble() ==
                   triJson(both)[text("base_ponderee")].toDouble(),
               boost::test_tools::tolerance(1e-9));
    const QString said = redressementTexte(one);
    BOOST_TEST(said.contains(text("les 82 personnes redressées, comptées ici ou non, en valent")), said);
}

BOOST_AUTO_TEST_CASE(margins_replace_are_undone_and_removed) {
    keep("variable;modalite;part\nSexe;Femme;52\nSexe;Homme;48\n");
    const auto change = base.apply(
        ecrireMarges(base.database(),
                     require(lireMarges(file("question;reponse;cible\nSexe;Homme;10 %\nSexe;Femme;90 %\n"),
                                        questions()))));
    const auto now = [this] {
        return require(margesDe(base.database(), concertation, question("Sexe").consultationId));
    };
    BOOST_REQUIRE(now().size() == 1);
    BOOST_TEST(now().first().cibles.first().second == 10);
    base.apply(change.inverse);
    BOOST_TEST(now().first().cibles.size() == 2);
    base.apply(retirerMarge(base.database(), question("Sexe")));
    BOOST_TEST(now().isEmpty());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_weighted_is_refused_with_its_reason) {
    BOOST_TEST(refusal("variable;modalite\nSexe;Femme\n") == text("marges.colonnes"));
    BOOST_TEST(refusal("variable;modalite;part\nTaille;Grand;3\n") == text("questionnaire.inconnue"));
    BOOST_TEST(refusal("variable;modalite;part\nSexe;Femme;beaucoup\n") == text("marges.part"));
    BOOST_TEST(refusal("variable;modalite;part\nSexe;Femme;1\nSexe;Femme;2\n") == text("marges.double"));
    BOOST_TEST(refusal("variable;modalite;part\nSexe;Femme;0\n") == text("marges.nulles"));
    BOOST_TEST(refusal("variable;modalite;part\nTransports;Train;1\n") == text("marges.multiple"));
    MargeQuestion several{question("Transports"),
                          {{QStringLiteral("Train"), 1}, {QStringLiteral("Vélo"), 1}}};
    several.question.genre = GenreQuestion::Choix; // the form says one, somebody chose two
    Redresseur weights({several});
    QJsonArray chosen;
    while (chosen.size() < several.question.rang)
        chosen.append(QJsonValue());
    chosen.append(QJsonArray{QStringLiteral("Train"), QStringLiteral("Vélo")});
    weights.prendre(chosen);
    BOOST_TEST(weights.caler().error().code == text("marges.multiple"));
    keep("variable;modalite;part\nSexe;Femme;1\n");
    BOOST_TEST(trierBase(base.database(), demand()).error().code == text("marges.manque"));
    keep("variable;modalite;part\nSexe;Femme;34\nSexe;Homme;33\nSexe;Autre;33\n");
    BOOST_TEST(trierBase(base.database(), demand()).error().code == text("marges.modalite"));
}

BOOST_AUTO_TEST_CASE(shares_make_the_whole_or_are_refused_with_their_sum) {
    const auto sum = [this](const char* women, const char* men) {
        const auto read = lireMarges(
            file(QByteArray("variable;modalite;part\nSexe;Femme;") + women + "\nSexe;Homme;" + men + "\n"),
            questions());
        return read ? QString() : read.error().code + u' ' + read.error().message;
    };
    BOOST_TEST(sum("70", "60").startsWith(text("marges.somme")));
    BOOST_TEST(sum("70", "60").contains(text("130,0 %")));
    BOOST_TEST(sum("0,5", "0,2").contains(text("70,0 %")));
    BOOST_TEST(sum("1", "1").contains(text("200,0 %")));
    BOOST_TEST(sum("52", "40").startsWith(text("marges.somme")));
    BOOST_TEST(sum("120 %", "3").startsWith(text("marges.part")));
    for (const auto& [women, men] : {std::pair("52,3", "48,2"), {"0.52", "0.48"}, {"34500000", "32100000"}})
        BOOST_TEST(sum(women, men).isEmpty(), women);
    const auto refused =
        lireMargesVerifiees(base.database(), file("variable;modalite;part\nSexe;Femme;100\n"), questions());
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == text("marges.manque"));
    BOOST_TEST(refused.error().message.contains(text("Homme")));
}

BOOST_AUTO_TEST_CASE(an_answer_that_nobody_gave_is_told_with_its_line_and_the_nearest) {
    const auto verified = [this](const QByteArray& bytes) {
        return lireMargesVerifiees(base.database(), file(bytes), questions());
    };
    BOOST_TEST(require(verified("variable;modalite;part\nSexe;Femme;52\nSexe;Homme;48\n")).size() == 1);
    const auto refused = verified("variable;modalite;part\nSexe;Femme;52\nSexe;Hommes;48\n");
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == text("marges.modalite"));
    BOOST_TEST(refused.error().ligne == 3);
    BOOST_TEST(refused.error().remede.contains(text("« Homme »")));
    BOOST_TEST(verified("variable;modalite;part\nSexe;Femme;60\nSexe;Homme;40\nSexe;Autre;0\n").has_value());
    BOOST_TEST(verified("variable;modalite;part\nTaille;Grand;3\n").error().code ==
               text("questionnaire.inconnue"));
}

BOOST_AUTO_TEST_SUITE_END()
