// codage coder, importer, compter, exporter
#include "app/cli/CodageOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/CodageSortie.h"
#include "core/consultation/CodagesFichier.h"

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

const QString kCode = QStringLiteral("code");
const QString kRetirer = QStringLiteral("retirer");
const QString kAucun = QStringLiteral("aucun");

QString option(const Invocation& invocation, const char* name) {
    return invocation.options.value(QLatin1String(name));
}

/// What the options ask, each step made from what the one before left.
Result<QList<storage::Database::MakeEdit>> stepsOf(const Invocation& invocation, const LuCodage& read,
                                                   qint64 number) {
    QList<storage::Database::MakeEdit> steps;
    for (const bool gives : {false, true})
        for (const QString& name : invocation.options.values(gives ? kCode : kRetirer)) {
            const auto code = codeNomme(read.plan, name);
            if (!code)
                return echec(code.error());
            steps << [field = read.champ, number, id = code->id, gives](const storage::Database& now) {
                return gives ? coder(now, field, number, id) : decoder(now, field, number, id);
            };
        }
    if (invocation.options.isSet(kAucun))
        steps << [field = read.champ, number](const storage::Database& now) {
            return marquerSansCode(now, field, number);
        };
    return steps;
}

Outcome shownText(const storage::Database& database, const LuCodage& read, qint64 number) {
    QString text;
    const auto found = lireTextesDe(database, read.champ.champ, {number},
                                    [&text](qint64, const QString& one) { text = one; });
    const auto codes = codagesDe(database, read.champ, {number});
    if (!found || !codes)
        return fail(found ? codes.error() : found.error());
    QJsonArray list;
    QString lines = text + u'\n';
    for (const CodagePose& one : codes->value(number)) {
        const QString path = read.plan.chemin(one.codeId);
        list << QJsonObject{{kCode, one.codeId},
                            {QStringLiteral("chemin"), path},
                            {QStringLiteral("codeur"), one.codeur},
                            {QStringLiteral("origine"), cle(one.origine)}};
        lines += CodageTexts::tr("%1 (%2, %3)")
                     .arg(one.codeId.isEmpty() ? CodageTexts::tr("Aucun code") : path, one.codeur,
                          libelle(one.origine)) +
                 u'\n';
    }
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("numero"), number},
                                            {QStringLiteral("texte"), text},
                                            {QStringLiteral("codes"), list}}),
                  lines,
                  0,
                  {}};
}

Outcome code(const Invocation& invocation) {
    bool ok = false;
    const qint64 number = invocation.arguments.constFirst().toLongLong(&ok);
    if (!ok)
        return fail(usageErreur(CodageTexts::tr("NUMERO est le numéro d’une contribution.")));
    const bool writes = invocation.options.isSet(kCode) || invocation.options.isSet(kRetirer) ||
                        invocation.options.isSet(kAucun);
    const auto database = openBase(invocation, writes ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    auto read = luCodage(invocation, **database);
    if (!read)
        return fail(read.error());
    read->champ.echantillonId = option(invocation, "echantillon");
    const auto steps = stepsOf(invocation, *read, number);
    if (!steps)
        return fail(steps.error());
    if (writes)
        if (const auto applied = (*database)->applyInTurn(*steps); !applied)
            return fail(applied.error());
    return shownText(**database, *read, number);
}

Outcome importCodings(const Invocation& invocation) {
    const bool trial = invocation.options.isSet(QStringLiteral("simuler"));
    const auto database = openBase(invocation, trial ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto read = luCodage(invocation, **database);
    if (!read)
        return fail(read.error());
    const auto imported = lireCodages(
        **database,
        {read->champ, invocation.arguments.constFirst(), option(invocation, "unite"),
         option(invocation, "colonne-codeur"), invocation.options.values(QStringLiteral("colonne")),
         option(invocation, "colonne-code"), invocation.options.isSet(QStringLiteral("creer"))});
    if (!imported)
        return fail(imported.error());
    if (!trial) {
        const auto applied = (*database)->applyInTurn(
            {[&](const storage::Database&) { return Result<Edit>(imported->plan); },
             [&](const storage::Database& now) { return enregistrerLot(now, imported->lot); }});
        if (!applied)
            return fail(applied.error());
    }
    return Answer{QJsonDocument(imported->toJson()), imported->texte(!trial), 0, {}};
}

Outcome count(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto read = luCodage(invocation, **database);
    if (!read)
        return fail(read.error());
    if (const QString crossed = option(invocation, "croise"); !crossed.isEmpty()) {
        auto questions = questionsFermees(**database, read->champ.concertationId);
        if (!questions)
            return fail(questions.error());
        questions->removeIf([&](const QuestionFermee& one) {
            return one.consultationId != read->champ.champ.consultationId;
        });
        const auto question = questionNommee(*questions, crossed);
        if (!question)
            return fail(question.error());
        const auto table = croiserCodage(**database, read->champ, *question, read->demande.toutes);
        if (!table)
            return fail(table.error());
        return Answer{QJsonDocument(croisementJson(*table)), croisementTexte(*table), 0, {}};
    }
    const auto results = resultatsCodage(**database, read->champ);
    if (!results)
        return fail(results.error());
    return Answer{
        QJsonDocument(resultatsJson(read->plan, *results)), resultatsTexte(read->plan, *results), 0, {}};
}

Outcome exportCodings(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto read = luCodage(invocation, **database);
    if (!read)
        return fail(read.error());
    const QString path = invocation.arguments.constFirst();
    if (const auto done = exporterCodages(**database, read->champ, path); !done)
        return fail(done.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("fichier"), path}}), path + u'\n', 0, {}};
}

QStringList words(const char* last) {
    return {QStringLiteral("codage"), QLatin1String(last)};
}

} // namespace

QList<Command> codageCommands() {
    const QString codeName = CodageTexts::tr("CODE"), column = CodageTexts::tr("COLONNE"),
                  file = CodageTexts::tr("FICHIER");
    return {
        {words("coder"), CodageTexts::tr("NUMERO"),
         CodageTexts::tr("Donne ou reprend les codes d’un texte, et montre ceux qu’il porte."), 1, 1,
         codageOptions() << valueOption(kCode, CodageTexts::tr("Donne ce code ; se répète."), codeName)
                         << valueOption(kRetirer, CodageTexts::tr("Reprend ce code ; se répète."), codeName)
                         << QCommandLineOption(
                                kAucun,
                                CodageTexts::tr("Note que le texte est lu et qu’aucun code ne convient."))
                         << valueOption(QStringLiteral("echantillon"),
                                        CodageTexts::tr("Code à l’aveugle, pour cet échantillon."),
                                        CodageTexts::tr("ID")),
         code},
        {words("importer"), file,
         CodageTexts::tr("Reprend des codages faits ailleurs, une ligne par texte et codeur."), 1, 1,
         codageOptions()
             << simulerOption()
             << valueOption(QStringLiteral("unite"),
                            CodageTexts::tr("Colonne des identifiants ; reconnue sinon."), column)
             << valueOption(QStringLiteral("colonne"),
                            CodageTexts::tr(
                                "Colonne d’un code, 1 ou 0 ; se répète ; celles que le plan nomme sinon."),
                            column)
             << valueOption(QStringLiteral("colonne-code"),
                            CodageTexts::tr("Colonne qui nomme le code, un par ligne."), column)
             << valueOption(QStringLiteral("colonne-codeur"),
                            CodageTexts::tr("Colonne des codeurs ; numérotés sinon."), column)
             << QCommandLineOption(QStringLiteral("creer"),
                                   CodageTexts::tr("Ajoute au plan les codes du fichier.")),
         importCodings},
        {words("compter"),
         {},
         CodageTexts::tr("Compte les textes de chaque code, avec et sans ceux mis de côté, ou les croise."),
         0,
         0,
         codageOptions() << valueOption(QStringLiteral("croise"),
                                        CodageTexts::tr("Question fermée à croiser avec les codes."), column),
         count},
        {words("exporter"), file,
         CodageTexts::tr("Écrit tous les codages en CSV, XLSX ou JSON, avec qui et quelle version du plan."),
         1, 1, codageOptions(), exportCodings}};
}

} // namespace isegorie::cli
