// codage regles, appliquer, proposer, propositions
#include "core/consultation/CodageRegles.h"

#include "app/cli/CodageOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/CodageClasses.h"
#include "core/consultation/CodageClassifieur.h"
#include "core/consultation/Sortie.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace consultation;
using base::echec;
using base::Result;

struct CodageTexts {
    Q_DECLARE_TR_FUNCTIONS(CodageTexts)
};

const QString kRetirer = QStringLiteral("retirer");
const QString kCodage = QStringLiteral("codage");
const QString kSimuler = QStringLiteral("simuler");
const QString kClasse = QStringLiteral("classe");

Outcome shownRules(const storage::Database& database, const QString& concertation) {
    const auto rules = reglesDe(database, concertation);
    const auto plan = planDe(database, concertation);
    if (!rules || !plan)
        return fail(rules ? plan.error() : rules.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const RegleCodage& one : *rules) {
        list << QJsonObject{{QStringLiteral("id"), one.id},
                            {QStringLiteral("code"), plan->chemin(one.codeId)},
                            {QStringLiteral("genre"), cle(one.genre)},
                            {QStringLiteral("motif"), one.motif}};
        rows << QStringList{one.id, plan->chemin(one.codeId), libelle(one.genre), one.motif};
    }
    return Answer{QJsonDocument(list),
                  tableauTexte({CodageTexts::tr("Identifiant"), CodageTexts::tr("Code"),
                                CodageTexts::tr("Genre"), CodageTexts::tr("Motif")},
                               rows),
                  0,
                  {}};
}

/// Rules that the options ask to be added to --code.
Result<QList<RegleCodage>> addedRules(const Invocation& invocation, const PlanCodification& plan) {
    QList<RegleCodage> added;
    for (const GenreRegle kind : {GenreRegle::Mots, GenreRegle::Expression, GenreRegle::Regex})
        for (const QString& pattern : invocation.options.values(cle(kind)))
            added.append({{}, {}, kind, pattern});
    if (added.isEmpty())
        return added;
    const auto name = requiredOption(invocation, QStringLiteral("code"));
    const auto code = name ? codeNomme(plan, *name) : echec(name.error());
    if (!code)
        return echec(code.error());
    for (RegleCodage& one : added)
        one.codeId = code->id;
    return added;
}

Outcome rules(const Invocation& invocation) {
    const QStringList removed = invocation.options.values(kRetirer);
    bool writes = !removed.isEmpty();
    for (const GenreRegle kind : {GenreRegle::Mots, GenreRegle::Expression, GenreRegle::Regex})
        writes = writes || invocation.options.isSet(cle(kind));
    const auto database = openBase(invocation, writes ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    const auto plan = id ? planDe(**database, *id) : echec(id.error());
    const auto added = plan ? addedRules(invocation, *plan) : echec(plan.error());
    if (!added)
        return fail(added.error());
    QList<storage::Database::MakeEdit> steps;
    for (const QString& one : removed)
        steps << [one](const storage::Database& now) { return retirerRegle(now, one); };
    for (const RegleCodage& one : *added)
        steps << [one, &id](const storage::Database& now) { return ajouterRegle(now, *id, one); };
    if (writes)
        if (const auto applied = (*database)->applyInTurn(steps); !applied)
            return fail(applied.error());
    return shownRules(**database, *id);
}

Outcome applied(const LuCodage& read, const QList<RegleCodage>& all, const EssaiRegles& trial) {
    QJsonArray list;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const EssaiRegle& one = trial.parRegle.at(i);
        QJsonArray first;
        for (const qint64 number : one.premiers)
            first << number;
        list << QJsonObject{{QStringLiteral("code"), read.plan.chemin(all.at(i).codeId)},
                            {QStringLiteral("motif"), all.at(i).motif},
                            {QStringLiteral("textes"), one.textes},
                            {QStringLiteral("abandons"), one.abandons},
                            {QStringLiteral("premiers"), first}};
        rows << QStringList{read.plan.chemin(all.at(i).codeId), all.at(i).motif, entierTexte(one.textes)};
    }
    return Answer{
        QJsonDocument(QJsonObject{{QStringLiteral("regles"), list},
                                  {QStringLiteral("textes_lus"), trial.lus.textes},
                                  {QStringLiteral("codages"), qint64(trial.lignes.size())}}),
        tableauTexte({CodageTexts::tr("Code"), CodageTexts::tr("Règle"), CodageTexts::tr("Textes")}, rows) +
            CodageTexts::tr("%1 texte(s) lu(s).", nullptr, int(trial.lus.textes))
                .arg(entierTexte(trial.lus.textes)) +
            u'\n',
        0,
        {}};
}

Outcome apply(const Invocation& invocation) {
    const bool trial = invocation.options.isSet(kSimuler);
    const auto database = openBase(invocation, trial ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto read = luCodage(invocation, **database);
    const auto all = read ? reglesDe(**database, read->champ.concertationId) : echec(read.error());
    if (!all)
        return fail(all.error());
    const auto found = essayerRegles(**database, read->demande, *all);
    if (!found)
        return fail(found.error());
    if (!trial) {
        const auto lot =
            lotDeRegles(read->champ, read->demande, *all, *found, invocation.options.isSet(kCodage));
        if (const auto stored = applyEdit(**database, enregistrerLot(**database, lot)); !stored)
            return fail(stored.error());
    }
    return applied(*read, *all, *found);
}

/// "2=Transports" by class.
Result<QHash<int, QString>> classesOf(const Invocation& invocation, const PlanCodification& plan) {
    QHash<int, QString> codes;
    for (const QString& text : invocation.options.values(kClasse)) {
        const qsizetype equals = text.indexOf(u'=');
        const int number = text.left(equals).toInt();
        if (equals < 1 || number < 1)
            return echec(usageErreur(CodageTexts::tr("L’option --classe attend N=CODE.")));
        const auto code = codeNomme(plan, text.mid(equals + 1));
        if (!code)
            return echec(code.error());
        codes.insert(number, code->id);
    }
    return codes;
}

Outcome proposeFromClasses(const Invocation& invocation, storage::Database& database, const QString& kept) {
    const auto id = concertationExigee(invocation, database);
    const auto plan = id ? planDe(database, *id) : echec(id.error());
    const auto codes = plan ? classesOf(invocation, *plan) : echec(plan.error());
    if (!codes)
        return fail(codes.error());
    const auto lot = proposerDesClasses(database, *id, kept, *codes);
    if (!lot)
        return fail(lot.error());
    if (!invocation.options.isSet(kSimuler))
        if (const auto stored = applyEdit(database, enregistrerLot(database, *lot)); !stored)
            return fail(stored.error());
    const auto count = qint64((*lot)->lignes.size());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("propositions"), count}}),
                  CodageTexts::tr("%1 proposition(s).", nullptr, int(count)).arg(entierTexte(count)) + u'\n',
                  0,
                  {}};
}

Outcome propose(const Invocation& invocation) {
    const bool trial = invocation.options.isSet(kSimuler);
    const auto database = openBase(invocation, trial ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    if (const QString kept = invocation.options.value(QStringLiteral("classement")); !kept.isEmpty())
        return proposeFromClasses(invocation, **database, kept);
    const auto read = luCodage(invocation, **database);
    if (!read)
        return fail(read.error());
    const auto learnt = apprendreCodage(**database, read->champ, read->demande);
    const auto source = provenance(**database, read->demande);
    if (!learnt || !source)
        return fail(learnt ? source.error() : learnt.error());
    if (!trial)
        if (const auto stored = applyEdit(
                **database, enregistrerLot(**database, lotAppris(read->champ, read->plan, *learnt, *source)));
            !stored)
            return fail(stored.error());
    return Answer{QJsonDocument(apprentissageJson(read->plan, *learnt)),
                  apprentissageTexte(read->plan, *learnt),
                  0,
                  {}};
}

QJsonObject batchJson(const PlanCodification& plan, const LotCodage& lot,
                      const QHash<QString, ComptePropositions>& counts) {
    QJsonArray codes;
    for (const CodePlan& one : plan.codes)
        if (const auto found = counts.constFind(one.id); found != counts.cend())
            codes << QJsonObject{{QStringLiteral("code"), plan.chemin(one.id)},
                                 {QStringLiteral("proposees"), found->proposees},
                                 {QStringLiteral("acceptees"), found->acceptees},
                                 {QStringLiteral("refusees"), found->refusees},
                                 {QStringLiteral("seuil"), found->seuil / double(kScorePlein)}};
    return {{QStringLiteral("id"), lot.id},
            {QStringLiteral("genre"), cle(lot.genre)},
            {QStringLiteral("etat"), lot.codage ? kCodage : QStringLiteral("proposition")},
            {QStringLiteral("fait_le"), lot.faitLe},
            {QStringLiteral("plan"), lot.planCite},
            {QStringLiteral("parametres"), lot.parametres},
            {QStringLiteral("codes"), codes}};
}

Outcome shownBatches(const storage::Database& database, const LuCodage& read) {
    const auto batches = lotsDe(database, read.champ);
    if (!batches)
        return fail(batches.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const LotCodage& lot : *batches) {
        const auto counts = comptesPropositions(database, lot.id);
        if (!counts)
            return fail(counts.error());
        list << batchJson(read.plan, lot, *counts);
        for (const CodePlan& one : read.plan.codes)
            if (const auto found = counts->constFind(one.id); found != counts->cend())
                rows << QStringList{libelle(lot.genre), read.plan.chemin(one.id),
                                    entierTexte(found->proposees), entierTexte(found->acceptees),
                                    entierTexte(found->refusees)};
    }
    return Answer{
        QJsonDocument(list),
        tableauTexte({CodageTexts::tr("Origine"), CodageTexts::tr("Code"), CodageTexts::tr("Proposés"),
                      CodageTexts::tr("Acceptés"), CodageTexts::tr("Refusés")},
                     rows),
        0,
        {}};
}

/// The batch of --origine, and the code of --code.
Result<std::pair<QString, QString>> chosen(const Invocation& invocation, const storage::Database& database,
                                           const LuCodage& read) {
    const auto origin = requiredOption(invocation, QStringLiteral("origine"));
    const auto name = requiredOption(invocation, QStringLiteral("code"));
    const auto batches = lotsDe(database, read.champ);
    if (!origin || !name || !batches)
        return echec(!origin ? origin.error() : !name ? name.error() : batches.error());
    const auto code = codeNomme(read.plan, *name);
    if (!code)
        return echec(code.error());
    for (const LotCodage& lot : *batches)
        if (cle(lot.genre) == *origin || lot.id == *origin)
            return std::pair(lot.id, code->id);
    return echec(
        base::Erreur::saisie(QStringLiteral("codage.lot-inconnu"),
                             CodageTexts::tr("Rien n’a été proposé sous l’origine « %1 ».").arg(*origin),
                             CodageTexts::tr("« codage propositions » énumère ce qui l’a été.")));
}

Outcome proposals(const Invocation& invocation) {
    const QString accepted = invocation.options.value(QStringLiteral("accepter"));
    const QString dropped = invocation.options.value(kRetirer);
    const bool writes = !accepted.isEmpty() || !dropped.isEmpty();
    const auto database = openBase(invocation, writes ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto read = luCodage(invocation, **database);
    if (!read)
        return fail(read.error());
    if (!dropped.isEmpty())
        if (const auto done = applyEdit(**database, retirerLot(**database, dropped)); !done)
            return fail(done.error());
    if (!accepted.isEmpty()) {
        const auto threshold = seuilDe(accepted);
        const auto which = threshold ? chosen(invocation, **database, *read) : echec(threshold.error());
        if (!which)
            return fail(which.error());
        if (const auto done =
                applyEdit(**database, accepterDepuis(**database, which->first, which->second, *threshold));
            !done)
            return fail(done.error());
    }
    return shownBatches(**database, *read);
}

QStringList words(const char* last) {
    return {QStringLiteral("codage"), QLatin1String(last)};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a list of commands and their options
QList<Command> codageReglesCommands() {
    const QString codeName = CodageTexts::tr("CODE"), text = CodageTexts::tr("TEXTE"),
                  id = CodageTexts::tr("ID");
    return {
        {words("regles"),
         {},
         CodageTexts::tr("Montre ou change les règles qui codent des textes."),
         0,
         0,
         {valueOption(QStringLiteral("code"), CodageTexts::tr("Code des règles à ajouter."), codeName),
          valueOption(QStringLiteral("mots"),
                      CodageTexts::tr("Un de ces mots, par lemme, séparés par des virgules ; se répète."),
                      text),
          valueOption(QStringLiteral("expression"), CodageTexts::tr("Ces mots à la suite ; se répète."),
                      text),
          valueOption(QStringLiteral("regex"), CodageTexts::tr("Expression régulière ; se répète."), text),
          valueOption(kRetirer, CodageTexts::tr("Retire cette règle ; se répète."), id),
          concertationOption()},
         rules},
        {words("appliquer"),
         {},
         CodageTexts::tr("Applique les règles : propositions, ou codages avec --codage."),
         0,
         0,
         codageOptions() << simulerOption()
                         << QCommandLineOption(
                                kCodage, CodageTexts::tr("Ce que les règles trouvent compte aussitôt.")),
         apply},
        {words("proposer"),
         {},
         CodageTexts::tr("Propose des codes, appris de ce qui est codé ou tirés d’un classement gardé."),
         0,
         0,
         codageOptions() << simulerOption()
                         << valueOption(QStringLiteral("classement"),
                                        CodageTexts::tr("Classement gardé dont partir."), id)
                         << valueOption(kClasse,
                                        CodageTexts::tr("Code d’une classe du classement ; se répète."),
                                        CodageTexts::tr("N=CODE")),
         propose},
        {words("propositions"),
         {},
         CodageTexts::tr("Montre les propositions, en accepte à partir d’un seuil."),
         0,
         0,
         codageOptions()
             << valueOption(QStringLiteral("origine"),
                            CodageTexts::tr("regle, classe, classifieur, ou l’identifiant."), id)
             << valueOption(QStringLiteral("code"), CodageTexts::tr("Code dont il s’agit."), codeName)
             << valueOption(QStringLiteral("accepter"),
                            CodageTexts::tr("Accepte à partir de cette probabilité ; 0 n’accepte plus."),
                            CodageTexts::tr("SEUIL"))
             << valueOption(kRetirer, CodageTexts::tr("Retire toutes les propositions de cet identifiant."),
                            id),
         proposals}};
}

} // namespace isegorie::cli
