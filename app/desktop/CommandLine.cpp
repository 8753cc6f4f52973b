#include "app/desktop/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace isegorie::app {

namespace {

base::Erreur usage(const QString& message) {
    base::Erreur erreur = base::Erreur::saisie(
        QStringLiteral("usage"), message,
        QCoreApplication::translate("CommandLine", "Lancez « isegorie --help » pour la liste des options."));
    erreur.genre = base::Erreur::Genre::Usage;
    return erreur;
}

QString text(const char* source) {
    return QCoreApplication::translate("CommandLine", source);
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry an option
base::Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("CommandLine", "Suivi des concertations et de leurs bons de commande.")));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  text(QT_TRANSLATE_NOOP("CommandLine", "Affiche cette aide.")));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     text(QT_TRANSLATE_NOOP("CommandLine", "Affiche la version.")));
    const QCommandLineOption captures(
        QStringLiteral("captures"),
        text(QT_TRANSLATE_NOOP("CommandLine", "Écrit une image de chaque écran dans DOSSIER et s’arrête.")),
        QStringLiteral("DOSSIER"));
    const QCommandLineOption language(
        QStringLiteral("lang"), text(QT_TRANSLATE_NOOP("CommandLine", "Langue de l’interface : fr ou en.")),
        QStringLiteral("LANGUE"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), text(QT_TRANSLATE_NOOP("CommandLine", "Thème : clair, sombre ou systeme.")),
        QStringLiteral("THEME"));
    parser.addOptions({help, version, captures, language, theme});
    parser.addPositionalArgument(QStringLiteral("FICHIER"),
                                 text(QT_TRANSLATE_NOOP("CommandLine", "Bases .isegorie à ouvrir.")),
                                 QStringLiteral("[FICHIER…]"));
    if (!parser.parse(arguments))
        return base::echec(usage(parser.errorText()));

    CommandLine result;
    if (parser.isSet(help))
        result.message = parser.helpText();
    else if (parser.isSet(version))
        result.message = QStringLiteral("isegorie " ISEGORIE_VERSION "\n");
    result.files = parser.positionalArguments();
    result.capturesDir = parser.value(captures);
    result.language = parser.value(language);
    result.theme = parser.value(theme);
    if (!QStringList{{}, QStringLiteral("fr"), QStringLiteral("en")}.contains(result.language))
        return base::echec(usage(
            text(QT_TRANSLATE_NOOP("CommandLine", "La langue « %1 » n’existe pas.")).arg(result.language)));
    if (!QStringList{{}, QStringLiteral("clair"), QStringLiteral("sombre"), QStringLiteral("systeme")}
             .contains(result.theme))
        return base::echec(
            usage(text(QT_TRANSLATE_NOOP("CommandLine", "Le thème « %1 » n’existe pas.")).arg(result.theme)));
    if (!result.capturesDir.isEmpty() && result.files.size() != 1)
        return base::echec(
            usage(text(QT_TRANSLATE_NOOP("CommandLine", "--captures demande aussi le fichier d’une base."))));
    return result;
}

} // namespace isegorie::app
