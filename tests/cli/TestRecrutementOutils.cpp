// What helps a recruitment of a base: recrutement calibrer, tables.
#include "tests/cli/RecrutementCli.h"

using namespace isegorie::tests;

namespace {

/// Two women and two men are to sit; three women and a man do.
class Assise : public RecrutementCli {
public:
    Assise() {
        for (const char* sex : {"femme", "homme"})
            json("recrutement categorie modifier",
                 {id, text("sexe"), text(sex), text("--min"), text("2"), text("--max"), text("2")});
        import();
        openJson("recrutement installer", {id, file(text("panel.txt"), "01\n02\n03\n05\n"), text("--graine"),
                                           text("1"), text("--date"), text("10/03/2026"), text("--forcer")});
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(recrutement_outils)

BOOST_AUTO_TEST_CASE(a_group_of_a_base_is_calibrated) {
    const Assise base;
    const QString pdf = base.path(text("calibrage.pdf"));
    const QString xlsx = base.path(text("calibrage.xlsx"));
    const QString before = base.contentHash();
    const QJsonDocument panel =
        base.openJson("recrutement calibrer",
                      {base.id, text("--groupe"), text("panel"), text("--pdf"), pdf, text("--xlsx"), xlsx});
    BOOST_TEST(panel[text("statut")].toString() == text("calibre"));
    BOOST_TEST(panel[text("changements")].toInt() == 2);
    BOOST_TEST(panel[text("ajouter")].toArray().size() == 1);
    BOOST_TEST(panel[text("avant")][text("personnes")].toInt() == 4);
    BOOST_TEST(base.contentHash() == before);
    BOOST_TEST(bytesOf(pdf).startsWith("%PDF"));
    BOOST_TEST(bytesOf(xlsx).startsWith("PK"));
    const QJsonDocument all = base.openJson("recrutement calibrer", {base.id});
    BOOST_TEST(all[text("avant")][text("personnes")].toInt() == 8);
    BOOST_TEST(all[text("ecarter")].toArray().size() == 4);
    base.openRefused(2, "volontaires, panel, presents", "recrutement calibrer",
                     {base.id, text("--groupe"), text("amis")});
    base.openRefused(3, "encore personne", "recrutement calibrer",
                     {base.id, text("--groupe"), text("presents")});
    const Ran never =
        base.open("recrutement calibrer", {base.id, text("--taille"), text("6"), text("--json")});
    BOOST_TEST(never.exitCode == 3);
    BOOST_TEST(never.json()[text("statut")].toString() == text("infaisable"));
}

BOOST_AUTO_TEST_CASE(people_of_a_base_are_seated_and_the_seating_kept) {
    const Assise base;
    const QString before = base.contentHash();
    const QStringList few{base.id,   text("--tables"), text("2"), text("--tours"),
                          text("2"), text("--graine"), text("1")};
    const QJsonDocument seated = base.openJson("recrutement tables", few);
    BOOST_TEST(seated[text("tours")].toArray().size() == 2);
    BOOST_TEST(seated[text("diversite")].toArray().size() == 1);
    BOOST_TEST(base.contentHash() == before);
    const QString cards = base.path(text("tables.csv"));
    base.openJson("recrutement tables", few + QStringList{text("--garder"), text("--libelle"), text("Samedi"),
                                                          text("--sortie"), cards});
    BOOST_TEST(!bytesOf(cards).contains("Zyxwvut"));
    const QString named = base.path(text("tables.xlsx"));
    base.openJson("recrutement tables", few + QStringList{text("--noms"), text("--sortie"), named});
    BOOST_TEST(bytesOf(named).startsWith("PK"));
    const QJsonArray kept = base.json("recrutement tables lister", {base.id}).array();
    BOOST_REQUIRE(kept.size() == 1);
    BOOST_TEST(kept.first()[text("libelle")].toString() == text("Samedi"));
    BOOST_TEST((kept.first()[text("tours")] == seated[text("tours")])); // the same seed
    base.openRefused(1, "dossier", "recrutement tables",
                     few + QStringList{text("--garder"), text("--sortie"), text("/nulle/part/tables.csv")});
    BOOST_TEST(base.json("recrutement tables lister", {base.id}).array().size() == 1); // nothing was kept
    base.openRefused(2, "panel, confirmes, presents", "recrutement tables",
                     few + QStringList{text("--groupe"), text("amis")});
    base.openRefused(3, "deux personnes", "recrutement tables",
                     few + QStringList{text("--groupe"), text("confirmes")});
    base.openRefused(1, "séance", "recrutement tables", few + QStringList{text("--seance"), text("Lundi")});
    base.openRefused(2, "sexe", "recrutement tables", few + QStringList{text("--criteres"), text("taille")});
    base.json("recrutement tables supprimer", {base.id, kept.first()[text("id")].toString()});
    BOOST_TEST(base.json("recrutement tables lister", {base.id}).array().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
