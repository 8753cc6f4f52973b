#include "app/cli/CodageOptions.h"

#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"

#include <QCoreApplication>

namespace isegorie::cli {

using namespace consultation;
using base::echec;
using base::Result;

namespace {

struct CodageTexts {
    Q_DECLARE_TR_FUNCTIONS(CodageTexts)
};

} // namespace

QList<QCommandLineOption> codageOptions() {
    return textesOptions() << valueOption(QStringLiteral("codeur"),
                                          CodageTexts::tr("Qui code ; vous, sinon."), CodageTexts::tr("NOM"));
}

Result<LuCodage> luCodage(const Invocation& invocation, const storage::Database& database) {
    const auto id = concertationExigee(invocation, database);
    const auto demand = id ? demandeTextes(invocation, database) : echec(id.error());
    if (!demand)
        return echec(demand.error());
    const auto plan = planDe(database, *id);
    if (!plan)
        return echec(plan.error());
    const QString coder = invocation.options.value(QStringLiteral("codeur"));
    return LuCodage{*demand, {*id, demand->champ, coder.isEmpty() ? database.auteur() : coder}, *plan};
}

Result<int> seuilDe(const QString& text) {
    const auto number = nombreDe(QString(text).remove(u'%').trimmed());
    if (!number || *number < 0 || *number > 100)
        return echec(usageErreur(CodageTexts::tr("Un seuil va de 0 à 1, ou de 0 à 100 %.")));
    constexpr int kWhole = 10'000;
    return qRound(*number * (*number <= 1 && !text.contains(u'%') ? kWhole : kWhole / 100));
}

std::function<Outcome(const Invocation&)>
changeThenShow(const ActeCodage& act, Outcome (*show)(const storage::Database&, const QString&)) {
    return [act, show](const Invocation& invocation) -> Outcome {
        const auto database = openBase(invocation, BaseUse::Write);
        if (!database)
            return fail(database.error());
        const auto id = concertationExigee(invocation, **database);
        if (!id)
            return fail(id.error());
        if (const auto applied = applyEdit(**database, act(invocation, **database, *id)); !applied)
            return fail(applied.error());
        return show(**database, *id);
    };
}

} // namespace isegorie::cli
