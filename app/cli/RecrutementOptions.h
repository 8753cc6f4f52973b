// What the commands of recruitment share.
#pragma once

#include "app/cli/MarcheOptions.h"

namespace isegorie::cli {

/// A required whole number of at least 1, or a usage error.
base::Result<int> positiveOption(const Invocation& invocation, const QString& name);
/// The same when given.
base::Result<int> positiveOption(const Invocation& invocation, const QString& name, int absent);
/// --graine, or one that chance makes.
QString seedOf(const Invocation& invocation);
/// Writes the minutes where that option and --pv-pdf say; nothing when they are not given.
base::Status writeMinutes(const Invocation& invocation, const QJsonObject& minutes,
                          const QString& jsonOption);

} // namespace isegorie::cli
