// The map of arguments on screen: written by the keyboard, drawn beside its outline, cited from what people
// wrote.
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/ArgumentsModel.h"
#include "ui/consultation/ArgumentsOnglet.h"
#include "ui/consultation/CarteArgumentsVue.h"
#include "ui/consultation/CitationRecherche.h"
#include "ui/shell/Fields.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTabWidget>
#include <QTextBrowser>

using namespace isegorie;
using namespace isegorie::tests;
using consultation::GenreArgument;

namespace {

struct ArgumentsUi : ContributionsUi {
    ui::ArgumentsOnglet& tab = *qobject_cast<ui::ArgumentsOnglet*>(page.onglet(QStringLiteral("arguments")));

    ArgumentsUi() {
        page.resize(1080, 720);
        import("id;title/fr;body/fr;component/id;created_at\n"
               "1;Arbres;Planter des arbres rafraîchit la ville et retient l’eau de pluie.;9;2024-01-02\n"
               "2;Vélos;Les pistes cyclables prennent déjà la place, et les racines les "
               "soulèvent.;9;2024-01-03\n"
               "3;Eau;Un arbre boit cent litres par jour en été.;9;2024-01-04\n",
               QStringLiteral("propositions.csv"));
        page.showOnglet(QStringLiteral("arguments"));
    }
    const consultation::NoeudArgument& node(std::size_t place) const {
        return tab.model()->carte().noeuds.at(place);
    }
    /// Into the editor that is open in the outline, which commits once the key has been worked off.
    void write(const QString& words) const {
        QLineEdit* editor = nullptr;
        const auto editors = tab.arbre()->viewport()->findChildren<QLineEdit*>();
        for (QLineEdit* one : editors)
            editor = one->isVisible() ? one : editor;
        BOOST_REQUIRE(editor != nullptr);
        editor->setText(words);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(tab.arbre(), Qt::Key(key), modifiers);
    }
    void select(std::size_t place) const {
        tab.arbre()->setCurrentIndex(tab.model()->find(node(place).id));
        tab.arbre()->setFocus();
    }
    void settle() {
        settleWhen([this] { return tab.recherche()->isSettled() && tab.recherche()->model()->isSettled(); });
    }
    void example() {
        tab.ajouter(GenreArgument::Question);
        write(QStringLiteral("Faut-il planter des arbres dans les rues ?"));
        tab.ajouter(GenreArgument::These);
        write(QStringLiteral("Planter un arbre tous les dix mètres dans chaque rue de plus de huit mètres"));
        key(Qt::Key_Plus);
        write(QStringLiteral("Les arbres rafraîchissent la ville"));
        select(1);
        key(Qt::Key_Minus);
        write(QStringLiteral("La place manque, et les racines soulèvent les pistes cyclables"));
        key(Qt::Key_Minus);
        write(QStringLiteral("Des fosses profondes guident les racines"));
        select(1);
        key(Qt::Key_Insert);
        write(QStringLiteral("Planter d’abord dans les cours d’école"));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_arguments)

BOOST_AUTO_TEST_CASE(a_map_is_written_by_the_keyboard_and_undone) {
    ArgumentsUi f;
    ui::ArgumentsModel* model = f.tab.model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    picture(f.page, QStringLiteral("arguments-vide"));
    f.example();
    BOOST_REQUIRE(model->carte().noeuds.size() == 6U);
    BOOST_TEST((f.node(2).genre == GenreArgument::Pour));
    BOOST_TEST((f.node(3).genre == GenreArgument::Contre));
    BOOST_TEST(f.node(4).niveau == 3);
    BOOST_TEST(f.tab.carte()->boites() == 6);
    f.session.undo(); // the argument with its words
    BOOST_TEST(model->carte().noeuds.size() == 5U);
    f.session.redo();
    BOOST_REQUIRE(model->carte().noeuds.size() == 6U);
    BOOST_TEST(f.node(5).texte == QStringLiteral("Planter d’abord dans les cours d’école"));
    f.select(2);
    picture(f.page, QStringLiteral("arguments"));
    f.key(Qt::Key_Down, Qt::AltModifier);
    BOOST_TEST((f.node(2).genre == GenreArgument::Contre)); // the other one is first now
    f.key(Qt::Key_Right, Qt::AltModifier);
    BOOST_TEST(f.node(4).niveau == 3);
    BOOST_TEST(f.tab.courant() == f.node(4).id);
    f.key(Qt::Key_Left, Qt::AltModifier);
    BOOST_TEST(f.tab.courant() == f.node(4).id);
    BOOST_TEST(f.node(4).niveau == 2);
    f.select(1);
    f.key(Qt::Key_Delete);
    BOOST_TEST(model->carte().noeuds.size() == 2U);
    f.session.undo();
    BOOST_TEST(model->carte().noeuds.size() == 6U);
    f.select(0);
    f.key(Qt::Key_Minus); // nothing is against a question
    BOOST_TEST(model->carte().noeuds.size() == 6U);
    // A refusal is said where it happens.
    BOOST_TEST(!model->setData(model->find(f.node(0).id), QStringLiteral("   "), Qt::EditRole));
    BOOST_TEST(f.tab.message()->isVisible());
}

BOOST_AUTO_TEST_CASE(what_people_wrote_is_searched_cited_and_opened) {
    ArgumentsUi f;
    f.example();
    f.select(2);
    f.tab.cotes()->setCurrentWidget(f.tab.recherche());
    f.tab.recherche()->recherche()->setText(QStringLiteral("rafraichit"));
    QTest::keyClick(f.tab.recherche()->recherche(), Qt::Key_Return);
    f.settle();
    BOOST_TEST(f.tab.recherche()->model()->rowCount() == 1);
    auto* text = f.tab.recherche()->fiche()->texte();
    BOOST_REQUIRE(
        QTest::qWaitFor([text] { return text->toPlainText().contains(QStringLiteral("rafraîchit")); }));
    BOOST_REQUIRE(text->find(QStringLiteral("rafraîchit la ville")));
    picture(f.page, QStringLiteral("arguments-citer"));
    f.tab.recherche()->citer()->trigger();
    BOOST_REQUIRE(f.node(2).citations.size() == 1);
    BOOST_TEST(f.node(2).citations.first().extrait == QStringLiteral("rafraîchit la ville"));
    BOOST_TEST(f.tab.citations()->visibleRowCount() == 1);
    f.tab.cotes()->setCurrentIndex(0);
    picture(f.page, QStringLiteral("arguments-cite"));
    BOOST_REQUIRE(f.tab.citations()->selectId(f.node(2).citations.first().id));
    Q_EMIT f.tab.citations()->activatedId(f.tab.citations()->currentId());
    BOOST_REQUIRE(QTest::qWaitFor([&f] {
        return f.liste().isVisible() && f.liste().isSettled() &&
               f.liste().fiche()->texte()->toPlainText().contains(QStringLiteral("rafraîchit"));
    }));
    f.session.undo();
    f.page.showOnglet(QStringLiteral("arguments"));
    BOOST_TEST(f.node(2).citations.isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_offered_to_cite_follows_the_imports_and_keeps_its_place) {
    ArgumentsUi f;
    f.example();
    f.settle();
    auto& search = *f.tab.recherche();
    BOOST_REQUIRE(search.model()->rowCount() == 3);
    search.table()->selectRow(2);
    const QString before = search.table()->currentId();
    f.select(2);
    search.citer()->trigger(); // a change of the map, not of what was written
    f.settle();
    BOOST_TEST(f.node(2).citations.size() == 1);
    BOOST_TEST(search.table()->currentId() == before);
    f.import("id;title/fr;body/fr;component/id;created_at\n"
             "4;Ombre;Des toiles feraient de l’ombre dès cet été.;9;2024-01-05\n",
             QStringLiteral("suite.csv"));
    f.page.showOnglet(QStringLiteral("arguments"));
    f.settle();
    BOOST_TEST(search.model()->rowCount() == 4);
    BOOST_TEST(search.table()->currentId() == before);
    f.session.undo();
    f.page.showOnglet(QStringLiteral("arguments"));
    f.settle();
    BOOST_TEST(search.model()->rowCount() == 3);
}

BOOST_AUTO_TEST_CASE(a_message_is_of_one_concertation) {
    ArgumentsUi f;
    f.example();
    BOOST_TEST(
        !f.tab.model()->setData(f.tab.model()->find(f.node(0).id), QStringLiteral("   "), Qt::EditRole));
    f.page.refresh({QStringLiteral("argument")});
    BOOST_TEST(f.tab.message()->isVisible());
    f.changeConcertation();
    BOOST_TEST(!f.tab.message()->isVisible());
    BOOST_TEST(f.tab.model()->carte().noeuds.empty());
}

BOOST_AUTO_TEST_CASE(the_map_chooses_zooms_and_leaves_as_files) {
    ArgumentsUi f;
    f.example();
    Q_EMIT f.tab.carte()->argumentChoisi(f.node(4).id);
    BOOST_TEST(f.tab.courant() == f.node(4).id);
    const double before = f.tab.carte()->echelle();
    f.tab.carte()->zoomer(2);
    BOOST_TEST(f.tab.carte()->echelle() > before * 1.5);
    f.tab.carte()->ajuster();
    BOOST_TEST(f.tab.carte()->echelle() <= 1);
    for (const char* name : {"c.pdf", "c.docx", "c.json"}) {
        const QString path = f.folder.filePath(QLatin1String(name));
        f.tab.write(path);
        BOOST_REQUIRE(QTest::qWaitFor([&path] { return QFile(path).size() > 300; }));
    }
    const auto size = f.tab.model()->carte().noeuds.size();
    f.tab.importFrom(f.folder.filePath(QStringLiteral("c.json")));
    BOOST_TEST(f.tab.model()->carte().noeuds.size() == size); // nothing twice
    BOOST_TEST(f.tab.message()->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
