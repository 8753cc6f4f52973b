// Sources that clang-tidy may read as one: parsing Qt's headers costs more than checking our code.
#pragma once

#include "tests/style/CompileCommands.h"

namespace isegorie::style {

struct Batch {
    QStringList files; ///< Absolute paths, all with the same flags.
    QStringList arguments;
};

/// Groups sources of equal flags, at most `most` a batch, keeping apart those that define the same
/// file-local names.
QList<Batch> makeBatches(const QList<Source>& sources, int most);

/// File-local names of a source: test cases and what stands in anonymous namespaces.
QStringList localNames(const QString& text);

} // namespace isegorie::style
