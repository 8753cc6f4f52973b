// recrutement calibrer
#include "app/cli/RecrutementOptions.h"
#include "app/cli/Registry.h"
#include "core/recrutement/Calibrage.h"

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
    QString text = CalibrerTexts::tr("%1 : khi² %2 pour %3 degré(s), p = %4")
                       .arg(before.critere)
                       .arg(before.khi2.statistique, 0, 'f', 2)
                       .arg(before.khi2.degres)
                       .arg(before.khi2.p, 0, 'g', 3);
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
        text += CalibrerTexts::tr(" (plan %1 à %2, attendu %3)")
                    .arg(quota.quota.min)
                    .arg(quota.quota.max)
                    .arg(line.attendu, 0, 'f', 1) +
                QLatin1Char('\n');
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

Outcome calibrate(const Invocation& invocation) {
    int size = 0;
    if (invocation.options.isSet(QStringLiteral("taille"))) {
        const auto wanted = positiveOption(invocation, QStringLiteral("taille"));
        if (!wanted)
            return fail(wanted.error());
        size = *wanted;
    }
    const auto limit = limitOf(invocation);
    if (!limit)
        return fail(limit.error());
    const auto data = calibrationOf(invocation);
    if (!data)
        return tl::unexpected(data.error());
    const auto result = calibrer(*data, size, invocation.options.value(QStringLiteral("graine")), *limit);
    if (!result)
        return fail(result.error());
    return Answer{QJsonDocument(calibrageJson(*data, *result)),
                  calibrationText(*data, *result),
                  result->statut == Calibrage::Statut::Infaisable ? 3 : 0,
                  {}};
}

} // namespace

QList<Command> recrutementCalibrerCommands() {
    return {
        {{QStringLiteral("recrutement"), QStringLiteral("calibrer")},
         QString(),
         CalibrerTexts::tr("Compare un groupe au plan et dit qui ajouter ou écarter pour l’atteindre."),
         0,
         0,
         fileOptions() +
             QList<QCommandLineOption>{
                 valueOption(QStringLiteral("volontaires"),
                             CalibrerTexts::tr("Fichier des personnes que l’on peut ajouter."),
                             CalibrerTexts::tr("FICHIER")),
                 valueOption(QStringLiteral("taille"),
                             CalibrerTexts::tr("Personnes du groupe à atteindre ; sinon autant qu’avant."),
                             QStringLiteral("K")),
                 valueOption(QStringLiteral("graine"),
                             CalibrerTexts::tr("Départage les personnes que rien ne distingue."),
                             CalibrerTexts::tr("TEXTE"))},
         calibrate}};
}

} // namespace isegorie::cli
