#include "app/cli/Registry.h"

namespace isegorie::cli {

QList<Command> allCommands() {
    return catalogueCommands() + chiffrageCommands();
}

} // namespace isegorie::cli
