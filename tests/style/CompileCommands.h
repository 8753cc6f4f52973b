// What the build says about each source of the project, made fit for clang-tidy.
#pragma once

#include <QList>
#include <QStringList>

namespace isegorie::style {

struct Source {
    QString file;          ///< Absolute path.
    QStringList arguments; ///< Compiler flags that clang understands; no compiler, file, output or PCH.
};

/// The sources below sourceRoot, without generated files; empty when the database cannot be read.
QList<Source> readCompileCommands(const QString& sourceRoot, const QString& buildRoot);

} // namespace isegorie::style
