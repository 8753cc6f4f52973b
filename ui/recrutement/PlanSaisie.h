// What is typed into a cell of the plan, read.
#pragma once

#include "core/recrutement/Recrutement.h"

namespace isegorie::ui {

/// "12,5", "12.5 %" → 125 000 millionths; empty → none.
base::Result<std::optional<int>> partSaisie(const QString& texte);
/// "12"; empty → none.
base::Result<std::optional<int>> entierSaisi(const QString& texte);
/// "8 à 14", "8-14", "8–14": flexible bounds; empty → none.
base::Result<std::pair<std::optional<int>, std::optional<int>>> souplesseSaisie(const QString& texte);

} // namespace isegorie::ui
