// recrutement tirage --recrutement: the draw of a base, from the commitment to the cancellation.
#include "tests/cli/RecrutementCli.h"

using namespace isegorie::tests;

namespace {

class Pool : public RecrutementCli {
public:
    Pool() {
        bound("2");
        import();
    }
    void bound(const char* number) const {
        for (const char* sex : {"femme", "homme"})
            json("recrutement categorie modifier",
                 {id, text("sexe"), text(sex), text("--min"), text(number), text("--max"), text("2")});
    }
    QJsonDocument draw(const QStringList& more = {}) const {
        return openJson("recrutement tirage", QStringList{text("--recrutement"), id} + more);
    }
    void drawRefused(int exitCode, const char* message, const QStringList& more) const {
        openRefused(exitCode, message, "recrutement tirage", QStringList{text("--recrutement"), id} + more);
    }
    qsizetype places() const { return openJson("recrutement panel", {id})[text("places")].toArray().size(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(recrutement_tirage_base)

BOOST_AUTO_TEST_CASE(chances_are_computed_and_nothing_is_recorded) {
    const Pool base;
    const auto chances = base.draw();
    BOOST_TEST(chances[text("statut")].toString() == text("optimal"));
    BOOST_TEST(chances[text("probabilites")].toObject().size() == 8);
    BOOST_TEST(chances[text("panel")].toArray().isEmpty());
    BOOST_TEST(!chances[text("enregistre")].toBool(true));
    base.drawRefused(3, "n’est engagé", {text("--graine"), text("4 8 15")});
}

BOOST_AUTO_TEST_CASE(the_pool_and_its_rules_are_told) {
    const Pool base;
    const QString one = base.pseudonym("03");
    base.openJson("recrutement candidat refuser", {base.id, one});
    const QString told =
        QString::fromUtf8(base.open("recrutement tirage", {text("--recrutement"), base.id}).out);
    BOOST_TEST(told.contains(text("Panel de 4 personnes")), told);
    BOOST_TEST(told.contains(text("parmi 7 candidats")), told);
    BOOST_TEST(told.contains(text("1 refusé par la DITP")), told);
    BOOST_TEST(told.contains(text("1 foyer de plusieurs candidats")), told);
    BOOST_TEST(base.draw()[text("vivier")][text("tirables")].toInt() == 7);
    base.draw({text("--engager")});
    const QString stands =
        QString::fromUtf8(base.open("recrutement tirage", {text("--recrutement"), base.id}).out);
    BOOST_TEST(stands.contains(text("parmi 7 candidats, une par foyer au plus")), stands);
}

BOOST_AUTO_TEST_CASE(any_one_relaxation_is_enough_and_is_applied_with_its_reason) {
    const Pool base;
    for (const char* sex : {"femme", "homme"})
        base.json("recrutement categorie modifier",
                  {base.id, text("sexe"), text(sex), text("--min"), text(sex[0] == 'f' ? "3" : "2"),
                   text("--max"), text("aucun")});
    const Ran refused = base.open("recrutement tirage", {text("--recrutement"), base.id});
    BOOST_TEST(refused.exitCode == 3);
    const QString told = QString::fromUtf8(refused.out);
    BOOST_TEST(told.contains(text("Une seule de ces modifications du plan suffit")), told);
    BOOST_TEST(told.contains(text("recrutement relacher")), told);
    const Ran listed = base.open("recrutement relacher", {base.id});
    BOOST_TEST(listed.exitCode == 3);
    BOOST_TEST(QString::fromUtf8(listed.out).contains(text("  1. ")));
    base.openRefused(1, "numéro de 1 à", "recrutement relacher", {base.id, text("99")});
    base.openJson("recrutement relacher", {base.id, text("1"), text("--motif"), text("Trop peu d’hommes")});
    BOOST_TEST(base.draw()[text("statut")].toString() == text("optimal"));
    const Ran none = base.open("recrutement relacher", {base.id});
    BOOST_TEST(none.exitCode == 0);
    base.openRefused(3, "n’est à appliquer", "recrutement relacher", {base.id, text("1")});
}

BOOST_AUTO_TEST_CASE(committed_then_picked_then_verified) {
    const Pool base;
    const auto committed = base.draw({text("--engager"), text("--loterie"), text("40")});
    BOOST_TEST(committed[text("enregistre")].toBool());
    BOOST_TEST(base.places() == 0);
    base.drawRefused(3, "déjà engagé", {text("--engager")});
    const QString pv = base.path(text("pv.json"));
    const auto picked = base.draw({text("--graine"), text("4 8 15"), text("--pv"), pv});
    BOOST_TEST((picked[text("engagement")] == committed[text("engagement")]));
    BOOST_TEST(picked[text("panel")].toArray().size() == 4);
    BOOST_TEST(base.places() == 8); // four seated, four in reserve
    BOOST_TEST(base.run({text("recrutement"), text("verifier"), pv, text("--engagement"),
                         committed[text("engagement")].toString()})
                   .exitCode == 0);
    base.drawRefused(3, "déjà désigné", {text("--graine"), text("16")});
}

BOOST_AUTO_TEST_CASE(the_same_base_is_committed_to_by_the_same_hash) {
    const Pool base;
    const auto first = base.draw();
    BOOST_TEST((base.draw()[text("engagement")] == first[text("engagement")]));
}

BOOST_AUTO_TEST_CASE(a_cancelled_draw_makes_room) {
    const Pool base;
    base.drawRefused(3, "n’est engagé", {text("--abandonner"), text("Erreur")});
    base.draw({text("--engager")});
    base.draw({text("--abandonner"), text("Erreur de quota")});
    base.draw({text("--engager")});
}

BOOST_AUTO_TEST_CASE(a_plan_changed_since_is_told) {
    const Pool base;
    base.draw({text("--engager")});
    BOOST_TEST(!base.draw()[text("plan_change")].toBool(true));
    base.bound("1");
    BOOST_TEST(base.draw()[text("plan_change")].toBool());
    base.bound("2");
    BOOST_TEST(!base.draw()[text("plan_change")].toBool(true));
    const auto changed = base.json("recrutement modifier", {base.id, text("--un-par-foyer"), text("non")});
    BOOST_TEST(changed[text("plan_change")].toBool());
    BOOST_TEST(base.json("recrutement plan", {base.id})[text("plan_change")].toBool());
    BOOST_TEST(base.openJson("recrutement panel", {base.id})[text("plan_change")].toBool());
    BOOST_TEST(base.openJson("recrutement suivi", {base.id})[text("plan_change")].toBool());
    BOOST_TEST(QString::fromUtf8(base.open("recrutement suivi", {base.id}).out)
                   .contains(text("Le plan a changé depuis l’engagement")));
}

BOOST_AUTO_TEST_CASE(minutes_name_what_they_are_of) {
    const Pool base;
    const QString pv = base.path(text("pv.json"));
    base.draw({text("--engager"), text("--loterie"), text("40"), text("--pv"), pv});
    const QString subject = QJsonDocument::fromJson(bytesOf(pv)).object()[text("objet")].toString();
    for (const char* name : {"Panel", "Vivre ensemble", "CIPC"})
        BOOST_TEST(subject.contains(text(name)), subject);
    base.draw({text("--abandonner"), text("Autre objet")});
    base.draw({text("--engager"), text("--loterie"), text("40"), text("--pv"), pv, text("--objet"),
               text("Convention")});
    BOOST_TEST(
        (QJsonDocument::fromJson(bytesOf(pv)).object()[text("objet")].toString() == text("Convention")));
}

BOOST_AUTO_TEST_CASE(a_pool_changed_since_is_told_at_the_correction_and_at_the_draw) {
    const Pool base;
    const QString one = base.pseudonym("01");
    const auto corrected = [&](const QStringList& what) {
        return base.openJson("recrutement candidat corriger", QStringList{base.id, one} + what);
    };
    BOOST_TEST(!corrected({text("--reponse"), text("sexe=femme")}).object().contains(text("constats")));
    base.draw({text("--engager"), text("--loterie"), text("40")});
    BOOST_TEST(!corrected({text("--ville"), text("Rennes")}).object().contains(text("constats")));
    BOOST_TEST(!base.draw()[text("vivier_change")].toBool(true));
    const auto told = corrected({text("--reponse"), text("sexe=homme")});
    BOOST_TEST(told[text("constats")][0][text("code")].toString() == text("tirage.engage"));
    BOOST_TEST(base.draw()[text("vivier_change")].toBool());
    const QString pv = base.path(text("pv.json"));
    const Ran drawn = base.open("recrutement tirage", {text("--recrutement"), base.id, text("--graine"),
                                                       text("4 8 15"), text("--pv"), pv});
    for (const QString& said : {text("réponses changées"), text("1 (%1)").arg(one)})
        BOOST_TEST(QString::fromUtf8(drawn.out).contains(said), drawn.out.constData());
    const QJsonObject minutes = QJsonDocument::fromJson(bytesOf(pv)).object(); // as they were frozen
    const QJsonArray quotas = minutes[text("quotas")].toArray();
    for (const auto& person : minutes[text("candidats")].toArray())
        if (person[text("pseudonyme")].toString() == one)
            BOOST_TEST(quotas[person[text("quotas")][0].toInt()][text("valeur")].toString() == text("Femme"));
    BOOST_TEST(base.run({text("recrutement"), text("verifier"), pv}).exitCode == 0);
    BOOST_TEST(!corrected({text("--reponse"), text("sexe=femme")}).object().contains(text("constats")));
}

BOOST_AUTO_TEST_CASE(what_is_not_proven_is_committed_to_knowingly) {
    const Pool base;
    base.drawRefused(3, "rien ne prouve", {text("--methode"), text("aleatoire"), text("--engager")});
    base.draw({text("--methode"), text("aleatoire"), text("--engager"), text("--tel-quel")});
}

BOOST_AUTO_TEST_CASE(options_of_files_and_acts_that_exclude_each_other_are_refused) {
    const Pool base;
    base.drawRefused(2, "ne va pas avec --recrutement", {text("--taille"), text("4")});
    base.drawRefused(2, "ne vont pas ensemble", {text("--engager"), text("--graine"), text("1")});
    base.drawRefused(2, "du jour où il se prend", {text("--engager"), text("--date"), text("2020-01-01")});
    base.drawRefused(2, "--abandonner va seul", {text("--abandonner"), text("x"), text("--engager")});
}

BOOST_AUTO_TEST_SUITE_END()
