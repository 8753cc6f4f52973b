// The coffre of the base that a command works on, and its passphrase: from a file, the keyring of the
// desktop, or the terminal; never from the arguments, which every user of the machine can read.
#pragma once

#include "app/cli/BaseAccess.h"
#include "core/coffre/Purge.h"
#include "core/recrutement/Vivier.h"

namespace isegorie::cli {

struct BaseCoffre {
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<coffre::Coffre> coffre;
};

enum class Cles {
    Fermees, ///< Nothing is to be read.
    Ouvertes ///< Asks for the passphrase; refused when the base has no coffre.
};

/// With Write, a purge that a crash interrupted is carried out first.
base::Result<BaseCoffre> openCoffre(const Invocation& invocation, BaseUse use, Cles cles);

/// The coffre of an open base, unlocked.
base::Result<std::unique_ptr<coffre::Coffre>> openedCoffre(const Invocation& invocation,
                                                           const storage::Database& database);

/// --phrase FICHIER, for every command that opens the coffre.
QCommandLineOption phraseOption();
/// The commands, each with --phrase besides its own options.
QList<Command> withPhrase(QList<Command> commands);
/// The first line of the file that the option names ("-": the next line of standard input), else asked for at
/// the terminal; a usage error when there is neither.
base::Result<coffre::Secret> passphrase(const Invocation& invocation, const QString& option,
                                        const QString& question);

/// A candidate by pseudonym, or by its id in the file when identities are open.
base::Result<recrutement::Candidat> candidatOf(const recrutement::Vivier& vivier, const QString& texte);

} // namespace isegorie::cli
