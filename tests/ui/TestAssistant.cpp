// « À partir du besoin »: lines computed as one types, one undoable step, findings instead of silent choices.
#include "tests/ui/BonsUi.h"
#include "ui/marche/AssistantBesoin.h"
#include "ui/marche/AssistantFiche.h"
#include "ui/shell/Fields.h"

#include <QComboBox>
#include <QLineEdit>

using namespace isegorie;
using tests::BonsUi;

namespace {

struct Assistant : BonsUi {
    ui::AssistantBesoin* assistant = nullptr;

    explicit Assistant(int lot = 3) : BonsUi(lot, [](tests::BonSample& fresh) { return fresh.create(); }) {
        trigger("bon.assistant");
        // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): there only after the trigger
        assistant = qobject_cast<ui::AssistantBesoin*>(QApplication::activeModalWidget());
        BOOST_REQUIRE(assistant);
        assistant->activateWindow();
        QCoreApplication::processEvents();
    }
    ~Assistant() {
        if (QWidget* open = QApplication::activeModalWidget())
            open->close();
    }
    ui::OptionalSpinBox* number(int place = 0) const {
        return assistant->findChildren<ui::OptionalSpinBox*>().at(place);
    }
    QComboBox* choice(int place) const { return assistant->findChildren<QComboBox*>().at(place); }
    bool says(const QString& code) {
        const auto& constats = assistant->chiffrage().constats;
        return std::any_of(constats.begin(), constats.end(), [&](const base::Constat& one) {
            return one.code == code && shows(one.message, assistant);
        });
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(assistant)

BOOST_AUTO_TEST_CASE(lines_follow_the_typing_and_join_the_bon_in_one_step) {
    Assistant f;
    BonsUi::key(Qt::Key_Tab); // from the mode to the participants
    tests::type(QStringLiteral("40"));
    QCoreApplication::processEvents();
    BOOST_REQUIRE(f.assistant->model()->rowCount() == 1);
    const marche::LigneBon ligne = f.assistant->model()->lignes().first();
    BOOST_TEST(ligne.quantite == base::Fraction(4, 5));
    BOOST_TEST(!ligne.article.isEmpty());
    BOOST_TEST(!ligne.alternative.isEmpty());
    BOOST_TEST(f.shows(ligne.total().texte(), f.assistant));
    tests::picture(*f.assistant, QStringLiteral("assistant"));
    BonsUi::key(Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(!QApplication::activeModalWidget());
    BOOST_REQUIRE(f.bon().lignes.size() == 1);
    BOOST_TEST(f.bon().lignes.first().quantite == base::Fraction(4, 5));
    BOOST_TEST(f.bon().lignes.first().total() == ligne.total());
    BOOST_TEST(!f.bon().besoin.isEmpty());
    f.session.undo();
    BOOST_TEST(f.bon().lignes.isEmpty());
    BOOST_TEST(f.bon().besoin.isEmpty());
}

BOOST_AUTO_TEST_CASE(an_incidence_that_no_tier_covers_is_a_finding) {
    Assistant f;
    f.number()->setOptional(50);
    f.choice(2)->setCurrentIndex(2); // a specific target
    auto* incidence = f.assistant->findChild<ui::FicheRecrutement*>()->findChildren<QLineEdit*>().last();
    for (QLineEdit* edit : f.assistant->findChild<ui::FicheRecrutement*>()->findChildren<QLineEdit*>())
        if (edit->accessibleName().contains(QStringLiteral("incidence")))
            incidence = edit;
    incidence->setText(QStringLiteral("5"));
    QCoreApplication::processEvents();
    BOOST_TEST(f.says(QStringLiteral("chiffrage.incidence-5")));
    BOOST_TEST(!f.assistant->confirmAction()->isEnabled());
    incidence->setText(QStringLiteral("70,5"));
    QCoreApplication::processEvents();
    BOOST_TEST(f.says(QStringLiteral("chiffrage.incidence-hors-tranche")));
    BOOST_TEST(!f.assistant->confirmAction()->isEnabled());
    incidence->setText(QStringLiteral("12,5"));
    QCoreApplication::processEvents();
    BOOST_TEST(f.assistant->confirmAction()->isEnabled());
}

BOOST_AUTO_TEST_CASE(lines_of_other_lots_are_said_and_left_out) {
    Assistant f(1);
    f.number()->setOptional(30); // an atelier also needs défraiements, of lot 3
    QCoreApplication::processEvents();
    BOOST_TEST(f.assistant->model()->rowCount() > 0);
    for (const marche::LigneBon& ligne : f.assistant->model()->lignes())
        BOOST_TEST(ligne.code.startsWith(QStringLiteral("1.")));
    BOOST_TEST(f.shows(QStringLiteral("du lot 3"), f.assistant));
}

BOOST_AUTO_TEST_SUITE_END()
