// Every command of isegorie-cli.
#pragma once

#include "app/cli/Command.h"

namespace isegorie::cli {

QList<Command> baseCommands();
QList<Command> sauvegardeCommands();
QList<Command> concertationCommands();
QList<Command> concertationPartieCommands();
QList<Command> concertationVueCommands();
QList<Command> concertationAgendaCommands();
QList<Command> catalogueCommands();
QList<Command> chiffrageCommands();
QList<Command> accordCadreCommands();
QList<Command> accordModificationCommands();
QList<Command> titulaireCommands();
QList<Command> bpuCommands();
QList<Command> revisionCommands();
QList<Command> devisCommands();
QList<Command> bonCommands();
QList<Command> bonActesCommands();
QList<Command> bonModificationCommands();
QList<Command> bonLigneCommands();
QList<Command> suiviCommands();
QList<Command> livrableCommands();
QList<Command> coffreCommands();
QList<Command> recrutementPlanCommands();
QList<Command> recrutementCritereCommands();
QList<Command> recrutementReferenceCommands();
QList<Command> recrutementImportCommands();
QList<Command> recrutementCandidatCommands();
QList<Command> recrutementContactCommands();
QList<Command> recrutementTirageCommands();
QList<Command> recrutementPvCommands();
QList<Command> recrutementCalibrerCommands();
QList<Command> recrutementTablesCommands();
QList<Command> recrutementPanelCommands();
QList<Command> recrutementSuiviCommands();
QList<Command> recrutementTexteCommands();
QList<Command> recrutementSeanceCommands();
QList<Command> recrutementDefraiementCommands();
QList<Command> analyseEnqueteCommands();
QList<Command> analyseTextesCommands();
QList<Command> analyseMotsCommands();
QList<Command> analyseLexiqueCommands();
QList<Command> analyseFacteursCommands();
QList<Command> analyseVotesCommands();
QList<Command> analyseArgumentsCommands();
QList<Command> analyseRapportCommands();
QList<Command> codagePlanCommands();
QList<Command> codageCommands();
QList<Command> codageReglesCommands();
QList<Command> codageDoubleCommands();
QList<Command> contributionCommands();
QList<Command> contributionPrevolCommands();
QList<Command> contributionProfilsCommands();
QList<Command> contributionFrequentationCommands();
QList<Command> contributionMargesCommands();
QList<Command> contributionQuestionsCommands();
QList<Command> demoCommands();

/// All of them, in the order of the help.
QList<Command> allCommands();

} // namespace isegorie::cli
