// bon …, livrable …, marche …: what the desktop does with orders, run as a script would, on the demo base.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace isegorie;
using isegorie::tests::CliBase;
using isegorie::tests::list;
using isegorie::tests::Ran;
using isegorie::tests::text;

namespace {

/// With a second holder, and another price version of the first from September on.
class Priced : public tests::Ordered {
public:
    Priced() {
        json("marche titulaire creer", list({"Panel"}));
        json("marche titulaire attribuer", list({"Panel", "--accord-cadre", "2026-01", "--lot", "3"}));
        import("Agora", "2026-01-01", "3.2.1.A;1000;1200\n3.4.1.A;200;\n3.8.1;25;\n3.8.2;50;\n");
        import("Agora", "2026-09-01", "3.2.1.A;1100;1300\n3.4.1.A;220;\n3.8.1;25;\n3.8.2;50;\n");
        import("Panel", "2026-01-01", "3.2.1.A;900;1000\n3.4.1.A;210;\n3.8.1;20;\n3.8.2;40;\n");
    }
};

const QByteArray kBon = R"({"concertation": "École", "lot": 3, "lignes": [
  {"code": "3.4.1.A", "quantite": 2}, {"code": "3.8.1", "quantite": 10}]})";

} // namespace

BOOST_AUTO_TEST_SUITE(bon_commands)

BOOST_AUTO_TEST_CASE(fields_of_a_draft_are_set_by_option_or_file) {
    const Priced base;
    const QString id = base.draft(kBon);
    base.json("bon modifier", QStringList{id} + list({"--objet", "Panel d’été", "--debut", "1/7/2026"}));
    BOOST_TEST(base.bon(id)[text("objet")].toString() == text("Panel d’été"));
    BOOST_TEST(base.bon(id)[text("debut")].toString() == text("2026-07-01"));
    const QString fields = base.file(text("c.json"), R"({"lieu": "Lyon", "debut": null, "objet": "Autre"})");
    base.json("bon modifier", {id, fields, text("--objet"), text("Panel")}); // the option wins
    BOOST_TEST(base.bon(id)[text("lieu")].toString() == text("Lyon"));
    BOOST_TEST(base.bon(id)[text("objet")].toString() == text("Panel"));
    BOOST_TEST(base.bon(id)[text("debut")].isNull());
    base.refused(1, text("c.json, ligne 2, colonne 11"), "bon modifier",
                 {id, base.file(text("c.json"), "{\"lieu\": \"Nantes\",\n \"debut\": \"31/02/2026\"}")});
    base.refused(1, text("Les champs sont objet"), "bon modifier",
                 {id, base.file(text("c.json"), R"({"lot": 2})")});
    base.refused(1, text("--debut"), "bon modifier", {id, text("--debut"), text("demain")});
    base.refused(2, text("Rien à modifier"), "bon modifier", {id});
    base.refused(1, text("n’existe pas"), "bon modifier", list({"inconnu", "--objet", "x"}));
}

BOOST_AUTO_TEST_CASE(dates_of_a_file_with_a_need_are_checked_like_the_others) {
    const Priced base;
    const char* const besoin = R"({"concertation": "École", "debut": "%1", "besoin": {"recrutements":
      [{"mode": "tirage", "participants": 40, "zone": "idf", "quotas": "classiques"}]}})";
    base.refused(1, text("bon.json"), "bon creer",
                 {base.file(text("bon.json"), QString::fromUtf8(besoin).arg(text("31/02/2026")).toUtf8()),
                  text("--date"), text("2026-06-01")});
    const QString id = base.draft(QString::fromUtf8(besoin).arg(text("1/9/2026")).toUtf8());
    BOOST_TEST(base.bon(id)[text("debut")].toString() == text("2026-09-01"));
    BOOST_TEST(base.bon(id)[text("lignes")][0][text("quantite")].toString() == text("4/5"));
    base.refused(
        1, text("titulaire"), "bon creer",
        {base.file(text("bon.json"), R"({"concertation": "École", "titulaire": "Panel", "besoin": {}})")});
}

BOOST_AUTO_TEST_CASE(lines_are_added_changed_moved_and_removed) {
    const Priced base;
    const QString id = base.draft(kBon);
    base.json("bon ligne ajouter",
              QStringList{id} + list({"UO 3.2.1.A", "--quantite", "3", "--sans-fichier"}));
    BOOST_TEST(base.bon(id)[text("lignes")][2][text("pu_ht_centimes")].toInt() == 120'000);
    base.json("bon ligne modifier",
              QStringList{id} + list({"3", "--quantite", "4", "--tva", "5,5", "--fichier", "oui"}));
    const QJsonValue line = base.bon(id)[text("lignes")][2];
    BOOST_TEST(line[text("quantite")].toString() == text("4"));
    BOOST_TEST(line[text("pu_ht_centimes")].toInt() == 100'000);
    BOOST_TEST(line[text("taux_tva")].toInt() == 550);
    base.json("bon ligne deplacer", QStringList{id} + list({"3.2.1.A", "--rang", "1"}));
    BOOST_TEST(base.bon(id)[text("lignes")][0][text("code")].toString() == text("3.2.1.A"));
    base.json("bon ligne retirer", QStringList{id} + list({"1", "3.8.1"}));
    BOOST_TEST(base.bon(id)[text("lignes")].toArray().size() == 1);
    BOOST_TEST(base.bon(id)[text("total_ht_centimes")].toInt() == 40'000);
    for (const auto& [code, message, options] :
         {std::tuple(1, "pas de ligne", list({"9", "--quantite", "1"})),
          std::tuple(1, "--quantite", list({"1", "--quantite", "1e3"})),
          std::tuple(1, "--tva", list({"1", "--tva", "42949673"})),
          std::tuple(2, "oui ou non", list({"1", "--fichier", "peut-être"})),
          std::tuple(2, "Rien à modifier", list({"1"}))})
        base.refused(code, text(message), "bon ligne modifier", QStringList{id} + options);
    base.refused(1, text("n’est pas celui d’une UO"), "bon ligne ajouter", QStringList{id} + list({"9.9.9"}));
    base.refused(2, text("rang"), "bon ligne deplacer", QStringList{id} + list({"1", "--rang", "0"}));
}

BOOST_AUTO_TEST_CASE(several_changes_of_a_line_are_all_or_none) {
    const Priced base;
    const QString id = base.draft(kBon);
    // The rate is right, the quantity is not: neither stays.
    base.refused(1, text("quantité"), "bon ligne modifier",
                 QStringList{id} + list({"1", "--tva", "5,5", "--quantite", "1/2"}));
    BOOST_TEST(base.bon(id)[text("lignes")][0][text("taux_tva")].toInt() == 2'000);
}

BOOST_AUTO_TEST_CASE(two_lines_of_one_code_are_told_apart) {
    const Priced base;
    const QString id = base.draft(R"({"concertation": "École", "lot": 3, "lignes": [
      {"code": "3.2.1.A", "quantite": 1}, {"code": "3.2.1.A", "quantite": 1, "sans_fichier": true}]})");
    BOOST_REQUIRE(base.bon(id)[text("lignes")].toArray().size() == 2);
    base.refused(3, text("Plusieurs lignes"), "bon ligne retirer", QStringList{id} + list({"3.2.1.A"}));
    base.json("bon ligne retirer", QStringList{id} + list({"2"}));
}

BOOST_AUTO_TEST_CASE(holder_and_prices_change_after_being_shown) {
    const Priced base;
    const QString id = base.draft(kBon);
    const QJsonDocument shown =
        base.json("bon titulaire",
                  QStringList{id} + list({"--titulaire", "Panel", "--date", "2026-06-01", "--simuler"}));
    BOOST_TEST(shown[text("ht_avant_centimes")].toInt() == 65'000);
    BOOST_TEST(shown[text("ht_apres_centimes")].toInt() == 62'000);
    BOOST_TEST(base.bon(id)[text("titulaire")].toString() == text("Agora"));
    base.json("bon titulaire", QStringList{id} + list({"--titulaire", "Panel", "--date", "2026-06-01"}));
    BOOST_TEST(base.bon(id)[text("titulaire")].toString() == text("Panel"));
    const QString other = base.draft(kBon);
    base.json("bon prix", QStringList{other} + list({"--date", "2026-10-01"}));
    BOOST_TEST(base.bon(other)[text("total_ht_centimes")].toInt() == 69'000);
    base.refused(3, text("pas de prix en vigueur"), "bon prix",
                 QStringList{other} + list({"--date", "2025-10-01"}));
    base.refused(2, text("--titulaire"), "bon titulaire", {other});
}

BOOST_AUTO_TEST_CASE(a_need_adds_lines_to_a_draft) {
    const Priced base;
    const QString id = base.draft(kBon);
    const QString need = base.file(text("besoin.json"), R"({"recrutements": [{"mode": "recrutement",
      "participants": 40, "zone": "idf", "quotas": "classiques", "fichier_fourni": true}]})");
    base.json("bon besoin", {id, need});
    BOOST_TEST(base.bon(id)[text("lignes")][2][text("quantite")].toString() == text("4/5"));
    BOOST_TEST(base.bon(id)[text("lignes")][2][text("total_ht_centimes")].toInt() == 80'000);
    base.refused(1, text("besoin.json, ligne 1"), "bon besoin", {id, base.file(text("besoin.json"), "[]")});
    const QByteArray contributions =
        R"("contributions": [{"non_vides": 5, "niveau": "expert", "referentiel": true}])";
    base.refused(3, text("rien du lot 3"), "bon besoin",
                 {id, base.file(text("besoin.json"), "{" + contributions + "}")});
    // What belongs to another lot is left out, and told.
    const QByteArray mixed = R"({"defraiements": [{"participants": 3, "formule": "journee"}], )";
    const Ran added =
        base.with("bon besoin", {id, base.file(text("besoin.json"), mixed + contributions + "}")});
    BOOST_TEST(added.exitCode == 0, added.err.toStdString());
    BOOST_TEST(added.errText().contains(text("2.4.4 est du lot 2")), added.err.toStdString());
    BOOST_TEST(base.bon(id)[text("lignes")].toArray().size() == 4);
}

BOOST_AUTO_TEST_CASE(bons_are_filtered_as_in_the_list) {
    const Priced base;
    base.draft(kBon);
    base.json("concertation creer", list({"--titre", "Eau"}));
    const auto count = [&](std::initializer_list<const char*> options) {
        return base.json("bon lister", list(options)).array().size();
    };
    BOOST_TEST(count({"--concertation", "École"}) == 1);
    BOOST_TEST(count({"--concertation", "Eau"}) == 0);
    BOOST_TEST(count({"--titulaire", "agora"}) == 1);
    BOOST_TEST(count({"--titulaire", "130 025 265 00013"}) == 1);
    BOOST_TEST(count({"--titulaire", "Panel"}) == 0);
    BOOST_TEST(count({"--annee", "2026"}) == 0); // not notified yet
    base.refused(1, text("Aucune concertation"), "bon lister", list({"--concertation", "x"}));
    base.refused(1, text("Les titulaires sont : Agora, Panel"), "bon lister", list({"--titulaire", "x"}));
    base.refused(2, text("année"), "bon lister", list({"--annee", "26"}));
}

BOOST_AUTO_TEST_CASE(the_framework_is_changed_where_nothing_depends_on_it) {
    const Priced base;
    base.json("marche accord-cadre modifier", list({"2026-01", "--objet", "Participation citoyenne"}));
    base.json("marche lot modifier", list({"2026-01", "--lot", "3", "--maximum", "2 000 000,00"}));
    const QJsonDocument framework = base.json("marche accord-cadre lister");
    BOOST_TEST(framework[0][text("objet")].toString() == text("Participation citoyenne"));
    BOOST_TEST(framework[0][text("lots")][0][text("maximum_ht_centimes")].toInteger() == 200'000'000);
    base.json("marche titulaire modifier", list({"Panel", "--nom", "Panel Citoyen", "--contact", "Zoé"}));
    base.json("marche titulaire classer",
              list({"Panel Citoyen", "--accord-cadre", "2026-01", "--lot", "3", "--rang", "1"}));
    const QJsonDocument holders = base.json("marche titulaire lister");
    BOOST_TEST(holders[1][text("contact")].toString() == text("Zoé"));
    BOOST_TEST(holders[1][text("lots")][0][text("rang")].toInt() == 1);
    BOOST_TEST(base.json("catalogue prix", list({"UO 3.4.1.A", "--date", "2026-06-01"}))[0][text("titulaire")]
                   .toString() == text("Panel Citoyen"));
    base.refused(3, text("prix"), "marche lot supprimer", list({"2026-01", "--lot", "3"}));
    base.refused(3, text("lot"), "marche titulaire supprimer", list({"Agora"}));
    base.refused(1, text("SIRET"), "marche titulaire modifier", list({"Agora", "--siret", "12345678901234"}));
    base.refused(1, text("pas de lot 2"), "marche lot modifier",
                 list({"2026-01", "--lot", "2", "--maximum", "5"}));
    base.refused(1, text("--maximum"), "marche lot modifier",
                 list({"2026-01", "--lot", "3", "--maximum", "x"}));
    base.refused(1, text("une seule UO"), "catalogue prix", list({"4.2.3.A"}));
    base.json("marche bpu supprimer", list({"--lot", "3", "--titulaire", "Agora", "--effet", "2026-09-01"}));
    base.refused(1, text("pas de prix d’effet"), "marche bpu supprimer",
                 list({"--lot", "3", "--titulaire", "Agora", "--effet", "2026-09-01"}));
}

BOOST_AUTO_TEST_SUITE_END()
