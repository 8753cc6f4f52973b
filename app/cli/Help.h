// The texts of --help.
#pragma once

#include "app/cli/Command.h"

namespace isegorie::cli {

/// Known to every command: --base, --json, --help, --version.
QList<QCommandLineOption> globalOptions();
QString generalHelp(const QList<Command>& commands);
QString commandHelp(const Command& command);
/// The commands that begin with these words; empty when none does.
QString groupHelp(const QStringList& words, const QList<Command>& commands);
/// The option, named without brackets in the usage line: the command refuses to run without it.
QCommandLineOption required(QCommandLineOption option);
/// "Usage : isegorie-cli catalogue chercher CODE [--json]"
QString usageLine(const Command& command);
/// Why the parser did not understand, in French.
QString unknownOptionText(const QCommandLineParser& parser);

} // namespace isegorie::cli
