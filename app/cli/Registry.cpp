#include "app/cli/Registry.h"

namespace isegorie::cli {

QList<Command> allCommands() {
    return baseCommands() + sauvegardeCommands() + concertationCommands() + concertationPartieCommands() +
           concertationAgendaCommands() + concertationVueCommands() + catalogueCommands() +
           chiffrageCommands() + accordCadreCommands() + accordModificationCommands() + titulaireCommands() +
           bpuCommands() + revisionCommands() + devisCommands() + bonCommands() + bonActesCommands() +
           bonModificationCommands() + bonLigneCommands() + suiviCommands() + livrableCommands() +
           recrutementTirageCommands() + recrutementPvCommands() + demoCommands();
}

} // namespace isegorie::cli
