// The rows of a quotation's comparison: what is asked, and under it what the BPU and the bon say.
#pragma once

#include "core/marche/Devis.h"
#include "ui/marche/SuiviModel.h"

namespace isegorie::ui {

QStringList devisColonnes();
inline constexpr int kDevisUo = 2;
inline constexpr int kDevisConstats = 6;

/// One row a line of the quotation, then the UO that it lacks; identity: the place in that order. gapsOnly
/// leaves out the lines that conform.
QList<SuiviModel::Ligne> devisLignes(const marche::ComparaisonDevis& comparison, bool gapsOnly);
/// The findings of the row with this identity.
base::Constats devisConstats(const marche::ComparaisonDevis& comparison, const QString& id);

} // namespace isegorie::ui
