// Runs clang-tidy on one batch of sources.
#pragma once

#include "tests/style/Batches.h"

namespace isegorie::style {

struct TidyRun {
    QString clangTidy;
    QString sourceRoot;
    QString workDir; ///< Where the joined sources are written.

    /// The findings as clang-tidy prints them; empty = clean. Sources that do not stand with the others of
    /// their batch are read apart (and named on the output, for each costs its headers once more).
    QString check(const Batch& batch) const;
    /// clang-tidy's version and the project's configuration: whatever changes every result.
    QByteArray salt() const;
};

} // namespace isegorie::style
