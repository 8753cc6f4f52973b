// Sources that clang-tidy may read as one: reading Qt's headers costs it eight seconds, one of our sources
// half a second more.
#pragma once

#include "tests/style/CompileCommands.h"

namespace isegorie::style {

struct Batch {
    QStringList files;     ///< Absolute paths.
    QStringList arguments; ///< What each of the files is compiled with, together.
};

/// Groups sources into at least `least` batches of at most `most` sources, keeping apart those that define
/// the same file-local names, open the namespaces of two domains or give a macro two values.
QList<Batch> makeBatches(const QList<Source>& sources, int least, int most);

/// File-local names of a source, each with its namespace: test cases and what stands in anonymous namespaces.
QStringList localNames(const QString& text);

} // namespace isegorie::style
