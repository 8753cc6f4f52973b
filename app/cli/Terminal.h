// Secrets typed at a terminal, without showing them, or piped in.
#pragma once

#include <QString>

#include <optional>

namespace isegorie::cli {

/// Empty when standard input is no terminal.
std::optional<QString> askHidden(const QString& question);
/// The next line of standard input, without its end; empty at its end.
QString nextLine();

} // namespace isegorie::cli
