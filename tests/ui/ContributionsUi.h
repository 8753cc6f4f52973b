// The page of contributions on a fresh base, with a concertation.
#pragma once

#include "tests/ui/ConcertationUi.h"
#include "ui/consultation/ContributionFiche.h"
#include "ui/consultation/ContributionsModel.h"
#include "ui/consultation/ContributionsPage.h"
#include "ui/consultation/ImportPanneau.h"
#include "ui/consultation/ImportsOnglet.h"
#include "ui/consultation/ListeOnglet.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>

namespace isegorie::tests {

/// The page as the window makes it: all its parts.
struct WholeContributionsPage : ui::ContributionsPage {
    explicit WholeContributionsPage(ui::Session& session) : ui::ContributionsPage(session) {
        makeFurtherParts();
    }
};

/// Until nothing is read any more, what a table asks for as it is painted included.
template <typename Settled>
void settleWhen(QWidget& page, Settled settled) {
    BOOST_REQUIRE(QTest::qWaitFor(
        [&] {
            QCoreApplication::processEvents();
            const bool before = settled();
            page.repaint();
            QCoreApplication::processEvents();
            return before && settled();
        },
        20'000));
}

struct ContributionsUi {
    QTemporaryDir folder;
    TempSession temp;
    ui::Session& session = temp.session;
    QString concertation = newConcertation(session, QStringLiteral("L’eau en partage"));
    WholeContributionsPage page{session};

    ContributionsUi() {
        QObject::connect(&session, &ui::Session::changed, &page, &ui::ContributionsPage::refresh);
        showActive(page, {1400, 900});
        page.refresh({});
    }
    ui::ImportsOnglet& imports() const {
        return *qobject_cast<ui::ImportsOnglet*>(page.onglet(QStringLiteral("imports")));
    }
    ui::ListeOnglet& liste() const {
        return *qobject_cast<ui::ListeOnglet*>(page.onglet(QStringLiteral("liste")));
    }
    ui::ImportPanneau& panneau() const { return *imports().panneau(); }
    QString file(const QByteArray& content, const QString& name = QStringLiteral("export.csv")) const {
        QFile file(folder.filePath(name));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    /// Up to the plan or the refusal.
    void drop(const QByteArray& content, const QString& name = QStringLiteral("export.csv")) {
        const QString path = file(content, name);
        BOOST_REQUIRE(page.accepts(path));
        page.take(path);
        BOOST_REQUIRE(QTest::qWaitFor([this] { return !panneau().isWorking(); }));
    }
    void import(const QByteArray& content, const QString& name = QStringLiteral("export.csv")) {
        drop(content, name);
        BOOST_REQUIRE(panneau().importer()->isEnabled());
        panneau().importer()->trigger();
    }
    template <typename Settled>
    void settleWhen(Settled settled) {
        tests::settleWhen(page, settled);
    }
    void settleList() {
        page.showOnglet(QStringLiteral("liste"));
        settleWhen([this] { return liste().isSettled() && liste().model()->isSettled(); });
    }
    QAction& action(const char* name) const {
        auto* action = page.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(action != nullptr, name);
        return *action;
    }
    /// One more concertation, chosen on the page.
    QString changeConcertation() {
        const QString other = newConcertation(session, QStringLiteral("L’école de demain"));
        BOOST_REQUIRE(page.openRecord(other));
        return other;
    }
};

} // namespace isegorie::tests
