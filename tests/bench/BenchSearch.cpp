#include "core/concertation/Liste.h"
#include "core/marche/BonLecture.h"
#include "core/marche/Catalogue.h"
#include "core/storage/Connection.h"
#include "core/storage/FullText.h"
#include "tests/bench/BenchWindow.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/marche/BonCataloguePanneau.h"
#include "ui/marche/BonDetail.h"
#include "ui/marche/BonsListe.h"
#include "ui/marche/BonsPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Fields.h"
#include "ui/shell/PageStack.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

namespace isegorie::bench {

namespace {

struct Typing {
    QString what;
    QLineEdit* field;
    QString text;
    QWidget* view;
    QString reference;
    std::function<void(const QString& typed)> bare; ///< What the reference does for what is typed so far.
    /// Rows of the answer, asked for beforehand: the measure is of the window alone.
    std::function<qsizetype(const QString& typed)> expected;
    std::function<qsizetype()> shown; ///< Rows in the view.
};

void emptyField(const Typing& typing) {
    typing.field->clear();
    const qsizetype expected = typing.expected({});
    static_cast<void>(settle(*typing.view, [&] { return typing.shown() == expected; }));
}

/// Key after key, each waited for; the pause of the field counts, as it does for a person.
void benchTyping(Report& report, const Typing& typing) {
    emptyField(typing);
    typing.field->setFocus();
    QList<double> times;
    QList<double> bare;
    Gap gap;
    bool asked = false;
    const auto* search = qobject_cast<ui::SearchField*>(typing.field);
    if (search)
        QObject::connect(search, &ui::SearchField::searched, typing.view, [&asked] { asked = true; });
    for (qsizetype length = 1; length <= typing.text.size(); ++length) {
        const QString typed = typing.text.left(length);
        const qsizetype expected = typing.expected(typed);
        asked = search == nullptr;
        const Settled key = measureSettled(
            typing.what, *typing.view,
            [&] { QTest::keyClick(typing.field, typing.text.at(length - 1).toLatin1()); },
            [&] { return asked && typing.shown() == expected; });
        times.append(key.milliseconds);
        gap.widen(key.largestGap);
        bare.append(medianMilliseconds(1, [&] { typing.bare(typed); }));
    }
    if (search)
        QObject::disconnect(search, &ui::SearchField::searched, typing.view, nullptr);
    report.add({typing.what, median(times), typing.reference, median(bare), gap});
    emptyField(typing);
}

/// Rows that full-text search finds, with nothing around.
qint64 countFound(storage::Connection& connection, const QString& index, const QString& typed) {
    const auto row =
        connection.first(QStringLiteral("SELECT count(*) AS n FROM %1 WHERE %1 MATCH :expression").arg(index),
                         {{QStringLiteral("expression"), storage::fullTextQuery(typed)}});
    return row ? row->value(QStringLiteral("n")).toLongLong() : 0;
}

void benchPalette(Report& report, ui::MainWindow& window, storage::Connection& connection,
                  const QString& fts) {
    window.shellActions().palette->trigger();
    ui::CommandPalette& palette = window.palette();
    benchTyping(report, {QStringLiteral("typing in the palette, a key to settled list"), palette.input(),
                         QStringLiteral("climat littoral"), &palette, fts,
                         [&](const QString& typed) {
                             countFound(connection, QStringLiteral("concertation_fts"), typed);
                             countFound(connection, QStringLiteral("bon_fts"), typed);
                         },
                         [](const QString&) { return 0; }, [] { return 0; }});
    palette.close();
}

} // namespace

void benchSearches(Report& report, ui::MainWindow& window) {
    const auto connection =
        storage::Connection::open(window.basePath(), storage::Connection::Kind::Reader).value();
    const auto& database = window.session()->database();
    const QString fts = QStringLiteral("the bare FTS query");

    window.pages().open(QStringLiteral("concertations"));
    auto* concertations = qobject_cast<ui::ConcertationsPage*>(window.pages().current());
    benchTyping(report, {QStringLiteral("typing in the search of concertations, a key to settled list"),
                         concertations->findChild<QLineEdit*>(QStringLiteral("recherche-concertations")),
                         QStringLiteral("climat litt"), concertations->table()->viewport(), fts,
                         [&](const QString& typed) {
                             countFound(*connection, QStringLiteral("concertation_fts"), typed);
                         },
                         [&](const QString& typed) {
                             return typed.isEmpty() ? report.size().concertations
                                                    : concertation::chercher(database, typed)->size();
                         },
                         [&] { return concertations->table()->visibleRowCount(); }});

    window.pages().open(QStringLiteral("bons"));
    auto* bons = qobject_cast<ui::BonsPage*>(window.pages().current());
    benchTyping(report,
                {QStringLiteral("typing in the search of bons, a key to settled list"),
                 bons->liste()->findChild<ui::SearchField*>(), QStringLiteral("prestations 42"),
                 bons->liste()->table()->viewport(), fts,
                 [&](const QString& typed) { countFound(*connection, QStringLiteral("bon_fts"), typed); },
                 [&](const QString& typed) {
                     marche::FiltreBons filtre;
                     filtre.texte = typed;
                     return marche::listBons(database, filtre)->size();
                 },
                 [&] { return bons->liste()->table()->visibleRowCount(); }});

    benchPalette(report, window, *connection, fts);
    benchCatalogue(report, window);
}

void benchCatalogue(Report& report, ui::MainWindow& window) {
    auto* bons = qobject_cast<ui::BonsPage*>(window.pages().current());
    marche::FiltreBons drafts;
    drafts.statuts = {marche::StatutBon::Brouillon};
    const auto draft = marche::listBons(window.session()->database(), drafts)->first();
    bons->openRecord(draft.id);
    bons->detail()->findChild<QAction*>(QStringLiteral("bon.catalogue"))->setChecked(true);
    auto* panel = bons->findChild<ui::BonCataloguePanneau*>();
    const auto& catalogue = marche::Catalogue::instance();
    benchTyping(report,
                {QStringLiteral("typing in the catalogue, a key to settled list"),
                 panel->findChild<ui::SearchField*>(), QStringLiteral("restitution"),
                 panel->table()->viewport(), QStringLiteral("the bare search of the catalogue"),
                 [&](const QString& typed) { static_cast<void>(catalogue.rechercher(typed, draft.lot)); },
                 [&](const QString& typed) { return catalogue.rechercher(typed, draft.lot).size(); },
                 [&] { return panel->table()->visibleRowCount(); }});
    bons->detail()->findChild<QAction*>(QStringLiteral("bon.catalogue"))->setChecked(false);
    bons->findChild<QAction*>(QStringLiteral("bon.fermer"))->trigger();
}

} // namespace isegorie::bench
