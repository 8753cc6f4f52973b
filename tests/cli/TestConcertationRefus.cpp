// What the commands of concertations refuse: exit code, place, and nothing changed.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace isegorie;
using isegorie::tests::CliBase;
using isegorie::tests::list;
using isegorie::tests::Ran;
using isegorie::tests::text;

namespace {

class One : public CliBase {
public:
    One() : m_id(json("concertation creer", {text("--titre"), text("École")})[text("id")].toString()) {}
    const QString& id() const { return m_id; }

private:
    QString m_id;
};

} // namespace

BOOST_AUTO_TEST_SUITE(concertation_refusals)

BOOST_AUTO_TEST_CASE(bad_files_are_refused_at_their_place) {
    const One base;
    const struct {
        const char* what;
        QByteArray content;
        const char* message;
    } cases[] = {
        {"empty", "", "mal.json, ligne 1"},
        {"binary", QByteArray("\x7F\x45LF\x00\x01", 6), "mal.json, ligne 1"},
        {"syntax", "{\n  \"titre\": \"T\",\n}", "mal.json, ligne 3, colonne 1"},
        {"list", "[]", "mal.json, ligne 1, colonne 1"},
        {"unknown", "{\"titre\": \"T\",\n \"x\": 1}", "mal.json, ligne 2, colonne 7"},
        {"twice", "{\"titre\": \"T\", \"titre\": \"U\"}", "mal.json, ligne 1, colonne 16"},
        {"no title", "{}", "« Titre »"},
        {"blank title", "{\"titre\": \"  \"}", "mal.json, ligne 1, colonne 11"},
        {"title number", "{\"titre\": 3}", "un texte est attendu"},
        {"title list", "{\"titre\": []}", "valeur simple"},
        {"long", "{\"titre\": \"" + QByteArray(301, 'a') + "\"}", "301 caractères"},
        {"control", "{\"titre\": \"a\\u0007\"}", "invisible"},
        {"statut", "{\"titre\": \"T\", \"statut\": \"ouverte\"}", "Écrivez une de celles-ci : cadrage"},
        {"date", "{\"titre\": \"T\", \"debut\": \"2026-02-30\"}", "mal.json, ligne 1, colonne 25"},
        {"date number", "{\"titre\": \"T\", \"debut\": 20260201}", "n’est pas une date"},
        {"order", "{\"titre\": \"T\", \"debut\": \"2026-02-02\", \"fin\": \"2026-02-01\"}", "précède"},
        {"parts no list", "{\"titre\": \"T\", \"jalons\": {}}", "mal.json, ligne 1, colonne 26"},
        {"part no object", "{\"titre\": \"T\", \"jalons\": [3]}", "mal.json, ligne 1, colonne 27"},
        {"part unknown", "{\"titre\": \"T\", \"jalons\": [{\"id\": \"x\"}]}", "Champs possibles"},
        {"part missing", "{\"titre\": \"T\",\n\"jalons\": [\n  {\"libelle\": \"J\"}]}",
         "mal.json, ligne 3, colonne 3"},
        {"fraction", "{\"titre\": \"T\", \"dispositifs\": [{\"genre\": \"autre\", \"participants\": 1.5}]}",
         "« 1.5 » n’est pas un nombre entier"},
        {"huge", "{\"titre\": \"T\", \"dispositifs\": [{\"genre\": \"autre\", \"participants\": 1e300}]}",
         "n’est pas un nombre entier"},
        {"negative", "{\"titre\": \"T\", \"dispositifs\": [{\"genre\": \"autre\", \"participants\": -5}]}",
         "n’est pas un nombre entier"},
        {"mail", "{\"titre\": \"T\", \"equipe\": [{\"nom\": \"N\", \"courriel\": \"n@\"}]}", "courriel"},
        {"jalon",
         "{\"titre\": \"T\", \"jalons\": [{\"libelle\": \"J\", \"debut\": \"2026-02-02\", \"fin\": "
         "\"2026-02-01\"}]}",
         "avant de commencer"},
        {"moment",
         "{\"titre\": \"T\", \"reunions\": [{\"genre\": \"copil\", \"debut\": \"2026-09-08T25:00\"}]}",
         "2026-11-24T14:30"}};
    for (const auto& one : cases) {
        BOOST_TEST_CONTEXT(one.what)
        base.refused(1, text(one.message), "concertation creer", {base.file(text("mal.json"), one.content)});
    }
}

BOOST_AUTO_TEST_CASE(every_error_of_a_file_is_told) {
    const One base;
    const QString file =
        base.file(text("mal.json"), "{\"titre\": \"\",\n\"debut\": \"x\",\n\"jalons\": "
                                    "[{\"libelle\": \"J\", \"debut\": \"y\"},\n{\"z\": 1}]}");
    const Ran ran = base.with("concertation creer", {file});
    BOOST_TEST(ran.exitCode == 1);
    for (const char* place :
         {"ligne 1, colonne 11", "ligne 2, colonne 10", "ligne 3, colonne 38", "ligne 4, colonne 7"})
        BOOST_TEST(ran.err.contains(place), place << ": " << ran.err.toStdString());
}

BOOST_AUTO_TEST_CASE(bad_options_are_refused_by_name) {
    const One base;
    base.refused(1, text("--fin"), "concertation modifier", {base.id(), text("--fin"), text("demain")});
    base.refused(1, text("--statut"), "concertation modifier",
                 {base.id(), text("--statut"), text("Ouverte")});
    base.refused(1, text("--titre"), "concertation modifier", {base.id(), text("--titre"), QString()});
    base.refused(1, text("« Titre »"), "concertation creer");
    base.refused(2, text("Rien à modifier"), "concertation modifier", {base.id()});
    base.refused(2, text("--xyz"), "concertation modifier", {base.id(), text("--xyz"), text("a")});
    base.refused(2, text("Il manque un argument"), "concertation montrer");
    base.refused(2, text("Les statuts sont cadrage"), "concertation lister", list({"--statut", "ouverte"}));
    base.refused(2, text("Les valeurs sont nationale"), "concertation lister", list({"--portee", "x"}));
    base.refused(1, text("hier"), "concertation lister", list({"--date", "hier"}));
    base.refused(1, text("Aucune concertation « inconnue »"), "concertation modifier",
                 list({"inconnue", "--titre", "T"}));
    for (const char* part : {"dispositif", "membre", "engagement", "jalon", "reunion", "tache"}) {
        const std::string words = std::string("concertation ") + part;
        base.refused(1, text("n’existe plus"), (words + " retirer").c_str(), list({"inconnu"}));
        base.refused(2, text("Rien à modifier"), (words + " modifier").c_str(), list({"inconnu"}));
        base.refused(1, text("Aucune concertation"), (words + " ajouter").c_str(), list({"inconnue"}));
    }
    base.refused(1, text("n’existe plus"), "concertation tache faite", list({"inconnu"}));
    base.refused(2, text("--rang"), "concertation membre deplacer", list({"inconnu", "--rang", "0"}));
}

BOOST_AUTO_TEST_CASE(a_concertation_with_a_bon_is_not_removed) {
    const One base;
    const QString demo = base.path(text("demo.isegorie"));
    BOOST_REQUIRE(base.run(list({"demo", "creer", "--base"}) + QStringList{demo}).exitCode == 0);
    const Ran ran =
        base.run(list({"concertation", "supprimer", "L’eau en partage", "--base"}) + QStringList{demo});
    BOOST_TEST(ran.exitCode == 3);
    BOOST_TEST(ran.errText().contains(text("bons de commande")), ran.err.toStdString());
}

BOOST_AUTO_TEST_CASE(a_formula_stays_a_text) {
    const One base;
    const QString formula = text("=HYPERLINK(\"http://x\";\"y\")");
    const QString id = base.json("concertation creer", {text("--titre"), formula})[text("id")].toString();
    BOOST_TEST(base.json("concertation montrer", {id})[text("titre")].toString() == formula);
    base.json("concertation jalon ajouter",
              {id, text("--libelle"), text("+1\r\nATTACH:x"), text("--debut"), text("2026-10-01")});
    const Ran ics = base.with("concertation calendrier", {id});
    BOOST_TEST(ics.out.contains("SUMMARY:+1\\nATTACH:x\r\n"), ics.out.toStdString());
}

BOOST_AUTO_TEST_SUITE_END()
