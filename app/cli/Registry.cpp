#include "app/cli/Registry.h"

namespace isegorie::cli {

QList<Command> allCommands() {
    return catalogueCommands() + chiffrageCommands() + accordCadreCommands() + bpuCommands() +
           revisionCommands() + devisCommands() + bonCommands() + bonActesCommands() + suiviCommands() +
           livrableCommands() + demoCommands();
}

} // namespace isegorie::cli
