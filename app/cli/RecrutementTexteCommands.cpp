// recrutement texte lister, ecrire
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/recrutement/Modeles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using namespace recrutement;

namespace {

struct ModeleTexts {
    Q_DECLARE_TR_FUNCTIONS(ModeleTexts)
};

Outcome list(const Invocation&) {
    QJsonArray json;
    QString text;
    for (const Modele& one : modeles()) {
        json << QJsonObject{{QStringLiteral("cle"), one.cle}, {QStringLiteral("titre"), one.titre}};
        text += QStringLiteral("%1  %2\n").arg(one.cle, one.titre);
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// To the file, or as text when there is none.
Outcome write(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Read, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto plan = loadPlan(*opened->database, opened->recrutement.id);
    if (!plan)
        return fail(plan.error());
    const auto filled = remplirModele(*opened->database, *plan, invocation.arguments.at(1));
    if (!filled)
        return fail(filled.error());
    const QString path = invocation.arguments.value(2);
    if (!path.isEmpty())
        if (const auto written = exportTexte(*opened->database, *plan, *filled, path); !written)
            return fail(written.error());
    Answer answer{QJsonDocument(QJsonObject{{QStringLiteral("titre"), filled->titre},
                                            {QStringLiteral("texte"), filled->markdown},
                                            {QStringLiteral("constats"), constatsJson(filled->constats)}}),
                  path.isEmpty() ? filled->markdown : ModeleTexts::tr("Écrit : %1\n").arg(path),
                  0,
                  {}};
    for (const base::Constat& constat : filled->constats)
        answer.notes << constat.message;
    return answer;
}

} // namespace

QList<Command> recrutementTexteCommands() {
    return {entry("texte lister", {},
                  ModeleTexts::tr("Les modèles : guide de recrutement, invitations, relance."), list),
            entry("texte ecrire", ModeleTexts::tr("RECRUTEMENT MODELE [FICHIER]"),
                  ModeleTexts::tr("Remplit un modèle depuis le plan ; PDF, ODT, HTML ou texte."), write)};
}

} // namespace isegorie::cli
