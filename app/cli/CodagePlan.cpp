// codage plan: the plan de codification, from its first code to its approval.
#include "app/cli/CodageOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/CodageClasses.h"
#include "core/consultation/PlanEchange.h"
#include "core/consultation/Sortie.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace consultation;
using base::echec;
using base::Result;
using storage::Edit;

struct CodageTexts {
    Q_DECLARE_TR_FUNCTIONS(CodageTexts)
};

const QString kSous = QStringLiteral("sous");

QJsonArray codesJson(const PlanCodification& plan, const QHash<QString, ComptesCode>& counts) {
    QJsonArray list;
    for (const CodePlan& one : plan.codes)
        list << QJsonObject{{QStringLiteral("id"), one.id},
                            {QStringLiteral("chemin"), plan.chemin(one.id)},
                            {QStringLiteral("libelle"), one.libelle},
                            {QStringLiteral("niveau"), one.niveau},
                            {QStringLiteral("definition"), one.definition},
                            {QStringLiteral("inclusion"), one.inclusion},
                            {QStringLiteral("exclusion"), one.exclusion},
                            {QStringLiteral("touche"), one.touche},
                            {QStringLiteral("textes"), counts.value(one.id).textes},
                            {QStringLiteral("textes_tout_compris"), counts.value(one.id).toutes},
                            {QStringLiteral("textes_propres"), counts.value(one.id).propres}};
    return list;
}

Outcome shown(const storage::Database& database, const QString& concertation) {
    const auto plan = planDe(database, concertation);
    const auto state = etatPlan(database, concertation);
    const auto counts = textesParCode(database, concertation);
    if (!plan || !state || !counts)
        return fail(!plan ? plan.error() : !state ? state.error() : counts.error());
    QList<QStringList> rows;
    for (const CodePlan& one : plan->codes)
        rows << QStringList{QStringLiteral("  ").repeated(one.niveau) + one.libelle,
                            one.touche > 0 ? QString::number(one.touche) : QString(),
                            entierTexte(counts->value(one.id).textes),
                            entierTexte(counts->value(one.id).toutes)};
    QJsonObject json = state->toJson();
    json.insert(QStringLiteral("codes"), codesJson(*plan, *counts));
    return Answer{QJsonDocument(json),
                  tableauTexte({CodageTexts::tr("Code"), CodageTexts::tr("Touche"), CodageTexts::tr("Textes"),
                                CodageTexts::tr("Tout compris")},
                               rows) +
                      state->constat().message + u'\n',
                  0,
                  {}};
}

Result<QString> idOf(const PlanCodification& plan, const QString& name) {
    const auto code = codeNomme(plan, name);
    return code ? Result<QString>(code->id) : echec(code.error());
}

Result<Edit> add(const Invocation& invocation, const storage::Database& database, const QString& id) {
    const auto plan = planDe(database, id);
    if (!plan)
        return echec(plan.error());
    CodePlan code;
    code.libelle = invocation.arguments.constFirst();
    code.definition = invocation.options.value(QStringLiteral("definition"));
    code.inclusion = invocation.options.value(QStringLiteral("inclusion"));
    code.exclusion = invocation.options.value(QStringLiteral("exclusion"));
    if (const QString above = invocation.options.value(kSous); !above.isEmpty()) {
        const auto parent = idOf(*plan, above);
        if (!parent)
            return echec(parent.error());
        code.parentId = *parent;
    }
    const auto made = ajouterCode(database, id, code);
    return made ? Result<Edit>(made->edit) : echec(made.error());
}

Result<Edit> modify(const Invocation& invocation, const storage::Database& database, const QString& id) {
    const auto plan = planDe(database, id);
    const auto code = plan ? idOf(*plan, invocation.arguments.constFirst()) : Result<QString>(QString());
    if (!plan || !code)
        return echec(plan ? code.error() : plan.error());
    Edit edit(CodageTexts::tr("Modifier le plan de codification"));
    for (const char* field : {"libelle", "definition", "inclusion", "exclusion", "touche"})
        if (const QString name = QLatin1String(field); invocation.options.isSet(name)) {
            const auto one = modifierCode(database, id, *code, name, invocation.options.value(name));
            if (!one)
                return one;
            edit.append(*one);
        }
    return edit;
}

Result<Edit> move(const Invocation& invocation, const storage::Database& database, const QString& id) {
    const auto plan = planDe(database, id);
    const auto code = plan ? idOf(*plan, invocation.arguments.constFirst()) : Result<QString>(QString());
    if (!plan || !code)
        return echec(plan ? code.error() : plan.error());
    QString parent;
    if (const QString above = invocation.options.value(kSous); !above.isEmpty()) {
        const auto found = idOf(*plan, above);
        if (!found)
            return echec(found.error());
        parent = *found;
    }
    bool ok = true;
    const QString place = invocation.options.value(QStringLiteral("place"));
    const int wanted = place.isEmpty() ? int(plan->codes.size()) : place.toInt(&ok) - 1;
    if (!ok || wanted < 0)
        return echec(usageErreur(CodageTexts::tr("L’option --place attend un nombre à partir de 1.")));
    return deplacerCode(database, id, *code, parent, wanted);
}

Result<Edit> merge(const Invocation& invocation, const storage::Database& database, const QString& id) {
    const auto plan = planDe(database, id);
    if (!plan)
        return echec(plan.error());
    const auto code = idOf(*plan, invocation.arguments.at(0));
    const auto other = idOf(*plan, invocation.arguments.at(1));
    if (!code || !other)
        return echec(code ? other.error() : code.error());
    return fusionnerCodes(database, id, *code, *other);
}

Result<Edit> removeCode(const Invocation& invocation, const storage::Database& database, const QString& id) {
    const auto plan = planDe(database, id);
    const auto code = plan ? idOf(*plan, invocation.arguments.constFirst()) : Result<QString>(QString());
    if (!plan || !code)
        return echec(plan ? code.error() : plan.error());
    return retirerCode(database, id, *code);
}

Result<Edit> submit(const Invocation& /*invocation*/, const storage::Database& database, const QString& id) {
    return soumettrePlan(database, id);
}

Result<Edit> approve(const Invocation& invocation, const storage::Database& database, const QString& id) {
    const auto who = requiredOption(invocation, QStringLiteral("pour"));
    const auto name = requiredOption(invocation, QStringLiteral("nom"));
    const auto day = dateOrToday(invocation, QStringLiteral("date"));
    if (!who || !name || !day)
        return echec(!who ? who.error() : !name ? name.error() : day.error());
    for (const Approbateur one : {Approbateur::Ditp, Approbateur::Beneficiaire})
        if (*who == cle(one))
            return approuverPlan(database, id, one, *name, *day);
    return echec(usageErreur(CodageTexts::tr("L’option --pour attend ditp ou beneficiaire.")));
}

Outcome show(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    return id ? shown(**database, *id) : fail(id.error());
}

Outcome importPlan(const Invocation& invocation) {
    const bool trial = invocation.options.isSet(QStringLiteral("simuler"));
    const auto database = openBase(invocation, trial ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto plan = lirePlan(**database, *id, invocation.arguments.constFirst());
    if (!plan)
        return fail(plan.error());
    if (!trial)
        if (const auto applied = applyEdit(**database, plan->edit); !applied)
            return fail(applied.error());
    return Answer{QJsonDocument(plan->toJson()), plan->texte() + u'\n', 0, {}};
}

Outcome exportPlan(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const QString path = invocation.arguments.constFirst();
    if (const auto done = ecrirePlan(**database, *id, path); !done)
        return fail(done.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("fichier"), path}}), path + u'\n', 0, {}};
}

/// What the classes of a kept classification could be as codes; --classe takes one of them.
Outcome classes(const Invocation& invocation) {
    const QString wanted = invocation.options.value(QStringLiteral("classe"));
    const auto database = openBase(invocation, wanted.isEmpty() ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto proposed = codesProposes(**database, *id, invocation.arguments.constFirst());
    if (!proposed)
        return fail(proposed.error());
    QJsonArray list;
    QString text;
    for (const CodePropose& one : *proposed) {
        if (QString::number(one.classe) == wanted) {
            const auto made = adopterCode(**database, *id, one);
            const auto edit = made ? Result<Edit>(made->edit) : echec(made.error());
            if (const auto applied = applyEdit(**database, edit); !applied)
                return fail(applied.error());
            return shown(**database, *id);
        }
        list << QJsonObject{{QStringLiteral("classe"), one.classe},
                            {QStringLiteral("part"), one.part},
                            {QStringLiteral("libelle"), one.code.libelle},
                            {QStringLiteral("definition"), one.code.definition},
                            {QStringLiteral("inclusion"), one.code.inclusion},
                            {QStringLiteral("regle"), one.motif}};
        text += QStringLiteral("%1  %2  %3\n").arg(one.classe).arg(pourcentage(one.part), one.code.libelle);
    }
    if (!wanted.isEmpty())
        return fail(usageErreur(CodageTexts::tr("Le classement n’a pas de classe « %1 ».").arg(wanted)));
    return Answer{QJsonDocument(list), text, 0, {}};
}

QStringList words(const char* last) {
    return {QStringLiteral("codage"), QStringLiteral("plan"), QLatin1String(last)};
}

QList<QCommandLineOption> textOptions() {
    const QString text = CodageTexts::tr("TEXTE");
    return {valueOption(QStringLiteral("definition"), CodageTexts::tr("Ce que le code veut dire."), text),
            valueOption(QStringLiteral("inclusion"), CodageTexts::tr("Exemples de ce qui en relève."), text),
            valueOption(QStringLiteral("exclusion"), CodageTexts::tr("Exemples de ce qui n’en relève pas."),
                        text),
            concertationOption()};
}

QCommandLineOption underOption() {
    return valueOption(kSous, CodageTexts::tr("Code sous lequel le ranger ; sinon au premier niveau."),
                       CodageTexts::tr("CODE"));
}

Command takingClasses() {
    return {words("classes"),
            CodageTexts::tr("CLASSEMENT"),
            CodageTexts::tr("Propose un code par classe d’un classement gardé ; --classe le "
                            "prend dans le plan."),
            1,
            1,
            {valueOption(QStringLiteral("classe"), CodageTexts::tr("Classe dont prendre le code."),
                         QStringLiteral("N")),
             concertationOption()},
            classes};
}

QList<Command> editing() {
    const QString code = CodageTexts::tr("CODE");
    return {takingClasses(),
            {words("ajouter"), CodageTexts::tr("LIBELLE"), CodageTexts::tr("Ajoute un code au plan."), 1, 1,
             textOptions() << underOption(), changeThenShow(add, shown)},
            {words("modifier"), code,
             CodageTexts::tr("Change le libellé, la définition, les exemples ou la touche d’un code."), 1, 1,
             textOptions() << valueOption(QStringLiteral("libelle"), CodageTexts::tr("Nouveau libellé."),
                                          CodageTexts::tr("LIBELLE"))
                           << valueOption(QStringLiteral("touche"),
                                          CodageTexts::tr("Chiffre qui donne ce code ; 0 : aucun."),
                                          QStringLiteral("N")),
             changeThenShow(modify, shown)},
            {words("deplacer"),
             code,
             CodageTexts::tr("Range un code ailleurs, avec ceux qu’il porte."),
             1,
             1,
             {underOption(),
              valueOption(QStringLiteral("place"),
                          CodageTexts::tr("Sa place parmi ses voisins ; la dernière sinon."),
                          QStringLiteral("N")),
              concertationOption()},
             changeThenShow(move, shown)},
            {words("fusionner"),
             CodageTexts::tr("CODE AVEC"),
             CodageTexts::tr("Fait d’un code un autre : ses codages et ses règles passent au second."),
             2,
             2,
             {concertationOption()},
             changeThenShow(merge, shown)},
            {words("retirer"),
             code,
             CodageTexts::tr("Retire un code et ceux qu’il porte ; leurs codages ne comptent plus."),
             1,
             1,
             {concertationOption()},
             changeThenShow(removeCode, shown)}};
}

} // namespace

QList<Command> codagePlanCommands() {
    const QString file = CodageTexts::tr("FICHIER");
    return QList<Command>{{words("montrer"),
                           {},
                           CodageTexts::tr("Montre le plan de codification et son approbation."),
                           0,
                           0,
                           {concertationOption()},
                           show},
                          {words("importer"),
                           file,
                           CodageTexts::tr("Ajoute au plan les codes d’un fichier CSV, XLSX ou JSON."),
                           1,
                           1,
                           {simulerOption(), concertationOption()},
                           importPlan},
                          {words("exporter"),
                           file,
                           CodageTexts::tr("Écrit le plan en CSV, XLSX ou JSON."),
                           1,
                           1,
                           {concertationOption()},
                           exportPlan}} +
           editing() +
           QList<Command>{
               {words("soumettre"),
                {},
                CodageTexts::tr("Fige une version du plan, à approuver par la DITP et le bénéficiaire."),
                0,
                0,
                {concertationOption()},
                changeThenShow(submit, shown)},
               {words("approuver"),
                {},
                CodageTexts::tr("Note que la DITP ou l’administration bénéficiaire approuve la version "
                                "soumise."),
                0,
                0,
                {valueOption(QStringLiteral("pour"), CodageTexts::tr("ditp ou beneficiaire."),
                             CodageTexts::tr("QUI")),
                 valueOption(QStringLiteral("nom"), CodageTexts::tr("Qui approuve."), CodageTexts::tr("NOM")),
                 dateOption(QStringLiteral("date"),
                            CodageTexts::tr("Jour de l’approbation ; aujourd’hui sinon.")),
                 concertationOption()},
                changeThenShow(approve, shown)}};
}

} // namespace isegorie::cli
