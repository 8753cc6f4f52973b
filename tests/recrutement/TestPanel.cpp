// After the draw: every answer, every replacement, with the quotas of everybody else kept.
#include "core/recrutement/CandidatChiffre.h"
#include "core/recrutement/CandidatEdits.h"
#include "core/recrutement/Remplacement.h"
#include "tests/recrutement/CandidatSample.h"

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

const QDate kDay(2026, 5, 4);

/// Eight people, a panel of four: two women and two men, one or two below 35.
struct PanelSample : CandidatSample {
    PanelSample() {
        import("id;sexe;âge;adresse;cp;ville;consentement\n"
               "F1;F;20;1 rue Haute;35000;Rennes;oui\n"
               "F2;F;40;2 rue Haute;35000;Rennes;oui\n"
               "H1;H;20;3 rue Haute;35000;Rennes;oui\n"
               "H2;H;40;4 rue Haute;35000;Rennes;oui\n"
               "F3;F;40;5 rue Haute;35000;Rennes;oui\n"
               "F4;F;20;6 rue Haute;35000;Rennes;oui\n"
               "H3;H;70;4, rue Haute;35000;Rennes;oui\n" // lives with H2
               "H4;H;40;8 rue Haute;35000;Rennes;oui\n");
        quota("sexe", "femme", {2, 2, {}, {}});
        quota("sexe", "homme", {2, 2, {}, {}});
        quota("age", "18-24-ans", {1, 2, {}, {}});
        base.apply(installerPanel(database(), id, {}, ids({"F1", "F2", "H1", "H2"}),
                                  ids({"H4", "F3", "F4", "H3"}), kDay));
    }

    void quota(const char* critereKey, const char* categorieKey, Quota value) {
        Categorie categorie = *critere(critereKey).find(QString::fromLatin1(categorieKey));
        categorie.quota = value;
        base.apply(updateCategorie(database(), categorie));
    }
    QStringList ids(std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list << candidat(name).id;
        return list;
    }
    Panel panel() { return require(loadPanel(database(), id)); }
    Place place(const char* name) {
        const Panel now = panel();
        const Place* found = now.ofCandidat(candidat(name).id);
        BOOST_REQUIRE(found != nullptr);
        return *found;
    }
    Reponse answer(const char* name, const QString& note = {}) {
        return {place(name).id, kDay.addDays(1), note, kDay.addDays(1)};
    }
    /// Names of the admissible replacements, in the order proposed.
    QStringList admissible() {
        QStringList names;
        const Vivier pool = vivier();
        for (const Remplacant& one : remplacantsPossibles(pool, panel()).remplacants)
            if (one.effet.estAdmissible())
                names << pool.find(one.candidatId)->identite.identifiant;
        return names;
    }
};

QStringList names(std::initializer_list<const char*> list) {
    QStringList result;
    for (const char* one : list)
        result << QString::fromUtf8(one);
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(states)

BOOST_AUTO_TEST_CASE(a_panel_is_installed_once) {
    PanelSample sample;
    BOOST_TEST(sample.panel().assis().size() == 4);
    BOOST_TEST(sample.panel().reserve().size() == 4);
    BOOST_TEST(sample.panel().reserve().first().rang == 1);
    BOOST_TEST(codeOf(installerPanel(sample.database(), sample.id, {}, {}, {}, kDay)) ==
               QStringLiteral("panel.existe"));
    sample.base.apply(retirerPanel(sample.database(), sample.id));
    BOOST_TEST(sample.panel().places.isEmpty());
    const QString one = sample.candidat("F1").id;
    BOOST_TEST(codeOf(installerPanel(sample.database(), sample.id, {}, {one, one}, {}, kDay)) ==
               QStringLiteral("panel.candidat"));
    sample.base.apply(setRetrait(sample.database(), sample.vivier(), one, kDay));
    BOOST_TEST(codeOf(installerPanel(sample.database(), sample.id, {}, {one}, {}, kDay)) ==
               QStringLiteral("panel.candidat"));
}

BOOST_AUTO_TEST_CASE(people_answer_and_change_their_minds) {
    PanelSample sample;
    sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.answer("F1")));
    BOOST_TEST((sample.place("F1").etat == EtatPlace::Confirme));
    BOOST_TEST(codeOf(refuser(sample.database(), *sample.coffre, sample.answer("F1"))) ==
               QStringLiteral("panel.etat"));
    sample.base.apply(
        desister(sample.database(), *sample.coffre, sample.answer("F1", QStringLiteral("Malade"))));
    const Place left = sample.place("F1");
    BOOST_TEST((left.etat == EtatPlace::Desiste));
    BOOST_TEST(left.note.startsWith(QStringLiteral("x1."))); // a reason is about a person too
    const auto cipher = require(sample.coffre->cipher(sample.plan().recrutement.cleId));
    BOOST_TEST(require(decryptNote(cipher, placeNote(left.id), left.note)) == QStringLiteral("Malade"));
    sample.base.apply(retablir(sample.database(), left.id));
    BOOST_TEST((sample.place("F1").etat == EtatPlace::Confirme));
    sample.base.apply(retablir(sample.database(), left.id));
    BOOST_TEST((sample.place("F1").etat == EtatPlace::Selectionne));
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.answer("H1")));
    sample.base.apply(ecarter(sample.database(), *sample.coffre, sample.answer("H2")));
    BOOST_TEST(sample.panel().aRemplacer().size() == 2);
    BOOST_TEST(sample.panel().assis().size() == 2);
    const auto tooEarly = desister(sample.database(), *sample.coffre, sample.answer("F2"));
    BOOST_REQUIRE(!tooEarly.has_value());
    BOOST_TEST(tooEarly.error().remede.contains(QStringLiteral("« refuse »")));
    const Reponse early{sample.place("F2").id, kDay.addDays(-1), {}, kDay};
    BOOST_TEST(codeOf(confirmer(sample.database(), *sample.coffre, early)) == QStringLiteral("panel.jour"));
    const Reponse tomorrow{sample.place("F2").id, kDay.addDays(2), {}, kDay.addDays(1)};
    BOOST_TEST(codeOf(confirmer(sample.database(), *sample.coffre, tomorrow)) ==
               QStringLiteral("date.future"));
    BOOST_TEST(codeOf(confirmer(sample.database(), *sample.coffre, {base::newId(), kDay, {}, kDay})) ==
               QStringLiteral("panel.place-inconnue"));
}

BOOST_AUTO_TEST_CASE(a_confirmed_panel_stays) {
    PanelSample sample;
    sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.answer("F1")));
    BOOST_TEST(codeOf(retirerPanel(sample.database(), sample.id)) == QStringLiteral("panel.confirme"));
    BOOST_TEST(codeOf(setRetrait(sample.database(), sample.vivier(), sample.candidat("F1").id, kDay)) ==
               QStringLiteral("candidat.dans-le-panel"));
}

BOOST_AUTO_TEST_CASE(the_reserve_has_an_order_that_anybody_finds) {
    const QStringList pool{QStringLiteral("AAAA-2222"), QStringLiteral("BBBB-3333"),
                           QStringLiteral("CCCC-4444")};
    const QStringList once = ordreReserve(QStringLiteral("dés : 4 2 6"), pool);
    BOOST_TEST((ordreReserve(QStringLiteral("dés : 4 2 6"), {pool.at(2), pool.at(0), pool.at(1)}) == once));
    // Computed apart: printf 'graine\nAAAA-2222' | sha256sum, and so on.
    BOOST_TEST(
        (ordreReserve(QStringLiteral("graine"), pool) ==
         QStringList{QStringLiteral("BBBB-3333"), QStringLiteral("AAAA-2222"), QStringLiteral("CCCC-4444")}));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(replacements)

BOOST_AUTO_TEST_CASE(a_full_panel_needs_nobody) {
    PanelSample sample;
    const auto proposed = remplacantsPossibles(sample.vivier(), sample.panel());
    BOOST_TEST(proposed.siegesLibres == 0);
    BOOST_TEST(proposed.remplacants.isEmpty());
    BOOST_TEST(codeOf(remplacerTous(sample.vivier(), sample.panel(), kDay)) ==
               QStringLiteral("panel.complet"));
}

BOOST_AUTO_TEST_CASE(those_who_fit_come_first_in_the_order_of_the_reserve) {
    PanelSample sample;
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.answer("F2")));
    BOOST_TEST((sample.admissible() == names({"F3"}))); // F4 would be a third below 25
    const auto proposed = remplacantsPossibles(sample.vivier(), sample.panel());
    BOOST_TEST(proposed.siegesLibres == 1);
    BOOST_TEST(proposed.remplacants.size() == 4);
    BOOST_TEST(proposed.remplacants.at(1)
                   .effet.manquements.join(QLatin1Char(' '))
                   .contains(QStringLiteral("Homme")));
    BOOST_TEST(proposed.constats.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_household_has_one_seat) {
    PanelSample sample;
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.answer("H1")));
    BOOST_TEST((sample.admissible() == names({"H4"}))); // H3 lives with H2
    Recrutement one = sample.plan().recrutement;
    one.unParFoyer = false;
    sample.base.apply(updateRecrutement(sample.database(), one));
    BOOST_TEST((sample.admissible() == names({"H4", "H3"})));
}

BOOST_AUTO_TEST_CASE(a_seat_is_taken_over_and_says_from_whom) {
    PanelSample sample;
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.answer("F2")));
    const QString left = sample.place("F2").id;
    const auto attempt = [&](const char* name, bool force) {
        return remplacer(sample.vivier(), sample.panel(), left, sample.candidat(name).id, kDay.addDays(2),
                         force);
    };
    BOOST_TEST(codeOf(attempt("F4", false)) == QStringLiteral("panel.quota"));
    BOOST_TEST(codeOf(attempt("F1", false)) == QStringLiteral("panel.candidat"));
    BOOST_TEST(codeOf(attempt("F2", true)) ==
               QStringLiteral("panel.candidat")); // who left does not come back
    BOOST_TEST(require(attempt("F4", true)).libelle.contains(QStringLiteral("hors quotas")));
    sample.base.apply(attempt("F3", false));
    const Place taken = sample.place("F3");
    BOOST_TEST(taken.remplaceId == left);
    BOOST_TEST(taken.origine == QStringLiteral("reserve"));
    BOOST_TEST((taken.etat == EtatPlace::Selectionne));
    BOOST_TEST(sample.panel().aRemplacer().isEmpty());
    BOOST_TEST(codeOf(attempt("F4", true)) == QStringLiteral("panel.pas-a-remplacer"));
    BOOST_TEST(codeOf(retablir(sample.database(), left)) == QStringLiteral("panel.deja-remplace"));
    for (const Effectif& one : compterEffectifs(sample.plan(), {})) // the plan itself is untouched
        BOOST_TEST(one.nombre == 0);
}

BOOST_AUTO_TEST_CASE(a_swap_shows_its_effect_before_it_is_made) {
    PanelSample sample;
    const auto effect = [&](const char* out, const char* in) {
        return require(
            effetEchange(sample.vivier(), sample.panel(), sample.place(out).id, sample.candidat(in).id));
    };
    BOOST_TEST(effect("F2", "F3").estAdmissible());
    BOOST_TEST(!effect("F2", "H4").estAdmissible());
    BOOST_TEST(effect("H2", "H3").estAdmissible()); // the one who lives there leaves
    BOOST_TEST(effect("F2", "F4").manquements.join(QLatin1Char(' ')).contains(QStringLiteral("18-24 ans")));
    sample.base.apply(
        echanger(sample.vivier(), sample.panel(), sample.place("F2").id, sample.candidat("F3").id, kDay));
    BOOST_TEST((sample.place("F2").etat == EtatPlace::Ecarte));
    BOOST_TEST((sample.place("F3").etat == EtatPlace::Selectionne));
    sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.answer("H2")));
    BOOST_TEST(codeOf(echanger(sample.vivier(), sample.panel(), sample.place("H2").id,
                               sample.candidat("H3").id, kDay)) == QStringLiteral("panel.verrouille"));
}

BOOST_AUTO_TEST_CASE(when_nobody_fits_the_quota_that_blocks_is_named) {
    PanelSample sample;
    sample.quota("age", "65-ans-ou-plus", {0, 0, {}, {}});
    sample.quota("age", "35-49-ans", {0, 2, {}, {}});
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.answer("H1")));
    sample.base.apply(desister(sample.database(), *sample.coffre, [&] {
        sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.answer("F1")));
        return sample.answer("F1");
    }()));
    sample.base.apply(setRetrait(sample.database(), sample.vivier(), sample.candidat("F4").id, kDay));
    const auto proposed = remplacantsPossibles(sample.vivier(), sample.panel());
    BOOST_TEST(proposed.siegesLibres == 2);
    BOOST_TEST(hasCode(proposed.constats, "panel.aucun-remplacant"));
    BOOST_TEST(hasCode(proposed.constats, "panel.quota-bloquant"));
    BOOST_TEST(codeOf(remplacerTous(sample.vivier(), sample.panel(), kDay)) ==
               QStringLiteral("panel.sans-solution"));
}

BOOST_AUTO_TEST_CASE(every_rank_that_is_passed_over_says_why) {
    PanelSample sample;
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.answer("F2")));
    const auto reasons = [&](const char* entering) {
        QStringList list;
        for (const RangPasse& one : rangsPasses(sample.vivier(), sample.panel(), sample.ids({entering})))
            list << QStringLiteral("%1 %2").arg(one.rang).arg(one.raison());
        return list;
    };
    BOOST_TEST(reasons("H4").isEmpty()); // the first rank
    const QStringList third = reasons("F4");
    BOOST_REQUIRE(third.size() == 2);
    BOOST_TEST(third.at(0).startsWith(QStringLiteral("1 « Sexe : Homme » dépasserait")), third.at(0));
    BOOST_TEST(third.at(1).startsWith(QStringLiteral("2 Convenait")), third.at(1));
    // H3 lives with H2, who sits.
    sample.base.apply(setRetrait(sample.database(), sample.vivier(), sample.candidat("H4").id, kDay));
    const auto passed = rangsPasses(sample.vivier(), sample.panel(), {base::newId()});
    BOOST_REQUIRE(passed.size() == 4);
    BOOST_TEST(passed.at(0).raison() == QStringLiteral("N’est plus candidat."));
    BOOST_TEST(passed.at(3).raison().contains(QStringLiteral("foyer")), passed.at(3).raison());
    BOOST_TEST(phrasesRangsPasses(passed).first().contains(QStringLiteral("Rang 1")));
    const QList<RangPasse> many(25, RangPasse{1, QStringLiteral("X"), {QStringLiteral("Y")}});
    BOOST_TEST(phrasesRangsPasses(many).size() == 21);
    BOOST_TEST(phrasesRangsPasses(many).last().contains(QStringLiteral("5 autre")));
    BOOST_TEST(resumeRangsPasses(passed) == phrasesRangsPasses(passed)); // few
    QList<RangPasse> mixed(
        7, RangPasse{1, QStringLiteral("X"), {QStringLiteral("Rare"), QStringLiteral("Fréquent")}});
    for (int rank = 8; rank < 20; ++rank)
        mixed.append({rank, QStringLiteral("X"), {QStringLiteral("Fréquent")}});
    const QStringList summed = resumeRangsPasses(mixed);
    BOOST_REQUIRE(summed.size() == 3);
    BOOST_TEST(summed.at(0).contains(QStringLiteral("19 ")), summed.at(0));
    BOOST_TEST(summed.at(1) ==
                   QStringLiteral("19 (rangs\u00a01,\u00a01,\u00a01,\u00a01,\u00a01…) : Fréquent"),
               summed.at(1));
    BOOST_TEST(summed.at(2).startsWith(QStringLiteral("7 (")), summed.at(2));
    mixed.append({30, QStringLiteral("X"), {QStringLiteral("Seul")}});
    for (const int rank : {40, 41})
        mixed.append({rank, QStringLiteral("X"), {QStringLiteral("À deux")}});
    const QStringList few = resumeRangsPasses(mixed);
    BOOST_TEST(few.contains(QStringLiteral("2 (rangs\u00a040\u00a0et\u00a041) : À deux")));
    BOOST_TEST(few.contains(QStringLiteral("1 (rang\u00a030) : Seul")));
}

BOOST_AUTO_TEST_CASE(all_open_seats_are_filled_together) {
    PanelSample sample;
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.answer("F1")));
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.answer("H1")));
    // Both below 25 are gone: F3, first of the women, would leave nobody below 25 with H4.
    const Panel before = sample.panel();
    const auto made = require(remplacerTous(sample.vivier(), before, kDay.addDays(3)));
    sample.base.apply(made.edit);
    const auto passed = rangsPasses(sample.vivier(), before, made.entrants);
    BOOST_REQUIRE(passed.size() == 1);
    BOOST_TEST(passed.first().rang == 2);
    BOOST_TEST(passed.first().pseudonyme == sample.candidat("F3").pseudonyme);
    BOOST_TEST(passed.first().raison().contains(QStringLiteral("18-24 ans")), passed.first().raison());
    BOOST_TEST((sample.place("H4").etat == EtatPlace::Selectionne));
    BOOST_TEST((sample.place("F4").etat == EtatPlace::Selectionne));
    BOOST_TEST((sample.place("F3").etat == EtatPlace::Reserve));
    BOOST_TEST(sample.panel().aRemplacer().isEmpty());
}

BOOST_AUTO_TEST_CASE(residual_quotas_are_what_the_open_seats_must_bring) {
    PanelSample sample;
    const Vivier pool = sample.vivier();
    const Profil& young = pool.find(sample.candidat("F1").id)->profil;
    const Profil& woman = pool.find(sample.candidat("F2").id)->profil;
    const auto left = quotasResiduels(sample.plan(), {&young, &woman});
    BOOST_TEST(left.sieges == 2);
    BOOST_TEST((left.quotas.value({QStringLiteral("sexe"), QStringLiteral("femme")}) == Quota{0, 0, {}, {}}));
    BOOST_TEST((left.quotas.value({QStringLiteral("sexe"), QStringLiteral("homme")}) == Quota{2, 2, {}, {}}));
    BOOST_TEST(
        (left.quotas.value({QStringLiteral("age"), QStringLiteral("18-24-ans")}) == Quota{0, 1, {}, {}}));
    BOOST_TEST(left.constats.isEmpty());
    BOOST_TEST(
        hasCode(quotasResiduels(sample.plan(), {&young, &woman, &woman}).constats, "panel.quota-depasse"));
}

BOOST_AUTO_TEST_CASE(replacing_never_breaks_a_quota) {
    PanelSample sample;
    const Vivier pool = sample.vivier();
    CHECK_PROPERTY("whatever leaves, what is filled at once meets every quota", [&] {
        sample.base.reopen();
        const Panel before = sample.panel();
        QStringList undo;
        storage::Edit leave(QStringLiteral("Partir"));
        for (const Place& place : before.assis())
            if (*rc::gen::arbitrary<bool>())
                leave.update(QStringLiteral("panel_place"), place.id,
                             {{QStringLiteral("etat"), QStringLiteral("refuse")}});
        if (leave.isEmpty())
            return;
        const auto left = sample.base.apply(leave);
        const auto fill = remplacerTous(pool, sample.panel(), kDay);
        if (fill) {
            const auto filled = sample.base.apply(fill->edit);
            const Panel after = sample.panel();
            std::vector<const Profil*> seated;
            QSet<QString> households;
            for (const Place& place : after.assis()) {
                seated.push_back(&pool.find(place.candidatId)->profil);
                households.insert(pool.find(place.candidatId)->foyer);
            }
            RC_ASSERT(seated.size() == 4U);
            RC_ASSERT(households.size() == 4);
            for (const Effectif& one : compterEffectifs(pool.plan, seated))
                RC_ASSERT(one.ecart() == 0);
            RC_ASSERT(sample.base->apply(filled.inverse, storage::WriteKind::Undo).has_value());
        } else {
            RC_ASSERT(fill.error().code == QLatin1String("panel.sans-solution"));
        }
        RC_ASSERT(sample.base->apply(left.inverse, storage::WriteKind::Undo).has_value());
    });
}

BOOST_AUTO_TEST_CASE(those_who_fit_alone_and_not_together_are_told) {
    CandidatSample sample;
    sample.import("id;sexe;âge;consentement\nF1;F;40;oui\nH1;H;40;oui\nF2;F;40;oui\nH2;H;40;oui\n"
                  "F3;F;20;oui\nH3;H;20;oui\n");
    const auto bound = [&sample](const char* criterion, int place, int min, int max) {
        Categorie categorie = sample.critere(criterion).categories.at(place);
        categorie.quota = {min, max, {}, {}};
        sample.base.apply(updateCategorie(sample.database(), categorie));
    };
    bound("sexe", 0, 2, 2);
    bound("sexe", 1, 2, 2);
    bound("age", 0, 0, 1); // one young person at most, and both who wait are
    const auto id = [&sample](const char* name) { return sample.candidat(name).id; };
    sample.base.apply(installerPanel(sample.database(), sample.id, {},
                                     {id("F1"), id("H1"), id("F2"), id("H2")}, {id("F3"), id("H3")}, kDay));
    for (const char* name : {"F1", "H1"}) {
        const Panel panel = require(loadPanel(sample.database(), sample.id));
        sample.base.apply(
            refuser(sample.database(), *sample.coffre, {panel.ofCandidat(id(name))->id, kDay, {}, kDay}));
    }
    const Panel panel = require(loadPanel(sample.database(), sample.id));
    const auto proposed = remplacantsPossibles(sample.vivier(), panel);
    BOOST_TEST(proposed.siegesLibres == 2);
    BOOST_TEST(proposed.remplacants.first().effet.estAdmissible());
    BOOST_TEST(hasCode(proposed.constats, "panel.sans-solution"));
    BOOST_TEST(codeOf(remplacerTous(sample.vivier(), panel, kDay)) == QStringLiteral("panel.sans-solution"));
}

BOOST_AUTO_TEST_SUITE_END()
