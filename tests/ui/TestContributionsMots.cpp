// The words on screen: counted, searched, shown between the words of their authors, down to the original.
#include "core/consultation/Lemmatiseur.h"
#include "tests/consultation/Dictionnaire.h"
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/ArbreMots.h"
#include "ui/consultation/ConcordanceVue.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/consultation/LexiqueVue.h"
#include "ui/consultation/LiensVue.h"
#include "ui/consultation/MotsOnglet.h"
#include "ui/shell/Fields.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

QByteArray answers() {
    static const char* const ends[]{"avant 2030", "dans toutes les gares", "le dimanche", "pour les jeunes"};
    QByteArray csv = "id;Que voulez-vous pour demain ?;Votre âge ?\n";
    for (int i = 0; i < 40; ++i)
        csv += QByteArray::number(i) +
               (i % 2 == 0 ? ";Les trains régionaux, et un train de nuit, doivent revenir "
                           : ";L’école du village et ses élèves méritent mieux que des promesses ") +
               ends[i % 4] + " " + QByteArray::number(i % 20) +
               (i % 2 == 0 ? ".;Moins de 30 ans\n" : ".;30 ans et plus\n");
    return csv;
}

struct MotsUi : ContributionsUi {
    ui::MotsOnglet& tab = *qobject_cast<ui::MotsOnglet*>(page.onglet(QStringLiteral("mots")));
    ui::MotsModel& model = *tab.model();
    ui::ConcordanceModel& kwic = *tab.concordance()->model();
    QAbstractItemModelTester words{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester lines{&kwic, QAbstractItemModelTester::FailureReportingMode::Fatal};

    MotsUi() {
        import(answers());
        page.showOnglet(QStringLiteral("mots"));
        settle();
    }
    void settle() const {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return tab.isSettled(); }));
        QTest::qWait(20); // the fiche reads its contribution
    }
    void choose(QComboBox* combo, const QString& text) const {
        const int place = combo->findText(text);
        BOOST_REQUIRE(place >= 0);
        combo->setCurrentIndex(place);
        Q_EMIT combo->activated(place);
        settle();
    }
    QString first(int column = 0) const { return tab.table()->model()->index(0, column).data().toString(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_mots)

BOOST_AUTO_TEST_CASE(from_a_word_to_the_text_of_its_author) {
    if (!hasDictionary())
        return;
    MotsUi f;
    BOOST_TEST(f.first() == QStringLiteral("train"));
    BOOST_TEST(f.first(1) == QStringLiteral("40"));
    BOOST_TEST(f.first(2) == QStringLiteral("20"));
    const auto& lines = f.tab.concordance()->model()->concordance();
    BOOST_TEST(lines.lignes.size() == 40U);
    BOOST_TEST(lines.lignes.at(0).gauche == QStringLiteral("Les"));
    BOOST_REQUIRE(QTest::qWaitFor([&f] {
        return f.tab.concordance()->fiche()->texte()->toPlainText().contains(
            QStringLiteral("Les trains régionaux, et un train de nuit"));
    }));
    picture(f.page, QStringLiteral("contributions-mots"));
    f.choose(f.tab.concordance()->ordre(), QStringLiteral("Par les mots à droite"));
    BOOST_TEST(f.tab.concordance()->table()->model()->index(0, 0).data().toString().contains(
        QStringLiteral("train de nuit")));
    f.tab.recherche()->setText(QStringLiteral("eleves"));
    QTest::keyClick(f.tab.recherche(), Qt::Key_Return);
    f.settle();
    BOOST_TEST(f.tab.table()->visibleRowCount() == 1);
    f.tab.table()->selectId(QStringLiteral("l:élève"));
    f.settle();
    BOOST_TEST(f.tab.concordance()->model()->rowCount() == 20);
    f.tab.recherche()->clear();
    f.choose(f.tab.unite(), QStringLiteral("Formes écrites"));
    BOOST_REQUIRE(f.tab.table()->selectId(QStringLiteral("f:trains")));
    f.settle();
    BOOST_TEST(f.tab.concordance()->model()->rowCount() == 20);
    f.tab.motsOutils()->setChecked(true);
    f.settle();
    BOOST_TEST(f.tab.model()->rowOf(QStringLiteral("f:les")) >= 0);
}

BOOST_AUTO_TEST_CASE(those_who_gave_an_answer_and_what_goes_with_a_word) {
    if (!hasDictionary())
        return;
    MotsUi f;
    f.choose(f.tab.choix()->variable(), QStringLiteral("Votre âge ?"));
    BOOST_TEST(f.tab.choix()->valeur()->isVisible());
    f.choose(f.tab.choix()->valeur(), QStringLiteral("30 ans et plus"));
    BOOST_TEST(f.tab.model()->rowOf(QStringLiteral("l:école")) >= 0);
    BOOST_TEST(f.tab.model()->rowOf(QStringLiteral("l:train")) == -1);
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("20 textes")), f.tab.faits()->text());
    f.choose(f.tab.choix()->variable(), QStringLiteral("Tous les participants"));
    BOOST_REQUIRE(f.tab.table()->selectId(QStringLiteral("l:école")));
    f.tab.vues()->setCurrentWidget(f.tab.cooccurrents());
    f.settle();
    QStringList names;
    for (int row = 0; row < f.tab.cooccurrents()->visibleRowCount(); ++row)
        names << f.tab.cooccurrents()->model()->index(row, 0).data().toString();
    BOOST_TEST(names.contains(QStringLiteral("élève")));
    BOOST_TEST(!names.contains(QStringLiteral("nuit")));
    picture(f.page, QStringLiteral("contributions-va-avec"));
    Q_EMIT f.tab.cooccurrents()->activatedId(QStringLiteral("élève"));
    f.settle();
    BOOST_TEST(f.tab.table()->currentId() == QStringLiteral("l:élève"));
    BOOST_TEST(f.tab.concordance()->model()->rowCount() == 20);
}

BOOST_AUTO_TEST_CASE(the_tree_of_links_is_drawn_said_and_leads_to_its_words) {
    if (!hasDictionary())
        return;
    MotsUi f;
    f.tab.vues()->setCurrentWidget(f.tab.liens());
    f.settle();
    const ui::LiensVue& links = *f.tab.liens();
    BOOST_TEST(links.arbre()->mots().contains(QStringLiteral("nuit")));
    BOOST_TEST(!links.arbre()->mots().contains(QStringLiteral("les")));
    const QAbstractItemModelTester rows(links.table()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_TEST(links.table()->visibleRowCount() >= links.arbre()->mots().size() - 2); // trains, schools
    QTest::mouseClick(links.arbre(), Qt::LeftButton, {},
                      links.arbre()->cadre(QStringLiteral("nuit")).center().toPoint());
    f.settle();
    BOOST_TEST(f.tab.table()->currentId() == QStringLiteral("l:nuit"));
    BOOST_TEST(f.tab.vues()->currentWidget() == f.tab.liens());
    picture(f.page, QStringLiteral("contributions-liens"));
    links.nombre()->setValue(5);
    f.settle();
    BOOST_TEST(links.arbre()->mots().size() == 5);
    f.choose(links.indice(), QStringLiteral("Cooccurrences"));
    BOOST_TEST(links.table()->model()->index(0, 3).data().toString().startsWith(QStringLiteral("20")));
}

BOOST_AUTO_TEST_CASE(what_is_set_aside_leaves_the_words_and_undo_brings_it_back) {
    if (!hasDictionary())
        return;
    MotsUi f;
    const auto exam = std::make_shared<const consultation::ExamenPrevol>(
        require(consultation::examiner(f.session.database(), f.concertation)));
    f.session.apply(consultation::enregistrerPrevol(f.session.database(), f.concertation, exam));
    f.settle();
    f.session.apply(
        consultation::ecarter(f.session.database(), f.concertation, {consultation::Motif::Doublon, 0}, true));
    f.settle();
    BOOST_TEST(f.first(2) == QStringLiteral("10"));
    f.tab.choix()->toutes()->setChecked(true);
    f.settle();
    BOOST_TEST(f.first(2) == QStringLiteral("20"));
    f.tab.choix()->toutes()->setChecked(false);
    f.settle();
    f.session.undo();
    f.settle();
    BOOST_TEST(f.first(2) == QStringLiteral("20"));
}

BOOST_AUTO_TEST_CASE(the_lexicon_is_changed_in_place_and_undone) {
    if (!hasDictionary())
        return;
    MotsUi f;
    ui::LexiqueVue& lexicon = *f.tab.lexique();
    f.tab.vues()->setCurrentWidget(&lexicon);
    f.settle();
    BOOST_TEST(lexicon.forme()->text() == QStringLiteral("train"));
    lexicon.genre()->setCurrentIndex(2);
    lexicon.ajouter()->trigger();
    BOOST_TEST(lexicon.message()->text().contains(QStringLiteral("un mot")), lexicon.message()->text());
    lexicon.forme()->setText(QStringLiteral("Train de nuit"));
    lexicon.ajouter()->trigger();
    f.settle();
    BOOST_TEST(f.tab.model()->rowOf(QStringLiteral("l:train de nuit")) >= 0);
    BOOST_TEST(f.tab.model()->occurrences(f.tab.model()->rowOf(QStringLiteral("l:train"))) == 20);
    BOOST_TEST(lexicon.table()->visibleRowCount() == 1);
    picture(f.page, QStringLiteral("contributions-lexique"));
    f.session.undo();
    f.settle();
    BOOST_TEST(f.tab.model()->rowOf(QStringLiteral("l:train de nuit")) == -1);
    f.session.redo();
    f.settle();
    lexicon.table()->setCurrentIndex(lexicon.table()->model()->index(0, 0));
    BOOST_REQUIRE(lexicon.retirer()->isEnabled());
    lexicon.retirer()->trigger();
    f.settle();
    BOOST_TEST(lexicon.table()->visibleRowCount() == 0);
    BOOST_TEST(f.tab.model()->occurrences(f.tab.model()->rowOf(QStringLiteral("l:train"))) == 40);
}

BOOST_AUTO_TEST_SUITE_END()
