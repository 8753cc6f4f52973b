// Two files with the same headers: a later state of one consultation, or another one that counts from 1 too.
#include "core/base/Dates.h"
#include "core/consultation/Codages.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/RetraitImport.h"
#include "core/consultation/Synthese.h"
#include "tests/consultation/CodageBase.h"
#include "tests/consultation/ImportSample.h"

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

const QByteArray kTrees = "id;texte\n1;Planter des arbres\n2;Ouvrir un jardin\n3;Arroser le soir\n";
const QByteArray kBuses = "id;texte\n1;Des bus la nuit\n2;Une gare au nord\n3;Moins de voitures\n";

PlanFichier planOf(ImportSample& sample, const QByteArray& content, const char* name, bool fresh = false,
                   const char* continued = "") {
    DemandeImport demand = sample.demand(content, QLatin1String(name));
    demand.nouvelle = fresh;
    demand.consultation = QLatin1String(continued);
    return require(planImport(sample.base.database(), demand)).fichiers.front();
}

} // namespace

BOOST_AUTO_TEST_SUITE(import_suite)

BOOST_AUTO_TEST_CASE(another_consultation_with_the_same_headers_replaces_nothing) {
    ImportSample sample;
    sample.import(kTrees, QStringLiteral("arbres.csv"));
    const PlanFichier plan = planOf(sample, kBuses, "bus.csv");
    BOOST_TEST(plan.continuee.isEmpty());
    BOOST_TEST(plan.consultation == QStringLiteral("bus"));
    BOOST_REQUIRE(plan.ecartee);
    BOOST_TEST(plan.ecartee->libelle == QStringLiteral("arbres"));
    BOOST_TEST(plan.ecartee->autres == 3);
    BOOST_TEST((plan.nouvelles == 3 && plan.modifiees == 0));
    BOOST_TEST(suiteTexte(plan).contains(QStringLiteral("arbres")));
    sample.import(kBuses, QStringLiteral("bus.csv"));
    BOOST_TEST(sample.contributions().size() == 6);
    // Each goes on with its own from now on.
    const PlanFichier trees = planOf(sample, kTrees, "encore.csv");
    BOOST_TEST(trees.continuee == QStringLiteral("arbres"));
    BOOST_TEST(trees.inchangees == 3);
    const PlanFichier buses = planOf(sample, kBuses + "4;Un tramway\n", "encore.csv");
    BOOST_TEST(buses.continuee == QStringLiteral("bus"));
    BOOST_TEST((buses.inchangees == 3 && buses.nouvelles == 1));
    BOOST_TEST(!buses.ecartee);
}

BOOST_AUTO_TEST_CASE(the_same_questions_in_another_order_are_told) {
    ImportSample sample;
    const auto told = [](const PlanFichier& plan) {
        return std::any_of(plan.constats.begin(), plan.constats.end(), [](const base::Constat& one) {
            return one.code == QStringLiteral("import.autre-ordre") &&
                   one.message.contains(QStringLiteral("arbres"));
        });
    };
    const QByteArray first = "id;Quel arbre ?;Dans quelle rue ?\n1;Un chêne;Ici\n2;Un tilleul;Ailleurs\n";
    BOOST_TEST(!told(planOf(sample, first, "arbres.csv")));
    sample.import(first, QStringLiteral("arbres.csv"));
    BOOST_TEST(told(planOf(
        sample, "id;Dans quelle rue ?;Quel arbre ?\n1;Ici;Un chêne\n2;Ailleurs;Un tilleul\n", "ordre.csv")));
    BOOST_TEST(!told(planOf(sample, first, "encore.csv")));
    BOOST_TEST(!told(planOf(sample, "id;Quel arbre ?;Pourquoi ?\n1;Un chêne;Pour l’ombre\n", "autre.csv")));
}

BOOST_AUTO_TEST_CASE(a_person_decides_what_a_file_goes_on_with) {
    ImportSample sample;
    sample.import(kTrees, QStringLiteral("arbres.csv"));
    const PlanFichier same = planOf(sample, kBuses, "bus.csv", false, "arbres");
    BOOST_TEST(same.continuee == QStringLiteral("arbres"));
    BOOST_TEST(same.modifiees == 3);
    BOOST_TEST(suiteTexte(same).contains(QStringLiteral("remplacées : 3")));
    const PlanFichier fresh = planOf(sample, kTrees, "arbres.csv", true);
    BOOST_TEST(fresh.continuee.isEmpty());
    BOOST_TEST(fresh.consultation == QStringLiteral("arbres (2)"));
    BOOST_TEST(fresh.nouvelles == 3);
}

BOOST_AUTO_TEST_CASE(a_later_state_goes_on_however_much_of_it_changed) {
    ImportSample sample;
    const QByteArray before = "id;titre;date;soutiens;texte\n1;Arbres;2026-01-02;4;Planter\n"
                              "2;Bus;2026-01-03;7;Rouler la nuit\n";
    sample.import(before, QStringLiteral("ville.csv"));
    // Every counter moved, and one text was written anew.
    QByteArray later = before;
    later.replace(";4;Planter", ";9;Semer des haies").replace(";7;", ";12;");
    const PlanFichier plan = planOf(sample, later, "ville-mars.csv");
    BOOST_TEST(plan.continuee == QStringLiteral("ville"));
    BOOST_TEST(plan.modifiees == 2);
    BOOST_TEST(!plan.ecartee);
    // The second wave of a survey: the same questions, the same numbers, other people.
    ImportSample waves;
    const auto wave = [](int seed) {
        QByteArray csv = "id;Le lieu ?;La durée ?;Le bruit ?;Reviendrez-vous ?\n";
        for (int i = 0; i < 40; ++i)
            csv += QByteArray::number(i + 1) + ';' + QByteArray::number(1 + (i * seed) % 5) + ';' +
                   QByteArray::number(1 + (i * seed / 3) % 5) + ';' +
                   QByteArray::number(1 + (i * i + seed) % 5) + (i * seed % 7 < 3 ? ";Oui\n" : ";Non\n");
        return csv;
    };
    waves.import(wave(7), QStringLiteral("mars.csv"));
    BOOST_TEST(planOf(waves, wave(7), "mars.csv").continuee == QStringLiteral("mars"));
    const PlanFichier second = planOf(waves, wave(11), "juin.csv");
    BOOST_TEST(second.continuee.isEmpty());
    BOOST_TEST((second.ecartee && second.nouvelles == 40));
}

BOOST_AUTO_TEST_CASE(another_hour_or_day_is_no_other_contribution) {
    ImportSample sample;
    sample.import("id;date;texte\n1;2026-01-02 09:05;Planter des arbres\n2;2026-01-03;Ouvrir un jardin\n"
                  "3;2026-01-04;Arroser le soir\n",
                  QStringLiteral("ville.csv"));
    const PlanFichier plan =
        planOf(sample,
               "id;date;texte\n1;2026-01-02 10:05;Autre chose ici\n2;2026-02-03;Ouvrir un jardin vite\n"
               "3;2026-02-04;Arroser le soir aussi\n",
               "ville.csv");
    BOOST_TEST(!plan.ecartee);
    BOOST_TEST(plan.modifiees == 3);
}

BOOST_AUTO_TEST_CASE(a_next_part_with_other_identities_goes_on) {
    ImportSample sample;
    sample.import(kTrees, QStringLiteral("arbres.csv"));
    const PlanFichier plan = planOf(sample, "id;texte\n11;Des bancs\n12;Une fontaine\n", "suite.csv");
    BOOST_TEST(plan.continuee == QStringLiteral("arbres"));
    BOOST_TEST((plan.nouvelles == 2 && plan.modifiees == 0));
}

BOOST_AUTO_TEST_CASE(an_import_is_taken_back_and_put_in_force_again) {
    ImportSample sample;
    sample.import(kTrees, QStringLiteral("arbres.csv"));
    QByteArray later = kTrees;
    later.replace("Arroser le soir", "Arroser le soir et le matin");
    sample.import(later + "4;Des bancs\n", QStringLiteral("mars.csv"));
    storage::Database& database = sample.base.database();
    const RetraitImport plan =
        require(planRetrait(database, sample.concertation, QStringLiteral("mars.csv")));
    BOOST_TEST(plan.contributions == 2);
    BOOST_TEST(
        plan.texte().contains(base::dateLongue(QDate::fromString(plan.importeLe.left(10), Qt::ISODate))),
        plan.texte());
    BOOST_TEST(plan.reviennent == 1);
    BOOST_TEST(!plan.porte());
    const QString before = require(database.contentHash());
    const auto done = sample.base.apply(retirerImport(database, plan, false));
    BOOST_TEST(sample.contributions().size() == 3);
    BOOST_TEST(sample.texts().contains(QStringLiteral("Arroser le soir")));
    const RetraitImport gone = require(planRetrait(database, sample.concertation, plan.id.left(13)));
    BOOST_TEST(gone.retire);
    BOOST_TEST(gone.contributions == 2); // what comes back with it, and what it replaces again
    BOOST_TEST(gone.reviennent == 1);
    BOOST_TEST(gone.texte().contains(QStringLiteral("de retour dans")), gone.texte());
    BOOST_TEST(retirerImport(database, gone, true).error().code == QStringLiteral("import.retire"));
    BOOST_TEST(reprendreImport(database, plan).error().code == QStringLiteral("import.en-vigueur"));
    sample.base.apply(reprendreImport(database, gone));
    BOOST_TEST(require(database.contentHash()) == before);
    BOOST_TEST(sample.contributions().size() == 4);
    BOOST_TEST(planRetrait(database, sample.concertation, QStringLiteral("juin.csv")).error().code ==
               QStringLiteral("import.inconnu"));
    // Without the older one the newer one stands alone.
    const RetraitImport older =
        require(planRetrait(database, sample.concertation, QStringLiteral("arbres.csv")));
    BOOST_TEST((older.contributions == 2 && older.reviennent == 0));
    sample.base.apply(retirerImport(database, older, false));
    BOOST_TEST(sample.contributions().size() == 2);
}

BOOST_AUTO_TEST_CASE(an_import_between_two_others_goes_after_the_later_one) {
    ImportSample sample;
    storage::Database& database = sample.base.database();
    const auto corrected = [](const char* text) {
        return QByteArray(kTrees).replace("Ouvrir un jardin", text);
    };
    sample.import(kTrees, QStringLiteral("a.csv"));
    sample.import(corrected("Ouvrir deux jardins"), QStringLiteral("b.csv"));
    sample.import(corrected("Ouvrir trois jardins"), QStringLiteral("c.csv"));
    const auto plan = [&](const char* name) {
        return require(planRetrait(database, sample.concertation, QLatin1String(name)));
    };
    const RetraitImport between = plan("b.csv");
    BOOST_TEST(between.suivies == 1);
    BOOST_TEST(retirerImport(database, between, true).error().code == QStringLiteral("import.suivi"));
    sample.base.apply(retirerImport(database, plan("c.csv"), false));
    BOOST_TEST(sample.texts().contains(QStringLiteral("Ouvrir deux jardins")));
    sample.base.apply(retirerImport(database, plan("b.csv"), false));
    BOOST_TEST(sample.contributions().size() == 3);
    BOOST_TEST(sample.texts().contains(QStringLiteral("Ouvrir un jardin")));
}

BOOST_AUTO_TEST_CASE(an_import_that_work_rests_on_goes_only_when_that_is_said) {
    CodageBase f;
    const auto paul = f.champ("Paul");
    f.base.apply(coder(f.db(), paul, f.numbers()[0], f.train));
    const auto imports = require(importsDe(f.db(), f.concertation));
    BOOST_REQUIRE(imports.size() == 1);
    const RetraitImport plan =
        require(planRetrait(f.db(), f.concertation, imports.first()[QLatin1String("id")].toString()));
    BOOST_TEST(plan.codees == 1);
    const auto refused = retirerImport(f.db(), plan, false);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("import.porte"));
    f.base.apply(retirerImport(f.db(), plan, true));
    BOOST_TEST(require(codagesPerdus(f.db(), paul)) == 1);
    f.base.apply(reprendreImport(f.db(), require(planRetrait(f.db(), f.concertation, plan.id))));
    BOOST_TEST(require(codagesPerdus(f.db(), paul)) == 0);
}

BOOST_AUTO_TEST_CASE(an_import_that_a_synthesis_quotes_goes_only_when_that_is_said) {
    ImportSample sample;
    sample.import(kTrees, QStringLiteral("arbres.csv"));
    storage::Database& database = sample.base.database();
    const auto numbers = require(numerosDe(database, {sample.concertation, {}, {}}));
    sample.base.apply(citerContribution(database, sample.concertation, numbers.front()));
    const auto planned = [&] {
        return require(planRetrait(database, sample.concertation, QStringLiteral("arbres.csv")));
    };
    BOOST_TEST(planned().verbatims == 1);
    const auto refused = retirerImport(database, planned(), false);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("import.porte"));
    BOOST_TEST(refused.error().message.contains(QStringLiteral("synthèse")), refused.error().message);
    sample.base.apply(retirerImport(database, planned(), true));
    BOOST_TEST(planned().texte().contains(QStringLiteral("synthèse")), planned().texte());
    // A version that another import has too stays quoted.
    sample.base.apply(reprendreImport(database, planned()));
    sample.import(QByteArray(kTrees).replace("Ouvrir un jardin", "Ouvrir deux jardins"),
                  QStringLiteral("b.csv"));
    BOOST_TEST(require(planRetrait(database, sample.concertation, QStringLiteral("b.csv"))).verbatims == 0);
}

BOOST_AUTO_TEST_SUITE_END()
