// Goes through every screen of a window, for the checks that hold on all of them.
#pragma once

#include "core/marche/AccordCadre.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"
#include "tests/ui/WindowFixture.h"

#include <functional>

namespace isegorie::tests {

/// The example pages, then the real ones: each check runs on both.
inline QList<ui::WindowContent> everyContent() {
    return {exampleContent(), app::windowContent()};
}

/// A concertation and a framework contract, so that lists and sheets have something to show.
inline void fillWindow(ui::Session& session, const QString& titre) {
    addConcertation(session, titre);
    const auto& database = session.database();
    const QDate start(2026, 1, 1);
    const QDate end(2029, 12, 31);
    const auto made = [&session](const base::Result<storage::Edit>& edit) {
        BOOST_REQUIRE(session.apply(edit));
        return edit->changes.first().id;
    };
    const QString accord = made(marche::createAccordCadre(
        database,
        {{}, QStringLiteral("2026-CIPC-01"), QStringLiteral("Dispositifs participatifs"), start, end}));
    const QString lot =
        made(marche::createLot(database, {{}, accord, 3, base::Montant::euros(1'250'000), start, end}));
    for (const char* name : {"Panel Citoyen Études et Recrutement", "Sondages du Centre"}) {
        marche::Titulaire titulaire;
        titulaire.raisonSociale = QString::fromUtf8(name);
        made(marche::createTitulaireAttribue(database, lot, titulaire));
    }
    marche::VersionPrix version;
    version.attributionId = require(marche::listAttributions(database, lot)).first().id;
    version.libelle = QStringLiteral("BPU");
    version.dateEffet = start;
    made(marche::createVersionPrix(
        database, version,
        {{QStringLiteral("3.1.1.A"), base::Montant::euros(1'234), base::Montant::euros(1'500)}},
        QStringLiteral("Importer")));
}

/// Records that a page shows on sheets of different kinds; empty where one look is enough.
inline QStringList sheetsOf(const ui::Page& page) {
    if (page.key() != QLatin1String("accord"))
        return {};
    const auto attributions = require(marche::listAttributions(page.session().database()));
    if (attributions.isEmpty())
        return {};
    const marche::Attribution& one = attributions.first();
    return {one.lotId, one.id, one.titulaireId, one.accordCadreId};
}

/// Opens each page, and each kind of sheet of it, and calls.
inline void forEachPage(ui::MainWindow& window, const std::function<void(ui::Page&)>& visit) {
    for (ui::Page* page : window.pages().pages()) {
        window.pages().open(page->key());
        QTest::qWait(30);
        visit(*page);
        for (const QString& record : sheetsOf(*page)) {
            BOOST_REQUIRE(page->openRecord(record));
            QTest::qWait(30);
            visit(*page);
        }
    }
}

/// Shown on screen, not behind a tab or in a collapsed part.
inline QList<QWidget*> shownWidgets(const QWidget& root) {
    QList<QWidget*> shown;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            shown << widget;
    return shown;
}

/// "DataTable « Bons »" for messages of failed checks.
inline std::string describe(const QWidget& widget) {
    const QString name = !widget.accessibleName().isEmpty() ? widget.accessibleName() : widget.objectName();
    return QStringLiteral("%1 « %2 » in %3")
        .arg(QLatin1String(widget.metaObject()->className()), name,
             QLatin1String(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "-"))
        .toStdString();
}

} // namespace isegorie::tests
