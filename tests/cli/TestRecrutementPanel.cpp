// From volunteers to payments on the command line: recrutement importer … defraiement exporter.
#include "tests/cli/RecrutementCli.h"

using namespace isegorie::tests;

namespace {

/// Two women and two men are to sit; numbers 01, 02, 05 and 06 do.
class Seated : public RecrutementCli {
public:
    Seated() {
        for (const char* sex : {"femme", "homme"})
            json("recrutement categorie modifier",
                 {id, text("sexe"), text(sex), text("--min"), text("2"), text("--max"), text("2")});
        import();
        openJson("recrutement installer",
                 {id, file(text("panel.json"), R"({"panel":["01","02","05","06"]})"), text("--graine"),
                  text("4 8 15"), text("--date"), text("10/03/2026")});
        for (const char* number : {"01", "03", "05", "07"})
            who.insert(text(number), pseudonym(number));
    }
    int count(const char* state) const {
        int found = 0;
        for (const auto& one : openJson("recrutement panel", {id})[text("places")].toArray())
            found += one.toObject()[text("etat")].toString() == text(state) ? 1 : 0;
        return found;
    }

    QHash<QString, QString> who;
};

} // namespace

BOOST_AUTO_TEST_SUITE(recrutement_panel)

BOOST_AUTO_TEST_CASE(volunteers_are_previewed_imported_searched_and_corrected) {
    const RecrutementCli base;
    const QString csv = base.file(text("volontaires.csv"), kVolunteers);
    const QString before = base.contentHash();
    BOOST_TEST(base.open("recrutement importer", {base.id, csv, text("--simuler")}).exitCode == 0);
    BOOST_TEST(base.contentHash() == before);
    base.import();
    base.import(); // the same file again changes nobody
    const QJsonArray all = base.openJson("recrutement candidats", {base.id}).array();
    BOOST_TEST(all.size() == 8);
    const Ran listed = base.open("recrutement candidats", {base.id});
    BOOST_TEST(!listed.out.contains("Zyxwvut"), "names only when asked for");
    const QString one = base.openJson("recrutement candidats", {base.id, text("--texte"), text("zyxw")})
                            .array()
                            .first()
                            .toObject()[text("pseudonyme")]
                            .toString();
    base.openJson("recrutement candidat corriger",
                  {base.id, one, text("--ville"), text("Brest"), text("--reponse"), text("sexe=Homme")});
    base.openRefused(1, "pas cette catégorie", "recrutement candidat corriger",
                     {base.id, one, text("--reponse"), text("sexe=autre")});
    base.openRefused(1, "Aucun candidat", "recrutement candidat retirer", {base.id, text("XXXX-XXXX")});
    base.openJson("recrutement candidat refuser", {base.id, one, text("--note"), text("Lien avec le sujet")});
    BOOST_TEST(!base.openJson("recrutement candidats", {base.id, text("--texte"), text("brest")})
                    .array()
                    .first()
                    .toObject()[text("tirable")]
                    .toBool());
    base.openJson("recrutement candidat refuser", {base.id, one, text("--annuler")});
    BOOST_TEST(base.openJson("recrutement foyers", {base.id})[text("foyers")].toInt() == 1);
}

BOOST_AUTO_TEST_CASE(households_are_listed_and_addresses_shown_only_when_asked_for) {
    const RecrutementCli base;
    base.import();
    const QJsonDocument listed = base.openJson("recrutement foyers", {base.id});
    BOOST_TEST(listed[text("partages")].toArray().size() == 1);
    BOOST_TEST(listed[text("partages")][0].toArray().size() == 2);
    const Ran hidden = base.open("recrutement foyers", {base.id});
    BOOST_TEST(!hidden.out.contains("Lilas"));
    base.refused(2, text("phrase secrète manque"), "recrutement foyers", {base.id, text("--noms")});
    const Ran named = base.open("recrutement foyers", {base.id, text("--noms")});
    BOOST_TEST(named.out.contains("7 rue des Lilas"));
    BOOST_TEST(QString::fromUtf8(base.with("coffre acces", {text("Vivre ensemble")}).out)
                   .contains(text("Adresses des foyers")));
    const QString who = base.pseudonym("07");
    base.openRefused(1, "deux fois la même personne", "recrutement foyer",
                     {base.id, who, who, text("--meme")});
}

BOOST_AUTO_TEST_CASE(the_report_of_an_import_is_written_even_when_the_file_is_refused) {
    const RecrutementCli base;
    const QString report = base.path(text("rapport.csv"));
    const QString twice =
        base.file(text("double.csv"), "id;Nom;Sexe;Consentement\n1;A;Femme;oui\n1;B;Homme;oui\n");
    base.openRefused(1, "ligne 3", "recrutement importer", {base.id, twice, text("--rapport"), report});
    BOOST_TEST(bytesOf(report).contains("3;"));
    const Ran ran = base.open("recrutement importer", {base.id, twice, text("--rapport"), twice});
    BOOST_TEST(ran.exitCode == 2);
}

BOOST_AUTO_TEST_CASE(bad_files_of_volunteers_are_refused_with_their_lines) {
    const RecrutementCli base;
    const QString twice =
        base.file(text("double.csv"), "id;Nom;Sexe;Consentement\n1;A;Femme;oui\n1;B;Homme;oui\n");
    base.openRefused(1, "ligne 3", "recrutement importer", {base.id, twice});
    base.openRefused(1, "--ignorer-rejetes", "recrutement importer", {base.id, twice}); // the way out
    base.openRefused(1, "rien.csv", "recrutement importer", {base.id, base.path(text("rien.csv"))});
    const QString good = base.file(text("v.csv"), kVolunteers);
    base.openRefused(1, "pas de colonne", "recrutement importer",
                     {base.id, good, text("--colonne"), text("X=nom")});
    base.openRefused(2, "rôle", "recrutement importer", {base.id, good, text("--colonne"), text("Nom=roi")});
    base.refused(2, text("phrase secrète manque"), "recrutement importer", {base.id, good});
    base.openJson("recrutement importer", {base.id, good, text("--colonne"), text("Nom=ignoree")});
    BOOST_TEST(!base.open("recrutement candidats", {base.id, text("--noms")}).out.contains("Zyxwvut"));
}

BOOST_AUTO_TEST_CASE(a_panel_is_taken_away_when_it_is_said_twice) {
    const Seated base;
    base.refused(3, text("4 personnes"), "recrutement desinstaller", {base.id});
    base.json("recrutement desinstaller", {base.id, text("--confirmer")});
    BOOST_TEST(base.count("selectionne") == 0);
    base.refused(3, text("pas de panel"), "recrutement desinstaller", {base.id, text("--confirmer")});
}

BOOST_AUTO_TEST_CASE(somebody_leaves_and_the_reserve_takes_over) {
    const Seated base;
    BOOST_TEST(base.count("selectionne") == 4);
    BOOST_TEST(base.count("reserve") == 4);
    base.openJson("recrutement repondre", {base.id, base.who[text("01")], text("confirme")});
    base.openRefused(3, "", "recrutement echanger", {base.id, base.who[text("01")], base.who[text("03")]});
    base.openRefused(2, "confirme", "recrutement repondre",
                     {base.id, base.who[text("05")], text("peut-être")});
    base.openJson("recrutement repondre",
                  {base.id, base.who[text("05")], text("refuse"), text("--note"), text("Travail")});
    const QJsonDocument proposed = base.openJson("recrutement remplacants", {base.id});
    BOOST_TEST(proposed[text("places_libres")].toInt() == 1);
    BOOST_TEST(proposed[text("remplacants")].toArray().first().toObject()[text("admissible")].toBool());
    base.openRefused(3, "", "recrutement remplacer", {base.id, base.who[text("05")], base.who[text("03")]});
    base.openJson("recrutement remplacer", {base.id, base.who[text("05")], base.who[text("07")]});
    BOOST_TEST(base.count("refuse") == 1);
    BOOST_TEST(base.count("selectionne") == 3);
    BOOST_TEST(base.count("confirme") == 1);
    base.openRefused(2, "--tous", "recrutement remplacer", {base.id});
}

BOOST_AUTO_TEST_CASE(contacts_weeks_and_lists) {
    const Seated base;
    base.openJson("recrutement contact noter",
                  {base.id, base.who[text("01")], text("accepte"), text("--date"), text("11/03/2026")});
    base.openRefused(2, "telephone", "recrutement contact noter",
                     {base.id, base.who[text("01")], text("accepte"), text("--moyen"), text("pigeon")});
    const QString contact = base.openJson("recrutement contact lister", {base.id})
                                .array()
                                .first()
                                .toObject()[text("id")]
                                .toString();
    const QString pdf = base.path(text("suivi.pdf"));
    const QString xlsx = base.path(text("suivi.xlsx"));
    const QJsonDocument week =
        base.openJson("recrutement suivi", {base.id, text("--date"), text("15/03/2026"), text("--pdf"), pdf,
                                            text("--xlsx"), xlsx, text("--garder")});
    BOOST_TEST(!week.object().isEmpty());
    BOOST_TEST(bytesOf(pdf).startsWith("%PDF"));
    BOOST_TEST(bytesOf(xlsx).startsWith("PK"));
    base.json("recrutement contact retirer", {base.id, contact});
    BOOST_TEST(base.openJson("recrutement contact lister", {base.id}).array().isEmpty());

    const QString list = base.path(text("panel.csv"));
    base.openJson("recrutement exporter", {base.id, text("panel"), list, text("--pseudonymes")});
    BOOST_TEST(!bytesOf(list).contains("Zyxwvut"));
    base.openJson("recrutement exporter", {base.id, text("panel"), list});
    BOOST_TEST(bytesOf(list).contains("Zyxwvut"));
    base.openRefused(2, "reserve", "recrutement exporter", {base.id, text("amis"), list});
    base.openRefused(1, "", "recrutement exporter",
                     {base.id, text("panel"), base.path(text("absent/x.csv"))});
}

BOOST_AUTO_TEST_CASE(attendance_makes_payments_under_their_cap) {
    const Seated base;
    const QString session = base.json("recrutement seance ajouter",
                                      {base.id, text("Première journée"), text("--formule"), text("journee"),
                                       text("--date"), text("21/03/2026")})[text("id")]
                                .toString();
    base.refused(2, text("demi_journee"), "recrutement seance modifier",
                 {base.id, session, text("--formule"), text("nuit")});
    base.openRefused(1, "séance", "recrutement presences", {base.id, text("Inconnue"), text("--aucun")});
    base.openJson("recrutement presences", {base.id, text("Première journée"), text("--presents"),
                                            base.who[text("01")] + QLatin1Char(',') + base.who[text("05")]});
    const QJsonDocument due = base.json("recrutement defraiement lister", {base.id});
    BOOST_TEST(due[text("proposes")].toArray().size() == 2);
    const QJsonDocument decided =
        base.json("recrutement defraiement arreter", {base.id, text("--date"), text("22/03/2026")});
    BOOST_TEST(decided[text("totaux")][text("ht_centimes")].toInt() == 10'000);
    const QString first = decided[text("arretes")].toArray().first().toObject()[text("id")].toString();
    base.refused(3, text("plafonné"), "recrutement defraiement montant", {base.id, first, text("51")});
    base.json("recrutement defraiement montant", {base.id, first, text("40,50")});
    base.refused(1, text(""), "recrutement defraiement verser",
                 {base.id, text("--date"), text("01/01/2026")});
    base.refused(3, text(""), "recrutement defraiement recevoir", {base.id});
    const QString list = base.path(text("paiements.xlsx"));
    BOOST_TEST(
        base.openJson("recrutement defraiement exporter", {base.id, list})[text("personnes")].toInt() == 2);
    base.openJson("recrutement presences",
                  {base.id, text("Première journée"), text("--presents"), base.who[text("01")]});
    int doubtful = 0;
    for (const auto& one : base.json("recrutement defraiement lister", {base.id})[text("arretes")].toArray())
        doubtful += one.toObject()[text("a_verifier")].toBool() ? 1 : 0;
    BOOST_TEST(doubtful == 1);
    BOOST_TEST(base.with("recrutement defraiement lister", {base.id}).out.contains(first.toUtf8()));
    BOOST_TEST(bytesOf(list).startsWith("PK"));
    const QJsonDocument paid =
        base.json("recrutement defraiement verser", {base.id, text("--date"), text("30/03/2026")});
    BOOST_TEST(paid[text("totaux")][text("verse_centimes")].toInt() == 9'050);
    base.refused(3, text("ne change plus"), "recrutement defraiement retirer", {base.id, first});
    base.refused(3, text(""), "recrutement seance supprimer", {base.id, session});
    BOOST_TEST(base.json("recrutement seances", {base.id, text("--atelier")}).array().size() == 7);
    base.refused(3, text("déjà là"), "recrutement seances", {base.id, text("--atelier")});
    base.refused(3, text("existe déjà"), "recrutement seance ajouter",
                 {base.id, text("première journée"), text("--date"), text("21/03/2026")});
    const QJsonDocument again = base.json("recrutement seance ajouter", {base.id, text("Première journée"),
                                                                         text("--date"), text("22/03/2062")});
    BOOST_TEST(again[text("constats")][0][text("code")].toString() == text("seance.lointaine"));
    base.openRefused(3, "Plusieurs séances", "recrutement presences",
                     {base.id, text("Première journée"), text("--aucun")});
}

BOOST_AUTO_TEST_CASE(attendance_is_of_the_panel_of_the_past_and_can_be_corrected) {
    const Seated base;
    base.json("recrutement modifier", {base.id, text("--debut"), text("01/03/2026")});
    const QJsonDocument early = base.json("recrutement seance ajouter",
                                          {base.id, text("Trop tôt"), text("--date"), text("01/02/2026")});
    BOOST_TEST(early[text("constats")][0][text("code")].toString() == text("seance.avant-recrutement"));
    base.json("recrutement seance ajouter", {base.id, text("Un jour"), text("--date"), text("21/03/2026"),
                                             text("--formule"), text("journee")});
    base.json("recrutement seance ajouter", {base.id, text("Plus tard"), text("--date"), text("21/03/2999")});
    const auto came = [&](const char* session, const QString& who) {
        return QStringList{base.id, text(session), text("--presents"), who};
    };
    base.openRefused(3, "pas encore eu lieu", "recrutement presences",
                     came("Plus tard", base.who[text("01")]));
    base.openRefused(3, "En réserve", "recrutement presences", came("Un jour", base.who[text("03")]));
    // Before anybody was selected: noted, and said with the count, then again before paying.
    const QJsonDocument odd = base.openJson("recrutement presences", came("Trop tôt", base.who[text("01")]));
    BOOST_TEST(odd[text("presents")].toInt() == 1);
    BOOST_TEST(odd[text("absents")].toInt() > 0);
    BOOST_TEST(odd[text("constats")][0][text("code")].toString() == text("presence.avant-selection"));
    BOOST_TEST(odd[text("constats")][0][text("message")].toString().contains(base.who[text("01")]));
    base.openRefused(2, "--aucun", "recrutement presences", came("Trop tôt", QString()));
    base.openRefused(2, "--aucun", "recrutement presences", {base.id, text("Trop tôt")});
    const QJsonDocument nobody =
        base.openJson("recrutement presences", {base.id, text("Trop tôt"), text("--aucun")});
    BOOST_TEST(nobody[text("presents")].toInt() == 0);
    BOOST_TEST(nobody[text("absents")].toInt() == odd[text("absents")].toInt() + 1);
    base.openJson("recrutement presences",
                  came("Un jour", base.who[text("01")] + QLatin1Char(',') + base.who[text("05")]));
    base.openJson("recrutement presences", came("Un jour", base.who[text("01")]));
    BOOST_TEST(base.json("recrutement defraiement lister", {base.id})[text("proposes")].toArray().size() ==
               1);
    base.json("recrutement defraiement arreter", {base.id, text("--date"), text("22/03/2026")});
    QString unconfirmed;
    for (const auto& one : base.json("recrutement defraiement lister", {base.id})[text("constats")].toArray())
        unconfirmed += one.toObject()[text("message")].toString();
    BOOST_TEST(unconfirmed.contains(base.who[text("01")]), unconfirmed);
    // Nobody could have transferred it.
    base.openRefused(3, "Sans IBAN", "recrutement defraiement verser",
                     {base.id, text("--date"), text("30/03/2026")});
    const QJsonDocument paid = base.openJson(
        "recrutement defraiement verser", {base.id, text("--date"), text("30/03/2026"), text("--sans-iban")});
    BOOST_TEST(paid[text("totaux")][text("verse_centimes")].toInt() > 0);
    QString told;
    for (const auto& one : paid[text("constats")].toArray())
        told += one.toObject()[text("message")].toString();
    BOOST_TEST(told.simplified().contains(text("Sans IBAN : ") + base.who[text("01")]));
}

BOOST_AUTO_TEST_CASE(days_to_come_and_false_contacts_are_refused) {
    const Seated base;
    const QString who = base.who[text("01")];
    base.openRefused(1, "à venir", "recrutement repondre",
                     {base.id, who, text("confirme"), text("--date"), text("01/01/2999")});
    const auto corrected = [&](const char* why, const char* option, const char* value) {
        base.openRefused(1, why, "recrutement candidat corriger", {base.id, who, text(option), text(value)});
    };
    corrected("courriel", "--courriel", "pas un courriel");
    corrected("téléphone", "--telephone", "abc");
    corrected("IBAN", "--iban", "FR00");
    corrected("à venir", "--consentement", "01/01/2999");
}

BOOST_AUTO_TEST_CASE(those_who_take_over_together_are_named) {
    const Seated base;
    base.openJson("recrutement repondre", {base.id, base.who[text("05")], text("refuse")});
    const QJsonDocument entered = base.openJson("recrutement remplacer", {base.id, text("--tous")});
    BOOST_TEST(entered[text("entrants")].toArray().size() == 1);
    base.openJson("recrutement repondre", {base.id, base.who[text("01")], text("refuse")});
    const QString told = QString::fromUtf8(base.open("recrutement remplacer", {base.id, text("--tous")}).out);
    BOOST_TEST(told.simplified().contains(text("Entre : ")));
}

BOOST_AUTO_TEST_SUITE_END()
