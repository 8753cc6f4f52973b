// Options that the commands of the analyses share.
#pragma once

#include "app/cli/Command.h"

namespace isegorie::cli {

/// A whole number between two bounds, or a usage error.
base::Result<int> entier(const Invocation& invocation, const QString& option, int min, int max);

} // namespace isegorie::cli
