// The rules of ARCHITECTURE.md as functions of one file; each gives what is wrong, one line each.
#pragma once

#include "tests/architecture/SourceTree.h"

namespace isegorie::tests {

/// Includes that go against base ← storage, documents ← marche ← concertation ← ui ← app.
QStringList layerFaults(const SourceFile& file);
/// Qt modules with windows in core/; headers of one operating system in core/ or ui/; SQLite in ui/.
QStringList foreignIncludes(const SourceFile& file);
/// SQL in string literals of ui/ and app/.
QStringList sqlInStrings(const SourceFile& file);
/// Longer than 500 lines, or a header without #pragma once or outside its folder's namespace.
QStringList shapeFaults(const SourceFile& file);
/// Paths of one machine, leftovers of unfinished work.
QStringList leftovers(const SourceFile& file);
/// Models of ui/ that no test with a QAbstractItemModelTester names.
QStringList unwatchedModels(const QList<SourceFile>& files);
/// Types of one name in one namespace, defined in two files: no linker says it, and each takes the other's
/// size. What stands in an unnamed namespace is its file's own.
QStringList twinTypes(const QList<SourceFile>& files);
/// Built or binary files that do not belong into the repository.
QStringList binaryFaults(const SourceFile& file);

} // namespace isegorie::tests
