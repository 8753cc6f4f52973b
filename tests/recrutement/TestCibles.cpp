// Shares become quotas that a panel can meet; reference populations give shares; the plan says what it costs.
#include "core/marche/Chiffrage.h"
#include "core/recrutement/Cibles.h"
#include "core/recrutement/PlanRegles.h"
#include "core/recrutement/Reference.h"
#include "core/recrutement/Repartition.h"
#include "tests/recrutement/PlanSample.h"

#include <numeric>

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

Critere withParts(const std::vector<int>& parts) {
    Critere critere;
    critere.libelle = QStringLiteral("Essai");
    for (size_t i = 0; i < parts.size(); ++i) {
        Categorie categorie;
        categorie.cle = QString::number(i);
        categorie.libelle = categorie.cle;
        categorie.part = parts[i];
        categorie.sousTotal = i % 3 == 0 ? QStringLiteral("tiers") : QString();
        critere.categories.append(categorie);
    }
    Categorie subtotal;
    subtotal.cle = QStringLiteral("tiers");
    subtotal.libelle = subtotal.cle;
    subtotal.estSousTotal = true;
    critere.categories.append(subtotal);
    return critere;
}

const Reference& shipped(const char* id) {
    const auto found = std::find_if(referencesLivrees().begin(), referencesLivrees().end(),
                                    [id](const Reference& one) { return one.id == QLatin1String(id); });
    BOOST_REQUIRE((found != referencesLivrees().end()));
    return *found;
}

QString uoOf(const Plan& plan) {
    const BesoinPlan need = besoinDuPlan(plan);
    const auto priced = marche::chiffrer(need.besoin, marche::Bareme());
    return priced.lignes.isEmpty() ? QString() : priced.lignes.first().code;
}

} // namespace

BOOST_AUTO_TEST_SUITE(targets)

BOOST_AUTO_TEST_CASE(seats_are_shared_out_to_the_last) {
    BOOST_TEST((repartir({1, 1, 1}, 10) == std::vector<int>{4, 3, 3}));
    BOOST_TEST((repartir({0, 0}, 10) == std::vector<int>{0, 0}));
    CHECK_PROPERTY("shares sum to the total and stay within one of the exact share", [] {
        const auto weights = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000));
        const int total = *rc::gen::inRange(0, 1'000);
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        const std::vector<int> shares = repartir(weights, total);
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), 0) == (sum == 0 ? 0 : total));
        for (size_t i = 0; i < shares.size() && sum > 0; ++i)
            RC_ASSERT(std::abs(shares[i] * sum - weights[i] * total) < sum);
    });
}

BOOST_AUTO_TEST_CASE(quotas_from_shares_can_always_be_met) {
    CHECK_PROPERTY("sum of minima <= size <= sum of maxima, bounds in order, subtotals agree", [] {
        const auto parts =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kMillion)));
        const int taille = *rc::gen::inRange(1, 200);
        const OptionsCibles options{*rc::gen::inRange(0, 3), *rc::gen::arbitrary<bool>(),
                                    *rc::gen::arbitrary<bool>(), *rc::gen::inRange(0, 3)};
        const Critere critere = withParts(parts);
        const auto quotas = ciblesDepuisParts(critere, taille, options);
        if (quotas.isEmpty())
            return;
        qint64 minima = 0;
        qint64 maxima = 0;
        qint64 thirdMin = 0;
        qint64 thirdMax = 0;
        for (const Categorie& categorie : critere.valeurs()) {
            const Quota quota = quotas.value(categorie.cle);
            RC_ASSERT(quota.max.has_value() && 0 <= quota.min && quota.min <= *quota.max);
            RC_ASSERT(quota.minSouple.value_or(0) <= quota.min);
            RC_ASSERT(quota.maxSouple.value_or(*quota.max) >= *quota.max);
            minima += quota.min;
            maxima += *quota.max;
            thirdMin += categorie.sousTotal.isEmpty() ? 0 : quota.min;
            thirdMax += categorie.sousTotal.isEmpty() ? 0 : *quota.max;
        }
        RC_ASSERT(minima <= taille && taille <= maxima);
        if (const auto third = quotas.constFind(QStringLiteral("tiers")); third != quotas.cend()) {
            RC_ASSERT(third->min <= thirdMax && thirdMin <= *third->max);
            RC_ASSERT(third->min <= *third->max);
        }
    });
}

BOOST_AUTO_TEST_CASE(an_exact_share_is_kept_exact) {
    const auto quotas = ciblesDepuisParts(withParts({500'000, 500'000}), 50);
    BOOST_TEST((quotas.value(QStringLiteral("0")) == Quota{25, 25, {}, {}}));
    const auto odd = ciblesDepuisParts(withParts({500'000, 500'000}), 15);
    BOOST_TEST((odd.value(QStringLiteral("1")) == Quota{7, 8, {}, {}}));
    const auto rare = ciblesDepuisParts(withParts({988'000, 12'000}), 50);
    BOOST_TEST(rare.value(QStringLiteral("1")).min == 1); // half a person is expected: a seat
    OptionsCibles exact;
    for (const bool one : {false, true}) {
        exact.exact = one;
        const auto rarest = ciblesDepuisParts(withParts({995'000, 5'000}), 50, exact);
        BOOST_TEST((rarest.value(QStringLiteral("1")) == Quota{0, 1, {}, {}})); // a quarter: none is asked
    }
}

BOOST_AUTO_TEST_CASE(a_zone_leaves_the_other_regions_out) {
    PlanSample sample({QStringLiteral("region")});
    const auto& all = referencesLivrees();
    const auto regions = std::find_if(
        all.begin(), all.end(), [](const Reference& one) { return one.critere == QLatin1String("region"); });
    BOOST_REQUIRE((regions != all.end()));
    sample.base.apply(applyReference(sample.database(), sample.critere("region").id, regions->id));
    Recrutement sheet = sample.plan().recrutement;
    sheet.zone = marche::ZoneUo::Metropole;
    sample.base.apply(updateRecrutement(sample.database(), sheet));
    sample.base.apply(setCibles(sample.database(), sample.id));
    const Plan plan = sample.plan();
    const QStringList out = regionsHorsZone(plan);
    BOOST_TEST(out.size() == 5);
    for (const QString& key : out)
        BOOST_TEST((plan.find(QStringLiteral("region"))->find(key)->quota == Quota{0, 0, {}, {}}));
    BOOST_TEST(constatsCibles(plan).size() == 1);
    BOOST_TEST(constatsCibles(plan, {QStringLiteral("sexe")}).isEmpty());
    PlanSample two({QStringLiteral("sexe"), QStringLiteral("revenu")});
    Categorie woman = *two.critere("sexe").find(QStringLiteral("femme"));
    woman.part = kMillion / 2;
    two.base.apply(updateCategorie(two.database(), woman));
    const base::Constats told = constatsCibles(two.plan());
    BOOST_TEST(hasCode(told, "recrutement.part-absente"));      // Homme
    BOOST_TEST(hasCode(told, "recrutement.critere-sans-part")); // revenu
    sheet.zone = marche::ZoneUo::Drom;
    sample.base.apply(updateRecrutement(sample.database(), sheet));
    BOOST_TEST(regionsHorsZone(sample.plan()).isEmpty());
}

BOOST_AUTO_TEST_CASE(targets_are_written_into_the_plan) {
    PlanSample sample({QStringLiteral("sexe"), QStringLiteral("profession")});
    BOOST_TEST(codeOf(setCibles(sample.database(), sample.id)) == QStringLiteral("recrutement.sans-part"));
    for (const char* id : {"insee-sexe-2022", "insee-profession-2022"}) {
        const Reference& reference = shipped(id);
        sample.base.apply(applyReference(sample.database(), sample.critere(qPrintable(reference.critere)).id,
                                         reference.id));
    }
    sample.base.apply(setCibles(sample.database(), sample.id));
    BOOST_TEST((sample.critere("sexe").categories.first().quota == Quota{26, 27, {}, {}})); // 52,14 % of 50
    const Critere profession = sample.critere("profession");
    BOOST_TEST((profession.find(QStringLiteral("populaires"))->quota == Quota{13, 14, {}, {}})); // 26,95 %
    BOOST_TEST(!base::hasBlocking(controlerPlan(sample.plan())));
    // What a plan rests on is a copy: listed once as the base's, and changed without touching the shipped
    // one.
    Reference mine = require(loadReference(sample.database(), profession.referenceId));
    BOOST_TEST(mine.origine == QStringLiteral("insee-profession-2022"));
    mine.lignes.first().effectif = 1;
    sample.base.apply(updateReference(sample.database(), mine));
    BOOST_TEST(require(loadReference(sample.database(), mine.id)).lignes.first().effectif == 1);
    BOOST_TEST(codeOf(removeReference(sample.database(), mine.id)) == QStringLiteral("reference.utilisee"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(references)

BOOST_AUTO_TEST_CASE(whom_a_shipped_table_does_not_speak_of_is_told_of_its_copy_too) {
    PlanSample sample({QStringLiteral("diplome")});
    sample.base.apply(applyReference(sample.database(), sample.critere("diplome").id,
                                     QStringLiteral("insee-diplome-2023")));
    const Critere diploma = sample.critere("diplome");
    const auto copy = require(loadReference(sample.database(), diploma.referenceId));
    BOOST_TEST(copy.id != QStringLiteral("insee-diplome-2023"));
    const base::Constats found = partsDepuis(diploma, copy).constats;
    BOOST_REQUIRE(hasCode(found, "reference.reserve"));
    BOOST_TEST(found.last().message.contains(QStringLiteral("25 à 64 ans")));
}

BOOST_AUTO_TEST_CASE(figures_of_another_criterion_are_refused_and_what_is_missing_is_named) {
    PlanSample sample({QStringLiteral("sexe"), QStringLiteral("profession_contact")});
    const QString sexe = sample.critere("sexe").id;
    const auto refused = applyReference(sample.database(), sexe, QStringLiteral("insee-age-2022"));
    BOOST_TEST(codeOf(refused) == QStringLiteral("reference.autre-critere"));
    BOOST_TEST(refused.error().message.contains(QStringLiteral("Femme, Homme")));
    BOOST_TEST(refused.error().remede.contains(QStringLiteral("20 à 24 ans")));
    BOOST_TEST(sample.critere("sexe").referenceId.isEmpty());
    // The same question asked of somebody else is answered by the same figures.
    sample.base.apply(applyReference(sample.database(), sample.critere("profession_contact").id,
                                     QStringLiteral("insee-profession-2022")));
    Reference own;
    own.critere = QStringLiteral("sexe");
    own.libelle = QStringLiteral("Mes chiffres");
    own.lignes = {{QStringLiteral("Nord"), 3}, {QStringLiteral("Sud"), 4}};
    BOOST_TEST(codeOf(saveReference(sample.database(), sexe, own)) ==
               QStringLiteral("reference.autre-critere"));
    own.lignes.append({QStringLiteral("Femme"), 5}); // partly: applied, and what is missing is said
    BOOST_TEST(codeOf(saveReference(sample.database(), sexe, own)) == QString());
    BOOST_TEST(hasCode(partsDepuis(sample.critere("sexe"), own).constats, "reference.categories-sans-ligne"));
}

BOOST_AUTO_TEST_CASE(shipped_tables_say_where_they_come_from) {
    BOOST_TEST(referencesLivrees().size() == 8);
    for (const Reference& reference : referencesLivrees()) {
        BOOST_TEST(reference.source.startsWith(QStringLiteral("Insee")), reference.id);
        BOOST_TEST(reference.annee >= 2017, reference.id);
        BOOST_TEST(!reference.champ.isEmpty(), reference.id);
    }
    // Totals that Insee prints under the same tables (its rows are rounded one by one).
    BOOST_TEST(shipped("insee-age-2022").total() == 56'020'408);
    BOOST_TEST(shipped("insee-sexe-2022").total() == 56'020'408);
    BOOST_TEST(std::abs(shipped("insee-age-2018").total() - 66'732'538) <= 2);
    BOOST_TEST(std::abs(shipped("insee-profession-2022").total() - 56'017'574) <= 1);
    BOOST_TEST(shipped("insee-agglomeration-2017").total() == 66'780'857);
}

BOOST_AUTO_TEST_CASE(every_shipped_table_fits_its_standard_criterion) {
    PlanSample sample;
    for (const Reference& reference : referencesLivrees()) {
        const PartsReference found = partsDepuis(sample.critere(qPrintable(reference.critere)), reference);
        int sum = 0;
        for (const Categorie& categorie : sample.critere(qPrintable(reference.critere)).valeurs())
            sum += found.parts.value(categorie.cle);
        BOOST_TEST(sum == kMillion, reference.id);
        const bool reserved = !reference.reserve.isEmpty();
        BOOST_TEST(hasCode(found.constats, "reference.reserve") == reserved, reference.id);
        if (!reserved && reference.critere != QLatin1String("age") &&
            reference.critere != QLatin1String("region"))
            BOOST_TEST(found.constats.isEmpty(), reference.id);
    }
}

BOOST_AUTO_TEST_CASE(ages_are_added_up_by_their_bounds) {
    PlanSample sample({QStringLiteral("age")});
    const PartsReference found = partsDepuis(sample.critere("age"), shipped("insee-age-2018"));
    const double adults = 4'128'959.0 * 2 / 5 + 3'733'322 + 3'834'453 + 4'058'365 + 4'179'467 + 4'209'891 +
                          4'510'953 + 4'471'175 + 4'309'126 + 4'083'391 + 3'940'378 + 3'031'877 + 2'179'222 +
                          1'883'645 + 1'335'575 + 644'792 + 171'559 + 21'128;
    const auto near = [&](const char* key, double people) {
        return std::abs(found.parts.value(QString::fromLatin1(key)) - people / adults * kMillion) < 2;
    };
    BOOST_TEST(near("18-24-ans", 4'128'959.0 * 2 / 5 + 3'733'322));
    BOOST_TEST(near("25-34-ans", 3'834'453.0 + 4'058'365));
    BOOST_TEST(hasCode(found.constats, "reference.tranche-partagee"));
    BOOST_TEST(hasCode(found.constats, "reference.lignes-sans-categorie")); // children
}

BOOST_AUTO_TEST_CASE(a_category_that_the_reference_ignores_is_named) {
    PlanSample sample({QStringLiteral("region")});
    const PartsReference found = partsDepuis(sample.critere("region"), shipped("insee-region-2021"));
    BOOST_TEST(hasCode(found.constats, "reference.categories-sans-ligne"));
    BOOST_TEST(!found.parts.contains(QStringLiteral("mayotte")));
}

BOOST_AUTO_TEST_CASE(a_table_of_the_user_is_checked) {
    PlanSample sample({QStringLiteral("sexe")});
    Reference mine{{}, QStringLiteral("sexe"), QStringLiteral("Adhérents"), {}, {}, 2025, {}, {}};
    BOOST_TEST(codeOf(addReference(sample.database(), mine)) == QStringLiteral("reference.lignes"));
    mine.lignes = {{QStringLiteral("Femme"), 0}, {QStringLiteral("Homme"), 0}};
    BOOST_TEST(codeOf(addReference(sample.database(), mine)) == QStringLiteral("reference.vide"));
    mine.lignes = {{QStringLiteral("Femme"), 30}, {QStringLiteral("Homme"), 70}};
    const auto added = require(addReference(sample.database(), mine));
    sample.base.apply(added.edit);
    sample.base.apply(applyReference(sample.database(), sample.critere("sexe").id, added.id));
    BOOST_TEST(sample.critere("sexe").categories.first().part.value_or(0) == 300'000);
    sample.base.apply(removeRecrutement(sample.database(), sample.id));
    sample.base.apply(removeReference(sample.database(), added.id));
    BOOST_TEST(codeOf(loadReference(sample.database(), added.id)) == QStringLiteral("reference.inconnue"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(rules)

BOOST_AUTO_TEST_CASE(the_plan_says_which_uo_it_orders) {
    PlanSample sample({QStringLiteral("sexe")});
    BOOST_TEST(uoOf(sample.plan()) == QStringLiteral("3.4.1.A"));
    Critere extra;
    extra.libelle = QStringLiteral("Usage de la voiture");
    extra.genre = GenreCritere::Supplementaire;
    sample.base.apply(require(addCritere(sample.database(), sample.id, extra)).edit);
    BOOST_TEST(uoOf(sample.plan()) == QStringLiteral("3.4.2.A"));
    extra.libelle = QStringLiteral("Agriculteurs en conversion");
    extra.genre = GenreCritere::Cible;
    sample.base.apply(require(addCritere(sample.database(), sample.id, extra)).edit);
    BOOST_TEST(hasCode(controlerPlan(sample.plan()), "plan.incidence"));
    Critere target = sample.critere("agriculteurs-en-conversion");
    target.incidence = 12'000'000;
    sample.base.apply(updateCritere(sample.database(), target));
    BOOST_TEST(uoOf(sample.plan()) == QStringLiteral("3.4.4.A"));
    BOOST_TEST(hasCode(controlerPlan(sample.plan()), "plan.cible-et-quotas"));
    Recrutement one = sample.plan().recrutement;
    one.mode = marche::ModeRecrutement::Calibrage;
    one.zone = marche::ZoneUo::Drom;
    one.taille = 100;
    sample.base.apply(updateRecrutement(sample.database(), one));
    BOOST_TEST(uoOf(sample.plan()) == QStringLiteral("3.7.4.C"));
}

BOOST_AUTO_TEST_CASE(a_sixth_priced_quota_has_no_price) {
    PlanSample sample({QStringLiteral("sexe")});
    for (int i = 0; i < 6; ++i) {
        BOOST_TEST(!hasCode(controlerPlan(sample.plan()), "plan.plus-de-5"));
        Critere extra;
        extra.libelle = QStringLiteral("Quota %1").arg(i);
        extra.genre = GenreCritere::Supplementaire;
        sample.base.apply(require(addCritere(sample.database(), sample.id, extra)).edit);
    }
    BOOST_TEST(hasCode(controlerPlan(sample.plan()), "plan.plus-de-5"));
}

BOOST_AUTO_TEST_CASE(sums_that_cannot_be_are_blocking) {
    PlanSample sample({QStringLiteral("sexe"), QStringLiteral("profession")}, 10);
    const auto set = [&](const char* critere, qsizetype place, Quota quota) {
        Categorie categorie = sample.critere(critere).categories.at(place);
        categorie.quota = quota;
        sample.base.apply(updateCategorie(sample.database(), categorie));
        return controlerPlan(sample.plan());
    };
    BOOST_TEST(!base::hasBlocking(controlerPlan(sample.plan())));
    set("sexe", 0, {6, 10, {}, {}});
    BOOST_TEST(hasCode(set("sexe", 1, {5, 10, {}, {}}), "plan.minima"));
    set("sexe", 0, {0, 4, {}, {}});
    BOOST_TEST(hasCode(set("sexe", 1, {0, 5, {}, {}}), "plan.maxima"));
    set("sexe", 1, {0, 6, {}, {}});
    set("profession", 1, {3, {}, {}, {}}); // artisans, of the upper categories
    BOOST_TEST(hasCode(set("profession", 8, {0, 2, {}, {}}), "plan.sous-total"));
    BOOST_TEST(!hasCode(set("profession", 8, {0, 3, {}, {}}), "plan.sous-total"));
}

BOOST_AUTO_TEST_CASE(targets_say_their_zone_and_whom_their_shares_describe) {
    PlanSample sample;
    const auto told = [&](const char* code, const QStringList& criteres = {}) {
        for (const base::Constat& one : require(constatsZone(sample.database(), sample.plan(), criteres)))
            if (one.code == QLatin1String(code))
                return one;
        return base::Constat{};
    };
    BOOST_TEST(told("recrutement.zone").message.contains(QStringLiteral("(idf)")));
    BOOST_TEST(told("recrutement.zone").message.contains(QStringLiteral("(metropole)")));
    BOOST_TEST(told("recrutement.zone").message.contains(QStringLiteral("(drom)")));
    BOOST_TEST(told("recrutement.populations").message.isEmpty()); // no share of any population
    for (const char* critere : {"sexe", "age"})
        sample.base.apply(applyReference(sample.database(), sample.critere(critere).id,
                                         QStringLiteral("insee-%1-2022").arg(QLatin1String(critere))));
    BOOST_TEST(
        told("recrutement.populations").message.contains(QStringLiteral("Sexe, Âge : France hors Mayotte")),
        told("recrutement.populations").message);
    BOOST_TEST(
        !told("recrutement.populations", {QStringLiteral("age")}).message.contains(QStringLiteral("Sexe")));
    for (const auto& [zone, niveau] :
         {std::pair(marche::ZoneUo::Metropole, base::Constat::Niveau::Information),
          std::pair(marche::ZoneUo::Idf, base::Constat::Niveau::Avertissement),
          std::pair(marche::ZoneUo::Drom, base::Constat::Niveau::Avertissement)}) {
        Recrutement one = sample.plan().recrutement;
        one.zone = zone;
        sample.base.apply(updateRecrutement(sample.database(), one));
        BOOST_TEST((told("recrutement.populations").niveau == niveau));
        BOOST_TEST(told("recrutement.zone").message.contains(marche::libelle(zone)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
