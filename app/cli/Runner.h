// Finds the command in the arguments, runs it, and says what to write where.
#pragma once

#include "app/cli/Command.h"

namespace isegorie::cli {

/// Complete texts for both streams; exit codes: 0 done, 1 bad input, 2 usage, 3 an honest "no".
struct Output {
    QString out;
    QString err;
    int exitCode = 0;
};

/// arguments: without the program's name.
Output runCommandLine(const QStringList& arguments, const QList<Command>& commands);

} // namespace isegorie::cli
