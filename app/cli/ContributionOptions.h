// The concertation whose contributions a command is about.
#pragma once

#include "app/cli/BaseAccess.h"
#include "app/cli/Command.h"

namespace isegorie::cli {

QCommandLineOption concertationOption();
/// That of --concertation; without it the only one of the base; empty when there is none yet. Several: a
/// usage error.
base::Result<QString> concertationDe(const Invocation& invocation, const storage::Database& database);
/// The same, refused when there is none.
base::Result<QString> concertationExigee(const Invocation& invocation, const storage::Database& database);

} // namespace isegorie::cli
