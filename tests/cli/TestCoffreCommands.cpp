// coffre …: keys, retention, purge, as a script would run them.
#include "tests/cli/RecrutementCli.h"

#include <QFile>
#include <QFileInfo>

using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(coffre_commands)

BOOST_AUTO_TEST_CASE(a_coffre_is_made_once_with_a_long_passphrase) {
    const CliBase base;
    const QString brief = base.file(text("court.txt"), "abc\n");
    const QString good = base.file(text("bon.txt"), kPhrase);
    base.refused(2, text("phrase secrète manque"), "coffre creer");
    base.refused(1, text("12"), "coffre creer", {text("--phrase"), brief});
    base.refused(1, text("ne peut pas être lu"), "coffre creer", {text("--phrase"), base.path(text("rien"))});
    BOOST_TEST(base.json("coffre etat")[text("etat")].toString() == text("absent"));
    const QJsonDocument made = base.json("coffre creer", {text("--phrase"), good});
    BOOST_TEST(QFileInfo::exists(made[text("fichier")].toString()));
    BOOST_TEST(!bytesOf(made[text("fichier")].toString()).contains(kPhrase));
    base.refused(3, text("déjà un coffre"), "coffre creer", {text("--phrase"), good});
}

BOOST_AUTO_TEST_CASE(the_passphrase_changes_and_the_old_one_no_longer_opens) {
    const RecrutementCli base;
    base.import();
    const QString fresh = base.file(text("neuve.txt"), "cinq autres mots bien longs");
    base.openRefused(2, "phrase secrète manque", "coffre phrase", {});
    base.json("coffre phrase", {text("--phrase"), base.phrase, text("--nouvelle-phrase"), fresh});
    base.openRefused(1, "", "recrutement candidats", {base.id});
    base.json("recrutement candidats", {base.id, text("--phrase"), fresh});
}

BOOST_AUTO_TEST_CASE(people_are_kept_until_a_day_then_erased_with_a_certificate) {
    const RecrutementCli base;
    base.refused(3, text("Importez d’abord"), "coffre conserver",
                 {text("Vivre ensemble"), text("--jusqu-au"), text("31/12/2062")});
    base.import();
    base.refused(2, text("--jusqu-au"), "coffre conserver", {text("Vivre ensemble")});
    base.refused(1, text("est passé"), "coffre conserver",
                 {text("Vivre ensemble"), text("--jusqu-au"), text("31/12/2020")});
    base.json("coffre conserver", {text("Vivre ensemble"), text("--jusqu-au"), text("31/12/2062")});
    const QJsonObject kept = base.json("coffre etat")[text("concertations")].toArray().first().toObject();
    BOOST_TEST(kept[text("personnes")].toInt() == 8);
    BOOST_TEST(!kept[text("echue")].toBool());

    const QString names = base.path(text("tous.csv"));
    base.openJson("recrutement exporter", {base.id, text("tous"), names});
    base.openJson("recrutement exporter",
                  {base.id, text("tous"), base.path(text("caches.csv")), text("--pseudonymes")});
    base.refused(3, text("--confirmer"), "coffre purger", {text("Vivre ensemble")});
    base.refused(3, text("tous.csv"), "coffre purger", {text("Vivre ensemble")});
    base.refused(3, text("fixée au 31 décembre 2062 : la purge est faite avant son terme"), "coffre purger",
                 {text("Vivre ensemble")});
    base.refused(3, text("pas été purgée"), "coffre certificat", {text("Vivre ensemble")});
    base.refused(1, text("motif"), "coffre purger", {text("Vivre ensemble"), text("--confirmer")});
    base.refused(1, text("motif"), "coffre purger",
                 {text("Vivre ensemble"), text("--motif"), text(" "), text("--confirmer")});
    const QString pdf = base.path(text("certificat.pdf"));
    const QJsonDocument done =
        base.json("coffre purger", {text("Vivre ensemble"), text("--motif"), text("Fin"), text("--confirmer"),
                                    text("--pdf"), pdf});
    BOOST_TEST(done[text("personnes")].toInt() == 8);
    BOOST_TEST(bytesOf(pdf).startsWith("%PDF"));
    const QJsonArray outside = done[text("fichiers_hors_base")].toArray();
    BOOST_REQUIRE(outside.size() == 2);
    BOOST_TEST(outside.at(0)[text("fichier")].toString().endsWith(text("caches.csv")));
    BOOST_TEST(outside.at(0)[text("objet")].toString().contains(text("sous pseudonymes")));
    BOOST_TEST(outside.at(1)[text("fichier")].toString().endsWith(text("tous.csv")));
    BOOST_TEST(outside.at(1)[text("present")].toBool());
    BOOST_TEST((base.json("coffre certificat", {text("Vivre ensemble")}) == done));
    base.openRefused(3, "", "recrutement candidats", {base.id});
}

BOOST_AUTO_TEST_CASE(every_look_at_names_is_noted) {
    const RecrutementCli base;
    base.import();
    BOOST_TEST(base.json("coffre acces", {text("Vivre ensemble")}).array().isEmpty());
    base.openJson("recrutement candidats", {base.id, text("--noms"), text("--auteur"), text("Ada")});
    const QJsonArray log = base.json("coffre acces", {text("Vivre ensemble")}).array();
    BOOST_REQUIRE(log.size() == 1);
    BOOST_TEST(log.first().toObject()[text("auteur")].toString() == text("Ada"));
    BOOST_TEST(log.first().toObject()[text("personnes")].toInt() == 8);
}

BOOST_AUTO_TEST_SUITE_END()
