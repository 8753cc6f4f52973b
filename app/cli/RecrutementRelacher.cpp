// recrutement relacher
#include "app/cli/RecrutementFaisable.h"
#include "app/cli/RecrutementOptions.h"
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

QStringList waysOf(const Faisabilite& found) {
    QStringList ways;
    ways.reserve(found.relachements.size());
    for (const Faisabilite::Relachement& one : found.relachements)
        ways << texteRelachement(one);
    return ways;
}

QString mainText(const Faisabilite& found) {
    switch (found.etat) {
    case Faisabilite::Etat::Faisable:
        return RelacherTexts::tr("Un panel respecte tous les quotas : rien n’est à relâcher.\n");
    case Faisabilite::Etat::SansSolution:
        return RelacherTexts::tr("Même sans quota, aucun panel n’est possible.\n");
    case Faisabilite::Etat::Indecise:
        return RelacherTexts::tr("Le calcul s’est arrêté sans preuve.\n");
    case Faisabilite::Etat::Infaisable:
        break;
    }
    return RelacherTexts::tr("Les candidats ne peuvent pas remplir ces quotas.\n") +
           (found.relachements.isEmpty()
                ? RelacherTexts::tr("Rien ne suffit dans les bornes souples : élargissez-les, ou importez "
                                    "d’autres candidats.\n")
                : relaxationsText(waysOf(found), true));
}

/// One of the proposed changes of the plan, by its number, or their list.
Outcome relax(const Invocation& invocation) {
    const QString asked = invocation.arguments.value(1);
    const auto opened =
        openRecrutement(invocation, asked.isEmpty() ? BaseUse::Read : BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto found = feasibilityOf(*opened);
    if (!found)
        return fail(found.error());
    if (asked.isEmpty())
        return Answer{QJsonDocument(feasibilityJson(*found)),
                      feasibilityText(*found),
                      found->etat == Faisabilite::Etat::Faisable ? 0 : 3,
                      {}};
    const QStringList ways = waysOf(*found);
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

base::Result<Faisabilite> feasibilityOf(const AtelierRecrutement& opened) {
    const auto pool = openPool(opened, Ouverture::Profils);
    if (!pool)
        return base::echec(pool.error());
    return evaluerPlan(*pool, analyse::Arret(nullptr, {}, kTravailTirage));
}

QJsonObject feasibilityJson(const Faisabilite& found) {
    QJsonArray conflict;
    for (const Faisabilite::Borne& bound : found.conflit)
        conflict << QStringLiteral("%1 : %2").arg(bound.critere, texteBorne(bound));
    QJsonObject unanswered;
    for (const SansReponse& one : found.sansReponse)
        unanswered.insert(one.critere, one.candidats);
    return {{QStringLiteral("faisable"), found.etat == Faisabilite::Etat::Faisable},
            {QStringLiteral("conflit"), conflict},
            {QStringLiteral("relachements"), QJsonArray::fromStringList(waysOf(found))},
            {QStringLiteral("sans_reponse"), unanswered}};
}

QString feasibilityText(const Faisabilite& found) {
    QString text = mainText(found);
    for (const QString& phrase : phrasesFaisabilite(found))
        text += phrase + QLatin1Char('\n');
    return text;
}

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
