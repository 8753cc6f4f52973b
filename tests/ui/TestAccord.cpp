// The screen of the framework: accords-cadres, lots, titulaires by rank, the directory.
#include "tests/ui/CatalogueUi.h"
#include "ui/marche/AccordArbre.h"
#include "ui/marche/AccordFiche.h"
#include "ui/marche/AccordModel.h"
#include "ui/marche/AccordPage.h"
#include "ui/marche/AttributionFiche.h"
#include "ui/marche/ConsommationBarre.h"
#include "ui/marche/FicheNouvelle.h"
#include "ui/marche/LotFiche.h"
#include "ui/marche/PrixListe.h"
#include "ui/marche/PrixVue.h"
#include "ui/marche/TitulaireFiche.h"
#include "ui/marche/TitulairesListe.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QAbstractItemModelTester>

using namespace isegorie;
using tests::BonsUi;
using tests::require;

namespace {

/// The page on an empty base, or on the framework of the sample.
struct AccordUi {
    tests::BonSample sample;
    ui::Session session;
    tests::PageUi<ui::AccordPage> ui;
    ui::AccordPage& page = ui.page;

    explicit AccordUi(const std::function<void(tests::BonSample&)>& prepare = {})
        : session(prepared(sample, prepare)), ui(session) {}

    static std::unique_ptr<storage::Database>
    prepared(tests::BonSample& sample, const std::function<void(tests::BonSample&)>& prepare) {
        if (prepare)
            prepare(sample);
        return sample.base.release();
    }
    const storage::Database& database() const { return session.database(); }
    QList<marche::Attribution> holders() const {
        return require(marche::listAttributions(database(), sample.framework.lotId));
    }
};

struct EmptyUi {
    tests::TempSession temp;
    tests::PageUi<ui::AccordPage> ui{temp.session};
    ui::AccordPage& page = ui.page;
};

/// Types over the text of the field that has the keyboard.
void retype(const QString& text) {
    BonsUi::key(Qt::Key_A, Qt::ControlModifier);
    tests::type(text);
}

void tab(int times = 1) {
    for (int i = 0; i < times; ++i)
        BonsUi::key(Qt::Key_Tab);
}

} // namespace

BOOST_AUTO_TEST_SUITE(accord_page)

BOOST_AUTO_TEST_CASE(the_tree_keeps_its_promises) {
    tests::BonSample sample;
    auto& database = sample.database();
    ui::AccordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContenu(require(ui::MarcheLu::lire(database)));
    BOOST_TEST(model.rowCount() == 1);
    const QModelIndex accord = model.index(0, 0);
    const QModelIndex lot = model.index(0, 0, accord);
    BOOST_TEST(model.rowCount(accord) == 1);
    BOOST_TEST(model.rowCount(lot) == 2);
    BOOST_TEST(lot.data().toString().startsWith(QStringLiteral("Lot 3")));
    BOOST_TEST(model.index(1, 0, lot)
                   .data(ui::TableRole::Subtitle)
                   .toString()
                   .contains(QStringLiteral("Aucun prix")));
    int resets = 0;
    int changes = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, [&] { ++changes; });
    sample.base.apply(marche::updateAccordCadre(database, sample.framework.accordId,
                                                {{QStringLiteral("numero"), QStringLiteral("AC-2")}}));
    model.setContenu(require(ui::MarcheLu::lire(database)));
    BOOST_TEST(resets == 0);
    BOOST_TEST(changes == 1);
    BOOST_TEST(accord.data().toString() == QStringLiteral("AC-2"));
    sample.base.apply(marche::removeAttribution(database, sample.framework.secondAttribution));
    model.setContenu(require(ui::MarcheLu::lire(database)));
    BOOST_TEST(resets == 1);
    BOOST_TEST(!model.find(sample.framework.secondAttribution).isValid());
    BOOST_TEST(model.find(sample.framework.firstAttribution).isValid());
}

BOOST_AUTO_TEST_CASE(an_empty_base_is_filled_by_keyboard) {
    EmptyUi f;
    BOOST_TEST(f.ui.shows(QStringLiteral("Créez l’accord-cadre, ses lots et leurs maxima")));
    tests::picture(f.page, QStringLiteral("accord-vide"));
    f.page.setFocus();
    BonsUi::key(Qt::Key_N, Qt::ControlModifier);
    tests::type(QStringLiteral("2026-CIPC-07"));
    tab();
    tests::type(QStringLiteral("Dispositifs de participation"));
    tab();
    retype(QStringLiteral("01/01/2026"));
    tests::picture(f.page, QStringLiteral("accord-nouveau"));
    BonsUi::enter();
    const auto accords = require(marche::listAccordsCadres(f.temp.session.database()));
    BOOST_REQUIRE(accords.size() == 1);
    BOOST_TEST(accords.first().numero == QStringLiteral("2026-CIPC-07"));
    BOOST_TEST((accords.first().fin == QDate(2029, 12, 31))); // four years, as proposed
    BOOST_TEST(f.page.currentRecord() == accords.first().id);
    BOOST_TEST(f.ui.shows(QStringLiteral("Aucun lot n’est décrit"))); // the constat, in place

    BonsUi::key(Qt::Key_L, Qt::ControlModifier);
    tab();
    tests::type(QStringLiteral("520000"));
    tests::picture(f.page, QStringLiteral("accord-nouveau-lot"));
    BonsUi::enter();
    const auto lots = require(marche::listLots(f.temp.session.database(), accords.first().id));
    BOOST_REQUIRE(lots.size() == 1);
    BOOST_TEST(lots.first().numero == 1);
    BOOST_TEST((lots.first().maximumHt == base::Montant::euros(520'000)));
    BOOST_TEST(f.page.currentRecord() == lots.first().id);

    BonsUi::key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    tests::type(QStringLiteral("Agora Conseil"));
    BonsUi::enter();
    const auto holders = require(marche::listAttributions(f.temp.session.database(), lots.first().id));
    BOOST_REQUIRE(holders.size() == 1);
    BOOST_TEST(holders.first().titulaire == QStringLiteral("Agora Conseil"));
    BOOST_TEST(f.page.currentRecord() == holders.first().id);
    f.temp.session.undo(); // titulaire and attribution together
    BOOST_TEST(require(marche::listTitulaires(f.temp.session.database())).isEmpty());
    BOOST_TEST(f.page.currentRecord() == lots.first().id);
    f.temp.session.undo();
    f.temp.session.undo();
    BOOST_TEST(f.ui.shows(QStringLiteral("Aucun accord-cadre")));
}

BOOST_AUTO_TEST_CASE(a_refused_record_keeps_its_question) {
    AccordUi f;
    f.ui.trigger("accord.nouveau");
    tests::type(QStringLiteral("2026-CIPC-01")); // exists already
    BonsUi::enter();
    BOOST_TEST(f.page.nouvelle()->isVisible());
    BOOST_TEST(f.page.nouvelle()->message()->text().contains(QStringLiteral("existe déjà")));
    tests::picture(f.page, QStringLiteral("accord-refus"));
    BonsUi::key(Qt::Key_Escape);
    BOOST_TEST(!f.page.nouvelle()->isVisible());
    BOOST_TEST(f.page.currentRecord() == f.sample.framework.accordId);
    BOOST_TEST(f.page.arbre()->hasFocus());
}

BOOST_AUTO_TEST_CASE(the_sheet_is_edited_in_place_and_refuses_in_place) {
    AccordUi f;
    f.page.accordFiche()->focusFirst();
    retype(QStringLiteral("2026-CIPC-02"));
    tab();
    BOOST_TEST(require(marche::loadAccordCadre(f.database(), f.sample.framework.accordId)).numero ==
               QStringLiteral("2026-CIPC-02"));
    BOOST_TEST(f.ui.shows(QStringLiteral("Accord-cadre 2026-CIPC-02")));
    f.page.accordFiche()->form()->focusField(QStringLiteral("fin"));
    retype(QStringLiteral("31/12/2027")); // the lot ends later
    tab();
    BOOST_TEST(f.ui.shows(QStringLiteral("sort de celle de l’accord-cadre")));
    tests::picture(f.page, QStringLiteral("accord-fiche-refus"));
    f.session.undo(); // gives the refused typing up
    f.session.undo();
    BOOST_TEST(require(marche::loadAccordCadre(f.database(), f.sample.framework.accordId)).numero ==
               QStringLiteral("2026-CIPC-01"));
}

BOOST_AUTO_TEST_CASE(a_lot_shows_what_is_ordered_against_its_maximum) {
    AccordUi f([](tests::BonSample& sample) {
        const QString id = sample.complete({{QStringLiteral("3.2.1.A"), 600, false}});
        sample.notify(id);
        sample.complete({{QStringLiteral("3.2.1.A"), 300, false}});
    });
    BOOST_REQUIRE(f.page.openRecord(f.sample.framework.lotId));
    const auto used = require(marche::consommationLot(f.database(), f.sample.framework.lotId));
    const ui::ConsommationBarre* bar = f.page.lotFiche()->consommation();
    const base::Montant amounts[] = {used.commande, used.enPreparation, used.reste,
                                     used.livre,    used.facture,       used.paye};
    BOOST_REQUIRE(QTest::qWaitFor([&] { return bar->figure(5) == used.paye.texte(); }, 10'000));
    for (int i = 0; i < 6; ++i)
        BOOST_TEST(bar->figure(i) == amounts[i].texte());
    BOOST_TEST(f.ui.shows(used.maximum.texte()));
    tests::picture(f.page, QStringLiteral("accord-lot"));
    BOOST_REQUIRE(f.page.openRecord(f.sample.framework.accordId));
    BOOST_TEST(f.page.accordFiche()->lots()->model()->index(0, 2).data().toString() == used.commande.texte());
    tests::picture(f.page, QStringLiteral("accord-accord"));
}

BOOST_AUTO_TEST_CASE(a_consumed_lot_warns_on_its_sheet) {
    AccordUi f([](tests::BonSample& sample) {
        sample.notify(sample.complete({{QStringLiteral("3.2.1.A"), 850, false}}));
    });
    BOOST_REQUIRE(f.page.openRecord(f.sample.framework.lotId));
    BOOST_TEST(f.ui.shows(QStringLiteral("est consommé à")));
    tests::picture(f.page, QStringLiteral("accord-lot-alerte"));
}

BOOST_AUTO_TEST_CASE(ranks_change_by_keyboard_and_come_back) {
    AccordUi f;
    BOOST_REQUIRE(f.page.openRecord(f.sample.framework.lotId));
    ui::DataTable* table = f.page.lotFiche()->titulaires();
    table->setFocus();
    table->selectRow(1);
    BonsUi::key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    BOOST_TEST(f.holders().first().titulaire == QStringLiteral("Panel & Cie"));
    f.session.undo();
    BOOST_TEST(f.holders().first().titulaire == QStringLiteral("Agora Conseil"));
    table->setFocus();
    table->selectRow(1);
    BonsUi::key(Qt::Key_Delete); // without prices or bons
    BOOST_TEST(f.holders().size() == 1);
    f.session.undo();
    BOOST_TEST(f.holders().size() == 2);
    table->selectRow(0);
    BonsUi::key(Qt::Key_Delete);
    BOOST_TEST(f.holders().size() == 2);
    BOOST_TEST(f.page.lotFiche()->message()->text().contains(QStringLiteral("ne se supprime pas")));
    tests::picture(f.page, QStringLiteral("accord-lot-refus"));
}

BOOST_AUTO_TEST_CASE(removing_goes_up_the_tree_and_is_undone) {
    AccordUi f;
    BOOST_REQUIRE(f.page.openRecord(f.sample.framework.secondAttribution));
    tests::picture(f.page, QStringLiteral("accord-attribution"));
    f.page.arbre()->setFocus();
    BonsUi::key(Qt::Key_Delete);
    BOOST_TEST(f.holders().size() == 1);
    BOOST_TEST(f.page.currentRecord() == f.sample.framework.lotId);
    f.session.undo();
    BOOST_TEST(f.holders().size() == 2);
    f.ui.trigger("accord.supprimer"); // the lot has prices
    BOOST_TEST(require(marche::listLots(f.database(), f.sample.framework.accordId)).size() == 1);
    BOOST_TEST(!f.page.lotFiche()->message()->text().isEmpty());
}

BOOST_AUTO_TEST_CASE(the_prices_of_a_titulaire_are_a_tab_of_it) {
    AccordUi f;
    BOOST_REQUIRE(f.page.openRecord(f.sample.versionId)); // a price version opens its titulaire
    BOOST_TEST(f.page.currentRecord() == f.sample.framework.firstAttribution);
    const ui::AttributionFiche* sheet = f.page.attributionFiche();
    BOOST_TEST(sheet->tabs()->currentWidget() == sheet->prix());
    BOOST_TEST(sheet->prix()->liste()->table()->currentId() == f.sample.versionId);
    tests::picture(f.page, QStringLiteral("accord-prix"));
    BOOST_TEST(f.page.accepts(QStringLiteral("BPU.xlsx")));
    BOOST_TEST(!f.page.accepts(QStringLiteral("photo.png")));
    f.page.take(f.sample.base.folder() + QStringLiteral("/absent.csv"));
    tests::picture(f.page, QStringLiteral("accord-prix-import"));
    BOOST_REQUIRE(f.page.openRecord(f.sample.framework.lotId));
    BOOST_TEST(!f.page.accepts(QStringLiteral("BPU.xlsx"))); // whose prices would they be?
}

BOOST_AUTO_TEST_CASE(the_directory_checks_siret_as_it_is_typed) {
    AccordUi f;
    BOOST_REQUIRE(f.page.openRecord(f.sample.framework.secondId)); // without SIRET
    tests::picture(f.page, QStringLiteral("accord-titulaire"));
    f.page.titulaireFiche()->form()->focusField(QStringLiteral("siret"));
    tests::type(QStringLiteral("552 100 554"));
    BOOST_TEST(f.ui.shows(QStringLiteral("9 chiffres sur 14")));
    tests::type(QStringLiteral(" 00137"));
    BOOST_TEST(f.ui.shows(QStringLiteral("Ce n’est pas un SIRET")));
    tab();
    const auto stored = [&f] {
        return require(marche::loadTitulaire(f.database(), f.sample.framework.secondId)).siret;
    };
    BOOST_TEST(stored().isEmpty());
    BOOST_TEST(f.ui.shows(QStringLiteral("clé de contrôle ne correspond pas"))); // under the field
    tests::picture(f.page, QStringLiteral("accord-siret"));
    f.page.titulaireFiche()->form()->focusField(QStringLiteral("siret"));
    retype(QStringLiteral("552 100 554 00138"));
    BOOST_TEST(f.ui.shows(QStringLiteral("Clé de contrôle vérifiée")));
    tab();
    BOOST_TEST(stored() == QStringLiteral("55210055400138"));
    BOOST_TEST(f.page.annuaire()->table()->visibleRowCount() == 2);
}

BOOST_AUTO_TEST_CASE(a_titulaire_is_added_found_and_removed) {
    AccordUi f;
    f.ui.trigger("accord.titulaire.nouveau");
    tests::type(QStringLiteral("Civitech"));
    tab();
    tests::type(QStringLiteral("13002526500013")); // Agora's
    BonsUi::enter();
    BOOST_TEST(f.page.nouvelle()->message()->text().contains(QStringLiteral("existe déjà")));
    retype(QString());
    BonsUi::key(Qt::Key_Delete);
    BonsUi::enter();
    const auto all = require(marche::listTitulaires(f.database()));
    BOOST_REQUIRE(all.size() == 3);
    const auto made = std::find_if(all.begin(), all.end(), [](const marche::Titulaire& one) {
        return one.raisonSociale == QStringLiteral("Civitech");
    });
    BOOST_REQUIRE((made != all.end()));
    BOOST_TEST(f.page.currentRecord() == made->id);
    BOOST_TEST(f.page.search(QStringLiteral("civi")).first().recordId == made->id);
    BOOST_TEST(f.page.search(QStringLiteral("13002526500013")).size() == 1);
    BOOST_TEST(f.page.search(QStringLiteral("2026-cipc")).first().recordId == f.sample.framework.accordId);
    f.ui.trigger("accord.supprimer");
    BOOST_TEST(require(marche::listTitulaires(f.database())).size() == 2);
    f.session.undo();
    BOOST_TEST(require(marche::listTitulaires(f.database())).size() == 3);
}

BOOST_AUTO_TEST_CASE(the_page_comes_back_as_it_was) {
    AccordUi f;
    BOOST_REQUIRE(f.page.openRecord(f.sample.framework.firstAttribution));
    const QJsonObject state = f.page.saveState();
    ui::AccordPage again(f.session);
    again.resize(1055, 700);
    again.show();
    again.refresh({});
    again.restoreState(state);
    BOOST_TEST(again.currentRecord() == f.sample.framework.firstAttribution);
    BOOST_TEST(!again.openRecord(QStringLiteral("inconnu")));
}

BOOST_AUTO_TEST_SUITE_END()
