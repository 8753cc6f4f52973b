// The screen of the catalogue: the list and its search, the detail, adding to a bon.
#include "tests/ui/CatalogueUi.h"
#include "ui/marche/CatalogueAjout.h"
#include "ui/marche/CatalogueFaits.h"
#include "ui/marche/CataloguePrix.h"
#include "ui/shell/InlineMessage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

using namespace isegorie;
using marche::Catalogue;
using tests::BonsUi;

namespace {

/// A draft of lot 3 in the base, and the page.
struct CatalogueUi {
    tests::BonSample sample;
    QString bonId;
    ui::Session session;
    tests::PageUi<ui::CataloguePage> ui;
    ui::CataloguePage& page = ui.page;
    ui::CatalogueListe* liste = page.liste();
    ui::CatalogueDetail* detail = page.detail();

    explicit CatalogueUi(bool draft = true)
        : bonId(draft ? sample.create() : QString()), session(sample.base.release()), ui(session) {}

    void search(const QString& text) {
        ui.trigger("catalogue.chercher");
        tests::type(text);
        BOOST_REQUIRE(QTest::qWaitFor([&] { return liste->filtre().texte == text; }, 3000));
    }
    QString shown() const { return detail->unite()->code; }
    marche::Bon bon() const { return tests::require(marche::loadBon(session.database(), bonId)); }
    /// Buttons of the message above the list.
    QStringList offers() const {
        QCoreApplication::processEvents(); // a new button shows with the next layout
        QStringList texts;
        for (const QPushButton* button : liste->message()->findChildren<QPushButton*>())
            if (button->isVisible() && !button->text().isEmpty())
                texts << button->text();
        return texts;
    }
};

QList<const marche::UniteOeuvre*> unites(const QString& words) {
    return Catalogue::instance().rechercher(words);
}

} // namespace

BOOST_AUTO_TEST_SUITE(catalogue_page)

BOOST_AUTO_TEST_CASE(the_model_puts_titles_over_lots_and_sections) {
    ui::CatalogueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setUnites(unites({}));
    BOOST_TEST(model.rowCount() == 287 + 23 + 4);
    BOOST_TEST((model.titre(0) == ui::CatalogueModel::Titre::Lot));
    BOOST_TEST((model.titre(1) == ui::CatalogueModel::Titre::Section));
    BOOST_TEST((model.titre(2) == ui::CatalogueModel::Titre::Aucun));
    BOOST_TEST(!model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    BOOST_TEST(model.index(0, 0).data(ui::TableRole::Id).toString().isEmpty());
    BOOST_TEST(model.index(2, 0).data(ui::TableRole::Id).toString() == QStringLiteral("1.1.1.A"));
    model.setGrouped(false);
    BOOST_TEST(model.rowCount() == 287);
    model.setUnites(unites(QStringLiteral("podcast")));
    model.setGrouped(true);
    BOOST_TEST(model.rowCount() > model.uniteCount());
    model.setUnites({});
    BOOST_TEST(model.rowCount() == 0);
}

BOOST_AUTO_TEST_CASE(sorting_by_another_column_takes_the_titles_away) {
    CatalogueUi f;
    BOOST_TEST(f.liste->table()->visibleRowCount() == 287 + 23 + 4);
    f.liste->table()->sortByColumn(ui::CatalogueModel::Libelle, Qt::AscendingOrder);
    BOOST_TEST(f.liste->table()->visibleRowCount() == 287);
    f.liste->table()->sortByColumn(ui::CatalogueModel::Code, Qt::AscendingOrder);
    BOOST_TEST(f.liste->table()->visibleRowCount() == 287 + 23 + 4);
    BOOST_TEST(f.liste->table()->columnSpan(0, 0) == int(ui::CatalogueModel::ColumnCount));
    BOOST_TEST(f.liste->table()->columnSpan(2, 0) == 1);
}

BOOST_AUTO_TEST_CASE(any_printed_spelling_shows_its_uo_at_once) {
    CatalogueUi f;
    for (const auto& [typed, code] : {std::pair("U0 2.1.7", "2.1.7"), std::pair("UO 2.4.94.D", "2.4.9.4.D"),
                                      std::pair("uo1.8.3.a", "1.8.3.A")}) {
        f.search(QString::fromLatin1(typed));
        BOOST_TEST(f.shown() == QLatin1String(code));
        BOOST_TEST(f.liste->model()->uniteCount() == 1);
        BOOST_TEST(f.liste->message()->isHidden());
    }
    f.search(QStringLiteral("UO 2.4.94.D"));
    BOOST_TEST(f.detail->faits()->text(0).contains(QStringLiteral("UO 2.4.94.D")));
    tests::picture(f.page, QStringLiteral("catalogue-graphie"));
    f.search(QStringLiteral("enquete satisfaction"));
    BOOST_TEST(f.shown() == QStringLiteral("2.4.9.10"));
}

BOOST_AUTO_TEST_CASE(an_ambiguous_code_shows_both_and_chooses_none) {
    CatalogueUi f;
    f.search(QStringLiteral("4.2.3.A"));
    BOOST_TEST(f.liste->model()->uniteCount() == 2);
    BOOST_TEST(f.ui.shows(QStringLiteral("pour deux UO")));
    BOOST_TEST(f.offers().join(QLatin1Char('|')) == QStringLiteral("UO 4.1.3.A|UO 4.2.3.A"));
    tests::picture(f.page, QStringLiteral("catalogue-ambigu"));
    for (QPushButton* button : f.liste->message()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("UO 4.1.3.A"))
            button->click();
    BOOST_TEST(f.shown() == QStringLiteral("4.1.3.A"));
    BOOST_TEST(f.ui.shows(QStringLiteral("imprimé aussi pour l’UO 4.2.3.A")));
}

BOOST_AUTO_TEST_CASE(what_finds_nothing_says_what_to_do) {
    CatalogueUi f;
    f.search(QStringLiteral("1.8.99"));
    BOOST_TEST(f.liste->model()->uniteCount() == 0);
    BOOST_TEST(!f.offers().isEmpty());
    tests::picture(f.page, QStringLiteral("catalogue-inconnu"));
    marche::FiltreCatalogue filtre;
    filtre.texte = QStringLiteral("U0 2.1.7");
    filtre.lot = 4;
    f.liste->setFiltre(filtre);
    BOOST_TEST(f.offers() == QStringList{QStringLiteral("Retirer les filtres")});
    f.liste->message()->findChildren<QPushButton*>().last()->click();
    BOOST_TEST(f.shown() == QStringLiteral("2.1.7"));
    f.search(QStringLiteral("introuvable"));
    BOOST_TEST(f.ui.shows(QStringLiteral("Aucune UO ne correspond")));
    BOOST_TEST(f.shown() == QStringLiteral("2.1.7")); // what was on screen stays
}

BOOST_AUTO_TEST_CASE(filters_narrow_by_lot_section_level_and_zone) {
    CatalogueUi f;
    const auto choose = [&f](const char* name, const QString& value) {
        for (QComboBox* combo : f.liste->findChildren<QComboBox*>())
            if (combo->accessibleName() == QStringLiteral("Filtrer par %1").arg(QLatin1String(name))) {
                const int place = combo->findData(value);
                BOOST_REQUIRE_MESSAGE(place >= 0, name);
                combo->setCurrentIndex(place);
                Q_EMIT combo->activated(place);
            }
    };
    choose("lot", QStringLiteral("3"));
    BOOST_TEST(f.liste->model()->uniteCount() == 130);
    choose("section", QStringLiteral("3.2"));
    choose("zone", QStringLiteral("drom"));
    BOOST_TEST(f.liste->model()->uniteCount() == 6);
    BOOST_TEST(f.ui.shows(QStringLiteral("6 UO sur 287")));
    tests::picture(f.page, QStringLiteral("catalogue-filtres"));
    choose("lot", QStringLiteral("2")); // the section of lot 3 goes with it
    BOOST_TEST(f.liste->filtre().section.isEmpty());
    BOOST_TEST(f.liste->model()->uniteCount() == 0);
    f.ui.trigger("catalogue.effacerFiltres");
    BOOST_TEST(f.liste->model()->uniteCount() == 287);
}

BOOST_AUTO_TEST_CASE(prices_in_force_follow_the_day) {
    CatalogueUi f;
    BOOST_REQUIRE(f.page.openRecord(QStringLiteral("3.2.1.A")));
    ui::CataloguePrix* prix = f.detail->prix();
    prix->setJour(QDate(2026, 6, 15));
    BOOST_TEST(prix->table()->visibleRowCount() == 1);
    const QString price = prix->table()->model()->index(0, 2).data().toString();
    const auto all = tests::require(
        marche::listPrixUo(f.session.database(), QStringLiteral("3.2.1.A"), QDate(2026, 6, 15)));
    BOOST_TEST(price == all.first().prix.puHt.texte());
    BOOST_TEST(!prix->table()->isColumnHidden(3)); // 3.1 to 3.3 have two prices
    tests::picture(f.page, QStringLiteral("catalogue-prix"));
    prix->setJour(QDate(2025, 12, 31));
    BOOST_TEST(!prix->table()->isVisible());
    BOOST_TEST(f.ui.shows(QStringLiteral("Aucun titulaire du lot 3 n’a de prix")));
    BOOST_REQUIRE(f.page.openRecord(QStringLiteral("3.8.4")));
    prix->setJour(QDate(2026, 6, 15));
    BOOST_TEST(prix->table()->model()->index(0, 2).data().toString().startsWith(QStringLiteral("5,00")));
    BOOST_TEST(prix->table()->isColumnHidden(3));
}

BOOST_AUTO_TEST_CASE(a_uo_found_by_a_misprint_goes_into_a_bon_by_keyboard) {
    CatalogueUi f;
    f.search(QStringLiteral("uo 3.2.1. A"));
    BonsUi::enter(); // into the list, on the UO found
    BOOST_TEST(f.shown() == QStringLiteral("3.2.1.A"));
    BonsUi::enter(); // and from there into the panel
    BOOST_REQUIRE(f.detail->ajout()->isAsking());
    BOOST_TEST(f.detail->ajout()->bonChoice()->currentData().toString() == f.bonId);
    tests::picture(f.page, QStringLiteral("catalogue-ajout"));
    tests::type(QStringLiteral("2"));
    BonsUi::enter();
    BOOST_REQUIRE(f.bon().lignes.size() == 1);
    BOOST_TEST(f.bon().lignes.first().code == QStringLiteral("3.2.1.A"));
    BOOST_TEST((f.bon().lignes.first().quantite == base::Fraction(2)));
    BOOST_TEST(!f.detail->ajout()->isAsking());
    BOOST_TEST(f.ui.shows(QStringLiteral("UO 3.2.1.A × 2 ajoutée")));
    BOOST_TEST(f.liste->table()->hasFocus()); // ready for the next
    tests::picture(f.page, QStringLiteral("catalogue-ajoute"));
    f.session.undo();
    BOOST_TEST(f.bon().lignes.isEmpty());
    BOOST_TEST(!f.ui.shows(QStringLiteral("ajoutée")));
}

BOOST_AUTO_TEST_CASE(what_a_bon_cannot_take_is_said_in_the_panel) {
    CatalogueUi f;
    BOOST_REQUIRE(f.page.openRecord(QStringLiteral("3.2.1.A")));
    f.ui.trigger("catalogue.ajouter");
    tests::type(QStringLiteral("0"));
    BonsUi::enter();
    BOOST_TEST(f.detail->ajout()->isAsking());
    BOOST_TEST(!f.detail->ajout()->message()->text().isEmpty());
    BOOST_TEST(f.bon().lignes.isEmpty());
    BonsUi::key(Qt::Key_Escape);
    BOOST_TEST(!f.detail->ajout()->isAsking());
    BOOST_REQUIRE(f.page.openRecord(QStringLiteral("1.1.1.A"))); // no draft of lot 1
    f.ui.trigger("catalogue.ajouter");
    BOOST_TEST(f.ui.shows(QStringLiteral("Le lot 1 n’a pas de projet de bon")));
    tests::picture(f.page, QStringLiteral("catalogue-sans-bon"));
}

BOOST_AUTO_TEST_CASE(the_palette_finds_uo_by_any_spelling) {
    CatalogueUi f;
    const auto first = [&f](const char* text) {
        const QList<ui::PaletteEntry> found = f.page.search(QString::fromUtf8(text));
        return found.isEmpty() ? QString() : found.first().recordId;
    };
    BOOST_TEST(first("U0 2.1.7") == QStringLiteral("2.1.7"));
    BOOST_TEST(first("UO 2.4.94.D") == QStringLiteral("2.4.9.4.D"));
    BOOST_TEST(f.page.search(QStringLiteral("4.2.3.A")).size() == 2);
    BOOST_TEST(f.page.search(QStringLiteral("uo")).size() <= 8);
    BOOST_TEST(first("introuvable").isEmpty());
    f.search(QStringLiteral("podcast"));
    BOOST_REQUIRE(f.page.openRecord(QStringLiteral("UO 2.4.94.D")));
    BOOST_TEST(f.shown() == QStringLiteral("2.4.9.4.D"));
    BOOST_TEST(!f.page.openRecord(QStringLiteral("4.2.3.A.B")));
}

BOOST_AUTO_TEST_CASE(the_list_is_copied_for_a_spreadsheet_without_its_titles) {
    CatalogueUi f;
    f.search(QStringLiteral("3.8"));
    f.ui.trigger("catalogue.copier");
    const QStringList lines =
        QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    BOOST_TEST(lines.size() == 5); // head and four UO
    BOOST_TEST(lines.value(1).startsWith(QStringLiteral("3.8.1\t")));
    BOOST_TEST(lines.value(1).contains(QStringLiteral("Défraiement d’un participant")));
}

BOOST_AUTO_TEST_CASE(the_page_comes_back_as_it_was) {
    CatalogueUi f;
    f.search(QStringLiteral("recrutement"));
    BOOST_REQUIRE(f.liste->table()->selectId(QStringLiteral("3.3.2.B")));
    const QJsonObject state = f.page.saveState();
    ui::CataloguePage again(f.session);
    again.resize(1055, 700);
    again.show();
    again.restoreState(state);
    BOOST_TEST(again.liste()->filtre().texte == QStringLiteral("recrutement"));
    BOOST_TEST(again.detail()->unite()->code == QStringLiteral("3.3.2.B"));
}

BOOST_AUTO_TEST_SUITE_END()
