// contributions frequentation, contributions bilan
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/consultation/FrequentationBilan.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct FrequentationTexts {
    Q_DECLARE_TR_FUNCTIONS(FrequentationTexts)
};

const QString kDate = QStringLiteral("date");
const QString kQuotidien = QStringLiteral("quotidien");
const QString kRecommandations = QStringLiteral("recommandations");

QJsonObject planJson(const PlanFrequentation& plan) {
    QJsonArray rejected;
    for (const LigneFrequentationRejetee& one : plan.lue.rejetees)
        rejected << QJsonObject{{QStringLiteral("ligne"), one.ligne}, {QStringLiteral("raison"), one.raison}};
    return {{QStringLiteral("fichier"), plan.lue.fichier},
            {QStringLiteral("empreinte"), plan.lue.empreinte},
            {QStringLiteral("jours"), plan.lue.jours.size()},
            {QStringLiteral("nouveaux"), plan.nouveaux.size()},
            {QStringLiteral("changes"), plan.changes.size()},
            {QStringLiteral("inchanges"), plan.inchanges},
            {QStringLiteral("rejetees"), rejected}};
}

QString planText(const PlanFrequentation& plan) {
    QString text = FrequentationTexts::tr("Jours lus : %1 ; nouveaux : %2 ; changés : %3 ; inchangés : %4.")
                       .arg(plan.lue.jours.size())
                       .arg(plan.nouveaux.size())
                       .arg(plan.changes.size())
                       .arg(plan.inchanges) +
                   u'\n';
    for (const LigneFrequentationRejetee& one : plan.lue.rejetees)
        text += FrequentationTexts::tr("Ligne %1 rejetée : %2.").arg(one.ligne).arg(one.raison) + u'\n';
    return text;
}

Outcome import(const Invocation& invocation) {
    const bool dry = invocation.options.isSet(QStringLiteral("simuler"));
    const auto database = openBase(invocation, dry ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto plan = planFrequentation(**database, *id, invocation.arguments.constFirst());
    if (!plan)
        return fail(avecCommande(plan.error()));
    if (!dry)
        if (const auto done =
                applyEdit(**database, base::Result<storage::Edit>(importerFrequentation(*id, *plan)));
            !done)
            return fail(done.error());
    return Answer{QJsonDocument(planJson(*plan)), planText(*plan), 0, {}};
}

/// Keeps the advice of --recommandations, in the week of the day.
base::Status keepAdvice(const Invocation& invocation, storage::Database& database, const QString& id,
                        QDate day) {
    if (!invocation.options.isSet(kRecommandations))
        return {};
    const auto done = applyEdit(
        database, ecrireRecommandations(database, id, day, invocation.options.value(kRecommandations)));
    return done ? base::Status() : base::Status(base::echec(done.error()));
}

QString reportText(const Rapport& report) {
    QString text = report.sousTitre + u'\n';
    for (const PieceRapport& piece : report.pieces) {
        for (const QString& line : piece.constats + piece.alertes)
            text += line + u'\n';
        if (!piece.element.commentaire.isEmpty())
            text += piece.element.commentaire + u'\n';
    }
    return text;
}

Outcome report(const Invocation& invocation) {
    const bool writes = invocation.options.isSet(kRecommandations);
    const auto database = openBase(invocation, writes ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const PasBilan step = invocation.options.isSet(kQuotidien) ? PasBilan::Jour : PasBilan::Semaine;
    const auto periods = periodesFrequentees(**database, *id, step);
    if (!periods)
        return fail(periods.error());
    QDate day = periods->isEmpty() ? QDate() : periods->at(dernierePeriode(*periods)).debut;
    if (invocation.options.isSet(kDate)) {
        const auto given = dateOf(invocation, kDate);
        if (!given)
            return fail(given.error());
        day = *given;
    }
    if (const auto sound = rapportFrequentation(**database, *id, day, step); !sound)
        return fail(sound.error()); // before anything is kept
    if (const auto kept = keepAdvice(invocation, **database, *id, day); !kept)
        return fail(kept.error());
    const auto made = rapportFrequentation(**database, *id, day, step);
    if (!made)
        return fail(made.error());
    QJsonObject json = rapportJson(*made);
    json.insert(QStringLiteral("periodes"), periodesJson(*periods));
    QString text = reportText(*made);
    if (const QString path = invocation.options.value(QStringLiteral("sortie")); !path.isEmpty()) {
        if (const auto written = ecrireRapport(*made, path); !written)
            return fail(written.error());
        text += FrequentationTexts::tr("Écrit : %1").arg(path) + u'\n';
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

} // namespace

QList<Command> contributionFrequentationCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("contributions"), QLatin1String(verb)};
    };
    const QString file = FrequentationTexts::tr("FICHIER");
    return {
        {words("frequentation"),
         file,
         FrequentationTexts::tr(
             "Importe la fréquentation de la plateforme, jour par jour, d’un export de Matomo."),
         1,
         1,
         {concertationOption(), simulerOption()},
         import},
        {words("bilan"),
         {},
         FrequentationTexts::tr("La fréquentation de la semaine, ou du jour, avec ses recommandations "
                                "(UO 2.4.1 et 2.4.2)."),
         0,
         0,
         {concertationOption(),
          dateOption(kDate, FrequentationTexts::tr(
                                "Un jour de la période ; sans lui, la dernière qui a des visites.")),
          QCommandLineOption(kQuotidien, FrequentationTexts::tr("Bilan du jour, non de la semaine.")),
          valueOption(kRecommandations, FrequentationTexts::tr("Garde ces recommandations pour la semaine."),
                      FrequentationTexts::tr("TEXTE")),
          valueOption(QStringLiteral("sortie"),
                      FrequentationTexts::tr("Note à écrire : .pdf, .docx, .pptx, .xlsx ou .json."), file)},
         report}};
}

} // namespace isegorie::cli
