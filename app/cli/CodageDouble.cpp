// codage echantillons, tirer, clore, accord, arbitrer
#include "core/consultation/CodageDouble.h"

#include "app/cli/AnalyseOptions.h"
#include "app/cli/CodageOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/CodageAccord.h"
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

const QString kEchantillon = QStringLiteral("echantillon");

Outcome shown(const storage::Database& database, const QString& concertation) {
    const auto all = echantillonsDe(database, concertation);
    if (!all)
        return fail(all.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const EchantillonDouble& one : *all) {
        list << one.toJson();
        QStringList done;
        for (qsizetype i = 0; i < one.codeurs.size(); ++i)
            done << CodageTexts::tr("%1 : %2").arg(one.codeurs.at(i)).arg(one.faits.at(i));
        rows << QStringList{one.id, entierTexte(qint64(one.numeros.size())), done.join(QStringLiteral(", ")),
                            one.graine, one.closLe};
    }
    return Answer{
        QJsonDocument(list),
        tableauTexte({CodageTexts::tr("Identifiant"), CodageTexts::tr("Textes"), CodageTexts::tr("Codés"),
                      CodageTexts::tr("Graine"), CodageTexts::tr("Clos le")},
                     rows),
        0,
        {}};
}

Result<Edit> draw(const Invocation& invocation, const storage::Database& database, const QString& id) {
    const auto size = entier(invocation, QStringLiteral("taille"), 1, 5'000);
    const auto seed = requiredOption(invocation, QStringLiteral("graine"));
    const auto demand = demandeTextes(invocation, database);
    if (!size || !seed || !demand)
        return echec(!size ? size.error() : !seed ? seed.error() : demand.error());
    return tirerEchantillon(database, id, *demand,
                            {*size, invocation.options.values(QStringLiteral("codeur")), *seed});
}

Result<Edit> close(const Invocation& invocation, const storage::Database& database, const QString& id) {
    return cloreEchantillon(database, id, invocation.arguments.constFirst(),
                            invocation.options.isSet(QStringLiteral("incomplet")));
}

Result<Edit> arbitrate(const Invocation& invocation, const storage::Database& database, const QString& id) {
    const auto plan = planDe(database, id);
    const auto code = plan ? codeNomme(*plan, invocation.arguments.at(2)) : echec(plan.error());
    if (!code)
        return echec(code.error());
    const QString word = invocation.arguments.at(3);
    if (word != QLatin1String("oui") && word != QLatin1String("non"))
        return echec(usageErreur(CodageTexts::tr("La décision est oui ou non.")));
    return arbitrer(database, id, invocation.arguments.at(0), invocation.arguments.at(1).toLongLong(),
                    code->id, word == QLatin1String("oui"));
}

Outcome list(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    return id ? shown(**database, *id) : fail(id.error());
}

Result<ChampCodage> fieldOf(const Invocation& invocation, const storage::Database& database) {
    const QString sample = invocation.options.value(kEchantillon);
    if (sample.isEmpty()) {
        const auto read = luCodage(invocation, database);
        return read ? Result<ChampCodage>(read->champ) : echec(read.error());
    }
    const auto id = concertationExigee(invocation, database);
    return id ? champDeEchantillon(database, *id, sample) : echec(id.error());
}

Outcome agreement(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto field = fieldOf(invocation, **database);
    if (!field)
        return fail(field.error());
    const auto result = accordCodage(**database, *field);
    if (!result)
        return fail(result.error());
    return Answer{QJsonDocument(accordCodageJson(*result)), accordCodageTexte(*result), 0, {}};
}

QStringList words(const char* last) {
    return {QStringLiteral("codage"), QLatin1String(last)};
}

Command drawCommand() {
    return {words("tirer"),
            {},
            CodageTexts::tr("Tire un échantillon que deux personnes codent sans se voir."),
            0,
            0,
            textesOptions() << valueOption(QStringLiteral("taille"), CodageTexts::tr("Textes à tirer."),
                                           QStringLiteral("N"), QStringLiteral("100"))
                            << valueOption(QStringLiteral("codeur"),
                                           CodageTexts::tr("Nom d’un des deux codeurs ; se répète."),
                                           CodageTexts::tr("NOM"))
                            << valueOption(QStringLiteral("graine"),
                                           CodageTexts::tr("Obligatoire : la même tire les mêmes textes."),
                                           CodageTexts::tr("GRAINE")),
            changeThenShow(draw, shown)};
}

} // namespace

QList<Command> codageDoubleCommands() {
    const QString id = CodageTexts::tr("ID");
    return {
        {words("echantillons"),
         {},
         CodageTexts::tr("Énumère les échantillons à double codage."),
         0,
         0,
         {concertationOption()},
         list},
        drawCommand(),
        {words("clore"),
         id,
         CodageTexts::tr("Clôt un échantillon : les codes communs comptent désormais."),
         1,
         1,
         {QCommandLineOption(QStringLiteral("incomplet"),
                             CodageTexts::tr("Même si des textes restent à coder.")),
          concertationOption()},
         changeThenShow(close, shown)},
        {words("arbitrer"),
         CodageTexts::tr("ID NUMERO CODE oui|non"),
         CodageTexts::tr("Tranche un désaccord d’un échantillon clos."),
         4,
         4,
         {concertationOption()},
         changeThenShow(arbitrate, shown)},
        {words("accord"),
         {},
         CodageTexts::tr("Mesure l’accord des codeurs, par code et en tout, et énumère leurs désaccords."),
         0,
         0,
         codageOptions() << valueOption(
             kEchantillon, CodageTexts::tr("Échantillon à l’aveugle ; sinon tout ce qui est codé."), id),
         agreement}};
}

} // namespace isegorie::cli
