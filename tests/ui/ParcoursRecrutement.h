// The whole path of a recruitment in the window, as far as a test wants it.
#pragma once

#include "core/recrutement/CandidatEdits.h"
#include "core/recrutement/ImportCandidats.h"
#include "tests/ui/RecrutementUi.h"
#include "ui/recrutement/DefraiementsOnglet.h"
#include "ui/recrutement/PanelOnglet.h"
#include "ui/recrutement/SuiviRecrutementOnglet.h"
#include "ui/recrutement/TirageOnglet.h"
#include "ui/recrutement/TiragePublic.h"
#include "ui/recrutement/TirageResultat.h"

#include <QAction>
#include <QLabel>

namespace isegorie::tests {

/// Twelve volunteers, six of each sex; two of them share a home.
inline QByteArray volunteers(bool iban) {
    QByteArray csv = "id;Nom;Adresse;CP;Ville;Sexe;IBAN;Consentement\n";
    for (int i = 1; i <= 12; ++i)
        csv += QStringLiteral("%1;Nom%1;%2 rue des Lilas;35000;Rennes;%3;%4;01/03/2026\n")
                   .arg(i, 2, 10, QLatin1Char('0'))
                   .arg(i == 12 ? 11 : i)
                   .arg(i % 2 == 0 ? QStringLiteral("Homme") : QStringLiteral("Femme"))
                   .arg(iban ? QStringLiteral("FR1420041010050500013M02606") : QString())
                   .toUtf8();
    return csv;
}

struct Parcours : RecrutementPage {
    QString id = open({QStringLiteral("sexe")}, 4);
    ui::TirageOnglet* tirage = tab<ui::TirageOnglet>("tirage");
    ui::PanelOnglet* panel = tab<ui::PanelOnglet>("panel");
    ui::SuiviRecrutementOnglet* suivi = tab<ui::SuiviRecrutementOnglet>("suivi");
    ui::DefraiementsOnglet* defraiements = tab<ui::DefraiementsOnglet>("defraiements");

    Parcours() { openCoffre(); }
    template <typename T>
    T* tab(const char* key) const {
        auto* found = qobject_cast<T*>(page.detail()->onglet(QLatin1String(key)));
        BOOST_REQUIRE(found);
        return found;
    }
    void bounds(int femmes, int hommes) {
        const recrutement::Plan plan = require(recrutement::loadPlan(session.database(), id));
        QHash<QString, recrutement::Quota> quotas;
        for (const recrutement::Categorie& one : plan.criteres.first().categories)
            quotas.insert(one.id, {one.cle == QStringLiteral("femme") ? femmes : hommes,
                                   one.cle == QStringLiteral("femme") ? femmes : hommes, 0, 4});
        BOOST_REQUIRE(session.apply(recrutement::setQuotas(session.database(), id, quotas)));
    }
    void import(bool iban = true) {
        coffre::Coffre& coffre = *page.coffre().coffre();
        const auto pool = require(
            recrutement::loadVivier(session.database(), coffre, id, recrutement::Ouverture::Identites));
        const auto file =
            require(recrutement::readFichierCandidats(volunteers(iban), QStringLiteral("volontaires.csv")));
        const auto plan = require(recrutement::planImportCandidats(
            pool, file, recrutement::proposerCorrespondance(file.table.entetes, pool.plan),
            {QDate(2026, 3, 1), false, false, false}));
        auto prepared = require(recrutement::prepareImportCandidats(session.database(), coffre, plan));
        const auto edit = recrutement::storeImportCandidats(std::move(prepared), plan);
        BOOST_REQUIRE(session.apply(edit));
        settle();
    }
    void act(const char* name) const {
        auto* action = page.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(action && action->isEnabled(), name);
        action->trigger();
    }
    static void wait(const std::function<bool()>& until) {
        constexpr int kLong = 60'000;
        BOOST_REQUIRE(QTest::qWaitFor(until, kLong));
    }
    void show(ui::RecrutementOnglet* wanted) {
        page.detail()->showOnglet(wanted->cle());
        wait([this] { return page.vivier().etat() != ui::VivierSource::Etat::Ouverture; });
    }
    void draw(int femmes = 2, int hommes = 2, bool iban = true) {
        bounds(femmes, hommes);
        import(iban);
        show(tirage);
        act("tirage.calculer");
        wait([this] { return tirage->resultat()->isVisible(); });
        act("tirage.engager");
        wait([this] { return tirage->publicDraw()->graine()->isVisible(); });
        wait([this] { return tirage->isSettled(); });
        tirage->publicDraw()->graine()->setFocus();
        type(QStringLiteral("4 2 6 1 9"));
        key(Qt::Key_Return);
        wait([this] { return !tirage->publicDraw()->graine()->isVisible() && tirage->isSettled(); });
    }
    QJsonObject minutes() {
        const auto draws = require(recrutement::listTirages(session.database(), id));
        return require(recrutement::loadPv(session.database(), *page.coffre().coffre(), draws.first().id));
    }
    void showPanel() {
        show(panel);
        wait([this] { return panel->isSettled() && panel->lu() && !panel->lu()->places.isEmpty(); });
    }
    /// Chooses the first row of this state.
    void choose(recrutement::EtatPlace etat) {
        for (const recrutement::Place& place : panel->lu()->panel.places)
            if (place.etat == etat) {
                BOOST_REQUIRE(panel->places()->selectId(place.id));
                return;
            }
        BOOST_FAIL("nobody is " << recrutement::key(etat));
    }
    int count(recrutement::EtatPlace etat) const {
        return require(recrutement::loadPanel(session.database(), id)).count(etat);
    }
    /// Confirms the question that is asked, with today's date.
    static void answer() { key(Qt::Key_Return); }
};

} // namespace isegorie::tests
