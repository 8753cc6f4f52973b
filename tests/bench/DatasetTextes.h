// Invented contributions with many words, and what measuring them takes.
#pragma once

#include <QString>

namespace isegorie::bench {

/// A CSV with an identifier, a text of 15 to 110 words and a region: eight themes with 300 words each, and
/// 20,000 that all share, the first of each the commonest.
bool writeTextes(const QString& path, int rows);

/// Largest resident size so far, in MB; 0 where the system does not tell.
double peakMemory();

} // namespace isegorie::bench
