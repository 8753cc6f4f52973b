#include "app/cli/Registry.h"

namespace isegorie::cli {

QList<Command> allCommands() {
    return catalogueCommands() + chiffrageCommands() + accordCadreCommands() + bpuCommands() +
           revisionCommands() + devisCommands();
}

} // namespace isegorie::cli
