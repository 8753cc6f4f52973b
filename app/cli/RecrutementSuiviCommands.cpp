// recrutement suivi
#include "app/cli/BonSortie.h"
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/recrutement/Exports.h"

#include <QCoreApplication>

namespace isegorie::cli {

using namespace recrutement;

namespace {

struct SuiviTexts {
    Q_DECLARE_TR_FUNCTIONS(SuiviRecrutementTexts)
};

QString suiviText(const recrutement::SuiviRecrutement& suivi) {
    const Indicateurs& one = suivi.indicateurs;
    QString text = SuiviTexts::tr("Au %1 : %2 contactés, %3 acceptés, %4 confirmés sur %5, %6 présents\n")
                       .arg(base::dateLongue(suivi.jour))
                       .arg(one.contactes)
                       .arg(one.acceptes)
                       .arg(one.confirmes)
                       .arg(one.taille)
                       .arg(one.presents);
    for (const LigneSuivi& ligne : suivi.lignes)
        text += QStringLiteral("  %1 : %2  %3 / %4 / %5 / %6\n")
                    .arg(ligne.cible.critereLibelle, ligne.cible.categorieLibelle)
                    .arg(ligne.contactes)
                    .arg(ligne.acceptes)
                    .arg(ligne.confirmes)
                    .arg(ligne.presents);
    return text + constatsText(suivi.constats);
}

base::Status writeWeek(const Invocation& invocation, const AtelierRecrutement& opened,
                       const recrutement::SuiviRecrutement& suivi) {
    for (const auto& [name, format] :
         {std::pair("pdf", FormatExport::Pdf), std::pair("xlsx", FormatExport::Xlsx)})
        if (const QString path = invocation.options.value(QLatin1String(name)); !path.isEmpty())
            if (auto written = exportSuivi(*opened.database, opened.recrutement, suivi, path, format);
                !written)
                return written;
    return {};
}

Outcome follow(const Invocation& invocation) {
    const auto day = pastDay(invocation);
    if (!day)
        return fail(day.error());
    const bool keep = invocation.options.isSet(QStringLiteral("garder"));
    const auto opened = openRecrutement(invocation, keep ? BaseUse::Write : BaseUse::Read, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, Ouverture::Profils);
    if (!pool)
        return fail(pool.error());
    const auto facts = loadFaits(*opened->database, opened->recrutement.id);
    if (!facts)
        return fail(facts.error());
    const recrutement::SuiviRecrutement suivi = suiviAu(*pool, *facts, *day);
    if (keep)
        if (const auto kept =
                applyEdit(*opened->database, storeSuivi(*opened->database, opened->recrutement.id, suivi));
            !kept)
            return fail(kept.error());
    if (const auto written = writeWeek(invocation, *opened, suivi); !written)
        return fail(written.error());
    return withPlanWarning(Answer{QJsonDocument(recrutement::toJson(suivi)), suiviText(suivi), 0, {}},
                           *opened->database, opened->recrutement.id);
}

} // namespace

QList<Command> recrutementSuiviCommands() {
    return withPhrase(
        {entry("suivi", SuiviTexts::tr("RECRUTEMENT"),
               SuiviTexts::tr("Le document hebdomadaire : quotas, indicateurs, semaines."), follow,
               documentOptions() +
                   QList{dateOption(QStringLiteral("date"), SuiviTexts::tr("Jour ; aujourd’hui à défaut.")),
                         flag("garder", SuiviTexts::tr("Le garde dans la base tel qu’il est envoyé."))})});
}

} // namespace isegorie::cli
