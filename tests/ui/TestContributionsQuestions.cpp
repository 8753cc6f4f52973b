// Closed questions on screen: chart and table together, always with who answered.
#include "core/consultation/Tris.h"
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/FiltreChoix.h"
#include "ui/consultation/QuestionsOnglet.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/TableCopy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

QByteArray survey() {
    QByteArray csv = "id;Votre âge ?;Pour ou contre ?;Quels moyens ?\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(i) + (i % 2 == 0 ? ";Moins de 30 ans;" : ";30 ans et plus;") +
               (i % 10 == 9                    ? ""
                : (i % 2 == 0) == (i % 5 != 0) ? "Pour"
                                               : "Contre") +
               (i % 3 == 0 ? ";Bus|Vélo\n" : ";Bus\n");
    return csv;
}

struct QuestionsUi : ContributionsUi {
    ui::QuestionsOnglet& tab = *qobject_cast<ui::QuestionsOnglet*>(page.onglet(QStringLiteral("questions")));

    explicit QuestionsUi(const QByteArray& csv = survey()) {
        import(csv);
        page.showOnglet(QStringLiteral("questions"));
        settle();
    }
    void settle() {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return tab.isSettled(); }));
    }
    void choose(const QString& question) {
        const auto& model = *tab.questions()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == question)
                tab.questions()->setCurrentIndex(model.index(row, 0));
        settle();
    }
    QString cell(int row, int column) const {
        return tab.table()->model()->index(row, column).data().toString();
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_questions)

BOOST_AUTO_TEST_CASE(a_question_is_counted_then_crossed) {
    QuestionsUi f;
    BOOST_TEST(f.tab.questions()->visibleRowCount() == 3);
    f.choose(QStringLiteral("Pour ou contre ?"));
    BOOST_TEST(f.tab.faits()->text().simplified() == QStringLiteral("n = 54 ; sans réponse : 6."));
    BOOST_TEST(f.tab.graphique()->chart().categories.size() == 2);
    BOOST_TEST(f.tab.graphique()->isVisible());
    BOOST_TEST(f.cell(0, 0) == QStringLiteral("Contre"));
    BOOST_TEST(f.cell(0, 1).toInt() + f.cell(1, 1).toInt() == 54);
    picture(f.page, QStringLiteral("contributions-questions"));
    QComboBox& crossed = *f.tab.croise();
    crossed.setCurrentIndex(crossed.findText(QStringLiteral("Votre âge ?")));
    Q_EMIT crossed.activated(crossed.currentIndex());
    f.settle();
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("V de Cramér")));
    BOOST_TEST(f.tab.table()->model()->columnCount() == 4); // the last is all of them
    BOOST_TEST(f.cell(2, 0) == QStringLiteral("Total (n)"));
    BOOST_TEST(f.cell(1, 1).contains(QStringLiteral("▲")));
    BOOST_TEST(!f.tab.graphique()->isVisible());
    picture(f.page, QStringLiteral("contributions-croise"));
    const auto labels = f.tab.findChildren<QLabel*>();
    BOOST_TEST(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == consultation::mentionRepresentativite();
    }));
}

BOOST_AUTO_TEST_CASE(answers_are_of_some_people_and_weighted_to_margins) {
    QuestionsUi f;
    f.choose(QStringLiteral("Pour ou contre ?"));
    const QString everybody = f.tab.faits()->text();
    const auto choose = [&f](QComboBox* combo, const char* text) {
        combo->setCurrentIndex(combo->findText(QString::fromUtf8(text)));
        Q_EMIT combo->activated(combo->currentIndex());
        f.settle();
    };
    choose(f.tab.filtre()->variable(), "Votre âge ?");
    BOOST_TEST(f.tab.filtre()->valeur()->isVisible());
    BOOST_TEST(f.tab.faits()->text() != everybody);
    choose(f.tab.filtre()->variable(), "Tous les participants");
    BOOST_TEST(f.tab.faits()->text() == everybody);
    f.tab.redresse()->setChecked(true);
    f.settle();
    BOOST_TEST(f.tab.message()->isVisible()); // there are no margins yet
    QFile file(f.folder.filePath(QStringLiteral("marges.csv")));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("variable;modalite;part\nVotre âge ?;Moins de 30 ans;20\nVotre âge ?;30 ans et plus;80\n");
    file.close();
    f.tab.readMargins(file.fileName());
    f.tab.redresse()->setChecked(false); // what is counted meanwhile does not drop the file
    f.settle();
    BOOST_TEST(f.tab.redresse()->isChecked());
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("effet de plan")), f.tab.faits()->text());
    const auto head = [&f](int column) {
        return f.tab.table()->model()->headerData(column, Qt::Horizontal).toString();
    };
    BOOST_TEST(head(1) == QStringLiteral("Effectif brut"));
    BOOST_TEST(head(2) == QStringLiteral("Part redressée"));
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("(effectif brut)")));
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("base redressée")));
    picture(f.page, QStringLiteral("questions-redressees"));
    Q_EMIT f.tab.marges()->aboutToShow();
    BOOST_REQUIRE(f.tab.marges()->actions().size() == 2);
    f.tab.marges()->actions().last()->trigger();
    f.settle();
    BOOST_TEST(f.tab.message()->isVisible());
    f.session.undo();
    f.settle();
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("effet de plan")));
}

BOOST_AUTO_TEST_CASE(numbers_are_summed_up_beside_their_count) {
    QByteArray csv = "id;Note de 1 à 5;Pour ou contre ?\n";
    for (int i = 0; i < 50; ++i)
        csv += QByteArray::number(i + 100) + ';' + QByteArray::number(1 + i % 5) +
               (i % 2 == 0 ? ";Pour\n" : ";Contre\n");
    QuestionsUi f(csv);
    f.choose(QStringLiteral("Note de 1 à 5"));
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("Moyenne : 3")), f.tab.faits()->text());
    f.choose(QStringLiteral("Pour ou contre ?"));
    BOOST_TEST(!f.tab.faits()->text().contains(QStringLiteral("Moyenne")));
}

BOOST_AUTO_TEST_CASE(several_choices_are_said_to_be_several) {
    QuestionsUi f;
    f.choose(QStringLiteral("Quels moyens ?"));
    BOOST_TEST(f.tab.faits()->text().simplified() == QStringLiteral("n = 60 ; sans réponse : 0."));
    BOOST_TEST(f.cell(0, 1) == QStringLiteral("60"));
    BOOST_TEST(f.cell(1, 1) == QStringLiteral("20"));
}

BOOST_AUTO_TEST_CASE(free_answers_are_seen_as_written_and_copied_masked) {
    QuestionsUi f(survey() + "99;30 ans et plus;Pour (zoe.martin@exemple.fr);Bus\n");
    f.choose(QStringLiteral("Pour ou contre ?"));
    const auto& model = *f.tab.table()->model();
    QStringList seen;
    for (int row = 0; row < model.rowCount(); ++row)
        seen << f.cell(row, 0);
    BOOST_REQUIRE(seen.contains(QStringLiteral("Pour (zoe.martin@exemple.fr)")));
    const int row = int(seen.indexOf(QStringLiteral("Pour (zoe.martin@exemple.fr)")));
    BOOST_TEST(ui::copyAsTsv(model, {row}, {0}).endsWith(QStringLiteral("Pour ([courriel])")));
    QComboBox& crossed = *f.tab.croise();
    f.choose(QStringLiteral("Votre âge ?"));
    crossed.setCurrentIndex(crossed.findText(QStringLiteral("Pour ou contre ?")));
    Q_EMIT crossed.activated(crossed.currentIndex());
    f.settle();
    QList<int> columns;
    for (int column = 0; column < f.tab.table()->model()->columnCount(); ++column)
        columns << column;
    const QString copied = ui::copyAsTsv(*f.tab.table()->model(), {0}, columns);
    BOOST_TEST(copied.contains(QStringLiteral("Pour ([courriel])")), copied);
}

BOOST_AUTO_TEST_SUITE_END()
