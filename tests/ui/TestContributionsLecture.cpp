// The tabs of a base that is only read: what it holds is looked at and exported, nothing offers to change it.
#include "core/consultation/Arguments.h"
#include "core/consultation/CodageRegles.h"
#include "core/consultation/Frequentation.h"
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/ArgumentsOnglet.h"
#include "ui/consultation/CodageGrille.h"
#include "ui/consultation/CodageOnglet.h"
#include "ui/consultation/CodagePlanVue.h"
#include "ui/consultation/CodagePropositionsVue.h"
#include "ui/consultation/CodesVue.h"
#include "ui/consultation/FrequentationOnglet.h"
#include "ui/consultation/VotesImportPanneau.h"
#include "ui/consultation/VotesOnglet.h"
#include "ui/shell/RecordForm.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

/// Something in each of the tabs, then the same base once more, to read.
struct LectureUi : ContributionsUi {
    std::unique_ptr<ui::Session> reading;
    std::unique_ptr<WholeContributionsPage> shown;

    LectureUi() {
        import("id;title/fr;body/fr;component/id;created_at\n"
               "1;Trains;Plus de trains de nuit, et des gares ouvertes le soir.;9;2024-01-02\n"
               "2;Vélo;Des pistes cyclables séparées de la route, partout.;9;2024-01-03\n");
        fill();
        reading = std::make_unique<ui::Session>(require(storage::Database::open(
            temp.base.path(), {QStringLiteral("Lectrice"), false, storage::Database::Access::ReadOnly})));
        BOOST_REQUIRE(reading->isReadOnly());
        shown = std::make_unique<WholeContributionsPage>(*reading);
        showActive(*shown, {1280, 800});
        shown->refresh({});
    }
    void fill() {
        storage::Database& base = session.database();
        auto& coding = onglet<ui::CodageOnglet>(page, "codage");
        page.showOnglet(QStringLiteral("codage"));
        settleWhen([&] { return coding.isSettled(); });
        coding.plan()->importer(
            file("code;parent;definition\nTrains;;Le rail\nVélo;;Les pistes\n", QStringLiteral("plan.csv")));
        const auto plan = require(consultation::planDe(base, concertation));
        BOOST_REQUIRE(plan.codes.size() == 2);
        applied(session, consultation::ajouterRegle(
                             base, concertation, {{}, plan.codes.first().id, {}, QStringLiteral("train")}));
        const auto made = require(consultation::ajouterArgument(
            base, concertation, {}, consultation::GenreArgument::These, QStringLiteral("Rouvrir des gares")));
        BOOST_REQUIRE(session.apply(made.edit));
        const auto numbers = require(consultation::numerosDe(base, {concertation, {}, {}}));
        applied(session, consultation::citerDansArgument(base, concertation, made.id, numbers.front()));
        const auto visits = require(consultation::planFrequentation(
            base, concertation,
            file("Date;Visites;Visiteurs uniques;Actions\n2026-03-02;100;80;250\n",
                 QStringLiteral("m.csv"))));
        BOOST_REQUIRE(session.apply(consultation::importerFrequentation(concertation, visits)));
        auto& votes = onglet<ui::VotesOnglet>(page, "votes");
        page.showOnglet(QStringLiteral("votes"));
        QByteArray csv = "participant;énoncé;texte;vote\n";
        for (int i = 0; i < 60; ++i)
            csv += "p" + QByteArray::number(i / 6) + ";" + QByteArray::number(i % 6) + ";Énoncé;" +
                   ((i + i / 6) % 2 == 0 ? "pour\n" : "contre\n");
        votes.importFrom(file(csv, QStringLiteral("votes.csv")));
        settleWhen([&] { return !votes.panneau()->isWorking(); });
        BOOST_REQUIRE(votes.panneau()->importer()->isEnabled());
        votes.panneau()->importer()->trigger();
        settleWhen([&] { return votes.isSettled(); });
    }
    template <typename Onglet>
    static Onglet& onglet(const ui::ContributionsPage& where, const char* key) {
        auto* found = qobject_cast<Onglet*>(where.onglet(QLatin1String(key)));
        BOOST_REQUIRE_MESSAGE(found != nullptr, key);
        return *found;
    }
    template <typename Onglet>
    Onglet& open(const char* key) {
        shown->showOnglet(QLatin1String(key));
        auto& tab = onglet<Onglet>(*shown, key);
        if constexpr (requires { tab.isSettled(); })
            tests::settleWhen(*shown, [&tab] { return tab.isSettled(); });
        return tab;
    }
    void check(std::initializer_list<const char*> names, bool enabled) const {
        for (const char* name : names) {
            const auto* action = shown->findChild<QAction*>(QLatin1String(name));
            BOOST_REQUIRE_MESSAGE(action != nullptr, name);
            BOOST_TEST_CONTEXT(name)
            BOOST_TEST(action->isEnabled() == enabled);
        }
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_lecture)

BOOST_AUTO_TEST_CASE(visits_votes_and_arguments_are_read) {
    LectureUi f;
    auto& visits = f.open<ui::FrequentationOnglet>("frequentation");
    BOOST_TEST(visits.table()->visibleRowCount() == 1);
    f.check({"frequentation.importer"}, false);
    f.check({"frequentation.pdf", "frequentation.docx", "frequentation.xlsx"}, true);
    auto* advice = static_cast<QPlainTextEdit*>(visits.form()->editor(QStringLiteral("recommandations")));
    BOOST_TEST((advice->isReadOnly() || !advice->isEnabled()));
    auto& votes = f.open<ui::VotesOnglet>("votes");
    BOOST_TEST(votes.groupes()->visibleRowCount() > 0);
    f.check({"votes.importer", "votes.importer-dossier", "votes.enregistrer"}, false);
    f.check({"votes.csv", "votes.xlsx", "votes.json"}, true);
    auto& arguments = f.open<ui::ArgumentsOnglet>("arguments");
    BOOST_REQUIRE(!arguments.courant().isEmpty());
    arguments.citations()->selectRow(0);
    const auto check = [&f] {
        f.check({"arguments.question", "arguments.these", "arguments.pour", "arguments.contre",
                 "arguments.citer", "arguments.inverser", "arguments.ecrire", "arguments.monter",
                 "arguments.descendre", "arguments.rentrer", "arguments.sortir", "arguments.retirer",
                 "arguments.importer", "arguments.decrocher", "arguments.citer-celle-ci"},
                false);
        f.check({"arguments.voir", "arguments.pdf", "arguments.docx", "arguments.json"}, true);
    };
    check();
    f.shown->refresh({QStringLiteral("argument_citation")}); // shown again, its quotation still chosen
    check();
}

BOOST_AUTO_TEST_CASE(codings_are_read) {
    LectureUi f;
    auto& tab = f.open<ui::CodageOnglet>("codage");
    const auto settle = [&] { settleWhen(*f.shown, [&tab] { return tab.isSettled(); }); };
    BOOST_REQUIRE(tab.plan()->vue()->selectId(tab.plan()->plan().codes.first().id));
    f.check({"codage.plan.ajouter", "codage.plan.sous-code", "codage.plan.retirer", "codage.plan.importer",
             "codage.plan.soumettre", "codage.plan.ditp", "codage.plan.beneficiaire"},
            false);
    f.check({"codage.plan.xlsx", "codage.plan.csv", "codage.plan.json"}, true);
    tab.vues()->setCurrentWidget(tab.grille());
    settle();
    BOOST_TEST(tab.grille()->texte()->toPlainText().contains(QStringLiteral("Plus de trains")));
    BOOST_TEST(!tab.grille()->saisie()->isEnabled());
    f.check({"codage.aucun", "codage.reprendre"}, false);
    f.check({"codage.suivant", "codage.exporter"}, true);
    QTest::keyClick(tab.grille()->table(), Qt::Key_1);
    Q_EMIT tab.grille()->codes()->activatedId(tab.plan()->plan().codes.first().id);
    BOOST_TEST(tab.grille()->poses()->text() == QStringLiteral("Pas encore codé"));
    tab.vues()->setCurrentWidget(tab.propositions());
    settle();
    f.check({"codage.regles.ajouter", "codage.regles.retirer", "codage.regles.proposer",
             "codage.regles.coder", "codage.regles.apprendre", "codage.regles.accepter",
             "codage.regles.rendre", "codage.regles.oui", "codage.regles.non"},
            false);
    f.check({"codage.regles.essayer"}, true); // it writes nothing
    tab.vues()->setCurrentIndex(3);
    settle();
    f.check({"codage.double.tirer", "codage.double.premier", "codage.double.second", "codage.double.clore",
             "codage.double.oui", "codage.double.non"},
            false);
}

BOOST_AUTO_TEST_SUITE_END()
