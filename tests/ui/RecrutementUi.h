// The page of recruitments on a fresh base, with a concertation.
#pragma once

#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/PlanEdits.h"
#include "tests/ui/ConcertationUi.h"
#include "ui/recrutement/RecrutementDetail.h"
#include "ui/recrutement/RecrutementsPage.h"
#include "ui/shell/DataTable.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace isegorie::tests {

/// Work of Argon2id that a test can wait for.
inline constexpr coffre::Effort kLightEffort{1, 8192};
inline const QString kPassphrase = QStringLiteral("quatre mots sans rapport");

/// The page as the window makes it: all its parts.
struct WholeRecrutementsPage : ui::RecrutementsPage {
    explicit WholeRecrutementsPage(ui::Session& session) : ui::RecrutementsPage(session) {
        makeFurtherParts();
    }
};

struct RecrutementPage {
    TempSession temp;
    ui::Session& session = temp.session;
    QString concertation = newConcertation(session, QStringLiteral("Vivre ensemble"));
    WholeRecrutementsPage page{session};

    RecrutementPage() {
        QObject::connect(&session, &ui::Session::changed, &page, &ui::RecrutementsPage::refresh);
        showActive(page, {1400, 900});
        page.refresh({});
        settle();
    }
    void settle() {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return page.isSettled(); }));
    }
    /// A recruitment with these standard criteria (all ten without any), opened.
    QString open(const QStringList& standards = {}, int taille = 30) {
        recrutement::Recrutement one;
        one.concertationId = concertation;
        one.libelle = QStringLiteral("Panel citoyen");
        one.taille = taille;
        const auto creation = require(recrutement::createRecrutement(session.database(), one, standards));
        BOOST_REQUIRE(session.apply(creation.edit));
        BOOST_REQUIRE(page.openRecord(creation.id));
        settle();
        return creation.id;
    }
    /// Makes the coffre, open, without the work of a real passphrase.
    void openCoffre() {
        require(page.coffre().coffre()->create(coffre::Secret::fromText(kPassphrase), kLightEffort));
        Q_EMIT page.coffre().etatChanged();
    }
    recrutement::PlanImportCandidats planImport(const QByteArray& csv) {
        const auto pool =
            require(recrutement::loadVivier(session.database(), *page.coffre().coffre(), page.currentRecord(),
                                            recrutement::Ouverture::Identites));
        const auto file = require(recrutement::readFichierCandidats(csv, QStringLiteral("candidats.csv")));
        return require(recrutement::planImportCandidats(
            pool, file, recrutement::proposerCorrespondance(file.table.entetes, pool.plan),
            {QDate(2026, 3, 1), false, false, false}));
    }
    /// Into the open recruitment; the coffre is open.
    void import(const QByteArray& csv) {
        const auto plan = planImport(csv);
        auto prepared =
            require(recrutement::prepareImportCandidats(session.database(), *page.coffre().coffre(), plan));
        const auto edit = require(recrutement::storeImportCandidats(std::move(prepared), plan));
        BOOST_REQUIRE(session.apply(edit));
    }
    recrutement::Plan plan() const {
        return require(recrutement::loadPlan(session.database(), page.currentRecord()));
    }
    recrutement::Recrutement stored() const {
        return require(recrutement::loadRecrutement(session.database(), page.currentRecord()));
    }
    template <typename T>
    T* named(const char* name) const {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (T* found = window->objectName() == QLatin1String(name)
                               ? qobject_cast<T*>(window)
                               : window->findChild<T*>(QLatin1String(name));
                found && window->isVisible())
                return found;
        BOOST_FAIL("no widget " << name);
        return nullptr;
    }
    static void waitForDialog() {
        BOOST_REQUIRE(QTest::qWaitFor([] {
            const QWidget* dialog = QApplication::activeModalWidget();
            return dialog && dialog->isActiveWindow();
        }));
    }
    static void key(int code, Qt::KeyboardModifiers modifiers = {}) {
        BOOST_REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
    }
};

} // namespace isegorie::tests
