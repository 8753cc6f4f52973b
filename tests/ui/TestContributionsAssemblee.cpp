// The consultation of the Assemblée nationale, on screen: from the file dropped on the window to the report.
#include "tests/consultation/Dictionnaire.h"
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/ClassesOnglet.h"
#include "ui/consultation/MotsOnglet.h"
#include "ui/consultation/PrevolOnglet.h"
#include "ui/consultation/QuestionsOnglet.h"
#include "ui/consultation/SyntheseOnglet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

struct AssembleeUi : ContributionsUi {
    AssembleeUi() {
        page.resize(1280, 800);
        QCoreApplication::processEvents();
    }
    template <typename Tab>
    Tab& tab(const char* key) {
        auto* found = qobject_cast<Tab*>(page.onglet(QLatin1String(key)));
        BOOST_REQUIRE(found != nullptr);
        return *found;
    }
    void waitFor(const std::function<bool()>& done) {
        QCoreApplication::processEvents();
        BOOST_REQUIRE(QTest::qWaitFor(done, 120'000));
    }
    void dropFile(const QString& path) {
        BOOST_REQUIRE(page.accepts(path));
        page.take(path);
        waitFor([this] { return !panneau().isWorking(); });
    }
    void importFile() {
        BOOST_REQUIRE(panneau().importer()->isEnabled());
        panneau().importer()->trigger();
    }
    void trigger(const char* name) {
        auto* action = page.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(action != nullptr && action->isEnabled(), name);
        action->trigger();
    }

    void importBoth(const QString& closed, const QString& open);
    void lookAtQuestions();
    void control();
    void lookAtWords();
    void write();
};

void AssembleeUi::importBoth(const QString& closed, const QString& open) {
    dropFile(closed);
    BOOST_REQUIRE(panneau().plan().has_value());
    const consultation::PlanFichier& plan = panneau().plan()->fichiers.front();
    BOOST_TEST(plan.nouvelles == 967);
    BOOST_TEST(plan.reunies().questions == 38);
    BOOST_TEST(plan.reunies().colonnes == 176);
    BOOST_TEST(plan.questions.size() == 39U);
    BOOST_TEST(panneau().reunir()->isVisible());
    picture(page, QStringLiteral("an-plan"));
    panneau().reunir()->setChecked(false);
    waitFor([this] { return !panneau().isWorking(); });
    BOOST_TEST(panneau().plan()->fichiers.front().questions.size() == 177U);
    BOOST_TEST(panneau().reunir()->isVisible());
    panneau().reunir()->setChecked(true);
    waitFor([this] { return !panneau().isWorking(); });
    importFile();
    dropFile(open);
    BOOST_TEST(panneau().plan()->fichiers.front().rejetees == 0);
    importFile();
}

void AssembleeUi::lookAtQuestions() {
    auto& questions = tab<ui::QuestionsOnglet>("questions");
    page.showOnglet(QStringLiteral("questions"));
    waitFor([&] { return questions.isSettled(); });
    int row = -1;
    const auto& model = *questions.questions()->model();
    BOOST_TEST(model.rowCount() >= 39);
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.index(i, 0)
                .data(ui::TableRole::Subtitle)
                .toString()
                .startsWith(QStringLiteral("Question n° 1 ")))
            row = i;
    BOOST_REQUIRE(row >= 0);
    questions.questions()->setCurrentIndex(model.index(row, 0));
    waitFor([&] { return questions.isSettled(); });
    BOOST_TEST(questions.faits()->text().simplified() == QStringLiteral("n = 901 ; sans réponse : 66."));
    BOOST_TEST(questions.table()->model()->rowCount() == 11);
    picture(page, QStringLiteral("an-questions"));
}

void AssembleeUi::control() {
    auto& check = tab<ui::PrevolOnglet>("prevol");
    page.showOnglet(QStringLiteral("prevol"));
    waitFor([&] { return !check.isWorking(); });
    check.controler()->trigger();
    waitFor([&] { return !check.isWorking(); });
    auto& model = *check.motifs()->model();
    for (const char* motif : {"néant", "Trop courtes"}) {
        int row = -1;
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.index(i, 0).data().toString().contains(QString::fromUtf8(motif)))
                row = i;
        BOOST_REQUIRE_MESSAGE(row >= 0, motif);
        BOOST_TEST(model.index(row, 1).data().toString() != QStringLiteral("0"), motif);
        BOOST_REQUIRE(model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole));
        waitFor([&] { return !check.isWorking(); });
    }
    picture(page, QStringLiteral("an-controle"));
}

void AssembleeUi::lookAtWords() {
    auto& words = tab<ui::MotsOnglet>("mots");
    page.showOnglet(QStringLiteral("mots"));
    waitFor([&] { return words.isSettled(); });
    BOOST_TEST(words.table()->visibleRowCount() > 500);
    picture(page, QStringLiteral("an-mots"));
    auto& classes = tab<ui::ClassesOnglet>("classes");
    page.showOnglet(QStringLiteral("classes"));
    waitFor([&] { return classes.isSettled(); });
    classes.classer()->trigger();
    waitFor([&] { return classes.isSettled(); });
    BOOST_TEST(classes.classes()->visibleRowCount() >= 2);
    BOOST_TEST(classes.vue()->segments()->visibleRowCount() > 0);
    picture(page, QStringLiteral("an-classes"));
}

void AssembleeUi::write() {
    auto& synthesis = tab<ui::SyntheseOnglet>("synthese");
    page.showOnglet(QStringLiteral("synthese"));
    waitFor([&] { return synthesis.isSettled(); });
    trigger("synthese.proposer");
    waitFor([&] { return synthesis.isSettled(); });
    BOOST_TEST(synthesis.table()->visibleRowCount() >= 39);
    synthesis.table()->selectRow(2);
    waitFor([&] { return synthesis.isSettled(); });
    picture(page, QStringLiteral("an-synthese"));
    const QString pictures = qEnvironmentVariable("ISEGORIE_PICTURES");
    for (const char* ending : {"pdf", "docx"}) {
        const QString path =
            (pictures.isEmpty() ? folder.path() : pictures) + QStringLiteral("/an.") + QLatin1String(ending);
        synthesis.write(path);
        waitFor([&] { return !synthesis.isWriting(); });
        BOOST_TEST(QFileInfo(path).size() > 20'000, ending);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_assemblee)

BOOST_AUTO_TEST_CASE(from_the_drop_to_the_report) {
    REQUIRE_SHARED(closed, "data/text/consultation_an_egalite_fh/consultation_an.csv");
    REQUIRE_SHARED(open, "data/text/consultation_an_egalite_fh/contributions.csv");
    AssembleeUi f;
    f.importBoth(closed, open);
    f.lookAtQuestions();
    f.control();
    if (hasDictionary())
        f.lookAtWords();
    f.write();
}

BOOST_AUTO_TEST_SUITE_END()
