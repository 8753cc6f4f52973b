// recrutement tirage, on files made here.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace isegorie::tests;

namespace {

/// Four women and two men of whom two and two are drawn: each woman has one chance in two, each man is
/// certain.
const QByteArray kPool = "id;sexe\n01;femme\n02;femme\n03;femme\n04;femme\n05;homme\n06;homme\n";

class Draw : public CliFolder {
public:
    Ran operator()(const QByteArray& quotas, const QByteArray& pool, const QStringList& more = {}) const {
        return run(QStringList{text("recrutement"), text("tirage"), text("--quotas"),
                               file(text("quotas.csv"), quotas), text("--candidats"),
                               file(text("candidats.csv"), pool), text("--taille"), text("4"), text("--id"),
                               text("id"), text("--json")} +
                   more);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(recrutement_tirage)

BOOST_AUTO_TEST_CASE(equal_chances_with_their_proof) {
    const Draw draw;
    const QByteArray quotas = "critere;valeur;min;max\nsexe;femme;2;2\nsexe;homme;2;2\n";
    const Ran ran = draw(quotas, kPool, {text("--graine"), text("4 6 1 3")});
    BOOST_REQUIRE(ran.exitCode == 0);
    const QJsonDocument json = ran.json();
    BOOST_TEST(json[text("statut")].toString() == text("optimal"));
    BOOST_TEST(json[text("panel")].toArray().size() == 4);
    BOOST_TEST(json[text("certificat")][text("ecart")].toDouble() <= 1e-4);
    for (const char* woman : {"01", "02", "03", "04"})
        BOOST_TEST(json[text("probabilites")][text(woman)].toDouble() == 0.5,
                   boost::test_tools::tolerance(1e-9));
    for (const char* man : {"05", "06"})
        BOOST_TEST(json[text("probabilites")][text(man)].toDouble() == 1.0,
                   boost::test_tools::tolerance(1e-9));
    BOOST_TEST(draw(quotas, kPool, {text("--graine"), text("4 6 1 3")}).out == ran.out,
               "the same seed gives the same bytes");
}

BOOST_AUTO_TEST_CASE(quotas_that_nobody_can_keep_are_an_honest_no) {
    const Ran ran = Draw()("critere;valeur;min;max\nsexe;femme;1;1\nsexe;homme;3;3\n", kPool);
    BOOST_TEST(ran.exitCode == 3);
    const QJsonDocument json = ran.json();
    BOOST_TEST(json[text("statut")].toString() == text("infaisable"));
    BOOST_TEST(!json[text("conflit")].toArray().isEmpty());
    BOOST_TEST(!json[text("relachements")].toArray().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_bad_file_is_refused_with_its_line) {
    const Ran ran = Draw()("critere;valeur;min;max\nsexe;femme;2;1\nsexe;homme;x;3\n", kPool);
    BOOST_TEST(ran.exitCode == 1);
    BOOST_TEST(ran.out.isEmpty());
    BOOST_TEST(ran.errText().contains(text("quotas.csv")));
    BOOST_TEST(ran.errText().contains(text("ligne 2")));
}

BOOST_AUTO_TEST_CASE(a_seed_that_chance_made_is_told) {
    const Draw draw;
    const QByteArray quotas = "critere;valeur;min;max\nsexe;femme;2;2\nsexe;homme;2;2\n";
    const Ran ran = draw(quotas, kPool);
    const QString seed = ran.json()[text("graine")].toString();
    BOOST_TEST(seed.size() == 32);
    BOOST_TEST((draw(quotas, kPool, {text("--graine"), seed}).out == ran.out));
}

BOOST_AUTO_TEST_CASE(one_person_a_household_and_faults_without_names) {
    const Draw draw;
    const QByteArray quotas = "critere;valeur;min;max\nsexe;femme;2;2\nsexe;homme;2;2\n";
    const QByteArray pool = "id;sexe;rue\n01;femme;1 rue X\n02;FEMME;2 rue X\n03;femme;\n05;homme;1 rue X\n"
                            "06;homme;4 rue X\n";
    const QJsonDocument json = draw(quotas, pool, {text("--adresse"), text("rue")}).json();
    BOOST_TEST((json[text("panel")].toArray() == QJsonArray{text("02"), text("03"), text("05"), text("06")}));
    BOOST_TEST(json[text("impossibles")][0][text("id")].toString() == text("01"));
    const Ran wrong = draw(quotas, "id;sexe\n01;Martin\n;femme\n01;\n");
    BOOST_TEST(wrong.exitCode == 1);
    for (const char* word : {"ligne 2", "ligne 3", "ligne 4"})
        BOOST_TEST(wrong.errText().contains(text(word)), word);
    BOOST_TEST(!wrong.errText().contains(text("Martin")));
}

BOOST_AUTO_TEST_CASE(a_public_draw_is_committed_picked_and_verified) {
    const Draw draw;
    const QString committed = draw.path(text("engagement.json"));
    const QString minutes = draw.path(text("pv.json"));
    const QString pdf = draw.path(text("pv.pdf"));
    const Ran commitment = draw("critere;valeur;min;max\nsexe;femme;2;2\nsexe;homme;2;2\n", kPool,
                                {text("--engager"), text("--loterie"), text("50"), text("--pv"), committed});
    BOOST_TEST(commitment.exitCode == 0);
    BOOST_TEST(commitment.json()[text("panel")].toArray().isEmpty());
    const Ran picked =
        draw.run({text("recrutement"), text("designer"), committed, text("--graine"), text("4 2 6"),
                  text("--sortie"), minutes, text("--pv-pdf"), pdf, text("--json")});
    BOOST_TEST(picked.exitCode == 0);
    BOOST_TEST(picked.json()[text("panel")].toArray().size() == 4);
    const Ran right = draw.run({text("recrutement"), text("verifier"), minutes, text("--json")});
    BOOST_TEST(right.exitCode == 0);
    BOOST_TEST(right.json()[text("juste")].toBool());
    const QString told = QString::fromUtf8(draw.run({text("recrutement"), text("verifier"), minutes}).out);
    BOOST_TEST(told.simplified().startsWith(text("Procès-verbal : tout est juste. 12 contrôles")), told);
    BOOST_TEST(told.count(text("\njuste")) == 12, told);
    QFile file(minutes);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace("\"rang\": ", "\"rang\": 1");
    const Ran wrong = draw.run(
        {text("recrutement"), text("verifier"), draw.file(text("faux.json"), bytes), text("--json")});
    BOOST_TEST(wrong.exitCode == 3);
    BOOST_TEST(!wrong.json()[text("differences")].toArray().isEmpty());
    const QString faults = QString::fromUtf8(
        draw.run({text("recrutement"), text("verifier"), draw.path(text("faux.json"))}).out);
    BOOST_TEST(faults.contains(text("il n’est pas juste")), faults);
    BOOST_TEST(faults.contains(text("\nFAUX")), faults);
    QFile printed(pdf);
    BOOST_REQUIRE(printed.open(QIODevice::ReadOnly));
    BOOST_TEST(printed.read(5) == QByteArray("%PDF-"));
}

BOOST_AUTO_TEST_CASE(a_commitment_takes_no_seed) {
    const Ran ran = Draw()("critere;valeur;min;max\nsexe;femme;2;2\nsexe;homme;2;2\n", kPool,
                           {text("--engager"), text("--graine"), text("7")});
    BOOST_TEST(ran.exitCode == 2);
    BOOST_TEST(ran.errText().contains(text("ne vont pas ensemble")));
}

BOOST_AUTO_TEST_CASE(too_few_people_are_told) {
    const CliFolder folder;
    const Ran ran =
        folder.run({text("recrutement"), text("tirage"), text("--quotas"),
                    folder.file(text("q.csv"), "critere;valeur;min;max\nsexe;femme;0;5\nsexe;homme;0;5\n"),
                    text("--candidats"), folder.file(text("c.csv"), "id;sexe\n1;femme\n2;homme\n3;femme\n"),
                    text("--taille"), text("5")});
    BOOST_TEST(ran.exitCode == 3);
    BOOST_TEST(QString::fromUtf8(ran.out).contains(text("Il faut 5 personnes, et il n’y en a que 3")));
}

BOOST_AUTO_TEST_CASE(a_blank_bound_bounds_nothing) {
    const Draw draw;
    const Ran ran = draw("critere;valeur;min;max\nsexe;femme;;\nsexe;homme;1;\n", kPool,
                         {text("--graine"), text("1"), text("--pv"), draw.path(text("pv.json"))});
    BOOST_TEST(ran.exitCode == 0);
    const QJsonObject pv =
        QJsonDocument::fromJson(
            draw.run({text("recrutement"), text("verifier"), draw.path(text("pv.json")), text("--json")}).out)
            .object();
    BOOST_TEST(pv[text("juste")].toBool());
}

BOOST_AUTO_TEST_CASE(the_result_says_how_good_it_is) {
    const Draw draw;
    const QByteArray quotas = "critere;valeur;min;max\nsexe;femme;4;4\nsexe;homme;0;0\n";
    const Ran ran = draw(quotas, kPool, {text("--graine"), text("1"), text("--loterie"), text("10")});
    const QJsonDocument json = ran.json();
    BOOST_TEST(json[text("bilan")][text("zero_prouve")].toInt() == 2);
    BOOST_TEST(json[text("bilan")][text("zero_sans_preuve")].toInt(-1) == 0);
    BOOST_TEST(json[text("loterie")][text("panels_distincts")].toInt() == 1);
}

BOOST_AUTO_TEST_CASE(a_group_is_calibrated) {
    const CliFolder folder;
    const auto calibrate = [&](const QByteArray& quotas) {
        return folder.run({text("recrutement"), text("calibrer"), text("--quotas"),
                           folder.file(text("q.csv"), quotas), text("--candidats"),
                           folder.file(text("g.csv"), "id;sexe\n01;femme\n02;femme\n"), text("--volontaires"),
                           folder.file(text("v.csv"), kPool), text("--json")});
    };
    const Ran ran = calibrate("critere;valeur;min;max;part\nsexe;femme;1;1;52\nsexe;homme;1;1;48\n");
    BOOST_TEST(ran.exitCode == 0);
    const QJsonDocument json = ran.json();
    BOOST_TEST(json[text("changements")].toInt() == 2);
    BOOST_TEST(json[text("ecarter")].toArray().size() == 1);
    BOOST_TEST(json[text("avant")][text("criteres")][0][text("khi2")][text("degres")].toInt() == 1);
    const Ran never = calibrate("critere;valeur;min;max\nsexe;femme;0;0\nsexe;homme;0;1\n");
    BOOST_TEST(never.exitCode == 3);
    BOOST_TEST(never.json()[text("statut")].toString() == text("infaisable"));
    const Ran share = calibrate("critere;valeur;min;max;part\nsexe;femme;1;1;beaucoup\nsexe;homme;1;1;\n");
    BOOST_TEST(share.exitCode == 1);
    BOOST_TEST(share.errText().contains(text("ligne 2")));
}

BOOST_AUTO_TEST_CASE(people_are_seated_at_tables) {
    const CliFolder folder;
    const auto seat = [&](const QStringList& more) {
        return folder.run(QStringList{text("recrutement"), text("tables"), text("--tables"), text("3"),
                                      text("--tours"), text("4"), text("--json")} +
                          more);
    };
    const QStringList nine{text("--participants"), text("9"), text("--graine"), text("a")};
    const Ran ran = seat(nine);
    BOOST_TEST(ran.exitCode == 0);
    BOOST_TEST(ran.json()[text("tours")].toArray().size() == 4);
    BOOST_TEST(ran.json()[text("score")][text("rencontres")].toInt() == 36);
    BOOST_TEST((seat(nine).out == ran.out));
    const QStringList pool{text("--candidats"), folder.file(text("p.csv"), kPool), text("--criteres"),
                           text("sexe")};
    BOOST_TEST(seat(pool).json()[text("diversite")][0][text("critere")].toString() == text("sexe"));
    BOOST_TEST(seat({}).exitCode == 2);
    BOOST_TEST(seat({text("--participants"), text("2")}).exitCode == 2);
}

BOOST_AUTO_TEST_SUITE_END()
