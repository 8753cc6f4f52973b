// A file of margins: a row an answer, with the columns variable, modalite and part.
#pragma once

#include "core/documents/Table.h"

namespace isegorie::consultation {

struct ColonnesMarges {
    int variable = -1, modalite = -1, part = -1;
};
/// Code "marges.colonnes" when one is missing, or there are no rows.
base::Result<ColonnesMarges> colonnesMarges(const documents::Table& table);
/// The share of a row, on any scale. Code "marges.part" with its cell.
base::Result<double> partDe(const documents::Table& table, const documents::Table::Row& row, int colonne);

} // namespace isegorie::consultation
