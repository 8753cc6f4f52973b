// recrutement relacher
#include "app/cli/RecrutementOptions.h"
#include "app/cli/RecrutementSortie.h"
#include "core/recrutement/Faisabilite.h"
#include "core/recrutement/PlanEdits.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using base::Erreur;
using namespace recrutement;

namespace {

struct RelacherTexts {
    Q_DECLARE_TR_FUNCTIONS(RelacherTexts)
};

QJsonObject stateJson(const Faisabilite& found, const QStringList& ways) {
    QJsonArray conflict;
    for (const Faisabilite::Borne& bound : found.conflit)
        conflict << QStringLiteral("%1 : %2").arg(bound.critere, texteBorne(bound));
    return {{QStringLiteral("faisable"), found.etat == Faisabilite::Etat::Faisable},
            {QStringLiteral("conflit"), conflict},
            {QStringLiteral("relachements"), QJsonArray::fromStringList(ways)}};
}

/// Nothing is asked for: what could be, or why nothing has to.
Answer listed(const Faisabilite& found, const QStringList& ways) {
    QString text;
    switch (found.etat) {
    case Faisabilite::Etat::Faisable:
        text = RelacherTexts::tr("Un panel respecte tous les quotas : rien n’est à relâcher.\n");
        break;
    case Faisabilite::Etat::SansSolution:
        text = RelacherTexts::tr("Trop peu de candidats, ou de foyers, pour la taille du panel : aucun quota "
                                 "n’y peut rien.\n");
        break;
    case Faisabilite::Etat::Indecise:
        text = RelacherTexts::tr("Le calcul s’est arrêté sans preuve.\n");
        break;
    case Faisabilite::Etat::Infaisable:
        text = ways.isEmpty()
                   ? RelacherTexts::tr("Rien ne suffit dans les bornes souples : élargissez-les, ou importez "
                                       "d’autres candidats.\n")
                   : relaxationsText(ways, true);
        break;
    }
    return {
        QJsonDocument(stateJson(found, ways)), text, found.etat == Faisabilite::Etat::Faisable ? 0 : 3, {}};
}

/// One of the proposed changes of the plan, by its number, or their list.
Outcome relax(const Invocation& invocation) {
    const QString asked = invocation.arguments.value(1);
    const auto opened =
        openRecrutement(invocation, asked.isEmpty() ? BaseUse::Read : BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, Ouverture::Profils);
    if (!pool)
        return fail(pool.error());
    const auto found = evaluerPlan(*pool, analyse::Arret(nullptr, {}, kTravailTirage));
    if (!found)
        return fail(found.error());
    QStringList ways;
    for (const Faisabilite::Relachement& one : found->relachements)
        ways << texteRelachement(one);
    if (asked.isEmpty())
        return listed(*found, ways);
    bool whole = false;
    const int number = asked.toInt(&whole);
    if (!whole || number < 1 || number > ways.size())
        return fail(
            ways.isEmpty()
                ? Erreur::refus(QStringLiteral("relachement.aucun"),
                                RelacherTexts::tr("Aucun relâchement n’est à appliquer."))
                : Erreur::saisie(
                      QStringLiteral("relachement.numero"),
                      RelacherTexts::tr("Le relâchement attendu est un numéro de 1 à %1.").arg(ways.size()),
                      RelacherTexts::tr("Sans numéro, la commande les énumère.")));
    const QString reason = invocation.options.value(QStringLiteral("motif")).simplified();
    const QString label = RelacherTexts::tr("Relâcher %1").arg(ways.at(number - 1));
    return withPlanWarning(
        applied(*opened->database,
                setQuotas(*opened->database, opened->recrutement.id,
                          found->relachements.at(number - 1).quotas,
                          reason.isEmpty() ? label : RelacherTexts::tr("%1 (%2)").arg(label, reason))),
        *opened->database, opened->recrutement.id);
}

} // namespace

QList<Command> relacherCommands() {
    return withPhrase(
        {entry("relacher", RelacherTexts::tr("RECRUTEMENT [NUMERO]"),
               RelacherTexts::tr(
                   "Énumère les modifications du plan qui rendraient un panel possible, ou en applique "
                   "une."),
               relax,
               {value("motif", RelacherTexts::tr("Pourquoi ; gardé dans l’historique du plan."),
                      RelacherTexts::tr("TEXTE"))})});
}

} // namespace isegorie::cli
