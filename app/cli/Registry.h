// Every command of isegorie-cli.
#pragma once

#include "app/cli/Command.h"

namespace isegorie::cli {

QList<Command> catalogueCommands();
QList<Command> chiffrageCommands();
QList<Command> accordCadreCommands();
QList<Command> bpuCommands();
QList<Command> revisionCommands();
QList<Command> devisCommands();
QList<Command> bonCommands();
QList<Command> bonActesCommands();
QList<Command> suiviCommands();
QList<Command> livrableCommands();
QList<Command> demoCommands();

/// All of them, in the order of the help.
QList<Command> allCommands();

} // namespace isegorie::cli
