// A file of margins: a row an answer, with the columns variable, modalite and part.
#pragma once

#include "core/documents/Table.h"

namespace isegorie::consultation {

struct ColonnesMarges {
    int variable = -1, modalite = -1, part = -1;
};
/// Code "marges.colonnes" when one is missing, or there are no rows.
base::Result<ColonnesMarges> colonnesMarges(const documents::Table& table);
/// The share of a row: of 1, of 100, or a count of people. Code "marges.part" with its cell.
base::Result<double> partDe(const documents::Table& table, const documents::Table::Row& row, int colonne);
/// The shares of one question make 100 (1 when none is over 1) but for rounding, one in a hundred; counts of
/// a population, one of them over 100, make what they make. Codes "marges.nulles", "marges.somme".
base::Status sommeVerifiee(const std::vector<double>& parts, const QString& question);
/// An answer that was given and has no share ("marges.manque").
base::Erreur sansPart(const QString& modalite, const QString& question);

} // namespace isegorie::consultation
