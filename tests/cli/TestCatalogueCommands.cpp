#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace isegorie::tests;

namespace {

const QStringList kLister{QStringLiteral("catalogue"), QStringLiteral("lister")};

Ran look(const char* code, bool json = true) {
    QStringList arguments{QStringLiteral("catalogue"), QStringLiteral("chercher"), QString::fromUtf8(code)};
    if (json)
        arguments << QStringLiteral("--json");
    return CliFolder().run(arguments);
}

} // namespace

BOOST_AUTO_TEST_SUITE(catalogue_commands)

BOOST_AUTO_TEST_CASE(lister_gives_every_uo_with_the_keys_of_the_contract) {
    const CliFolder folder;
    const Ran ran = folder.run(kLister + QStringList{QStringLiteral("--json")});
    BOOST_TEST(ran.exitCode == 0);
    BOOST_TEST(ran.err.isEmpty());
    const QJsonArray all = ran.json().array();
    BOOST_TEST(all.size() == 287);
    QStringList keys{QStringLiteral("code"),     QStringLiteral("alias"),
                     QStringLiteral("libelle"),  QStringLiteral("lot"),
                     QStringLiteral("section"),  QStringLiteral("article"),
                     QStringLiteral("niveau"),   QStringLiteral("zone"),
                     QStringLiteral("unite"),    QStringLiteral("plafond_ht_centimes"),
                     QStringLiteral("livrables")};
    keys.sort();
    for (const auto& item : all) {
        BOOST_TEST((item.toObject().keys() == keys));
        BOOST_TEST(item[QLatin1String("alias")].isArray());
        BOOST_TEST(item[QLatin1String("lot")].isDouble());
    }
}

BOOST_AUTO_TEST_CASE(lister_keeps_to_one_lot) {
    const CliFolder folder;
    const qsizetype expected[] = {66, 71, 130, 20};
    for (int lot = 1; lot <= 4; ++lot) {
        const Ran ran = folder.run(
            kLister + QStringList{QStringLiteral("--lot"), QString::number(lot), QStringLiteral("--json")});
        BOOST_TEST(ran.json().array().size() == expected[lot - 1]);
        for (const auto& item : ran.json().array())
            BOOST_TEST(item[QLatin1String("lot")].toInt() == lot);
    }
    const Ran text = folder.run(kLister);
    BOOST_TEST(text.exitCode == 0);
    BOOST_TEST(text.out.count("\n  ") == 287);
}

BOOST_AUTO_TEST_CASE(lister_filters_as_the_screen_does) {
    const CliFolder folder;
    const auto count = [&folder](const QStringList& options) {
        const Ran ran = folder.run(kLister + options + QStringList{QStringLiteral("--json")});
        BOOST_TEST(ran.exitCode == 0, ran.err.toStdString());
        return ran.json().array().size();
    };
    BOOST_TEST(count({QStringLiteral("--texte"), QStringLiteral("U0 2.1")}) > 0);
    BOOST_TEST(count({QStringLiteral("--section"), QStringLiteral("3.1")}) == 18);
    BOOST_TEST(count({QStringLiteral("--section"), QStringLiteral("3.1"), QStringLiteral("--zone"),
                      QStringLiteral("idf")}) == 6);
    BOOST_TEST(count({QStringLiteral("--texte"), QStringLiteral("defraiement"), QStringLiteral("--lot"),
                      QStringLiteral("1")}) == 0);
    for (const char* option : {"--niveau=moyen", "--zone=lune", "--section=9.9"}) {
        const Ran ran = folder.run(kLister + QStringList{QString::fromUtf8(option)});
        BOOST_TEST(ran.exitCode == 2, option);
        BOOST_TEST(ran.out.isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(chercher_resolves_printed_spellings) {
    const std::pair<const char*, const char*> cases[] = {{"U0 2.1.7", "2.1.7"},
                                                         {"UO1.8.3.A", "1.8.3.A"},
                                                         {"UO 2.4.94.D", "2.4.9.4.D"},
                                                         {"UO 4.4.1. A", "4.1.1.A"}};
    for (const auto& [spelling, code] : cases) {
        const Ran ran = look(spelling);
        BOOST_TEST(ran.exitCode == 0, spelling);
        BOOST_TEST(ran.json()[QLatin1String("code")].toString() == QLatin1String(code));
        BOOST_TEST(ran.json()[QLatin1String("alias")].toArray().contains(QLatin1String(spelling)));
        BOOST_TEST(look(spelling, false).out.contains(code));
    }
    const Ran words =
        CliFolder().run({QStringLiteral("catalogue"), QStringLiteral("chercher"), QStringLiteral("UO"),
                         QStringLiteral("4.4.1."), QStringLiteral("A"), QStringLiteral("--json")});
    BOOST_TEST(words.json()[QLatin1String("code")].toString() == QStringLiteral("4.1.1.A"));
}

BOOST_AUTO_TEST_CASE(an_ambiguous_code_is_exit_3_with_both_candidates) {
    const Ran ran = look("4.2.3.A");
    BOOST_TEST(ran.exitCode == 3);
    QStringList codes;
    for (const auto& item : ran.json()[QLatin1String("candidats")].toArray())
        codes << item[QLatin1String("code")].toString();
    BOOST_TEST((codes == QStringList{QStringLiteral("4.1.3.A"), QStringLiteral("4.2.3.A")}));
    const Ran text = look("UO 4.2.3. A", false);
    BOOST_TEST(text.exitCode == 3);
    BOOST_TEST(text.out.contains("4.1.3.A"));
    BOOST_TEST(text.out.contains("4.2.3.A"));
}

BOOST_AUTO_TEST_CASE(a_code_without_its_level_is_both) {
    const Ran ran = look("1.1.1");
    BOOST_TEST(ran.exitCode == 3);
    QStringList codes;
    for (const auto& item : ran.json()[QLatin1String("candidats")].toArray())
        codes << item[QLatin1String("code")].toString();
    BOOST_TEST((codes == QStringList{QStringLiteral("1.1.1.A"), QStringLiteral("1.1.1.B")}));
}

BOOST_AUTO_TEST_CASE(an_unknown_code_is_exit_1_with_the_nearest) {
    for (const char* code : {"9.9.9", "", "=1+1", "2.1.7'; DROP TABLE uo; --"}) {
        const Ran ran = look(code);
        BOOST_TEST(ran.exitCode == 1, code);
        BOOST_TEST(ran.out.isEmpty());
        BOOST_TEST(!ran.err.isEmpty());
    }
    BOOST_TEST(look("1.1.9.A").exitCode == 1);
    BOOST_TEST(look("1.1.9.A").err.contains("1.1."));
}

BOOST_AUTO_TEST_SUITE_END()
