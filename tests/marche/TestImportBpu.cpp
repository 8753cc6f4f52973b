#include "core/marche/ImportBpu.h"
#include "core/marche/RevisionPlan.h"
#include "core/marche/VersionPrixExport.h"
#include "tests/marche/FrameworkSample.h"

#include <QJsonArray>

using namespace isegorie;
using namespace isegorie::marche;
using base::Montant;
using isegorie::tests::FrameworkSample;
using isegorie::tests::require;
using isegorie::tests::TempBase;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

const QByteArray kHead = "code;pu_ht;pu_ht_sans_fichier\n";

FichierBpu file(const QByteArray& rows) {
    return require(readFichierBpu(kHead + rows, text("bpu.csv")));
}

DemandeImportBpu demand(const FrameworkSample& sample, QDate effect = QDate(2026, 1, 1)) {
    return {sample.firstAttribution, effect, false};
}

PlanImportBpu plan(TempBase& base, const FrameworkSample& sample, const QByteArray& rows) {
    return require(planImportBpu(base.database(), file(rows), demand(sample)));
}

bool has(const base::Constats& constats, const char* code) {
    return std::any_of(constats.begin(), constats.end(),
                       [code](const base::Constat& constat) { return constat.code == QLatin1String(code); });
}

/// Any prices for any subset of lot 3.
rc::Gen<QList<Prix>> anyPrices() {
    return rc::gen::exec([] {
        QList<Prix> prices;
        for (const UniteOeuvre* unite : Catalogue::instance().lot(3)) {
            if (*rc::gen::inRange(0, 4) == 3)
                continue;
            const qint64 max = unite->plafondHt ? unite->plafondHt->centimes() : 50'000'000;
            Prix price{unite->code, Montant::centimes(*rc::gen::inRange<qint64>(0, max + 1)), std::nullopt};
            if (unite->prixSansFichier && *rc::gen::inRange(0, 2) == 0)
                price.puHtSansFichier = Montant::centimes(*rc::gen::inRange<qint64>(0, max + 1));
            prices << price;
        }
        return prices;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(import_bpu)

BOOST_AUTO_TEST_CASE(a_good_file_is_previewed_then_stored) {
    TempBase base;
    const FrameworkSample sample(base);
    const QString before = require(base->contentHash());
    const auto first = plan(base, sample, "U0 3.1.1.A;1 000,50;1 200\n3.2.2.;900;950\n");
    BOOST_TEST(require(base->contentHash()) == before); // a plan stores nothing
    BOOST_TEST(first.count(EtatImport::Nouveau) == 2);
    BOOST_TEST(first.lignes[1].code == text("3.2.2.A"));
    BOOST_TEST(first.count(EtatImport::Manquant) == 128);
    BOOST_TEST(!first.isBlocked());
    BOOST_TEST(has(first.constats, "import.manquants"));
    base.apply(storeImportBpu(base.database(), first));
    const auto version =
        require(versionEnVigueur(base.database(), sample.firstAttribution, QDate(2026, 3, 1)));
    BOOST_REQUIRE(version.has_value());
    BOOST_TEST(version->fichier == text("bpu.csv"));
    BOOST_TEST(version->empreinte == first.empreinte);
    BOOST_TEST((require(listPrix(base.database(), version->id)) == first.prix()));
}

BOOST_AUTO_TEST_CASE(a_second_file_shows_old_and_new_prices) {
    TempBase base;
    const FrameworkSample sample(base);
    base.apply(storeImportBpu(base.database(), plan(base, sample, "3.4.1.A;100;\n3.4.1.B;200;\n")));
    const auto next =
        require(planImportBpu(base.database(), file("3.4.1.A;110;\n3.4.1.B;200;\n3.4.1.C;300;\n"),
                              demand(sample, QDate(2027, 1, 1))));
    BOOST_TEST(next.count(EtatImport::Modifie) == 1);
    BOOST_TEST(next.count(EtatImport::Inchange) == 1);
    BOOST_TEST(next.count(EtatImport::Nouveau) == 1);
    BOOST_TEST(next.lignes.first().ancien->puHt == Montant::euros(100));
    BOOST_TEST(next.lignes.first().nouveau->puHt == Montant::euros(110));
}

BOOST_AUTO_TEST_CASE(bad_rows_stop_the_import_with_their_line) {
    struct Case {
        const char* rows;
        const char* code;
        int line;
    };
    for (const Case& bad :
         {Case{"3.4.1.A;1;\n9.9.9;1;\n", "bpu.code-inconnu", 3},
          Case{"3.4.1.A;abc;\n", "bpu.prix-illisible", 2},
          Case{"3.4.1.A;1;\n3.4.1.A;2;\n", "bpu.code-double", 3},
          Case{"3.4.1.A;-1;\n", "bpu.prix-negatif", 2}, Case{"3.4.1.A;=1+1;\n", "bpu.formule", 2},
          Case{";12;\n", "bpu.code-absent", 2}}) {
        TempBase base;
        const FrameworkSample sample(base);
        const auto blocked = plan(base, sample, bad.rows);
        BOOST_TEST(blocked.isBlocked(), bad.rows);
        const auto stored = storeImportBpu(base.database(), blocked);
        BOOST_REQUIRE(!stored);
        BOOST_TEST(stored.error().code == text(bad.code));
        BOOST_TEST(stored.error().ligne == bad.line);
        BOOST_TEST(stored.error().exitCode() == 1);
    }
}

BOOST_AUTO_TEST_CASE(caps_other_lots_and_empty_results_are_an_honest_no) {
    TempBase base;
    const FrameworkSample sample(base);
    const auto capped = plan(base, sample, "3.8.1;25,01;\n3.8.2;50;\n");
    BOOST_TEST(capped.count(EtatImport::Plafond) == 1);
    BOOST_TEST(capped.refus()->exitCode() == 3);
    BOOST_TEST(capped.refus()->ligne == 2);
    const auto other = plan(base, sample, "1.8.7;100;\n");
    BOOST_TEST(other.count(EtatImport::AutreLot) == 1);
    BOOST_TEST(has(other.constats, "import.aucun-prix"));
    BOOST_TEST(!storeImportBpu(base.database(), other).has_value());
    const auto mixed = plan(base, sample, "1.8.7;100;\n3.4.1.A;5;\n");
    BOOST_TEST(!mixed.isBlocked());
    BOOST_TEST(mixed.prix().size() == 1);
}

BOOST_AUTO_TEST_CASE(unknown_rows_can_be_left_out_on_purpose) {
    TempBase base;
    const FrameworkSample sample(base);
    auto wanted = demand(sample);
    wanted.ignorerInconnus = true;
    const auto left = require(planImportBpu(base.database(), file("3.4.1.A;1;\n9.9.9;1;\n"), wanted));
    BOOST_TEST(!left.isBlocked());
    BOOST_TEST(has(left.constats, "import.ignorees"));
    BOOST_TEST(left.prix().size() == 1);
    const auto unreadable = require(planImportBpu(base.database(), file("3.4.1.A;x;\n9.9.9;1;\n"), wanted));
    BOOST_TEST(unreadable.isBlocked());
}

BOOST_AUTO_TEST_CASE(the_second_price_of_a_recruitment_is_asked_for) {
    TempBase base;
    const FrameworkSample sample(base);
    const auto without = plan(base, sample, "3.1.1.A;1000;\n3.1.1.B;1000;1100\n");
    BOOST_TEST(has(without.constats, "import.sans-fichier"));
    BOOST_TEST(without.lignes[0].isProblem());
    BOOST_TEST(!without.lignes[1].isProblem());
}

BOOST_AUTO_TEST_CASE(the_same_file_again_says_so) {
    TempBase base;
    const FrameworkSample sample(base);
    const QByteArray rows = "3.4.1.A;1;\n";
    base.apply(storeImportBpu(base.database(), plan(base, sample, rows)));
    const auto again = plan(base, sample, rows);
    BOOST_TEST(has(again.constats, "import.deja-importe"));
    BOOST_TEST(!storeImportBpu(base.database(), again).has_value());
    const auto later = require(planImportBpu(base.database(), file(rows), demand(sample, QDate(2027, 1, 1))));
    BOOST_TEST(has(later.constats, "import.deja-importe"));
    BOOST_TEST(!later.isBlocked());
    const auto sameDay = plan(base, sample, "3.4.1.A;2;\n");
    BOOST_TEST(has(sameDay.constats, "import.meme-jour"));
}

BOOST_AUTO_TEST_CASE(undo_brings_back_the_same_content) {
    TempBase base;
    const FrameworkSample sample(base);
    const QString before = require(base->contentHash());
    const auto applied =
        base.apply(storeImportBpu(base.database(), plan(base, sample, "3.4.1.A;1;\n3.4.1.B;2;\n")));
    BOOST_TEST(require(base->contentHash()) != before);
    base.apply(applied.inverse);
    BOOST_TEST(require(base->contentHash()) == before);
}

BOOST_AUTO_TEST_CASE(import_then_export_then_import_is_the_same) {
    TempBase base;
    const FrameworkSample sample(base);
    CHECK_PROPERTY("prices -> CSV -> prices", [&] {
        const auto prices = *anyPrices();
        RC_PRE(!prices.isEmpty());
        const QByteArray csv = exportBpuCsv(prices);
        const auto read = readFichierBpu(csv, text("export.csv"));
        RC_ASSERT(read.has_value());
        const auto planned = planImportBpu(base.database(), *read, demand(sample));
        RC_ASSERT(planned.has_value());
        RC_ASSERT(!planned->isBlocked());
        RC_ASSERT(planned->prix() == prices);
        RC_ASSERT(exportBpuCsv(planned->prix()) == csv);
    });
}

BOOST_AUTO_TEST_CASE(any_table_is_planned_and_bad_ones_store_nothing) {
    TempBase base;
    const FrameworkSample sample(base);
    const QString before = require(base->contentHash());
    CHECK_PROPERTY("random rows never crash, and nothing is stored by a plan", [&] {
        QByteArray rows;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            rows += QByteArray::fromStdString(*rc::gen::element<std::string>(
                "3.4.1.A", "3.1.1.B", "3.8.1", "U0 3.2.2.", "1.8.2", "4.2.3.A", "", "zz", "=1+1", "3.8.4"));
            rows +=
                ';' + QByteArray::fromStdString(*rc::gen::element<std::string>(
                          "1", "1 234,56", "-3", "abc", "", "99999999999999999999", "5 %", "\"12,5", "1e9"));
            rows += ';' + QByteArray::fromStdString(*rc::gen::arbitrary<std::string>()).left(6) + '\n';
        }
        const auto read = readFichierBpu(kHead + rows, text("x.csv"));
        if (!read)
            return;
        const auto planned = planImportBpu(base.database(), *read, demand(sample));
        RC_ASSERT(planned.has_value());
        RC_ASSERT(storeImportBpu(base.database(), *planned).has_value() == !planned->isBlocked());
        RC_ASSERT(planned->toJson().value(text("lignes")).toArray().size() == planned->lignes.size());
    });
    BOOST_TEST(require(base->contentHash()) == before);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(revision_plan)

BOOST_AUTO_TEST_CASE(starts_from_the_imported_prices_and_keeps_its_calculation) {
    TempBase base;
    const FrameworkSample sample(base);
    base.apply(storeImportBpu(base.database(), plan(base, sample, "3.4.1.A;1000;\n3.8.1;24,90;\n")));
    DemandeRevision wanted;
    wanted.s0 = {100'000, QDate(2025, 10, 1)};
    wanted.s = {104'000, QDate(2026, 10, 1)};
    const auto first =
        require(planRevision(base.database(), sample.firstAttribution, wanted, QDate(2027, 1, 1)));
    BOOST_TEST(first.revision.coefficient.texte() == text("1,034"));
    base.apply(storeRevision(base.database(), first));
    wanted.s = {110'000, QDate(2027, 10, 1)};
    // The second year starts from P0 again, not from the revised prices.
    const auto second =
        require(planRevision(base.database(), sample.firstAttribution, wanted, QDate(2028, 1, 1)));
    BOOST_TEST(second.initiale.fichier == text("bpu.csv"));
    BOOST_TEST(second.enVigueur->isRevision());
    BOOST_TEST(second.ecarts.first().avant->puHt == Montant::euros(1034));
    BOOST_TEST(second.ecarts.first().apres->puHt == Montant::euros(1085));
    const auto stored =
        require(versionEnVigueur(base.database(), sample.firstAttribution, QDate(2027, 6, 1)));
    BOOST_TEST(stored->revision.value(text("etapes")).toArray().size() == 7);
    BOOST_TEST(stored->revision.value(text("initiale")).toObject().value(text("date_effet")).toString() ==
               text("2026-01-01"));
    BOOST_TEST(!storeRevision(base.database(), first).has_value()); // same day
}

BOOST_AUTO_TEST_CASE(without_prices_there_is_nothing_to_revise) {
    TempBase base;
    const FrameworkSample sample(base);
    DemandeRevision wanted;
    wanted.s0 = {100'000, QDate(2025, 10, 1)};
    wanted.s = {104'000, QDate(2026, 10, 1)};
    const auto none = planRevision(base.database(), sample.firstAttribution, wanted, QDate(2027, 1, 1));
    BOOST_REQUIRE(!none);
    BOOST_TEST(none.error().code == text("revision.sans-prix"));
}

BOOST_AUTO_TEST_SUITE_END()
