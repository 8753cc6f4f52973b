#include "app/cli/Registry.h"

namespace isegorie::cli {

QList<Command> allCommands() {
    return baseCommands() + sauvegardeCommands() + concertationCommands() + concertationPartieCommands() +
           concertationAgendaCommands() + concertationVueCommands() + catalogueCommands() +
           chiffrageCommands() + accordCadreCommands() + accordModificationCommands() + titulaireCommands() +
           bpuCommands() + revisionCommands() + devisCommands() + bonCommands() + bonActesCommands() +
           bonModificationCommands() + bonLigneCommands() + suiviCommands() + livrableCommands() +
           coffreCommands() + recrutementPlanCommands() + recrutementCritereCommands() +
           recrutementReferenceCommands() + recrutementImportCommands() + recrutementCandidatCommands() +
           recrutementContactCommands() + recrutementTirageCommands() + recrutementPvCommands() +
           recrutementCalibrerCommands() + recrutementTablesCommands() + recrutementPanelCommands() +
           recrutementSuiviCommands() + recrutementTexteCommands() + recrutementSeanceCommands() +
           recrutementDefraiementCommands() + analyseEnqueteCommands() + analyseTextesCommands() +
           analyseMotsCommands() + analyseLexiqueCommands() + analyseFacteursCommands() +
           analyseVotesCommands() + analyseArgumentsCommands() + analyseRapportCommands() +
           codagePlanCommands() + codageCommands() + codageReglesCommands() + codageDoubleCommands() +
           contributionCommands() + contributionPrevolCommands() + contributionProfilsCommands() +
           contributionFrequentationCommands() + contributionMargesCommands() +
           contributionQuestionsCommands() + demoCommands();
}

} // namespace isegorie::cli
