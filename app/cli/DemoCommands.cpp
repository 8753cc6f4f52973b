// demo creer, demo exporter
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "app/demo/Demo.h"
#include "core/marche/BonLecture.h"
#include "core/marche/DocumentsExport.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::cli {

namespace {

using marche::FormatDocument;

struct DemoTexts {
    Q_DECLARE_TR_FUNCTIONS(DemoTexts)
};

Outcome create(const Invocation& invocation) {
    if (invocation.base.isEmpty())
        return fail(usageErreur(DemoTexts::tr("L’option --base manque."),
                                DemoTexts::tr("Donnez le fichier à créer : --base demo.isegorie.")));
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    if (!date)
        return fail(date.error());
    const auto made = demo::createDemo(invocation.base, *date);
    if (!made)
        return fail(made.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("base"), invocation.base},
                                            {QStringLiteral("concertation_id"), made->concertationId},
                                            {QStringLiteral("bon_id"), made->bonId},
                                            {QStringLiteral("concertations"), made->concertations},
                                            {QStringLiteral("bons"), made->bons}}),
                  DemoTexts::tr("Base de démonstration : %1 (%2 concertations, %3 bons de commande)")
                          .arg(invocation.base)
                          .arg(made->concertations)
                          .arg(made->bons) +
                      QLatin1Char('\n'),
                  0,
                  {}};
}

/// Every notified bon with a fraction, else the first: the one worth showing.
base::Result<QString> bonToShow(const storage::Database& database) {
    const auto bons = marche::listBons(database);
    if (!bons)
        return base::echec(bons.error());
    QString first;
    for (const marche::BonResume& row : *bons) {
        const auto bon = marche::loadBon(database, row.id);
        if (!bon || !bon->isFrozen() || bon->isAvenant())
            continue;
        first = bon->id;
        for (const marche::LigneBon& ligne : bon->lignes)
            if (ligne.quantite.denominateur() != 1)
                return bon->id;
    }
    return first;
}

Outcome exportAll(const Invocation& invocation) {
    const auto folder = requiredOption(invocation, QStringLiteral("dossier"));
    if (!folder)
        return fail(folder.error());
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto bon = bonToShow(**database);
    if (!bon)
        return fail(bon.error());
    if (!QDir().mkpath(*folder))
        return fail(base::Erreur::systeme(QStringLiteral("demo.dossier"),
                                          DemoTexts::tr("Ce dossier ne peut pas être créé."))
                        .dans(*folder));
    QJsonArray written;
    const QDate today = QDate::currentDate();
    for (const auto& [format, suffix] :
         {std::pair(FormatDocument::Pdf, "pdf"), std::pair(FormatDocument::Xlsx, "xlsx")}) {
        const auto path = [&folder, suffix = suffix](const QString& name) {
            return QStringLiteral("%1/%2.%3").arg(*folder, name, QLatin1String(suffix));
        };
        const auto keep = [&written](const base::Status& status, const QString& file) {
            written.append(file);
            return status;
        };
        base::Status status;
        if (!bon->isEmpty())
            status =
                keep(marche::exportBon(**database, *bon, path(QStringLiteral("bon-de-commande")), format),
                     path(QStringLiteral("bon-de-commande")));
        if (status)
            status = keep(
                marche::exportConsommation(**database, path(QStringLiteral("consommation")), format, today),
                path(QStringLiteral("consommation")));
        if (status)
            status = keep(marche::exportSuivi(**database, {}, path(QStringLiteral("suivi")), format, today),
                          path(QStringLiteral("suivi")));
        if (!status)
            return fail(status.error());
    }
    QString text;
    for (const QJsonValue& file : written)
        text += file.toString() + QLatin1Char('\n');
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("fichiers"), written}}), text, 0, {}};
}

} // namespace

QList<Command> demoCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("demo"), QLatin1String(verb)};
    };
    return {{words("creer"),
             {},
             DemoTexts::tr("Crée une base de démonstration, entièrement inventée."),
             0,
             0,
             {dateOption(QStringLiteral("date"),
                         DemoTexts::tr("Le jour autour duquel tout se passe ; aujourd’hui à défaut."))},
             create},
            {words("exporter"),
             {},
             DemoTexts::tr("Écrit un bon, la consommation et le suivi, en PDF et en classeur."),
             0,
             0,
             {valueOption(QStringLiteral("dossier"), DemoTexts::tr("Où écrire les fichiers."),
                          QStringLiteral("DOSSIER"))},
             exportAll}};
}

} // namespace isegorie::cli
