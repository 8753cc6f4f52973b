// Amounts in the cells of a table.
#pragma once

#include "core/base/Montant.h"
#include "core/documents/Table.h"

namespace isegorie::documents {

/// The amount that a cell says. The number of a workbook is rounded to the cent, half-up: what a formula
/// computed has more decimals than a price. Text is read as Montant::parse does. A final "%" is left aside.
/// Errors name no place.
base::Result<base::Montant> montantDe(const Table::Row& row, qsizetype column);

} // namespace isegorie::documents
