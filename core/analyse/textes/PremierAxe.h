// The first axis of a correspondence analysis of a sparse matrix of ones.
#pragma once

#include "core/analyse/Arret.h"
#include "core/analyse/textes/MatriceCreuse.h"

namespace isegorie::analyse {

/// Coordinate of each row: u₁/√r of the singular value decomposition of (P - r cᵀ)/√(r cᵀ). The sign is set
/// so that the largest coordinate in size is positive. No row and no column may be empty; at least 2 of each.
/// Never a dense matrix: Spectra's Lanczos on a product by the sparse one.
std::vector<double> premierAxe(const MatriceCreuse& matrice, const Arret& arret);

} // namespace isegorie::analyse
