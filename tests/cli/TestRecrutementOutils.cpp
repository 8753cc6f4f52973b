// What helps a recruitment of a base: recrutement calibrer.
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

BOOST_AUTO_TEST_SUITE_END()
