// Which forms a part of a corpus uses more, or less, than chance would: Lafon's specificities (1980).
#pragma once

#include <vector>

namespace isegorie::analyse {

/// Counts of forms (lines) in parts (columns), by line; their sum is at most kMaxOccurrences, so that the
/// product of two sums is still a whole number of 64 bits.
constexpr long long kMaxOccurrences = 3'000'000'000;
struct TableLexicale {
    int formes = 0, parts = 0;
    std::vector<long long> effectifs;
};

/// One score a cell: -log10 P(X ≥ f) where the form is as frequent as expected or more, log10 P(X ≤ f) under
/// it; X is hypergeometric, E = F·t/T. A form or a part without occurrences scores 0.
std::vector<double> specificitesLafon(const TableLexicale& table);
/// The score of one cell: `observe` of `tires` drawn from `total`, of which `marques` are marked.
double specificite(long long total, long long marques, long long tires, long long observe);

} // namespace isegorie::analyse
