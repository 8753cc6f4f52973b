// recrutement creer, plan, critere, categorie, reference, cibles, besoin.
#include "tests/cli/RecrutementCli.h"

using namespace isegorie::tests;

namespace {

QJsonObject category(const QJsonDocument& plan, const char* criterion, const char* key) {
    for (const auto& one : plan[text("criteres")].toArray()) {
        if (one.toObject()[text("cle")].toString() != text(criterion))
            continue;
        for (const auto& value : one.toObject()[text("categories")].toArray())
            if (value.toObject()[text("cle")].toString() == text(key))
                return value.toObject();
    }
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(recrutement_plan)

BOOST_AUTO_TEST_CASE(a_recruitment_is_made_changed_copied_and_removed) {
    const RecrutementCli base;
    BOOST_TEST(base.json("recrutement lister").array().size() == 1);
    base.json("recrutement modifier",
              {base.id, text("--taille"), text("50"), text("--zone"), text("metropole"), text("--debut"),
               text("01/03/2026"), text("--fichier-fourni"), text("oui"), text("--marge"), text("2,5")});
    const QJsonDocument plan = base.json("recrutement plan", {base.id});
    BOOST_TEST(plan[text("taille")].toInt() == 50);
    BOOST_TEST(plan[text("zone")].toString() == text("metropole"));
    BOOST_TEST(plan[text("fichier_fourni")].toBool());
    BOOST_TEST(plan[text("marge_pct")].toString() == text("5/2"));

    base.json("concertation creer", {text("--titre"), text("Autre")});
    const QString copy = base.json("recrutement dupliquer", {base.id, text("Autre")})[text("id")].toString();
    BOOST_TEST(base.json("recrutement plan", {copy})[text("concertation")].toString() == text("Autre"));
    base.json("recrutement supprimer", {copy});
    base.refused(1, text(""), "recrutement plan", {copy});
}

BOOST_AUTO_TEST_CASE(bad_choices_change_nothing) {
    const RecrutementCli base;
    base.refused(2, text("metropole"), "recrutement modifier", {base.id, text("--zone"), text("lune")});
    base.refused(2, text("nombre entier"), "recrutement modifier",
                 {base.id, text("--taille"), text("douze")});
    base.refused(1, text(""), "recrutement modifier", {base.id, text("--taille"), text("-3")});
    base.refused(2, text("oui, non"), "recrutement modifier",
                 {base.id, text("--fichier-fourni"), text("si")});
    base.refused(1, text(""), "recrutement modifier", {base.id, text("--debut"), text("31/02/2026")});
    base.refused(1, text(""), "recrutement modifier", {base.id, text("--bon"), text("B-0")});
    base.refused(1, text(""), "recrutement creer", {text("Inconnue")});
    base.refused(1, text(""), "recrutement critere ajouter", {base.id, text("inconnu")});
    base.refused(1, text("pas de critère"), "recrutement critere retirer", {base.id, text("age")});
    base.refused(1, text("pas de catégorie"), "recrutement categorie modifier",
                 {base.id, text("sexe"), text("autre"), text("--min"), text("1")});
    base.refused(1, text(""), "recrutement categorie modifier",
                 {base.id, text("sexe"), text("femme"), text("--min"), text("3"), text("--max"), text("2")});
    base.refused(2, text("place"), "recrutement critere deplacer", {base.id, text("sexe")});
}

BOOST_AUTO_TEST_CASE(criteria_and_their_categories) {
    const RecrutementCli base;
    base.json("recrutement critere ajouter", {base.id, text("age")});
    base.json("recrutement critere ajouter",
              {base.id, text("Usage du vélo"), text("--genre"), text("supplementaire"), text("--categories"),
               text("Quotidien; Jamais"), text("--sensible")});
    base.json("recrutement critere deplacer", {base.id, text("Usage du vélo"), text("--rang"), text("1")});
    base.json("recrutement categorie modifier",
              {base.id, text("sexe"), text("femme"), text("--min"), text("2"), text("--max"), text("2"),
               text("--part"), text("51,5"), text("--synonymes"), text("F;Mme")});
    base.json("recrutement categorie ajouter", {base.id, text("Usage du vélo"), text("Parfois")});
    base.json("recrutement categorie deplacer",
              {base.id, text("Usage du vélo"), text("Parfois"), text("--rang"), text("1")});
    base.json("recrutement categorie retirer", {base.id, text("Usage du vélo"), text("Jamais")});
    const QJsonDocument plan = base.json("recrutement plan", {base.id});
    const QJsonObject first = plan[text("criteres")].toArray().first().toObject();
    BOOST_TEST(first[text("libelle")].toString() == text("Usage du vélo"));
    BOOST_TEST(first[text("sensible")].toBool());
    BOOST_TEST(first[text("categories")].toArray().size() == 2);
    BOOST_TEST(category(plan, "sexe", "femme")[text("max")].toInt() == 2);
    BOOST_TEST(category(plan, "sexe", "femme")[text("part_millioniemes")].toInt() == 515'000);
    base.json("recrutement categorie modifier",
              {base.id, text("sexe"), text("femme"), text("--max"), text("aucun")});
    BOOST_TEST(category(base.json("recrutement plan", {base.id}), "sexe", "femme")[text("max")].isNull());
    base.json("recrutement critere retirer", {base.id, text("age")});
    BOOST_TEST(base.json("recrutement plan", {base.id})[text("criteres")].toArray().size() == 2);
}

BOOST_AUTO_TEST_CASE(targets_from_a_population) {
    const RecrutementCli base;
    const QString table = base.file(text("sexe.csv"), "libelle;effectif\nFemme;600\nHomme;400\n");
    const QString id = base.json("recrutement reference ajouter",
                                 {text("sexe"), text("Adhérents"), table, text("--source"), text("Fichier"),
                                  text("--annee"), text("2026")})[text("id")]
                           .toString();
    base.refused(
        1, text("ligne 2"), "recrutement reference ajouter",
        {text("sexe"), text("X"), base.file(text("faux.csv"), "libelle;effectif\nFemme;beaucoup\n")});
    base.json("recrutement reference appliquer", {base.id, text("sexe"), id});
    base.refused(3, text("utilise"), "recrutement reference supprimer", {id});
    base.json("recrutement modifier", {base.id, text("--taille"), text("10")});
    base.json("recrutement cibles", {base.id, text("--exact")});
    const QJsonDocument plan =
        base.json("recrutement plan", {base.id, text("--csv"), base.path(text("q.csv"))});
    BOOST_TEST(category(plan, "sexe", "femme")[text("min")].toInt() == 6);
    BOOST_TEST(category(plan, "sexe", "homme")[text("max")].toInt() == 4);
    const QJsonDocument need = base.json("recrutement besoin", {base.id});
    BOOST_TEST(!need.object().isEmpty());
    bool shipped = false;
    for (const auto& one : base.json("recrutement reference lister").array())
        shipped = shipped || one.toObject()[text("id")].toString().startsWith(text("insee-"));
    BOOST_TEST(shipped);
}

BOOST_AUTO_TEST_CASE(texts_are_filled_from_the_plan) {
    const RecrutementCli base;
    base.json("recrutement modifier",
              {base.id, text("--fin"), text("15/04/2026"), text("--defraiement"), text("journee")});
    for (const auto& one : base.json("recrutement texte lister").array()) {
        const QString key = one.toObject()[text("cle")].toString();
        const QString filled =
            base.json("recrutement texte ecrire", {base.id, key})[text("texte")].toString();
        BOOST_TEST(filled.contains(text("Vivre ensemble")), key);
        BOOST_TEST(!filled.contains(QLatin1Char('{')), key);
    }
    const QJsonDocument letter =
        base.json("recrutement texte ecrire", {base.id, text("invitation-courrier")});
    BOOST_TEST(letter[text("texte")].toString().contains(text("15 avril 2026")));
    BOOST_TEST(letter[text("texte")].toString().contains(text("question posée]")));
    BOOST_TEST(letter[text("constats")].toArray().size() == 1);
    const QJsonDocument guide =
        base.json("recrutement texte ecrire", {base.id, text("guide"), base.path(text("guide.pdf"))});
    BOOST_TEST(guide[text("texte")].toString().contains(text("Femme")));
    BOOST_TEST(base.with("recrutement texte ecrire", {base.id, text("guide"), base.path(text("guide.html"))})
                   .exitCode == 0);
    base.refused(1, text("invitation-sms"), "recrutement texte ecrire", {base.id, text("poème")});
    base.refused(1, text(""), "recrutement texte ecrire",
                 {base.id, text("guide"), base.path(text("absent/g.pdf"))});
}

BOOST_AUTO_TEST_CASE(figures_sizes_and_dates_that_cannot_be_are_refused) {
    const RecrutementCli base;
    base.refused(1, text("ne dit rien de ces catégories"), "recrutement reference appliquer",
                 {base.id, text("sexe"), text("insee-age-2022")});
    base.refused(2, text("au moins une personne"), "recrutement modifier",
                 {base.id, text("--taille"), text("0")});
    base.refused(1, text("vraisemblable"), "recrutement modifier",
                 {base.id, text("--debut"), text("01/03/0026")});
    base.openRefused(1, "vraisemblable", "recrutement suivi", {base.id, text("--date"), text("01/03/0026")});
    const Ran applied =
        base.with("recrutement reference appliquer", {base.id, text("sexe"), text("insee-sexe-2022")});
    BOOST_TEST(QString::fromUtf8(applied.out).contains(text("15 ans ou plus"))); // who is counted
}

BOOST_AUTO_TEST_CASE(a_population_goes_when_it_is_said_twice) {
    const RecrutementCli base;
    const QString table = base.file(text("sexe.csv"), "libelle;effectif\nFemme;900\nHomme;100\n");
    const QString id =
        base.json("recrutement reference ajouter", {text("sexe"), text("Adhérents"), table})[text("id")]
            .toString();
    base.refused(3, text("--confirmer"), "recrutement reference supprimer", {id});
    base.json("recrutement reference supprimer", {id, text("--confirmer")});
    base.refused(1, text("n’existe pas"), "recrutement reference supprimer", {id, text("--confirmer")});
}

BOOST_AUTO_TEST_CASE(targets_that_the_candidates_cannot_fill_say_what_would_give) {
    const RecrutementCli base(6);
    base.import();
    const QString table = base.file(text("sexe.csv"), "libelle;effectif\nFemme;900\nHomme;100\n");
    const QString id =
        base.json("recrutement reference ajouter", {text("sexe"), text("Adhérents"), table})[text("id")]
            .toString();
    base.json("recrutement reference appliquer", {base.id, text("sexe"), id});
    const QJsonDocument told = base.openJson("recrutement cibles", {base.id, text("--souplesse"), text("8")});
    BOOST_TEST(!told[text("faisable")].toBool(true));
    BOOST_TEST(!told[text("conflit")].toArray().isEmpty());
    BOOST_TEST(!told[text("relachements")].toArray().isEmpty());
    // What is listed to be applied is what was told.
    const Ran listed =
        base.with("recrutement relacher", {base.id, text("--phrase"), base.phrase, text("--json")});
    BOOST_TEST(listed.exitCode == 3);
    BOOST_TEST((listed.json()[text("relachements")] == told[text("relachements")]));
    const QString plan = QString::fromUtf8(base.with("recrutement plan", {base.id}).out).simplified();
    BOOST_TEST(plan.contains(text("(souplesse : ")), plan);
}

BOOST_AUTO_TEST_CASE(the_criterion_that_nobody_answered_is_told_before_relaxing) {
    const RecrutementCli base;
    base.import();
    base.json("recrutement critere ajouter", {base.id, text("diplome")});
    const Ran told = base.open("recrutement relacher", {base.id});
    BOOST_TEST(told.exitCode == 3);
    const QString words = QString::fromUtf8(told.out).simplified();
    BOOST_TEST(words.contains(text("« Niveau de diplôme » : 8 candidat")), words);
    BOOST_TEST(words.contains(text("retirez le critère du plan")), words);
}

BOOST_AUTO_TEST_SUITE_END()
