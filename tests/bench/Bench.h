// Benchmarks print one line each: what, against what, the ratio.
#pragma once

#include <QString>

#include <functional>

namespace isegorie::bench {

struct Size {
    int concertations;
    int bons;
    int edits;
    int candidats;
};

/// Median of several runs, in milliseconds.
double medianMilliseconds(int runs, const std::function<void()>& work);
void report(const QString& what, double milliseconds, const QString& reference, double referenceMilliseconds);

void benchWritePath(const Size& size);
void benchCandidats(const Size& size);

} // namespace isegorie::bench
