#include "app/cli/Registry.h"
#include "app/cli/Runner.h"
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace isegorie::tests;

namespace {

const QByteArray kAtelier = R"({"ateliers": [{"participants": 60, "niveau": "expert"}]})";

QString codes(const Ran& ran) {
    QStringList parts;
    for (const auto& line : ran.json()[QLatin1String("lignes")].toArray())
        parts << line[QLatin1String("code")].toString() + QLatin1Char(' ') +
                     line[QLatin1String("quantite")].toString();
    return parts.join(QStringLiteral(", "));
}

/// Exit 1, nothing on stdout, and a message that names the file and a line.
void checkRefused(const Ran& ran, const char* fileName, const char* what) {
    BOOST_TEST(ran.exitCode == 1, what << ": " << ran.err.toStdString());
    BOOST_TEST(ran.out.isEmpty(), what);
    BOOST_TEST(ran.err.contains(fileName), what << ": " << ran.err.toStdString());
    BOOST_TEST(ran.err.contains("ligne "), what << ": " << ran.err.toStdString());
}

} // namespace

BOOST_AUTO_TEST_SUITE(chiffrer)

BOOST_AUTO_TEST_CASE(an_atelier_of_60) {
    const Ran ran = CliFolder().price(kAtelier, everyPriceCsv());
    BOOST_TEST(ran.exitCode == 0);
    BOOST_TEST(codes(ran) == QStringLiteral("1.8.1.B 1, 1.8.2.B 1, 1.8.7 1, 1.8.5.B 8, 3.8.3 60"));
    const QJsonDocument json = ran.json();
    BOOST_TEST(json[QLatin1String("total_ht_centimes")].toInteger() == 11 * 10'000 + 60 * 25'000);
    BOOST_TEST(json[QLatin1String("tva_centimes")].toInteger() == (11 * 10'000 + 60 * 25'000) / 5);
    BOOST_TEST(json[QLatin1String("total_ttc_centimes")].toInteger() == (11 * 10'000 + 60 * 25'000) / 5 * 6);
    for (const auto& line : json[QLatin1String("lignes")].toArray()) {
        BOOST_TEST(line[QLatin1String("regle")][QLatin1String("article")].toString().startsWith(
            QStringLiteral("CCTP, ")));
        BOOST_TEST(line[QLatin1String("hypotheses")].isArray());
        BOOST_TEST(line[QLatin1String("quantite")].isString());
    }
}

BOOST_AUTO_TEST_CASE(fractions_are_exact_and_files_pick_the_price) {
    const QByteArray besoin = R"({"recrutements": [
        {"mode": "recrutement", "participants": 40, "zone": "idf", "quotas": "classiques", "fichier_fourni": true},
        {"mode": "recrutement", "participants": 40, "zone": "idf", "quotas": "classiques", "fichier_fourni": false}]})";
    const Ran ran = CliFolder().price("\xEF\xBB\xBF" + besoin, everyPriceCsv());
    BOOST_TEST(codes(ran) == QStringLiteral("3.2.1.A 4/5, 3.2.1.A 4/5"));
    const QJsonArray lines = ran.json()[QLatin1String("lignes")].toArray();
    BOOST_TEST(lines[0][QLatin1String("total_ht_centimes")].toInteger() == 8'000);
    BOOST_TEST(lines[1][QLatin1String("total_ht_centimes")].toInteger() == 9'600);
}

BOOST_AUTO_TEST_CASE(a_blocking_constat_is_exit_3_and_still_one_document) {
    const CliFolder folder;
    const QByteArray besoin = R"({"recrutements": [{"mode": "tirage", "participants": 50, "zone": "idf",
                                  "quotas": "cible", "incidence_pct": 5}], "deplacements": [{"jours": 1,
                                  "pu_ht_centimes": 15000}]})";
    const Ran ran = folder.price(besoin, everyPriceCsv());
    BOOST_TEST(ran.exitCode == 3);
    BOOST_TEST(codes(ran) == QStringLiteral("DEPLACEMENT 1"));
    const QJsonArray constats = ran.json()[QLatin1String("constats")].toArray();
    BOOST_REQUIRE(constats.size() == 1);
    BOOST_TEST(constats[0][QLatin1String("niveau")].toString() == QStringLiteral("bloquant"));
    const Ran missing = folder.price(kAtelier, "code;pu_ht\n1.8.1.B;10\n1.8.2.B;10\n1.8.7;10\n");
    BOOST_TEST(missing.exitCode == 3);
    BOOST_TEST(missing.out.contains("1.8.5.B"));
    BOOST_TEST(missing.json()[QLatin1String("lignes")][3][QLatin1String("total_ht_centimes")].isNull());
}

BOOST_AUTO_TEST_CASE(readable_text_without_json) {
    const CliFolder folder;
    const Ran ran =
        folder.run({QStringLiteral("chiffrer"), folder.file(QStringLiteral("b.json"), kAtelier),
                    QStringLiteral("--bpu"), folder.file(QStringLiteral("p.csv"), everyPriceCsv())});
    BOOST_TEST(ran.exitCode == 0);
    for (const char* word : {"Total HT", "Total TTC", "1.8.5.B", "CCTP, chapitre 2"})
        BOOST_TEST(ran.out.contains(word), word);
}

BOOST_AUTO_TEST_CASE(other_forms_of_the_same_bpu) {
    const CliFolder folder;
    const Ran comma =
        folder.price(kAtelier, "Code UO,Désignation,Prix unitaire HT\n\"UO 1.8.1.B\",\"a, b\",\"1 000,50\"\n"
                               "1.8.2.B,c,2.5\n1.8.7,,3\n1.8.5.B,,4\n");
    BOOST_TEST(comma.exitCode == 0);
    BOOST_TEST(comma.json()[QLatin1String("total_ht_centimes")].toInteger() ==
               100'050 + 250 + 300 + 3'200 + 60 * 25'000);
    const Ran latin = folder.price(kAtelier, "Code;D\xE9signation;PU HT\n1.8.1.B;R\xE9unions \x96 \x80;1\n"
                                             "1.8.2.B;\xE9t\xE9;1\n1.8.7;;1\n1.8.5.B;;1\n");
    BOOST_TEST(latin.exitCode == 0);
}

BOOST_AUTO_TEST_CASE(bad_needs_are_exit_1_with_file_and_line) {
    const CliFolder folder;
    const std::pair<const char*, QByteArray> needs[] = {
        {"empty", ""},
        {"binary", QByteArray("\x7F\x45LF\x00\x01\x02", 7)},
        {"negative", R"({"ateliers": [{"participants": -1, "niveau": "expert"}]})"},
        {"huge number", R"({"ateliers": [{"participants": 2147483648, "niveau": "expert"}]})"},
        {"1e2000", R"({"ateliers": [{"participants": 1e2000, "niveau": "expert"}]})"},
        {"long number", "{\"ateliers\": [{\"participants\": " + QByteArray(5'000'000, '9') + "}]}"},
        {"unknown key", R"({"atelier": []})"},
        {"list", "[]"},
        {"deep", QByteArray(200'000, '[')},
        {"cut", R"({"ateliers": [{"participants": 3)"},
        {"csv", "code;pu_ht\n1.1.1.A;3\n"}};
    for (const auto& [what, besoin] : needs)
        checkRefused(folder.price(besoin, everyPriceCsv()), "besoin.json", what);
}

BOOST_AUTO_TEST_CASE(bad_bpus_are_exit_1_with_file_and_line) {
    const CliFolder folder;
    const std::pair<const char*, QByteArray> bpus[] = {
        {"empty", ""},
        {"binary", QByteArray("\x00\x01\x02\x03\xff\xfe\x00\x00garbage\x00", 16)},
        {"unknown code", "code;pu_ht\n9.9.9;3\n"},
        {"duplicate code", "code;pu_ht\n2.1.7;3\nU0 2.1.7;3\n"},
        {"negative", "code;pu_ht\n2.1.7;-3\n"},
        {"formula in a label", "code;désignation;pu_ht\n2.1.7;=HYPERLINK(\"http://x\");3\n"},
        {"formula with +", "code;désignation;pu_ht\n2.1.7;+cmd|' /C calc'!A0;3\n"},
        {"formula with @", "code;désignation;pu_ht\n2.1.7;@SUM(1);3\n"},
        {"missing column", "code;prix_ttc\n2.1.7;3\n"},
        {"head only", "code;pu_ht\n"},
        {"open quote", "code;pu_ht\n2.1.7;\"3\n"},
        {"huge", "code;pu_ht\n2.1.7;" + QByteArray(2'000'000, '9') + "\n"},
        {"words", "code;pu_ht\n2.1.7;gratuit\n"}};
    for (const auto& [what, bpu] : bpus)
        checkRefused(folder.price(kAtelier, bpu), "bpu.csv", what);
}

BOOST_AUTO_TEST_CASE(a_refusal_says_what_the_value_is) {
    const CliFolder folder;
    const auto need = [](const char* value) {
        return QByteArray(R"({"ateliers": [{"participants": )") + value + R"(, "niveau": "expert"}]})";
    };
    const std::pair<const char*, const char*> values[] = {
        {"\"20\"", "guillemets"}, {"true", "true"}, {"[20]", "liste"}, {"{}", "objet"}, {"20.5", "20.5"}};
    for (const auto& [value, told] : values) {
        const Ran ran = folder.price(need(value), everyPriceCsv());
        checkRefused(ran, "besoin.json", value);
        BOOST_TEST(ran.err.contains(told), value << ": " << ran.err.toStdString());
    }
    const Ran rate = folder.price(R"({"recrutements": [{"mode": "tirage", "participants": 50, "zone": "idf",
                                   "quotas": "cible", "incidence_pct": "5"}]})",
                                  everyPriceCsv());
    BOOST_TEST(rate.err.contains("guillemets"), rate.err.toStdString());
    const Ran lonely = folder.price(kAtelier, "code;pu_ht;pu_ht_sans_fichier\n3.1.1.A;;5\n");
    checkRefused(lonely, "bpu.csv", "only the price without a file");
    BOOST_TEST(lonely.err.contains("manque"), lonely.err.toStdString());
}

BOOST_AUTO_TEST_CASE(one_bpu_in_any_encoding_and_separator) {
    const CliFolder folder;
    const QString rows =
        QStringLiteral("code;désignation;pu_ht\n1.8.1.B;Réunions;1\u00a0000,50 €\n1.8.2.B;Été;5\n"
                       "1.8.7;;5\n1.8.5.B;;5\n");
    const auto utf16 = [&rows](bool big) {
        QByteArray bytes = big ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
        for (const QChar c : rows) {
            const char low = static_cast<char>(c.unicode() & 0xFF);
            const char high = static_cast<char>(c.unicode() >> 8);
            bytes.append(big ? high : low).append(big ? low : high);
        }
        return bytes;
    };
    QByteArray cp1252 = QString(rows).replace(QStringLiteral(" €"), QString()).toLatin1();
    const QByteArray forms[] = {rows.toUtf8(),
                                "\xEF\xBB\xBF" + rows.toUtf8(),
                                rows.toUtf8().replace("\n", "\r\n"),
                                rows.toUtf8().replace("\n", "\r"),
                                rows.toUtf8().replace(";", "\t"),
                                "sep=;\n" + rows.toUtf8(),
                                utf16(false),
                                utf16(true),
                                cp1252};
    for (const QByteArray& form : forms) {
        const Ran ran = folder.price(kAtelier, form);
        BOOST_TEST(ran.exitCode == 0, form.left(30).toStdString() << ran.err.toStdString());
        BOOST_TEST(ran.json()[QLatin1String("total_ht_centimes")].toInteger() ==
                   100'050 + 500 + 500 + 8 * 500 + 60 * 25'000);
    }
}

BOOST_AUTO_TEST_CASE(codes_of_a_bpu_are_settled_or_refused) {
    const CliFolder folder;
    const auto refused = [&folder](const char* rows, const char* message) {
        const Ran ran = folder.price(kAtelier, QByteArray("code;pu_ht\n") + rows);
        checkRefused(ran, "bpu.csv", rows);
        BOOST_TEST(ran.err.contains(message), rows << ": " << ran.err.toStdString());
    };
    refused("4.2.3.A;5\n", "4.1.3.A et 4.2.3.A");       // printed for two UO
    refused("2.4.9.4.D;5\nUO 2.4.94.D;6\n", "ligne 2"); // an alias of a code that has its price
    refused("2.1.7;NaN\n", "NaN");
    refused("2.1.7;inf\n", "inf");
    refused("2.1.7;1e999\n", "1e999");
    refused("2.1.7;-0\n", "négatif");
    refused("2.1.7;1,005\n", "1,005"); // a third decimal is no cent
    const Ran settled =
        folder.price(kAtelier, "code;pu_ht\n4.2.3.A;5\n4.1.3.A;7\n1.8.1.B;1\n1.8.2.B;1\n1.8.7;1\n"
                               "1.8.5.B;1\n");
    BOOST_TEST(settled.exitCode == 0, settled.err.toStdString());
}

BOOST_AUTO_TEST_CASE(files_that_are_no_files) {
    const CliFolder folder;
    const QString good = folder.file(QStringLiteral("b.json"), kAtelier);
    const QString prices = folder.file(QStringLiteral("p.csv"), everyPriceCsv());
    const QString huge = folder.path(QStringLiteral("huge"));
    QFile sparse(huge);
    BOOST_REQUIRE(sparse.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(sparse.resize(3LL * 1024 * 1024 * 1024)); // sparse: no disk is used
    for (const QString& bad : {folder.path(QStringLiteral("absent")), folder.path(QString()), huge}) {
        const Ran need = folder.run({QStringLiteral("chiffrer"), bad, QStringLiteral("--bpu"), prices});
        BOOST_TEST(need.exitCode == 1, bad);
        BOOST_TEST(need.out.isEmpty());
        BOOST_TEST(need.errText().contains(bad));
        const Ran bpu = folder.run({QStringLiteral("chiffrer"), good, QStringLiteral("--bpu"), bad});
        BOOST_TEST(bpu.exitCode == 1, bad);
        BOOST_TEST(bpu.out.isEmpty());
        BOOST_TEST(bpu.errText().contains(QFileInfo(bad).fileName()));
    }
}

BOOST_AUTO_TEST_CASE(several_errors_of_one_bpu_are_told_together) {
    const Ran ran = CliFolder().price(kAtelier, "code;pu_ht\n9.9.9;3\n2.1.7;x\n;5\n");
    BOOST_TEST(ran.exitCode == 1);
    for (const char* line : {"ligne 2", "ligne 3", "ligne 4"})
        BOOST_TEST(ran.err.contains(line), line);
}

BOOST_AUTO_TEST_CASE(mutated_files_never_crash_nor_half_succeed) {
    const CliFolder folder;
    const auto commands = isegorie::cli::allCommands();
    CHECK_PROPERTY("exit 1 with a message and no output, or one whole document", [&] {
        QByteArray besoin = kAtelier;
        QByteArray bpu = "code;pu_ht;pu_ht_sans_fichier\n1.8.1.B;10,00;\n1.8.2.B;5;\n1.8.7;5;\n1.8.5.B;5;6\n";
        for (QByteArray* bytes : {&besoin, &bpu})
            for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
                const int at = *rc::gen::inRange<int>(0, static_cast<int>(bytes->size()));
                bytes->replace(at, *rc::gen::inRange(0, 4),
                               QByteArray(1, static_cast<char>(*rc::gen::inRange(1, 256))));
            }
        const auto output = isegorie::cli::runCommandLine(
            {QStringLiteral("chiffrer"), folder.file(QStringLiteral("b.json"), besoin),
             QStringLiteral("--bpu"), folder.file(QStringLiteral("p.csv"), bpu), QStringLiteral("--json")},
            commands);
        if (output.exitCode == 1)
            RC_ASSERT(output.out.isEmpty() && !output.err.isEmpty());
        else
            RC_ASSERT((output.exitCode == 0 || output.exitCode == 3) &&
                      QJsonDocument::fromJson(output.out.toUtf8()).isObject());
    });
}

BOOST_AUTO_TEST_SUITE_END()
