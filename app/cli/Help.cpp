#include "app/cli/Help.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString optionText(const QCommandLineOption& option) {
    const QString name = QStringLiteral("--") + option.names().constLast();
    return option.valueName().isEmpty() ? name : name + QLatin1Char(' ') + option.valueName();
}

QString table(const QList<std::pair<QString, QString>>& rows) {
    qsizetype width = 0;
    for (const auto& [left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto& [left, right] : rows)
        text += QStringLiteral("  %1  %2\n").arg(left.leftJustified(width), right);
    return text;
}

QString optionsTable(const QList<QCommandLineOption>& options) {
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption& option : options)
        rows.append({optionText(option), option.description()});
    return table(rows);
}

} // namespace

QList<QCommandLineOption> globalOptions() {
    return {
        QCommandLineOption(QStringLiteral("base"), Help::tr("Base .isegorie sur laquelle travailler."),
                           Help::tr("FICHIER")),
        QCommandLineOption(QStringLiteral("auteur"),
                           Help::tr("Qui signe les modifications ; l’utilisateur du système à défaut."),
                           Help::tr("NOM")),
        QCommandLineOption(QStringLiteral("json"), Help::tr("Un document JSON sur la sortie standard.")),
        QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Help::tr("Affiche cette aide.")),
        QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")},
                           Help::tr("Affiche la version."))};
}

QString usageLine(const Command& command) {
    QStringList parts{QStringLiteral("isegorie-cli"), command.words.join(QLatin1Char(' '))};
    if (!command.argumentsHelp.isEmpty())
        parts << command.argumentsHelp;
    for (const QCommandLineOption& option : command.options)
        parts << QLatin1Char('[') + optionText(option) + QLatin1Char(']');
    return Help::tr("Usage : %1 [--json]").arg(parts.join(QLatin1Char(' ')));
}

QString commandHelp(const Command& command) {
    return usageLine(command) + QStringLiteral("\n\n") + command.summary + QStringLiteral("\n\n") +
           Help::tr("Options :") + QLatin1Char('\n') + optionsTable(command.options + globalOptions());
}

QString generalHelp(const QList<Command>& commands) {
    QList<std::pair<QString, QString>> rows;
    for (const Command& command : commands)
        rows.append({command.words.join(QLatin1Char(' ')) + QLatin1Char(' ') + command.argumentsHelp,
                     command.summary});
    return Help::tr("Usage : isegorie-cli [--base FICHIER] COMMANDE … [--json]") + QStringLiteral("\n\n") +
           Help::tr("Commandes :") + QLatin1Char('\n') + table(rows) + QLatin1Char('\n') +
           Help::tr("Options :") + QLatin1Char('\n') + optionsTable(globalOptions()) + QLatin1Char('\n') +
           Help::tr(
               "Codes de sortie : 0 fait, 1 entrée refusée, 2 usage, 3 non motivé (bloqué par une règle).") +
           QLatin1Char('\n');
}

QString unknownOptionText(const QCommandLineParser& parser) {
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) // the parser knows why, in English only
        return Help::tr("Une option est mal écrite ou sa valeur manque (%1).").arg(parser.errorText());
    return Help::tr("L’option --%1 est inconnue.").arg(unknown.join(QStringLiteral(", --")));
}

} // namespace isegorie::cli
