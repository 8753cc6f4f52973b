// Which texts a command of coding is about, and who codes.
#pragma once

#include "app/cli/TextesOptions.h"
#include "core/consultation/Codages.h"

#include <functional>

namespace isegorie::cli {

/// --question, --filtre, --toutes, --concertation and --codeur.
QList<QCommandLineOption> codageOptions();

struct LuCodage {
    consultation::DemandeTextes demande;
    consultation::ChampCodage champ; ///< Coder: --codeur, else --auteur or the system's user.
    consultation::PlanCodification plan;
};
base::Result<LuCodage> luCodage(const Invocation& invocation, const storage::Database& database);

/// A command that changes the coding of a concertation and then shows what it changed.
using ActeCodage =
    std::function<base::Result<storage::Edit>(const Invocation&, const storage::Database&, const QString&)>;
std::function<Outcome(const Invocation&)>
changeThenShow(const ActeCodage& act, Outcome (*show)(const storage::Database&, const QString&));

/// A share "0,8", "80" or "80 %" in ten-thousandths.
base::Result<int> seuilDe(const QString& text);

} // namespace isegorie::cli
