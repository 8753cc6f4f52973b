// What the commands that change a bon share.
#pragma once

#include "app/cli/BaseAccess.h"
#include "core/marche/BonLecture.h"

namespace isegorie::cli {

using BonEdit = std::function<base::Result<storage::Edit>(const storage::Database&, const marche::Bon&)>;

/// The bon as it is now.
Outcome bonAnswer(const storage::Database& database, const QString& id);
/// Finds the bon of the first argument, applies the edits in turn (all or none), and tells the bon.
Outcome changedBon(const Invocation& invocation, const QList<BonEdit>& edits);

/// The lines of a bon that a name means: an id, a place (from 1) or a code in any spelling.
QList<marche::LigneBon> lignesNamed(const QList<marche::LigneBon>& lignes, const QString& name);
/// The line of a bon by its id, its place (from 1) or its code, when only one line has it.
base::Result<marche::LigneBon> findLigne(const QList<marche::LigneBon>& lignes, const QString& name);

} // namespace isegorie::cli
