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

QString requiredMark() {
    return Help::tr(" Obligatoire.");
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

QString commandsTable(const QList<Command>& commands) {
    QList<std::pair<QString, QString>> rows;
    for (const Command& command : commands)
        rows.append({command.words.join(QLatin1Char(' ')) + QLatin1Char(' ') + command.argumentsHelp,
                     command.summary});
    return Help::tr("Commandes :") + QLatin1Char('\n') + table(rows);
}

/// A file that the command reads, to start from; empty for those that read none.
QString exampleFile(const QStringList& words) {
    const QString name = words.join(QLatin1Char(' '));
    if (name == QLatin1String("bon creer"))
        return QStringLiteral(R"({
  "concertation": "L’eau en partage",
  "lot": 3,
  "lignes": [{"code": "3.2.1.A", "quantite": 1}, {"code": "3.8.3", "quantite": 10}],
  "debut": "2026-07-01",
  "livraison": "2026-09-30"
}
)");
    if (name == QLatin1String("chiffrer"))
        return QStringLiteral(R"({
  "recrutements": [{"mode": "recrutement", "participants": 40, "zone": "metropole",
                    "quotas": "classiques", "fichier_fourni": false}],
  "ateliers": [{"participants": 40, "niveau": "expert"}]
}
)");
    if (name == QLatin1String("concertation creer"))
        return QStringLiteral(R"({
  "titre": "L’eau en partage",
  "beneficiaire": "Ministère de la Transition écologique",
  "niveau": "expert",
  "equipe": [{"nom": "Camille Martin", "role": "responsable"}],
  "jalons": [{"libelle": "Restitution", "debut": "2026-10-01"}]
}
)");
    return {};
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
        parts << (option.description().endsWith(requiredMark())
                      ? optionText(option)
                      : QLatin1Char('[') + optionText(option) + QLatin1Char(']'));
    return Help::tr("Usage : %1 [--json]").arg(parts.join(QLatin1Char(' ')));
}

QString commandHelp(const Command& command) {
    const QString example = exampleFile(command.words);
    return usageLine(command) + QStringLiteral("\n\n") + command.summary + QStringLiteral("\n\n") +
           Help::tr("Options :") + QLatin1Char('\n') + optionsTable(command.options + globalOptions()) +
           (example.isEmpty()
                ? QString()
                : QLatin1Char('\n') + Help::tr("Exemple de fichier :") + QStringLiteral("\n\n") + example);
}

QCommandLineOption required(QCommandLineOption option) {
    option.setDescription(option.description() + requiredMark());
    return option;
}

QString groupHelp(const QStringList& words, const QList<Command>& commands) {
    QList<Command> group;
    for (const Command& command : commands)
        if (!words.isEmpty() && command.words.mid(0, words.size()) == words)
            group << command;
    return group.isEmpty() ? QString() : commandsTable(group);
}

QString generalHelp(const QList<Command>& commands) {
    return Help::tr("Usage : isegorie-cli [--base FICHIER] COMMANDE … [--json]") + QStringLiteral("\n\n") +
           commandsTable(commands) + QLatin1Char('\n') + Help::tr("Options :") + QLatin1Char('\n') +
           optionsTable(globalOptions()) + QLatin1Char('\n') +
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
