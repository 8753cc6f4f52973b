#include "app/cli/Runner.h"

#include "app/cli/Help.h"
#include "core/documents/FileOutput.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace isegorie::cli {

namespace {

using base::Erreur;

struct Runner {
    Q_DECLARE_TR_FUNCTIONS(Runner)
};

Output failed(const Errors& errors) {
    constexpr qsizetype kShown = 50;
    Output output;
    for (const Erreur& erreur : errors.mid(0, kShown))
        output.err += erreur.texte() + QLatin1Char('\n');
    if (errors.size() > kShown)
        output.err += Runner::tr("… et %1 autres erreurs.").arg(errors.size() - kShown) + QLatin1Char('\n');
    output.exitCode = errors.isEmpty() ? 1 : errors.first().exitCode();
    return output;
}

void prepare(QCommandLineParser& parser, const QList<QCommandLineOption>& options) {
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(globalOptions());
    parser.addOptions(options);
}

/// Which words are the command's can only be told when every option that takes a value is known.
QStringList positionals(const QStringList& arguments, const QList<Command>& commands) {
    QCommandLineParser parser;
    QList<QCommandLineOption> all;
    QStringList known;
    for (const Command& command : commands)
        for (const QCommandLineOption& option : command.options)
            if (!known.contains(option.names().constFirst())) {
                known << option.names().constFirst();
                all << option;
            }
    prepare(parser, all);
    parser.parse(QStringList{QString()} + arguments);
    return parser.positionalArguments();
}

const Command* findCommand(const QStringList& words, const QList<Command>& commands) {
    const Command* best = nullptr;
    for (const Command& command : commands)
        if (words.mid(0, command.words.size()) == command.words &&
            (best == nullptr || command.words.size() > best->words.size()))
            best = &command;
    return best;
}

Output help(const QString& text) {
    return {text, {}, 0};
}

Output unknownCommand(const QStringList& words, const QList<Command>& commands) {
    if (words.isEmpty())
        return {{}, generalHelp(commands), 2};
    QString known; // the longest beginning that is a group of commands
    qsizetype count = 0;
    while (count < words.size() && !groupHelp(words.mid(0, count + 1), commands).isEmpty())
        known += QLatin1Char(' ') + words.at(count++);
    const QString name = words.mid(0, std::max<qsizetype>(count + 1, 2)).join(QLatin1Char(' '));
    return failed({usageErreur(Runner::tr("La commande « %1 » est inconnue.").arg(name),
                               Runner::tr("« isegorie-cli%1 --help » les énumère.").arg(known))});
}

base::Erreur wouldBeLost(const QString& file) {
    return usageErreur(Runner::tr("La commande lit « %1 » et l’écrirait : ce fichier serait perdu.")
                           .arg(QFileInfo(file).fileName()),
                       Runner::tr("Donnez un autre nom au fichier à écrire."));
}

/// A file that the command reads must not be the one that it writes, in its own name or in a folder that is
/// read: it would be lost. No command has a use for one file named twice.
base::Status checkOutputs(const QCommandLineParser& parser, const QStringList& arguments) {
    static const QStringList kOutputs{QStringLiteral("sortie"), QStringLiteral("pv"),
                                      QStringLiteral("pv-pdf"), QStringLiteral("pdf"),
                                      QStringLiteral("xlsx"),   QStringLiteral("table"),
                                      QStringLiteral("csv"),    QStringLiteral("rapport")};
    QStringList inputs = arguments;
    QStringList outputs;
    const QStringList given = parser.optionNames();
    for (const QString& name : QSet<QString>(given.begin(), given.end()))
        (kOutputs.contains(name) ? outputs : inputs) += parser.values(name);
    QSet<QString> files;
    for (const QString& path : inputs + outputs) {
        const QFileInfo file(path);
        if (!file.isFile())
            continue;
        if (files.contains(file.canonicalFilePath()))
            return base::echec(wouldBeLost(path));
        files.insert(file.canonicalFilePath());
    }
    for (const QString& path : std::as_const(outputs))
        for (const QString& input : std::as_const(inputs))
            if (const QFileInfo file(path), folder(input);
                file.isFile() && folder.isDir() && file.canonicalPath() == folder.canonicalFilePath())
                return base::echec(wouldBeLost(path));
    return {};
}

Output execute(const Command& command, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments().mid(command.words.size());
    if (arguments.size() < command.minArguments || arguments.size() > command.maxArguments)
        return failed(
            {usageErreur(arguments.size() < command.minArguments ? Runner::tr("Il manque un argument.")
                                                                 : Runner::tr("Il y a trop d’arguments."),
                         usageLine(command))});
    if (const base::Status sound = checkOutputs(parser, arguments); !sound)
        return failed({sound.error()});
    QStringList notes;
    const Invocation invocation{parser,
                                arguments,
                                parser.value(QStringLiteral("base")),
                                parser.value(QStringLiteral("auteur")).trimmed(),
                                parser.isSet(QStringLiteral("json")),
                                notes};
    const documents::FormerFiles former;
    const Outcome outcome = command.run(invocation);
    for (const QString& path : former.kept())
        notes << Runner::tr("Le fichier d’avant est gardé : %1").arg(path);
    Output output;
    for (const QString& note : std::as_const(notes))
        output.err += note + QLatin1Char('\n');
    if (!outcome) {
        const Output refused = failed(outcome.error());
        return {{}, output.err + refused.err, refused.exitCode};
    }
    output.out = invocation.json ? QString::fromUtf8(outcome->json.toJson()) : outcome->text;
    for (const QString& note : outcome->notes)
        output.err += note + QLatin1Char('\n');
    output.exitCode = outcome->exitCode;
    return output;
}

} // namespace

Erreur usageErreur(const QString& message, const QString& remede) {
    Erreur erreur = Erreur::saisie(QStringLiteral("usage"), message, remede);
    erreur.genre = Erreur::Genre::Usage;
    return erreur;
}

base::Result<QString> requiredOption(const Invocation& invocation, const QString& name) {
    const QString value = invocation.options.value(name);
    if (value.isEmpty())
        return base::echec(usageErreur(Runner::tr("L’option --%1 manque.").arg(name)));
    return value;
}

Output runCommandLine(const QStringList& arguments, const QList<Command>& commands) {
    const QStringList words = positionals(arguments, commands);
    const Command* command = findCommand(words, commands);
    QCommandLineParser parser;
    prepare(parser, command != nullptr ? command->options : QList<QCommandLineOption>());
    const bool understood = parser.parse(QStringList{QString()} + arguments);
    if (parser.isSet(QStringLiteral("version")))
        return help(QStringLiteral("isegorie-cli " ISEGORIE_VERSION "\n"));
    if (parser.isSet(QStringLiteral("help"))) {
        const QString group = groupHelp(words, commands);
        if (command == nullptr && group.isEmpty() && !words.isEmpty())
            return unknownCommand(words, commands);
        return help(command != nullptr ? commandHelp(*command)
                    : group.isEmpty()  ? generalHelp(commands)
                                       : group);
    }
    if (command == nullptr)
        return unknownCommand(words, commands);
    if (!understood)
        return failed({usageErreur(unknownOptionText(parser), usageLine(*command))});
    return execute(*command, parser);
}

} // namespace isegorie::cli
