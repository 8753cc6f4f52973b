// Lines of a bon on screen: typed, picked, dropped, edited, moved, removed, undone.
#include "tests/ui/BonsUi.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonLignesOnglet.h"
#include "ui/marche/BonLignesView.h"
#include "ui/marche/BonSaisie.h"
#include "ui/marche/BonUoModel.h"
#include "ui/shell/InlineMessage.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace isegorie;
using tests::BonsUi;

namespace {

QString twoLines(tests::BonSample& sample) {
    return sample.complete({{QStringLiteral("3.2.1.A"), 1, false}, {QStringLiteral("3.8.3"), 10, false}});
}

QStringList codes(const marche::Bon& bon) {
    QStringList result;
    for (const marche::LigneBon& ligne : bon.lignes)
        result << ligne.code;
    return result;
}

ui::BonLignesView* view(BonsUi& f) {
    return f.page.findChild<ui::BonLignesView*>();
}

ui::BonSaisie* saisie(BonsUi& f) {
    return f.page.findChild<ui::BonSaisie*>();
}

} // namespace

BOOST_AUTO_TEST_SUITE(bon_lignes)

BOOST_AUTO_TEST_CASE(the_model_keeps_its_promises_through_every_change) {
    ui::BonLignesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    marche::LigneBon a;
    a.id = QStringLiteral("a");
    a.article = QStringLiteral("CCTP");
    marche::LigneBon b = a;
    b.id = QStringLiteral("b");
    marche::LigneBon c = a;
    c.id = QStringLiteral("c");
    model.setLignes({a, b, c});
    const QPersistentModelIndex detail = model.index(0, 0, model.index(2, 0));
    model.setLignes({c, a, b});
    BOOST_TEST(model.ligneAt(detail)->id == QStringLiteral("c"));
    b.quantite = 4;
    model.setLignes({b, c});
    BOOST_TEST(model.rowCount() == 2);
    BOOST_TEST(model.parent(detail).row() == 1);
    BOOST_TEST(model.index(0, ui::BonLignesModel::Quantite).data().toString() == QStringLiteral("4"));
    model.setLignes({});
    BOOST_TEST(!detail.isValid());
}

BOOST_AUTO_TEST_CASE(the_picker_model_keeps_its_promises) {
    ui::BonUoModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setUnites(marche::Catalogue::instance().lot(3));
    model.setPrix(tests::BonSample::prices(3));
    BOOST_TEST(model.rowCount() == 130);
    model.setUnites({});
    BOOST_TEST(model.rowCount() == 0);
}

BOOST_AUTO_TEST_CASE(a_wrong_code_is_answered_in_place) {
    BonsUi f(3, twoLines);
    saisie(f)->focusCode();
    tests::type(QStringLiteral("9.9.9"));
    BonsUi::enter();
    BOOST_TEST(saisie(f)->message()->isVisible());
    BOOST_TEST(saisie(f)->message()->text().contains(QStringLiteral("9.9.9")));
    BOOST_TEST(f.bon().lignes.size() == 2);
    // Of another lot: refused by the rule, in the same place.
    saisie(f)->focusCode();
    tests::type(QStringLiteral("1.8.1"));
    BonsUi::enter();
    BOOST_TEST(saisie(f)->message()->isVisible());
    BOOST_TEST(f.bon().lignes.size() == 2);
    BOOST_TEST(saisie(f)->codeEdit()->text() == QStringLiteral("1.8.1"));
}

BOOST_AUTO_TEST_CASE(an_ambiguous_code_offers_its_candidates) {
    BonsUi f(4, [](tests::BonSample& sample) { return sample.create(); });
    saisie(f)->focusCode();
    tests::type(QStringLiteral("4.2.3.A"));
    BonsUi::enter();
    BOOST_TEST(f.bon().lignes.isEmpty());
    const auto buttons = saisie(f)->message()->findChildren<QPushButton*>();
    QPushButton* candidate = nullptr;
    for (QPushButton* button : buttons)
        if (button->isVisible() && button->text().contains(QStringLiteral("4.1.3.A")))
            candidate = button;
    BOOST_REQUIRE(candidate);
    QTest::keyClick(candidate, Qt::Key_Space);
    BOOST_TEST(codes(f.bon()) == QStringList{QStringLiteral("4.1.3.A")}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(dropped_codes_become_lines_in_one_undoable_step) {
    BonsUi f(3, twoLines);
    QMimeData data;
    data.setData(QLatin1String(ui::kMimeUo), "3.3.1.A\n3.8.1\n");
    QDragEnterEvent drag(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.page.detail()->lignes(), &drag);
    BOOST_TEST(drag.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.page.detail()->lignes(), &drop);
    BOOST_TEST(f.bon().lignes.size() == 4);
    f.session.undo();
    BOOST_TEST(f.bon().lignes.size() == 2);
    BOOST_TEST(f.lignes()->rowCount() == 2);
}

BOOST_AUTO_TEST_CASE(quantities_are_edited_in_place) {
    BonsUi f(3, twoLines);
    view(f)->setFocus();
    view(f)->setCurrentIndex(f.lignes()->index(1, 0));
    BonsUi::key(Qt::Key_2); // a digit starts the edit
    tests::type(QStringLiteral("5"));
    BonsUi::enter();
    BOOST_TEST(f.bon().lignes.at(1).quantite == base::Fraction(25));
    // A rule gives fractions, nobody types them.
    view(f)->setFocus();
    BonsUi::enter();
    QApplication::focusWidget()->setProperty("text", QStringLiteral("4/5"));
    BonsUi::enter();
    BOOST_TEST(f.bon().lignes.at(1).quantite == base::Fraction(25));
    BOOST_TEST(f.shows(QStringLiteral("fraction"), f.page.detail()->lignes()));
}

BOOST_AUTO_TEST_CASE(lines_move_and_go_by_keyboard_and_come_back) {
    BonsUi f(3, twoLines);
    view(f)->setFocus();
    view(f)->setCurrentIndex(f.lignes()->index(1, 0));
    BonsUi::key(Qt::Key_Up, Qt::AltModifier);
    BOOST_TEST(f.bon().lignes.first().code == QStringLiteral("3.8.3"));
    BOOST_TEST(view(f)->currentIndex().row() == 0);
    BonsUi::key(Qt::Key_Delete);
    BOOST_TEST(codes(f.bon()) == QStringList{QStringLiteral("3.2.1.A")}, boost::test_tools::per_element());
    f.session.undo();
    f.session.undo();
    BOOST_TEST(f.bon().lignes.first().code == QStringLiteral("3.2.1.A"));
    BOOST_TEST(f.lignes()->rowCount() == 2);
}

BOOST_AUTO_TEST_CASE(a_line_unfolds_its_reason) {
    BonsUi f(3, twoLines);
    view(f)->setFocus();
    view(f)->setCurrentIndex(f.lignes()->index(0, 0));
    BonsUi::key(Qt::Key_Space);
    const QModelIndex detail = f.lignes()->index(0, 0, f.lignes()->index(0, 0));
    BOOST_TEST(view(f)->isExpanded(detail.parent()));
    BOOST_TEST(view(f)->visualRect(detail).height() > 20);
    BOOST_TEST(detail.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("UO 3.2")));
}

BOOST_AUTO_TEST_CASE(a_code_without_its_level_asks_and_adds_nothing) {
    BonsUi f(1, [](tests::BonSample& sample) { return sample.create(); });
    BonsUi::key(Qt::Key_L, Qt::ControlModifier);
    auto* popup = saisie(f)->codeEdit()->completer()->popup();
    tests::type(QStringLiteral("1.8.3"));
    BOOST_REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return); // the popup has the keys of a person
    QCoreApplication::processEvents();
    BOOST_TEST(f.bon().lignes.isEmpty());
    BOOST_TEST(saisie(f)->codeEdit()->text() == QStringLiteral("1.8.3"));
    const auto offered = [&f] {
        QStringList names;
        for (const auto* button : saisie(f)->message()->findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("UO ")) && button->isVisibleTo(saisie(f)))
                names << button->text();
        return names;
    };
    const QString a = QStringLiteral("UO 1.8.3.A");
    const QString b = QStringLiteral("UO 1.8.3.B");
    BOOST_TEST(offered() == (QStringList{a, b}), boost::test_tools::per_element());
    saisie(f)->setNiveau(marche::NiveauUo::Expert); // that of the concertation comes first
    QTest::keyClick(saisie(f)->codeEdit(), Qt::Key_Return);
    QCoreApplication::processEvents();
    BOOST_TEST(offered() == (QStringList{b, a}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_negative_quantity_is_refused_and_halves_are_decimals) {
    BonsUi f(3, twoLines);
    view(f)->setFocus();
    view(f)->setCurrentIndex(f.lignes()->index(1, 0));
    tests::type(QStringLiteral("-3"));
    BonsUi::enter();
    BOOST_TEST(f.bon().lignes.last().quantite == base::Fraction(10));
    BOOST_TEST(marche::quantiteTexte(base::Fraction(3, 2)) == QStringLiteral("1,5"));
    BOOST_TEST(marche::quantiteTexte(base::Fraction(-1, 8)) == QStringLiteral("-0,125"));
    BOOST_TEST(marche::quantiteTexte(base::Fraction(1, 3)) == QStringLiteral("1/3"));
    BOOST_TEST(marche::quantiteTexte(base::Fraction(40)) == QStringLiteral("40"));
}

BOOST_AUTO_TEST_SUITE_END()
