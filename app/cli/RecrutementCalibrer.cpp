// recrutement calibrer: of two files, or of a recruitment of a base.
#include "app/cli/BonSortie.h"
#include "app/cli/RecrutementOptions.h"
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/base/Typographie.h"
#include "core/recrutement/CalibrageGroupe.h"

#include <QCoreApplication>

#include <cmath>

namespace isegorie::cli {

namespace {

using namespace recrutement;

struct CalibrerTexts {
    Q_DECLARE_TR_FUNCTIONS(CalibrerTexts)
};

tl::expected<DonneesCalibrage, Errors> calibrationOf(const Invocation& invocation) {
    const auto quotas = quotasOf(invocation);
    if (!quotas)
        return tl::unexpected(quotas.error());
    const auto group = peopleOf(invocation, QStringLiteral("candidats"), *quotas, 0);
    if (!group)
        return tl::unexpected(group.error());
    if (!invocation.options.isSet(QStringLiteral("volontaires")))
        return fusionner(*group, {}, false);
    const auto others = peopleOf(invocation, QStringLiteral("volontaires"), *quotas, 0);
    if (!others)
        return tl::unexpected(others.error());
    return fusionner(*group, *others, !group->numerotes && !others->numerotes);
}

QString criterionText(const DonneesTirage& data, const BilanCritere& before, const BilanCritere* after) {
    QString text =
        before.khi2.degres == 0
            ? CalibrerTexts::tr("%1 : non testé, moins de deux catégories à comparer").arg(before.critere)
            : CalibrerTexts::tr("%1 : khi² %2 pour %3 degré(s), p = %4")
                  .arg(before.critere)
                  .arg(base::decimal(before.khi2.statistique, 2))
                  .arg(before.khi2.degres)
                  .arg(base::decimal(before.khi2.p, 3));
    if (!before.khi2.petites.empty())
        text +=
            CalibrerTexts::tr(" (moins de 5 personnes attendues dans une catégorie : à lire avec prudence)");
    text += QLatin1Char('\n');
    for (int i = 0; i < before.categories.size(); ++i) {
        const BilanCategorie& line = before.categories[i];
        const LigneQuota& quota = data.quotas[line.quota];
        text += QStringLiteral("  %1 : %2").arg(quota.valeur).arg(line.nombre);
        if (after != nullptr)
            text += QStringLiteral(" → %1").arg(after->categories[i].nombre);
        text += line.horsReference ? CalibrerTexts::tr(" (hors référence)")
                                   : CalibrerTexts::tr(" (plan %1 à %2, attendu %3)")
                                         .arg(quota.quota.min)
                                         .arg(quota.quota.max)
                                         .arg(base::decimal(line.attendu, 1));
        text += QLatin1Char('\n');
    }
    return text;
}

QString names(const DonneesTirage& data, const std::vector<int>& people) {
    QStringList list;
    for (const int person : people)
        list << data.identifiants[person];
    return list.join(QStringLiteral(", "));
}

QString calibrationText(const DonneesCalibrage& data, const Calibrage& result) {
    QString text;
    for (int i = 0; i < result.avant.criteres.size(); ++i)
        text += criterionText(data.donnees, result.avant.criteres[i],
                              result.apres.criteres.isEmpty() ? nullptr : &result.apres.criteres[i]);
    if (result.statut == Calibrage::Statut::Infaisable)
        return conflictText(data.donnees, result.conflit, result.relachements) + text;
    if (result.statut == Calibrage::Statut::Conforme)
        return CalibrerTexts::tr("Le groupe respecte le plan.") + QLatin1Char('\n') + text;
    const QString head =
        result.statut == Calibrage::Statut::Calibre
            ? CalibrerTexts::tr("Le moins de changements possible, prouvé.")
            : CalibrerTexts::tr("Délai atteint : ces changements suffisent, moins pourraient suffire.");
    return head + QLatin1Char('\n') +
           CalibrerTexts::tr("Ajouter (%1) : %2")
               .arg(result.ajouter.size())
               .arg(names(data.donnees, result.ajouter)) +
           QLatin1Char('\n') +
           CalibrerTexts::tr("Écarter (%1) : %2")
               .arg(result.ecarter.size())
               .arg(names(data.donnees, result.ecarter)) +
           QLatin1Char('\n') + text;
}

struct Reglages {
    int taille = 0;
    QString graine;
    analyse::Arret limite;
};

base::Result<Reglages> settingsOf(const Invocation& invocation) {
    const auto size = positiveOption(invocation, QStringLiteral("taille"), 0);
    if (!size)
        return base::echec(size.error());
    const auto limit = limitOf(invocation);
    if (!limit)
        return base::echec(limit.error());
    return Reglages{*size, invocation.options.value(QStringLiteral("graine")), *limit};
}

Answer answerOf(const DonneesCalibrage& data, const Calibrage& result) {
    return {QJsonDocument(calibrageJson(data, result)),
            calibrationText(data, result),
            result.statut == Calibrage::Statut::Infaisable ? 3 : 0,
            {}};
}

base::Status writeFiles(const Invocation& invocation, const PanelOuvert& opened, GroupeCalibrage group,
                        const DonneesCalibrage& data, const Calibrage& result) {
    for (const auto& [name, format] :
         {std::pair("pdf", FormatExport::Pdf), std::pair("xlsx", FormatExport::Xlsx)})
        if (const QString path = invocation.options.value(QLatin1String(name)); !path.isEmpty())
            if (auto written = exportCalibrage(*opened.database, opened.vivier, {group, QDate::currentDate()},
                                               data, result, path, format);
                !written)
                return written;
    return {};
}

Outcome calibrateBase(const Invocation& invocation, const Reglages& settings) {
    const QString wanted = invocation.options.value(QStringLiteral("groupe"));
    const auto group = groupeCalibrageFromKey(wanted.isEmpty() ? key(GroupeCalibrage::Volontaires) : wanted);
    if (!group)
        return fail(badChoice("groupe", clesGroupesCalibrage()).value());
    const auto opened = openPanel(invocation, BaseUse::Read);
    if (!opened)
        return fail(opened.error());
    const auto presences = loadPresences(*opened->database, opened->recrutement.id);
    if (!presences)
        return fail(presences.error());
    const auto data = calibrageDuGroupe(opened->vivier, opened->panel, *presences, *group);
    if (!data)
        return fail(data.error());
    // The quotas are for the size of the plan, whatever the size of the group.
    const int size = settings.taille > 0 ? settings.taille : opened->recrutement.taille;
    const auto result = calibrer(*data, size, settings.graine, settings.limite);
    if (!result)
        return fail(result.error());
    if (const auto written = writeFiles(invocation, *opened, *group, *data, *result); !written)
        return fail(written.error());
    Answer answer = answerOf(*data, *result);
    for (const char* name : {"pdf", "xlsx"})
        if (const QString path = invocation.options.value(QLatin1String(name)); !path.isEmpty())
            answer.text += CalibrerTexts::tr("Écrit : %1").arg(path) + QLatin1Char('\n');
    return answer;
}

Outcome calibrate(const Invocation& invocation) {
    const auto settings = settingsOf(invocation);
    if (!settings)
        return fail(settings.error());
    if (!invocation.arguments.isEmpty())
        return calibrateBase(invocation, *settings);
    const auto data = calibrationOf(invocation);
    if (!data)
        return tl::unexpected(data.error());
    const auto result = calibrer(*data, settings->taille, settings->graine, settings->limite);
    if (!result)
        return fail(result.error());
    return answerOf(*data, *result);
}

} // namespace

QList<Command> recrutementCalibrerCommands() {
    const QList<QCommandLineOption> own{
        valueOption(QStringLiteral("volontaires"),
                    CalibrerTexts::tr("Fichier des personnes que l’on peut ajouter."),
                    CalibrerTexts::tr("FICHIER")),
        valueOption(QStringLiteral("groupe"),
                    CalibrerTexts::tr("D’une base : volontaires, panel ou presents ; sinon les volontaires."),
                    CalibrerTexts::tr("GROUPE")),
        valueOption(QStringLiteral("taille"),
                    CalibrerTexts::tr(
                        "Personnes du groupe à atteindre ; sinon autant qu’avant, ou la taille du plan."),
                    QStringLiteral("K")),
        valueOption(QStringLiteral("graine"),
                    CalibrerTexts::tr("Départage les personnes que rien ne distingue."),
                    CalibrerTexts::tr("TEXTE"))};
    return withPhrase(
        {entry("calibrer", CalibrerTexts::tr("[RECRUTEMENT]"),
               CalibrerTexts::tr("Compare un groupe au plan et dit qui ajouter ou écarter pour l’atteindre."),
               calibrate, fileOptions() + own + documentOptions())});
}

} // namespace isegorie::cli
