#include "app/cli/BonEdition.h"

#include "app/cli/BonSortie.h"

namespace isegorie::cli {

Outcome bonAnswer(const storage::Database& database, const QString& id) {
    const auto bon = marche::loadBon(database, id);
    if (!bon)
        return fail(bon.error());
    return Answer{QJsonDocument(bonJson(*bon)), bonText(*bon), 0, {}};
}

Outcome changedBon(const Invocation& invocation, const QList<BonEdit>& edits) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto bon = marche::findBon(**database, invocation.arguments.first());
    if (!bon)
        return fail(bon.error());
    QList<storage::Database::MakeEdit> steps;
    for (const BonEdit& edit : edits)
        steps << [&edit, id = bon->id](const storage::Database& base) -> base::Result<storage::Edit> {
            const auto now = marche::loadBon(base, id);
            if (!now)
                return base::echec(now.error());
            return edit(base, *now);
        };
    if (const auto applied = (*database)->applyInTurn(steps); !applied)
        return fail(applied.error());
    return bonAnswer(**database, bon->id);
}

} // namespace isegorie::cli
