#include "app/demo/Demo.h"

#include "app/demo/DemoBuilder.h"
#include "core/marche/BonLecture.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace isegorie::demo {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Demo", text);
}

constexpr int kHistoryDays = 330; // how long the framework has been running

Result<DemoBase> build(storage::Database& database, QDate today) {
    const QTemporaryDir folder;
    DemoBuilder builder(database);
    DemoContext context;
    context.today = today;
    const QDate start = today.addDays(-kHistoryDays);
    context.debut = QDate(start.year(), start.month(), 1);
    context.fin = context.debut.addYears(4).addDays(-1);
    context.dossier = folder.path();
    buildMarche(builder, context);
    buildConcertations(builder, context);
    buildBons(builder, context);
    buildRecrutements(builder, context);
    buildContributions(builder, context);
    const auto bons = builder.take(marche::listBons(database));
    if (!builder.isSound())
        return echec(builder.status().error());
    return DemoBase{context.concertations.first(), context.bonPrincipal,
                    static_cast<int>(context.concertations.size()), static_cast<int>(bons.size())};
}

} // namespace

Result<DemoBase> createDemo(const QString& path, QDate today) {
    if (QFileInfo::exists(path))
        return echec(
            Erreur::saisie(QStringLiteral("demo.existe"), tr("Ce fichier existe déjà."),
                           tr("Choisissez un autre nom : une base existante n’est jamais remplacée."))
                .dans(path));
    auto database = storage::Database::open(path, {QStringLiteral("Camille Aubry"), true});
    if (!database)
        return echec(database.error());
    auto demo = build(**database, today);
    if (demo)
        return demo;
    database->reset();
    for (const char* suffix : {"", "-wal", "-shm", ".cles"}) // a base half made is no demo
        QFile::remove(path + QLatin1String(suffix));
    return demo;
}

} // namespace isegorie::demo
