// A panel drawn outside of the base and put in place: recrutement exporter --pseudonymes, tirage, installer.
#include "tests/cli/RecrutementCli.h"

using namespace isegorie::tests;

namespace {

/// Two women and two men are to sit, of eight volunteers.
class Drawn : public RecrutementCli {
public:
    Drawn() {
        for (const char* sex : {"femme", "homme"})
            json("recrutement categorie modifier",
                 {id, text("sexe"), text(sex), text("--min"), text("2"), text("--max"), text("2")});
        import();
        people = path(text("restants.csv"));
        openJson("recrutement exporter", {id, text("restants"), people, text("--pseudonymes")});
    }
    Ran draw(const QStringList& more) const {
        return run(
            QStringList{text("recrutement"), text("tirage"), text("--quotas"),
                        file(text("quotas.csv"), "critere;valeur;min;max\nSexe;Femme;2;2\nSexe;Homme;2;2\n"),
                        text("--candidats"), people, text("--taille"), text("4"), text("--loterie"),
                        text("40")} +
            (more.contains(text("--engager")) ? QStringList()
                                              : QStringList{text("--graine"), text("4 8 15")}) +
            more);
    }
    QString minutes() const {
        QString pv = path(text("pv.json"));
        BOOST_REQUIRE(draw({text("--id"), text("Pseudonyme"), text("--pv"), pv}).exitCode == 0);
        return pv;
    }
    qsizetype places() const { return openJson("recrutement panel", {id})[text("places")].toArray().size(); }
    void forced(const char* numbers) const {
        openJson("recrutement installer", {id, file(text("liste.txt"), numbers), text("--forcer")});
    }

    QString people;
};

} // namespace

BOOST_AUTO_TEST_SUITE(recrutement_installer)

BOOST_AUTO_TEST_CASE(minutes_keep_pseudonyms_and_are_installed) {
    const Drawn base;
    const QString pv = base.minutes();
    base.openJson("recrutement installer", {base.id, pv, text("--date"), text("10/03/2026")});
    BOOST_TEST(base.places() == 8);
}

BOOST_AUTO_TEST_CASE(falsified_minutes_are_refused_with_what_differs) {
    const Drawn base;
    QJsonObject pv = QJsonDocument::fromJson(bytesOf(base.minutes())).object();
    QJsonArray panel = pv[text("panel")].toArray();
    for (const auto& one : pv[text("candidats")].toArray()) // somebody else is put into the panel
        if (!panel.contains(one.toObject()[text("pseudonyme")]))
            panel[0] = one.toObject()[text("pseudonyme")];
    pv[text("panel")] = panel;
    const QString wrong = base.file(text("faux.json"), QJsonDocument(pv).toJson());
    base.openRefused(3, "le procès-verbal en donne un autre", "recrutement installer", {base.id, wrong});
    base.openRefused(3, "pas juste", "recrutement installer", {base.id, wrong, text("--forcer")});
    pv.remove(text("graine"));
    base.openRefused(3, "aucun panel", "recrutement installer",
                     {base.id, base.file(text("sans.json"), QJsonDocument(pv).toJson())});
}

BOOST_AUTO_TEST_CASE(a_list_that_breaks_the_plan_is_refused_unless_forced) {
    const Drawn base;
    const auto refusedFor = [&](const char* why, const char* numbers) {
        base.openRefused(3, why, "recrutement installer", {base.id, base.file(text("liste.txt"), numbers)});
    };
    refusedFor("même foyer", "01\n02\n07\n08\n");
    refusedFor("en veut 4", "01\n02\n05\n");
    refusedFor("au moins 2", "01\n02\n03\n05\n");
    refusedFor("au plus 2", "01\n02\n03\n05\n");
    base.openJson("recrutement candidat corriger",
                  {base.id, base.pseudonym("08"), text("--reponse"), text("sexe=Homme")});
    base.forced("01\n02\n07\n08\n");
    BOOST_TEST(base.places() == 8);
}

BOOST_AUTO_TEST_CASE(nobody_sits_without_consent) {
    const Drawn base;
    base.openJson("recrutement importer",
                  {base.id, base.file(text("retrait.csv"), "Numéro;Sexe;Consentement\n06;Homme;non\n")});
    for (const QStringList& more : {QStringList{}, QStringList{text("--forcer")}})
        base.openRefused(3, "consent", "recrutement installer",
                         QStringList{base.id, base.file(text("liste.txt"), "01\n02\n05\n06\n")} + more);
}

BOOST_AUTO_TEST_CASE(one_person_a_household_holds_in_a_draw_by_pseudonyms) {
    const Drawn base;
    QJsonDocument pv = QJsonDocument::fromJson(bytesOf(base.minutes()));
    QHash<int, int> households;
    for (const auto& one : pv[text("candidats")].toArray())
        ++households[one.toObject()[text("foyer")].toInt(-1)];
    BOOST_TEST(households.size() == 7, "07 and 08 share one, everybody else has their own");
    const auto verified = [&](const QString& path) {
        return QString::fromUtf8(base.run({text("recrutement"), text("verifier"), path}).out);
    };
    BOOST_TEST(verified(base.path(text("pv.json"))).contains(text("les quotas et les foyers")));
    const QString none = base.path(text("sans-foyer.json"));
    const QString pool = base.file(text("nus.csv"), "id;Sexe\n1;Femme\n2;Femme\n3;Homme\n4;Homme\n");
    const Ran plain = base.draw({text("--pv"), none, text("--candidats"), pool});
    BOOST_REQUIRE(plain.exitCode == 0);
    BOOST_TEST(QString::fromUtf8(plain.out).contains(text("Aucun foyer déclaré")));
    BOOST_TEST(verified(none).contains(text("aucun foyer déclaré")));
}

BOOST_AUTO_TEST_CASE(other_ids_are_hidden_and_a_table_tells_them) {
    const Drawn base;
    const QString pool =
        base.file(text("noms.csv"), "id;Sexe\nAnne;Femme\nBerthe;Femme\nYves;Homme\nZoé;Homme\n");
    const QString table = base.path(text("table.csv"));
    const QString pv = base.path(text("pv.json"));
    const Ran silent = base.draw({text("--candidats"), pool, text("--pv"), pv});
    BOOST_TEST(QString::fromUtf8(silent.out).contains(text("--table écrit la correspondance")));
    const Ran drawn = base.draw({text("--candidats"), pool, text("--pv"), pv, text("--table"), table});
    BOOST_TEST(QString::fromUtf8(drawn.out).contains(table));
    BOOST_TEST(!bytesOf(pv).contains("Anne"));
    BOOST_TEST(bytesOf(table).contains("C0001;Anne"));
}

BOOST_AUTO_TEST_CASE(chances_are_written_in_french_and_a_commitment_has_no_seed) {
    const Drawn base;
    const QString out = QString::fromUtf8(base.draw({text("--id"), text("Pseudonyme"), text("--engager"),
                                                     text("--pv"), base.path(text("e.json"))})
                                              .out);
    BOOST_TEST(out.contains(text("50,00")));
    BOOST_TEST(!out.contains(text("50.00")));
    BOOST_TEST(!out.contains(text("raine")));
}

BOOST_AUTO_TEST_SUITE_END()
