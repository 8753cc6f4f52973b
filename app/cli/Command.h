// What a command of isegorie-cli is. A file of commands gives a list of them; Registry.cpp joins the lists.
#pragma once

#include "core/base/Erreur.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace isegorie::cli {

/// What the user asked for, checked against the command's own options and number of arguments.
struct Invocation {
    const QCommandLineParser& options;
    QStringList arguments; ///< After the command's words.
    QString base;          ///< --base; empty when not given.
    QString auteur;        ///< --auteur; empty: the system's user.
    bool json = false;     ///< --json
    QStringList& notes;    ///< For stderr, whatever the outcome.
};

/// A finished command. Nothing is written before it is complete, so that an error leaves stdout empty.
struct Answer {
    QJsonDocument json; ///< One document, written with --json.
    QString text;       ///< Readable form, written otherwise.
    int exitCode = 0;   ///< 0 done, 3 an honest "no".
    QStringList notes;  ///< For stderr, in both forms.
};

/// Several errors of one input are told together; the exit code is that of the first.
using Errors = QList<base::Erreur>;
using Outcome = tl::expected<Answer, Errors>;

inline tl::unexpected<Errors> fail(const base::Erreur& erreur) {
    return tl::unexpected<Errors>(Errors{erreur});
}

struct Command {
    QStringList words;     ///< {"catalogue", "lister"}
    QString argumentsHelp; ///< "BESOIN.json"
    QString summary;       ///< One French sentence.
    int minArguments = 0;
    int maxArguments = 0;
    QList<QCommandLineOption> options;
    std::function<Outcome(const Invocation&)> run;
};

/// A wrong use of the command line: exit code 2.
base::Erreur usageErreur(const QString& message, const QString& remede = {});
/// The value of a required option, or a usage error.
base::Result<QString> requiredOption(const Invocation& invocation, const QString& name);

} // namespace isegorie::cli
