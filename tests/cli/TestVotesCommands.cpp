#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>

using namespace isegorie::tests;

namespace {

QByteArray camps() {
    QByteArray csv = "participant;énoncé;vote\n";
    for (int i = 0; i < 30; ++i)
        for (int j = 0; j < 8; ++j)
            csv += "p" + QByteArray::number(i) + ";Énoncé " + QByteArray::number(j) +
                   (j >= 4 || (i % 2 == 0) != ((i + j) % 9 == 0) ? ";pour\n" : ";contre\n");
    return csv;
}

} // namespace

BOOST_AUTO_TEST_SUITE(votes_commands)

BOOST_AUTO_TEST_CASE(votes_are_imported_listed_and_analysed) {
    const Ordered f;
    const QString file = f.file(text("Avis.csv"), camps() + "p1;Énoncé 1;jaune\n");
    const QString before = f.contentHash();
    const QJsonObject plan = f.json("contributions votes importer", {file, text("--simuler")}).object();
    BOOST_TEST(plan.value(QLatin1String("nouveaux")).toInt() == 240);
    BOOST_TEST(plan.value(QLatin1String("rejetes")).toArray().at(0)[QLatin1String("ligne")].toInt() == 242);
    BOOST_TEST(f.contentHash() == before);
    BOOST_TEST(f.json("contributions votes importer", {file})[QLatin1String("scrutin")].toString() ==
               text("Avis"));
    BOOST_TEST(f.json("contributions votes importer", {file})[QLatin1String("inchanges")].toInt() == 240);
    BOOST_TEST(f.json("contributions votes lister").array().size() == 1);
    const QString sheet = f.path(text("votes.csv"));
    const QJsonObject result = f.json("analyse votes", {text("--sortie"), sheet}).object();
    BOOST_TEST(QFile::exists(sheet));
    const QString plane = f.path(text("plan.svg"));
    f.json("analyse votes", {text("--sortie"), plane});
    BOOST_TEST(QFile::exists(plane));
    BOOST_TEST(result.value(QLatin1String("groupes")).toArray().size() == 2);
    BOOST_TEST(result.value(QLatin1String("enonces")).toArray().size() == 8);
    BOOST_TEST(result.value(QLatin1String("stabilite"))[QLatin1String("essais")].toInt() == 30);
    BOOST_TEST(!result.value(QLatin1String("mention")).toString().isEmpty());
    BOOST_TEST((f.json("analyse votes").object() == result)); // the same votes, the same numbers
}

BOOST_AUTO_TEST_CASE(maps_of_arguments_are_imported_shown_and_exported) {
    const Ordered f;
    const QString plan = f.file(text("plan.md"), "## Faut-il planter ?\n\n- Planter partout\n  - + Frais\n"
                                                 "    > cité — proposition/1\n  - - Cher\n");
    const QString before = f.contentHash();
    BOOST_TEST(
        f.json("analyse arguments importer", {plan, text("--simuler")})[QLatin1String("nouveaux")].toInt() ==
        4);
    BOOST_TEST(f.contentHash() == before);
    const QJsonObject done = f.json("analyse arguments importer", {plan}).object();
    BOOST_TEST(done.value(QLatin1String("introuvables")).toArray().size() == 1);
    BOOST_TEST(f.json("analyse arguments importer", {plan})[QLatin1String("nouveaux")].toInt() == 0);
    const QJsonObject map = f.json("analyse arguments montrer").object();
    BOOST_TEST(map.value(QLatin1String("nombre")).toInt() == 4);
    BOOST_TEST(map.value(QLatin1String("sans_citation")).toInt() == 3);
    for (const char* name : {"c.pdf", "c.svg", "c.png", "c.docx", "c.md", "c.csv", "c.json"}) {
        f.json("analyse arguments exporter", {f.path(text(name))});
        BOOST_TEST(QFile(f.path(text(name))).size() > 100, name);
    }
    f.refused(1, text("ne s’écrit pas"), "analyse arguments exporter", {f.path(text("c.odt"))});
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_changes_nothing) {
    const Ordered f;
    f.refused(3, text("n’a pas encore de votes"), "analyse votes");
    f.refused(3, text("soutiens"), "contributions votes importer",
              {f.file(text("p.csv"), "id;title/fr;body/fr;votes\n1;Arbres;Planter;12\n")});
    const QString file = f.file(text("votes.csv"), camps());
    f.refused(1, text("Aucune colonne ne s’appelle « avis »"), "contributions votes importer",
              {file, text("--vote"), text("avis")});
}

BOOST_AUTO_TEST_SUITE_END()
