// recrutement reference lister, voir, ajouter, supprimer, appliquer
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/recrutement/Reference.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using namespace recrutement;

namespace {

struct ReferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(ReferenceTexts)
};

QJsonObject referenceJson(const Reference& one) {
    QJsonArray lines;
    for (const LigneReference& line : one.lignes)
        lines << QJsonObject{{QStringLiteral("libelle"), line.libelle},
                             {QStringLiteral("effectif"), line.effectif}};
    return {{QStringLiteral("id"), one.id},           {QStringLiteral("critere"), one.critere},
            {QStringLiteral("libelle"), one.libelle}, {QStringLiteral("champ"), one.champ},
            {QStringLiteral("source"), one.source},   {QStringLiteral("annee"), one.annee},
            {QStringLiteral("lignes"), lines}};
}

Outcome list(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto all = listReferences(**database, invocation.options.value(QStringLiteral("critere")));
    if (!all)
        return fail(all.error());
    QJsonArray json;
    QString text;
    for (const Reference& one : *all) {
        json << referenceJson(one);
        text += QStringLiteral("%1  [%2] %3 — %4\n").arg(one.id, one.critere, one.libelle, one.source);
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome show(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto one = loadReference(**database, invocation.arguments.first());
    if (!one)
        return fail(one.error());
    QString text = QStringLiteral("%1 — %2, %3\n").arg(one->libelle, one->champ, one->source);
    for (const LigneReference& line : one->lignes)
        text += QStringLiteral("  %1 : %2\n").arg(line.libelle).arg(line.effectif);
    return Answer{QJsonDocument(referenceJson(*one)), text, 0, {}};
}

Outcome add(const Invocation& invocation) {
    Reference one;
    one.critere = invocation.arguments.at(0);
    one.libelle = invocation.arguments.at(1);
    one.champ = invocation.options.value(QStringLiteral("champ"));
    one.source = invocation.options.value(QStringLiteral("source"));
    const auto year = wholeOption(invocation, QStringLiteral("annee"));
    const auto lines = lireLignesReference(invocation.arguments.at(2));
    if (!year || !lines)
        return fail(!year ? year.error() : lines.error());
    one.annee = year->value_or(0);
    one.lignes = *lines;
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto creation = addReference(**database, one);
    if (!creation)
        return fail(creation.error());
    return applied(**database, creation->edit, {{QStringLiteral("id"), creation->id}});
}

Outcome remove(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto one = loadReference(**database, invocation.arguments.first());
    if (!one)
        return fail(one.error());
    const auto edit = removeReference(**database, one->id);
    if (!edit)
        return fail(edit.error());
    if (const auto sure =
            confirmed(invocation, ReferenceTexts::tr("« %1 » et ses %n ligne(s) seraient supprimées.",
                                                     nullptr, static_cast<int>(one->lignes.size()))
                                      .arg(one->libelle));
        !sure)
        return fail(sure.error());
    return applied(**database, edit);
}

Outcome apply(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto critere = critereOf(*opened->database, opened->recrutement.id, invocation.arguments.at(1));
    if (!critere)
        return fail(critere.error());
    const auto reference = loadReference(*opened->database, invocation.arguments.at(2));
    if (!reference)
        return fail(reference.error());
    const base::Constats constats = partsDepuis(*critere, *reference).constats;
    Outcome outcome =
        applied(*opened->database, applyReference(*opened->database, critere->id, reference->id),
                {{QStringLiteral("constats"), constatsJson(constats)}});
    if (outcome)
        outcome->text +=
            ReferenceTexts::tr("Champ : %1. Source : %2.\n").arg(reference->champ, reference->source) +
            constatsText(constats);
    return withPlanWarning(std::move(outcome), *opened->database, opened->recrutement.id);
}

} // namespace

QList<Command> recrutementReferenceCommands() {
    const QString text = ReferenceTexts::tr("TEXTE");
    return {entry("reference lister", {},
                  ReferenceTexts::tr("Les populations de référence et leurs sources."), list,
                  {value("critere", ReferenceTexts::tr("Celles d’un critère."), ReferenceTexts::tr("CLE"))}),
            entry("reference voir", ReferenceTexts::tr("REFERENCE"),
                  ReferenceTexts::tr("Les lignes d’une population de référence."), show),
            entry("reference ajouter", ReferenceTexts::tr("CRITERE LIBELLE FICHIER"),
                  ReferenceTexts::tr("Ajoute une population depuis un tableau libelle, effectif."), add,
                  {value("champ", ReferenceTexts::tr("Qui est compté."), text),
                   value("source", ReferenceTexts::tr("D’où viennent les chiffres."), text),
                   value("annee", ReferenceTexts::tr("Année des chiffres."), QStringLiteral("N"))}),
            entry("reference supprimer", ReferenceTexts::tr("REFERENCE"),
                  ReferenceTexts::tr("Supprime une population qu’aucun plan n’utilise."), remove,
                  {confirmOption()}),
            entry("reference appliquer", ReferenceTexts::tr("RECRUTEMENT CRITERE REFERENCE"),
                  ReferenceTexts::tr("Donne à un critère les parts d’une population."), apply)};
}

} // namespace isegorie::cli
