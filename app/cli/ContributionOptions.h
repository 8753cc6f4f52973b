// The concertation whose contributions a command is about.
#pragma once

#include "app/cli/BaseAccess.h"
#include "app/cli/Command.h"
#include "core/consultation/ImportContributions.h"

namespace isegorie::cli {

QCommandLineOption concertationOption();
/// That of --concertation; without it the only one of the base; empty when there is none yet. Several: a
/// usage error.
base::Result<QString> concertationDe(const Invocation& invocation, const storage::Database& database);
/// The same, refused when there is none.
base::Result<QString> concertationExigee(const Invocation& invocation, const storage::Database& database);

/// Where the core says only what to do, the option or the command that does it.
base::Erreur avecCommande(base::Erreur erreur);
consultation::PlanImport avecOptions(consultation::PlanImport plan);
/// A line on --consultation and --nouvelle where the plan says which consultation it goes on with.
QString suiteOptions(const consultation::PlanImport& plan);

} // namespace isegorie::cli
