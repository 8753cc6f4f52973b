// Which texts a command of coding is about, and who codes.
#pragma once

#include "app/cli/TextesOptions.h"
#include "core/consultation/Codages.h"

namespace isegorie::cli {

/// --question, --filtre, --toutes, --concertation and --codeur.
QList<QCommandLineOption> codageOptions();

struct LuCodage {
    consultation::DemandeTextes demande;
    consultation::ChampCodage champ; ///< Coder: --codeur, else --auteur or the system's user.
    consultation::PlanCodification plan;
};
base::Result<LuCodage> luCodage(const Invocation& invocation, const storage::Database& database);

/// A share "0,8", "80" or "80 %" in ten-thousandths.
base::Result<int> seuilDe(const QString& text);

} // namespace isegorie::cli
