#include "tests/marche/FrameworkSample.h"

using namespace isegorie;
using namespace isegorie::marche;
using base::Montant;
using isegorie::tests::FrameworkSample;
using isegorie::tests::require;
using isegorie::tests::TempBase;

namespace {

template <typename T>
QString codeOf(const base::Result<T>& result) {
    return result ? QString() : result.error().code;
}

QString text(const char* value) {
    return QString::fromUtf8(value);
}

} // namespace

BOOST_AUTO_TEST_SUITE(accord_cadre)

BOOST_AUTO_TEST_CASE(what_was_stored_reads_back) {
    TempBase base;
    const FrameworkSample sample(base);
    BOOST_TEST(require(listAccordsCadres(base.database())).size() == 1);
    const Lot lot = require(loadLot(base.database(), sample.lotId));
    BOOST_TEST(lot.maximumHt == Montant::euros(1'000'000));
    const auto attributions = require(listAttributions(base.database(), sample.lotId));
    BOOST_REQUIRE(attributions.size() == 2);
    BOOST_TEST(attributions[0].titulaire == text("Agora Conseil"));
    BOOST_TEST(attributions[0].siret == text("13002526500013"));
    BOOST_TEST(attributions[1].rang == 2);
    BOOST_TEST(require(constatsAccordCadre(base.database(), sample.accordId)).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_lot_needs_its_maximum_and_a_period_of_its_own) {
    TempBase base;
    const FrameworkSample sample(base);
    const Lot good = {{}, sample.accordId, 1, Montant::euros(1), QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto codeWith = [&](auto change) {
        Lot lot = good;
        change(lot);
        return codeOf(createLot(base.database(), lot));
    };
    BOOST_TEST(codeWith([](Lot&) {}) == QString());
    BOOST_TEST(codeWith([](Lot& lot) { lot.maximumHt = {}; }) == text("marche.maximum-absent"));
    BOOST_TEST(codeWith([](Lot& lot) { lot.numero = 5; }) == text("marche.lot-inconnu"));
    BOOST_TEST(codeWith([](Lot& lot) { lot.fin = QDate(2025, 12, 31); }) == text("marche.periode-inversee"));
    BOOST_TEST(codeWith([](Lot& lot) { lot.fin = {}; }) == text("marche.periode-vide"));
    BOOST_TEST(codeWith([](Lot& lot) { lot.fin = QDate(2030, 1, 1); }) == text("marche.lot-hors-periode"));
    BOOST_TEST(codeWith([](Lot& lot) { lot.numero = 3; }) == text("marche.periodes-chevauchees"));
}

BOOST_AUTO_TEST_CASE(two_periods_of_a_lot_may_touch_but_not_share_a_day) {
    TempBase base;
    const FrameworkSample sample(base);
    base.apply(updateLot(base.database(), sample.lotId, {{text("fin"), text("2027-12-31")}}));
    Lot next = {{}, sample.accordId, 3, Montant::euros(1), QDate(2028, 1, 1), QDate(2029, 12, 31)};
    base.apply(createLot(base.database(), next));
    BOOST_TEST(codeOf(updateLot(base.database(), sample.lotId, {{text("fin"), text("2028-01-01")}})) ==
               text("marche.periodes-chevauchees"));
}

BOOST_AUTO_TEST_CASE(the_framework_cannot_shrink_below_its_lots) {
    TempBase base;
    const FrameworkSample sample(base);
    BOOST_TEST(
        codeOf(updateAccordCadre(base.database(), sample.accordId, {{text("fin"), text("2028-12-31")}})) ==
        text("marche.lot-hors-periode"));
    BOOST_TEST(codeOf(updateAccordCadre(base.database(), sample.accordId, {{text("numero"), text("  ")}})) ==
               text("marche.numero-vide"));
    BOOST_TEST(codeOf(createAccordCadre(
                   base.database(), {{}, text("2026-cipc-01"), {}, QDate(2026, 1, 1), QDate(2026, 1, 2)})) ==
               text("marche.numero-double"));
    BOOST_TEST(
        codeOf(createAccordCadre(base.database(),
                                 {{}, text(" 2026-cipc-01 "), {}, QDate(2026, 1, 1), QDate(2026, 1, 2)})) ==
        text("marche.numero-double"));
    base.apply(updateAccordCadre(base.database(), sample.accordId, {{text("fin"), text("2030-01-01")}}));
    const auto constats = require(constatsAccordCadre(base.database(), sample.accordId));
    BOOST_REQUIRE(constats.size() == 1);
    BOOST_TEST(constats.first().code == text("marche.duree"));
}

BOOST_AUTO_TEST_CASE(ranks_stay_without_gaps_or_doubles) {
    TempBase base;
    const FrameworkSample sample(base);
    const QString third = FrameworkSample::addTitulaire(base, text("Tiers"), {});
    base.apply(createAttribution(base.database(), sample.lotId, third, 1));
    const auto ranks = [&] {
        QStringList names;
        const auto all = require(listAttributions(base.database(), sample.lotId));
        for (qsizetype i = 0; i < all.size(); ++i) {
            BOOST_TEST(all[i].rang == i + 1);
            names << all[i].titulaire;
        }
        return names.join(QLatin1Char('|'));
    };
    BOOST_TEST(ranks() == text("Tiers|Agora Conseil|Panel & Cie"));
    base.apply(moveAttribution(base.database(), sample.secondAttribution, 1));
    BOOST_TEST(ranks() == text("Panel & Cie|Tiers|Agora Conseil"));
    base.apply(removeAttribution(base.database(), sample.secondAttribution));
    BOOST_TEST(ranks() == text("Tiers|Agora Conseil"));
    BOOST_TEST(codeOf(moveAttribution(base.database(), sample.firstAttribution, 3)) ==
               text("titulaire.rang"));
    BOOST_TEST(codeOf(createAttribution(base.database(), sample.lotId, third)) ==
               text("titulaire.deja-attribue"));
}

BOOST_AUTO_TEST_CASE(a_new_titulaire_is_made_and_attributed_in_one_edit) {
    TempBase base;
    const FrameworkSample sample(base);
    Titulaire titulaire;
    titulaire.raisonSociale = text("  Tiers  neuf ");
    const auto edit = require(createTitulaireAttribue(base.database(), sample.lotId, titulaire));
    base.apply(edit);
    const auto all = require(listAttributions(base.database(), sample.lotId));
    BOOST_REQUIRE(all.size() == 3);
    BOOST_TEST(all.last().titulaire == text("Tiers neuf"));
    BOOST_TEST(all.last().id == edit.changes.at(1).id);
    titulaire.raisonSociale = text("agora conseil"); // in the directory already
    BOOST_TEST(codeOf(createTitulaireAttribue(base.database(), sample.lotId, titulaire)) ==
               text("titulaire.double"));
    titulaire.raisonSociale = text("Autre");
    BOOST_TEST(codeOf(createTitulaireAttribue(base.database(), text("-"), titulaire)) ==
               text("marche.inconnu"));
}

BOOST_AUTO_TEST_CASE(what_is_used_stays) {
    TempBase base;
    const FrameworkSample sample(base);
    const QString version =
        sample.addVersion(base, QDate(2026, 1, 1), {{text("3.1.1.A"), Montant::euros(10), std::nullopt}});
    BOOST_TEST(codeOf(removeAttribution(base.database(), sample.firstAttribution)) == text("marche.utilise"));
    BOOST_TEST(codeOf(removeLot(base.database(), sample.lotId)) == text("marche.utilise"));
    BOOST_TEST(codeOf(removeAccordCadre(base.database(), sample.accordId)) == text("marche.utilise"));
    BOOST_TEST(codeOf(removeTitulaire(base.database(), sample.firstId)) == text("marche.utilise"));
    BOOST_TEST(codeOf(updateLot(base.database(), sample.lotId, {{text("numero"), 2}})) ==
               text("marche.utilise"));
    base.apply(removeVersionPrix(base.database(), version));
    base.apply(removeAccordCadre(base.database(), sample.accordId));
    BOOST_TEST(require(listAttributions(base.database())).isEmpty());
    base.apply(removeTitulaire(base.database(), sample.firstId));
}

BOOST_AUTO_TEST_CASE(a_titulaire_is_itself_only_once) {
    TempBase base;
    const FrameworkSample sample(base);
    Titulaire same;
    same.raisonSociale = text("agora  conseil");
    BOOST_TEST(codeOf(createTitulaire(base.database(), same)) == text("titulaire.double"));
    same.raisonSociale = text("Autre");
    same.siret = text("13002526500013");
    BOOST_TEST(codeOf(createTitulaire(base.database(), same)) == text("titulaire.double"));
    same.siret = text("13002526500014");
    BOOST_TEST(codeOf(createTitulaire(base.database(), same)) == text("siret.cle"));
    BOOST_TEST(codeOf(updateTitulaire(base.database(), sample.firstId, {{text("courriel"), text("a@b")}})) ==
               text("titulaire.courriel"));
    BOOST_TEST(codeOf(updateTitulaire(base.database(), sample.firstId, {{text("pays"), text("FR")}})) ==
               text("marche.champ-inconnu"));
}

BOOST_AUTO_TEST_CASE(scripts_find_a_titulaire_by_name_part_or_siret) {
    TempBase base;
    const FrameworkSample sample(base);
    const QDate day(2026, 6, 1);
    const auto find = [&](const char* name) { return findAttribution(base.database(), 3, text(name), day); };
    BOOST_TEST(require(find("agora")).id == sample.firstAttribution);
    BOOST_TEST(require(find("130 025 265 00013")).id == sample.firstAttribution);
    BOOST_TEST(codeOf(find("")) == text("titulaire.ambigu"));
    const auto unknown = find("zzz");
    BOOST_REQUIRE(!unknown);
    BOOST_TEST(unknown.error().remede.contains(text("Panel & Cie")));
    BOOST_TEST(codeOf(findAttribution(base.database(), 3, text("agora"), QDate(2031, 1, 1))) ==
               text("titulaire.inconnu"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(version_prix)

BOOST_AUTO_TEST_CASE(the_version_in_force_is_the_latest_that_took_effect) {
    TempBase base;
    const FrameworkSample sample(base);
    const QString code = text("3.1.1.A");
    const QString first =
        sample.addVersion(base, QDate(2026, 1, 1), {{code, Montant::euros(10), Montant::euros(12)}});
    const QString second =
        sample.addVersion(base, QDate(2027, 1, 1), {{code, Montant::euros(11), std::nullopt}});
    const auto at = [&](QDate day) {
        return require(versionEnVigueur(base.database(), sample.firstAttribution, day))
            .value_or(VersionPrix())
            .id;
    };
    BOOST_TEST(at(QDate(2025, 12, 31)) == QString());
    BOOST_TEST(at(QDate(2026, 1, 1)) == first);
    BOOST_TEST(at(QDate(2026, 12, 31)) == first);
    BOOST_TEST(at(QDate(2027, 1, 1)) == second);
    const auto prices = require(listPrixUo(base.database(), code, QDate(2026, 5, 1)));
    BOOST_REQUIRE(prices.size() == 1);
    BOOST_TEST(prices.first().prix.puHt == Montant::euros(10));
    BOOST_TEST(*prices.first().prix.puHtSansFichier == Montant::euros(12));
}

BOOST_AUTO_TEST_CASE(versions_are_refused_where_they_would_be_ambiguous) {
    TempBase base;
    const FrameworkSample sample(base);
    const QList<Prix> one = {{text("3.1.1.A"), Montant::euros(10), std::nullopt}};
    sample.addVersion(base, QDate(2026, 1, 1), one);
    VersionPrix version;
    version.attributionId = sample.firstAttribution;
    version.dateEffet = QDate(2026, 1, 1);
    const auto code = [&](const QList<Prix>& prices) {
        return codeOf(createVersionPrix(base.database(), version, prices, text("x")));
    };
    BOOST_TEST(code(one) == text("prix.meme-jour"));
    version.dateEffet = QDate(2030, 1, 1);
    BOOST_TEST(code(one) == text("prix.hors-periode"));
    version.dateEffet = QDate(2027, 1, 1);
    BOOST_TEST(code(one + one) == text("prix.double"));
    BOOST_TEST(code({}) == text("prix.aucun"));
}

BOOST_AUTO_TEST_CASE(comparison_covers_both_sides) {
    const auto price = [](const char* code, qint64 cents) {
        return Prix{QString::fromUtf8(code), Montant::centimes(cents), std::nullopt};
    };
    const auto differences =
        compare({price("1.8.2", 100), price("1.8.10", 300)}, {price("1.8.10", 301), price("1.2.1.A", 5)});
    BOOST_REQUIRE(differences.size() == 3);
    BOOST_TEST(differences[0].code == text("1.2.1.A"));
    BOOST_TEST(!differences[0].avant.has_value());
    BOOST_TEST(!differences[1].apres.has_value());
    BOOST_TEST(differences[2].code == text("1.8.10"));
    BOOST_TEST(*differences[2].dixMilliemes() == 33);
    BOOST_TEST(*EcartPrix({text("x"), price("x", 200), price("x", 99)}).dixMilliemes() == -5050);
}

BOOST_AUTO_TEST_SUITE_END()
