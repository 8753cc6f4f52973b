// concertation …: one base, each command's contract, run as a script would.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace isegorie;
using isegorie::tests::CliBase;
using isegorie::tests::list;
using isegorie::tests::Ran;
using isegorie::tests::text;

namespace {

/// Three concertations, of which one with all its parts comes from a file.
class Concertations : public CliBase {
public:
    Concertations() {
        m_ecole = json("concertation creer", {file(text("ecole.json"), kEcole)})[text("id")].toString();
        json("concertation creer", list({"--titre", "L’eau en partage", "--beneficiaire", "Écologie",
                                         "--statut", "en_cours", "--niveau", "expert"}));
        json("concertation creer", list({"--titre", "Vieillir chez soi", "--theme", "Santé", "--statut",
                                         "cloturee", "--portee", "territoriale"}));
    }
    const QString& ecole() const { return m_ecole; }
    QStringList titles(std::initializer_list<const char*> options) const {
        QStringList found;
        for (const auto& line : json("concertation lister", list(options)).array())
            found << line[text("titre")].toString();
        return found;
    }
    QJsonObject sheet() const { return json("concertation montrer", {m_ecole}).object(); }

    static inline const QByteArray kEcole = R"({
  "titre": "Quelle école pour 2035 ?", "beneficiaire": "Éducation nationale",
  "question": "Comment apprendre demain ?", "debut": "1/9/2026", "fin": "2026-12-18",
  "statut": "preparation",
  "dispositifs": [{"genre": "atelier_citoyen", "participants": 30}, {"genre": "autre", "libelle": "Enquête"}],
  "equipe": [{"nom": "Zoé Rivière", "role": "responsable", "courriel": "zoe@exemple.gouv.fr"}],
  "engagements": [{"texte": "Répondre à chaque proposition", "echeance": "2027-03-31"}],
  "jalons": [{"libelle": "Week-end", "debut": "2026-10-03", "fin": "2026-10-04"}],
  "reunions": [{"genre": "amont", "debut": "2026-09-08T10:00", "lieu": "Paris"},
               {"genre": "amont", "debut": "8/9/2026 15:00", "duree_minutes": 90}],
  "taches": [{"libelle": "Réserver la salle", "echeance": "2026-09-20"}]
})";

private:
    QString m_ecole;
};

} // namespace

BOOST_AUTO_TEST_SUITE(concertation_commands)

BOOST_AUTO_TEST_CASE(a_file_makes_a_sheet_with_all_its_parts) {
    const Concertations base;
    const QJsonObject sheet = base.sheet();
    BOOST_TEST(sheet[text("beneficiaire")].toString() == text("Éducation nationale"));
    BOOST_TEST(sheet[text("debut")].toString() == text("2026-09-01"));
    BOOST_TEST(sheet[text("portee")].toString() == text("nationale"));
    BOOST_TEST(sheet[text("notes")].toString().isEmpty());
    BOOST_TEST(sheet[text("dispositifs")].toArray().size() == 2);
    BOOST_TEST(sheet[text("dispositifs")][0][text("participants")].toInt() == 30);
    BOOST_TEST(sheet[text("dispositifs")][1][text("participants")].isNull());
    BOOST_TEST(sheet[text("equipe")][0][text("nom")].toString() == text("Zoé Rivière"));
    BOOST_TEST(sheet[text("engagements")][0][text("tenu_le")].isNull());
    BOOST_TEST(sheet[text("jalons")][0][text("fin")].toString() == text("2026-10-04"));
    BOOST_TEST(sheet[text("reunions")][1][text("debut")].toString() == text("2026-09-08T15:00"));
    BOOST_TEST(sheet[text("reunions")][0][text("duree_minutes")].toInt() == 60);
    BOOST_TEST(sheet[text("taches")][0][text("etat")].toString() == text("a_faire"));
    BOOST_TEST(sheet[text("bons")].toArray().isEmpty());
    BOOST_TEST(sheet[text("constats")].toArray().size() > 0);
    const Ran shown = base.with("concertation montrer", {text("Quelle école pour 2035 ?")});
    for (const char* word : {"Éducation nationale", "Week-end", "Réserver la salle", "08/09/2026 à 15:00"})
        BOOST_TEST(shown.out.contains(word), word);
}

BOOST_AUTO_TEST_CASE(the_list_filters_as_the_screen_does) {
    const Concertations base;
    BOOST_TEST(base.titles({}).size() == 3);
    BOOST_TEST(base.titles({"--statut", "en_cours,cloturee"}).size() == 2);
    BOOST_TEST(base.titles({"--actives"}).size() == 2);
    BOOST_TEST(base.titles({"--beneficiaire", "écologie"}).size() == 1);
    BOOST_TEST(base.titles({"--responsable", "Zoé Rivière"}).size() == 1);
    BOOST_TEST(base.titles({"--theme", "Santé"}).size() == 1);
    BOOST_TEST(base.titles({"--portee", "territoriale"}).size() == 1);
    BOOST_TEST(base.titles({"--niveau", "expert"}).size() == 1);
    BOOST_TEST(base.titles({"--texte", "ecol apprendre"}) == QStringList{text("Quelle école pour 2035 ?")});
    BOOST_TEST(base.titles({"--texte", "\" OR * NEAR("}).isEmpty());
    BOOST_TEST(base.titles({"--en-retard", "--date", "2026-09-21"}).size() == 1);
    BOOST_TEST(base.titles({"--en-retard", "--date", "2026-09-20"}).isEmpty());
    BOOST_TEST(base.with("concertation lister").out.contains("L’eau en partage"));
}

BOOST_AUTO_TEST_CASE(views_keep_a_filter_under_a_name) {
    const Concertations base;
    base.json("concertation vue enregistrer", list({"Mes actives", "--actives", "--niveau", "expert"}));
    BOOST_TEST(base.titles({"--vue", "mes ACTIVES"}) == QStringList{text("L’eau en partage")});
    BOOST_TEST(base.titles({"--vue", "Mes actives", "--niveau", "intermediaire"}).size() == 1);
    base.json("concertation vue enregistrer", list({"Mes actives", "--statut", "cloturee"}));
    const QJsonArray views = base.json("concertation vue lister").array();
    BOOST_REQUIRE(views.size() == 1);
    BOOST_TEST(views[0][text("filtre")][text("statuts")][0].toString() == text("cloturee"));
    base.refused(2, text("ne filtrerait rien"), "concertation vue enregistrer", list({"Vide"}));
    base.refused(1, text("nom"), "concertation vue enregistrer", list({" ", "--actives"}));
    base.refused(1, text("Les vues sont : Mes actives"), "concertation lister", list({"--vue", "Autre"}));
    base.json("concertation vue supprimer", list({"Mes actives"}));
    base.refused(1, text("Aucune vue"), "concertation vue supprimer", list({"Mes actives"}));
}

BOOST_AUTO_TEST_CASE(a_sheet_is_changed_copied_and_removed) {
    const Concertations base;
    base.json("concertation modifier", QStringList{base.ecole()} + list({"--question", "Une école pour qui ?",
                                                                         "--garant", "CNDP", "--fin", ""}));
    BOOST_TEST(base.sheet()[text("question")].toString() == text("Une école pour qui ?"));
    BOOST_TEST(base.sheet()[text("fin")].isNull());
    const QString change = base.file(text("c.json"), R"({"theme": "École", "fin": "2026-12-01"})");
    base.json("concertation modifier",
              QStringList{base.ecole(), change} + list({"--theme", "Éducation"})); // the option wins
    BOOST_TEST(base.sheet()[text("theme")].toString() == text("Éducation"));
    BOOST_TEST(base.sheet()[text("fin")].toString() == text("2026-12-01"));
    const QJsonDocument copy =
        base.json("concertation dupliquer", QStringList{base.ecole()} + list({"--debut", "2027-01-04"}));
    BOOST_TEST(copy[text("debut")].toString() == text("2027-01-04"));
    BOOST_TEST(copy[text("jalons")].toArray().size() == 1);
    const QString id = copy[text("id")].toString();
    BOOST_TEST(base.json("concertation supprimer", {id})[text("supprime")].toString() == id);
    base.refused(1, text("Aucune concertation"), "concertation montrer", {id});
    BOOST_TEST(base.titles({}).size() == 3);
}

BOOST_AUTO_TEST_CASE(two_of_one_title_are_told_apart_by_id) {
    const Concertations base;
    base.json("concertation creer", list({"--titre", "L’eau en partage"}));
    base.refused(3, text("Plusieurs concertations"), "concertation montrer", list({"L’eau en partage"}));
    base.refused(3, text("identifiant"), "concertation supprimer", list({"L’eau en partage"}));
}

BOOST_AUTO_TEST_CASE(parts_are_added_changed_moved_and_removed) {
    const Concertations base;
    const QString eau = text("L’eau en partage");
    const auto add = [&](const char* words, std::initializer_list<const char*> options) {
        return base.json(words, QStringList{eau} + list(options))[text("id")].toString();
    };
    const QString first =
        add("concertation dispositif ajouter", {"--genre", "standard", "--participants", "15"});
    const QString second = add("concertation dispositif ajouter", {"--genre", "recrutement"});
    base.json("concertation dispositif deplacer", QStringList{second} + list({"--rang", "1"}));
    const auto sheet = [&] { return base.json("concertation montrer", {eau}); };
    BOOST_TEST(sheet()[text("dispositifs")][0][text("id")].toString() == second);
    base.json("concertation dispositif modifier", QStringList{first} + list({"--participants", ""}));
    BOOST_TEST(sheet()[text("dispositifs")][1][text("participants")].isNull());
    base.json("concertation dispositif retirer", {second});
    BOOST_TEST(sheet()[text("dispositifs")].toArray().size() == 1);
    add("concertation membre ajouter", {"--nom", "Émile Ça", "--role", "expert"});
    const QString promise =
        add("concertation engagement ajouter", {"--texte", "Publier", "--echeance", "1/2/2027"});
    base.json("concertation engagement tenu", QStringList{promise} + list({"--date", "2027-01-15"}));
    BOOST_TEST(sheet()[text("engagements")][0][text("tenu_le")].toString() == text("2027-01-15"));
    BOOST_TEST(sheet()[text("equipe")][0][text("nom")].toString() == text("Émile Ça"));
}

BOOST_AUTO_TEST_CASE(the_agenda_and_its_tasks) {
    const Concertations base;
    const QString jalon = base.sheet()[text("jalons")][0][text("id")].toString();
    base.json("concertation jalon decaler", QStringList{jalon} + list({"--jours", "-2"}));
    BOOST_TEST(base.sheet()[text("jalons")][0][text("debut")].toString() == text("2026-10-01"));
    BOOST_TEST(base.sheet()[text("jalons")][0][text("fin")].toString() == text("2026-10-02"));
    base.json("concertation jalon atteint", QStringList{jalon} + list({"--date", "02/10/2026"}));
    BOOST_TEST(base.sheet()[text("jalons")][0][text("atteint_le")].toString() == text("2026-10-02"));
    const QString task = base.sheet()[text("taches")][0][text("id")].toString();
    const QJsonDocument blocked =
        base.json("concertation tache bloquer", QStringList{task} + list({"--motif", "Pas de salle"}));
    BOOST_TEST(blocked[text("etat")].toString() == text("bloquee"));
    const QJsonArray alerts =
        base.json("concertation alertes", QStringList{base.ecole()} + list({"--date", "2026-09-01"})).array();
    BOOST_TEST(alerts[0][text("urgence")].toString() == text("bloque"));
    const QJsonDocument done =
        base.json("concertation tache faite", QStringList{task} + list({"--date", "2026-09-19"}));
    BOOST_TEST(done[text("faite_le")].toString() == text("2026-09-19"));
    BOOST_TEST(base.json("concertation tache rouvrir", {task})[text("faite_le")].isNull());
    base.refused(2, text("--motif"), "concertation tache bloquer", {task});
    base.refused(2, text("--jours"), "concertation jalon decaler",
                 QStringList{jalon} + list({"--jours", "x"}));
    base.refused(1, text("n’existe plus"), "concertation jalon atteint", {task});
}

BOOST_AUTO_TEST_CASE(a_third_meeting_before_the_order_is_an_honest_no) {
    const Concertations base;
    base.refused(3, text("4.1.1"), "concertation reunion ajouter",
                 QStringList{base.ecole()} + list({"--genre", "amont", "--debut", "2026-09-15T10:00"}));
    const QJsonDocument other = base.json(
        "concertation reunion ajouter",
        QStringList{base.ecole()} + list({"--genre", "intermediaire", "--debut", "2026-09-15 10:00"}));
    BOOST_TEST(other[text("constats")].toArray().size() > 0);
    base.refused(3, text("amont"), "concertation reunion modifier",
                 {other[text("id")].toString(), text("--genre"), text("amont")});
    // In one file too, told at the place of the third.
    const QString three = base.file(text("trois.json"), R"({"titre": "T", "reunions": [
  {"genre": "amont", "debut": "2026-09-08T10:00"},
  {"genre": "amont", "debut": "2026-09-09T10:00"},
  {"genre": "amont", "debut": "2026-09-10T10:00"}]})");
    base.refused(3, text("trois.json, ligne 4, colonne 3"), "concertation creer", {three});
}

BOOST_AUTO_TEST_CASE(weekly_points_fill_the_weeks_that_miss_one) {
    const Concertations base;
    const auto plan = [&] {
        return base
            .json("concertation reunion hebdomadaires",
                  QStringList{base.ecole()} +
                      list({"--premier", "2026-09-07T09:30", "--jusqu-au", "2026-10-05"}))[text("ajoutees")]
            .toArray()
            .size();
    };
    BOOST_TEST(plan() == 5);
    BOOST_TEST(plan() == 0);
    base.refused(1, text("--premier"), "concertation reunion hebdomadaires",
                 QStringList{base.ecole()} + list({"--premier", "lundi", "--jusqu-au", "2026-10-05"}));
    base.refused(1, text("période"), "concertation reunion hebdomadaires",
                 QStringList{base.ecole()} +
                     list({"--premier", "2026-09-07T09:30", "--jusqu-au", "2026-09-01"}));
}

BOOST_AUTO_TEST_CASE(dates_go_to_a_calendar_file) {
    const Concertations base;
    const QString path = base.path(text("école.ics"));
    const QJsonDocument told = base.json("concertation calendrier", {base.ecole(), text("--sortie"), path});
    BOOST_TEST(told[text("evenements")].toArray().size() == 5);
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray ics = file.readAll();
    BOOST_TEST(ics.startsWith("BEGIN:VCALENDAR\r\n"));
    BOOST_TEST(ics.count("BEGIN:VEVENT") == 5);
    BOOST_TEST(base.with("concertation calendrier").out.count("BEGIN:VEVENT") == 5); // of all in progress
    base.refused(3, text("aucune date"), "concertation calendrier", list({"L’eau en partage"}));
    base.refused(1, text("dossier"), "concertation calendrier",
                 {base.ecole(), text("--sortie"), base.path(text("absent/x.ics"))});
}

BOOST_AUTO_TEST_CASE(the_dashboard_counts_alerts_concertations_and_money) {
    const Concertations base;
    base.json("marche accord-cadre creer", list({"2026-01", "--debut", "01/01/2026", "--fin", "31/12/2029"}));
    base.json("marche lot creer", list({"2026-01", "--lot", "3", "--maximum", "1 000,00"}));
    const QJsonDocument board = base.json("concertation tableau", list({"--date", "2026-10-05"}));
    BOOST_TEST(board[text("en_retard")].toInt() == 2); // jalon and task
    BOOST_TEST(board[text("bloque")].toInt() == 0);
    BOOST_TEST(board[text("alertes")].toArray().size() == 2);
    BOOST_TEST(board[text("concertations")][text("actives")].toInt() == 2);
    BOOST_TEST(board[text("concertations")][text("par_statut")][text("cloturee")].toInt() == 1);
    BOOST_TEST(board[text("maximum_ht_centimes")].toInt() == 100'000);
    BOOST_TEST(board[text("commande_ht_centimes")].toInt() == 0);
    BOOST_TEST(board[text("lots")][0][text("lot")].toInt() == 3);
    const Ran shown = base.with("concertation tableau", list({"--date", "2026-10-05"}));
    BOOST_TEST(shown.out.contains("En retard de 15 jours : Réserver la salle"));
}

BOOST_AUTO_TEST_SUITE_END()
