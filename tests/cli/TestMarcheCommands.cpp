// The framework from the command line: one base made from nothing, then each command's contract.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace isegorie;
using isegorie::tests::CliFolder;
using isegorie::tests::Ran;
using isegorie::tests::text;

namespace {

class Marche : public CliFolder {
public:
    Marche() {
        succeed({"accord-cadre", "creer", "2026-01", "--debut", "01/01/2026", "--fin", "31/12/2029"});
        succeed({"lot", "creer", "2026-01", "--lot", "3", "--maximum", "1 000 000,00"});
        succeed({"titulaire", "creer", "Agora", "--siret", "13002526500013"});
        succeed({"titulaire", "attribuer", "Agora", "--accord-cadre", "2026-01", "--lot", "3"});
    }
    Ran marche(std::initializer_list<const char*> words, const QString& last = {}) const {
        QStringList arguments{text("marche")};
        for (const char* word : words)
            arguments << text(word);
        if (!last.isEmpty())
            arguments << last;
        return run(arguments << text("--base") << path(text("t.isegorie")));
    }
    Ran importBpu(const QByteArray& rows, const char* effect,
                  std::initializer_list<const char*> more = {}) const {
        QStringList arguments{
            text("marche"),          text("bpu"),
            text("importer"),        file(text("bpu.csv"), "code;pu_ht;pu_ht_sans_fichier\n" + rows),
            text("--lot"),           text("3"),
            text("--effet"),         text(effect),
            text("--json"),          text("--base"),
            path(text("t.isegorie"))};
        for (const char* word : more)
            arguments << text(word);
        return run(arguments);
    }
    qsizetype versions() const {
        const auto listed = marche({"accord-cadre", "lister", "--json"}).json().array();
        return listed[0]
            .toObject()[text("lots")][0][text("titulaires")][0][text("versions_prix")]
            .toArray()
            .size();
    }

private:
    void succeed(std::initializer_list<const char*> words) const {
        const Ran ran = marche(words);
        BOOST_REQUIRE_MESSAGE(ran.exitCode == 0, ran.err.toStdString());
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(marche_commands)

BOOST_AUTO_TEST_CASE(import_simulate_export_revise_compare) {
    const Marche marche;
    const QByteArray rows = "3.1.1.A;1000;1200\nU0 3.4.1.A;200;\n3.8.1;25;\n";
    BOOST_TEST(marche.importBpu(rows, "2026-01-01", {"--simuler"}).exitCode == 0);
    BOOST_TEST(marche.versions() == 0);
    const Ran imported = marche.importBpu(rows, "2026-01-01");
    BOOST_REQUIRE(imported.exitCode == 0);
    BOOST_TEST(imported.json()[text("resume")][text("nouveau")].toInt() == 3);
    BOOST_TEST(marche.versions() == 1);
    const Ran exported = marche.marche({"bpu", "exporter", "--lot", "3", "--date", "2026-06-01"});
    BOOST_TEST(exported.out.contains("3.1.1.A;"));
    BOOST_TEST(exported.out.contains(";1000,00;1200,00"));
    const Ran revised =
        marche.marche({"reviser", "--lot", "3", "--effet", "2027-01-01", "--s0", "290,1", "--mois-s0",
                       "2025-10", "--s", "301,4", "--mois-s", "2026-10", "--json"});
    BOOST_REQUIRE_MESSAGE(revised.exitCode == 0, revised.err.toStdString());
    BOOST_TEST(revised.json()[text("revision")][text("coefficient")][text("arrondi")].toString() ==
               text("1,034"));
    const Ran compared = marche.marche(
        {"bpu", "comparer", "--lot", "3", "--avant", "2026-06-01", "--apres", "2027-06-01", "--json"});
    BOOST_TEST(compared.json()[text("ecarts")].toArray().size() == 2); // 3.8.1 is at its cap already
}

BOOST_AUTO_TEST_CASE(bad_rows_exit_1_with_file_and_line_and_store_nothing) {
    const Marche marche;
    for (const char* rows :
         {"3.4.1.A;200;\n9.9.9;1;\n", "3.4.1.A;1;\n3.4.1.A;2;\n", "3.4.1.A;1;\n3.4.1.B;-3;\n",
          "3.4.1.A;1;\n3.4.1.B;=2+2;\n", "3.4.1.A;1;\n3.4.1.B;99999999999999999999;\n"}) {
        const Ran ran = marche.importBpu(rows, "2026-01-01");
        BOOST_TEST(ran.exitCode == 1, rows);
        BOOST_TEST(ran.out.isEmpty());
        BOOST_TEST(ran.errText().contains(text("bpu.csv, ligne 3")), ran.err.toStdString());
    }
    for (const QByteArray& content :
         {QByteArray(), QByteArray("\0\xff\x01\x02", 4), QByteArray("code;pu_ht\n")}) {
        const Ran ran = marche.marche({"bpu", "importer", "--lot", "3", "--effet", "2026-01-01"},
                                      marche.file(text("bad.csv"), content));
        BOOST_TEST(ran.exitCode == 1);
        BOOST_TEST(ran.errText().contains(text("bad.csv")), ran.err.toStdString());
    }
    BOOST_TEST(marche.versions() == 0);
    BOOST_TEST(marche.importBpu("3.4.1.A;200;\n9.9.9;1;\n", "2026-01-01", {"--ignorer-inconnus"}).exitCode ==
               0);
}

BOOST_AUTO_TEST_CASE(rules_answer_with_an_honest_no) {
    const Marche marche;
    BOOST_TEST(marche.importBpu("3.8.1;25,01;\n", "2026-01-01").exitCode == 3);
    BOOST_TEST(marche.importBpu("3.4.1.A;1;\n", "2026-01-01").exitCode == 0);
    BOOST_TEST(marche.importBpu("3.4.1.A;1;\n", "2026-01-01").exitCode == 3); // again
    BOOST_TEST(marche.importBpu("3.4.1.A;2;\n", "2026-01-01").exitCode == 3); // same day
    BOOST_TEST(marche.versions() == 1);
}

BOOST_AUTO_TEST_CASE(a_quotation_is_compared_line_by_line) {
    const Marche marche;
    BOOST_REQUIRE(marche.importBpu("3.4.1.A;200;\n", "2026-01-01").exitCode == 0);
    const auto compare = [&](const QByteArray& rows) {
        return marche.marche({"devis", "comparer", "--lot", "3", "--date", "2026-06-01", "--json"},
                             marche.file(text("devis.csv"), "Code;Quantité;PU HT;Total HT\n" + rows));
    };
    BOOST_TEST(compare("UO 3.4.1.A;2;200;400\n").exitCode == 0);
    const Ran wrong = compare("UO 3.4.1.A;2;201;400\n");
    BOOST_TEST(wrong.exitCode == 3);
    const auto findings = wrong.json()[text("lignes")][0][text("constats")].toArray();
    BOOST_REQUIRE(findings.size() == 2);
    BOOST_TEST(findings[0].toObject()[text("code")].toString() == text("devis.prix-differe"));
    BOOST_TEST(findings[1].toObject()[text("code")].toString() == text("devis.calcul"));
    BOOST_TEST(compare("").exitCode == 1);
    const auto written = [&](const char* name) {
        return marche
            .marche({"devis", "comparer", "--lot", "3", "--date", "2026-06-01", "--sortie", name},
                    marche.file(text("devis.csv"), "Code;Quantité;PU HT;Total HT\n3.4.1.A;2;201;402\n"))
            .exitCode;
    };
    const QByteArray csv = marche.path(text("comparaison.csv")).toUtf8();
    BOOST_TEST(written(csv.constData()) == 3);
    BOOST_TEST(QFile::exists(QString::fromUtf8(csv)));
    BOOST_TEST(written("comparaison.odt") == 1);
}

BOOST_AUTO_TEST_CASE(usage_is_told_apart_from_bad_input) {
    const Marche marche;
    BOOST_TEST(marche.marche({"bpu", "exporter", "--lot", "9"}).exitCode == 2);
    BOOST_TEST(marche.marche({"bpu", "exporter"}).exitCode == 2);
    BOOST_TEST(marche.marche({"bpu", "exporter", "--lot", "3", "--date", "hier"}).exitCode == 1);
    BOOST_TEST(marche.marche({"bpu", "exporter", "--lot", "3", "--date", "2026-06-01"}).exitCode == 3);
    BOOST_TEST(marche.run({text("marche"), text("accord-cadre"), text("lister")}).exitCode == 2);
    BOOST_TEST(marche.marche({"lot", "creer", "2026-01", "--lot", "3", "--maximum", "5"}).exitCode == 1);
}

BOOST_AUTO_TEST_SUITE_END()
