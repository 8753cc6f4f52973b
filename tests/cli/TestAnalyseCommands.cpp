// analyse …: bad input names file and line, and says how to mend it; a wrong use is exit 2.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>

using namespace isegorie::tests;

namespace {

const QByteArray kAnswers = "id;avis;region;poids\n1;Oui;Nord;1\n2;Non;Sud;2\n3;Oui;Nord;x\n4;;Sud;1\n";

QStringList runAnalyse(std::initializer_list<const char*> words) {
    return QStringList{text("analyse")} + list(words);
}

void refused(const Ran& ran, int exitCode, const char* told) {
    BOOST_TEST(ran.exitCode == exitCode, told);
    BOOST_TEST(ran.out.isEmpty(), told);
    BOOST_TEST(ran.err.contains(told), ran.err.toStdString() << " should tell " << told);
}

} // namespace

BOOST_AUTO_TEST_SUITE(analyse_commands)

BOOST_AUTO_TEST_CASE(a_question_is_counted_and_crossed) {
    const CliFolder folder;
    const QString file = folder.file(text("reponses.csv"), kAnswers);
    const Ran flat = folder.run(runAnalyse({"tri", "--json", "--question", "avis"}) + QStringList{file});
    BOOST_TEST(flat.exitCode == 0);
    BOOST_TEST(flat.json().isObject());
    const Ran crossed =
        folder.run(runAnalyse({"tri", "--question", "avis", "--croise", "region"}) + QStringList{file});
    BOOST_TEST(crossed.exitCode == 0);
    BOOST_TEST(crossed.out.contains("Nord"));
}

BOOST_AUTO_TEST_CASE(free_answers_of_a_count_are_masked_and_the_command_says_so) {
    const CliFolder folder;
    QByteArray csv = "avis;region\n";
    for (int i = 0; i < 8; ++i)
        csv += i % 2 == 0 ? "Oui;Nord\n" : "Non;Sud\n";
    csv += "\"Oui, écrivez à zoe.martin@exemple.fr\";Nord\nNon;\"Appelez le 06 12 34 56 78\"\n";
    const QString file = folder.file(text("libres.csv"), csv);
    for (const QStringList& more :
         {QStringList(), QStringList{text("--json")}, QStringList{text("--croise"), text("region")}}) {
        const Ran ran = folder.run(runAnalyse({"tri", "--question", "avis"}) + more + QStringList{file});
        BOOST_TEST(ran.exitCode == 0, ran.err.toStdString());
        BOOST_TEST(!ran.out.contains("zoe.martin"));
        BOOST_TEST(!ran.out.contains("06 12 34"));
        BOOST_TEST(ran.out.contains("[courriel]"));
        BOOST_TEST(ran.out.contains(text("d’autres noms peuvent rester").toUtf8()));
    }
}

BOOST_AUTO_TEST_CASE(bad_answers_name_file_line_and_mend) {
    const CliFolder folder;
    const QString file = folder.file(text("reponses.csv"), kAnswers);
    refused(folder.run(runAnalyse({"tri", "--question", "avis", "--poids", "poids"}) + QStringList{file}), 1,
            "reponses.csv, ligne 4, colonne 4");
    refused(folder.run(runAnalyse({"tri", "--question", "age"}) + QStringList{file}), 1,
            "reponses.csv, ligne 1");
    refused(folder.run(runAnalyse({"tri", "--question", "avis", "--filtre", "avis=Peut-être"}) +
                       QStringList{file}),
            1, "Non");
    refused(
        folder.run(runAnalyse({"tri", "--question", "avis", "--filtre", "avi=Oui|Nom"}) + QStringList{file}),
        1, "Non");
    const QString open = folder.file(text("ouvert.csv"), "id;avis\n1;\"Oui\n2;Non\n");
    refused(folder.run(runAnalyse({"tri", "--question", "avis"}) + QStringList{open}), 1,
            "ouvert.csv, ligne 2");
    refused(
        folder.run(runAnalyse({"tri", "--question", "avis"}) + QStringList{folder.path(text("rien.csv"))}), 1,
        "rien.csv");
    const QString twice = folder.file(text("deux.csv"), "avis sur a;avis sur b\n1;2\n");
    refused(folder.run(runAnalyse({"tri", "--question", "avis"}) + QStringList{twice}), 3, "avis sur b");
}

BOOST_AUTO_TEST_CASE(wrong_uses_are_exit_2) {
    const CliFolder folder;
    const QString file = folder.file(text("reponses.csv"), kAnswers);
    for (const QStringList& use :
         {runAnalyse({"tri"}) + QStringList{file}, runAnalyse({"tri", "--question", "avis"}),
          runAnalyse({"tri", "--question", "avis", "--filtre", "avis"}) + QStringList{file},
          runAnalyse({"accord", "--valeur", "avis"}) + QStringList{file},
          runAnalyse({"accord", "--unite", "id", "--valeur", "avis", "--echelle", "floue"}) +
              QStringList{file},
          runAnalyse({"specificites"}), runAnalyse({"votes"}), runAnalyse({"reinert", "--k", "3"})}) {
        const Ran ran = folder.run(use);
        BOOST_TEST(ran.exitCode == 2, use.join(QLatin1Char(' ')) << ": " << ran.err.toStdString());
        BOOST_TEST(ran.out.isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(bad_tables_matrices_and_votes_name_their_line) {
    const CliFolder folder;
    const QString table = folder.file(text("formes.csv"), "forme;A;B\nvélo;3;deux\n");
    refused(folder.run(runAnalyse({"specificites", "--table"}) + QStringList{table}), 1,
            "formes.csv, ligne 2");
    refused(folder.run(runAnalyse({"afc", "--table"}) + QStringList{table}), 1, "formes.csv, ligne 2");
    const QString matrix =
        folder.file(text("m.mtx"), "%%MatrixMarket matrix coordinate integer general\n2 2 1\n3 1 1\n");
    refused(folder.run(runAnalyse({"reinert", "--k", "2", "--dtm"}) + QStringList{matrix}), 1,
            "m.mtx, ligne 3");
    folder.file(text("votes.csv"), "timestamp,datetime,comment-id,voter-id,vote\n1,x,0,0,5\n");
    refused(folder.run(runAnalyse({"votes", "--dossier"}) + QStringList{folder.path(QString())}), 1,
            "votes.csv, ligne 2");
}

BOOST_AUTO_TEST_SUITE_END()
