// What the commands on livrables share.
#pragma once

#include "app/cli/BaseAccess.h"
#include "core/marche/Livrable.h"

namespace isegorie::cli {

using LivrableEdit =
    std::function<base::Result<storage::Edit>(const storage::Database&, const marche::Livrable&, QDate)>;

/// The livrable as it is on the day.
Outcome livrableAnswer(const storage::Database& database, const QString& id, QDate date);
/// Applies in turn what each makes of the livrable of the first argument on the day, and tells it.
Outcome changedLivrable(const Invocation& invocation, const QList<LivrableEdit>& edits);
/// --version-recue.
QCommandLineOption versionOption();
/// The version of that option, by its rank; otherwise the last, which is the one that is judged.
base::Result<marche::VersionLivrable> versionOf(const Invocation& invocation,
                                                const marche::Livrable& livrable);

/// recevoir, fichier, sceller.
QList<Command> livrableFichierCommands();

} // namespace isegorie::cli
