// analyse synthese, analyse rapport
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Identifiant.h"
#include "core/consultation/Rapport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct RapportTexts {
    Q_DECLARE_TR_FUNCTIONS(RapportTexts)
};

Outcome plan(const Invocation& invocation) {
    const bool propose = invocation.options.isSet(QStringLiteral("proposer"));
    const auto database = openBase(invocation, propose ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    if (propose)
        if (const auto done = applyEdit(**database, proposerSynthese(**database, *id)); !done)
            return fail(done.error());
    const auto all = elementsSynthese(**database, *id);
    if (!all)
        return fail(all.error());
    QJsonArray json;
    QString text;
    for (const ElementSynthese& one : *all) {
        json << QJsonObject{{QStringLiteral("id"), one.id},
                            {QStringLiteral("genre"), cle(one.genre)},
                            {QStringLiteral("titre"), one.titre},
                            {QStringLiteral("commentaire"), one.commentaire},
                            {QStringLiteral("question"), one.question}};
        text += QStringLiteral("%1  %2  %3\n").arg(one.id, libelle(one.genre), one.titre);
    }
    if (all->isEmpty())
        text = RapportTexts::tr("Pas encore de plan : le rapport prend tout ce qui se compte.") +
               QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

base::Result<QString> hashOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::echec(base::Erreur::systeme(QStringLiteral("rapport.relecture"),
                                                 RapportTexts::tr("Un fichier écrit ne se relit pas."))
                               .dans(path));
    return base::sha256Hex(file.readAll());
}

/// Every format of the report and both files of contributions, in this folder.
base::Result<QStringList> writeAll(const storage::Database& database, const QString& concertationId,
                                   const Rapport& made, const QString& folder) {
    if (!QDir().mkpath(folder))
        return base::echec(
            base::Erreur::saisie(QStringLiteral("rapport.dossier"),
                                 RapportTexts::tr("Ce dossier ne peut pas être créé."),
                                 RapportTexts::tr("Choisissez un dossier où vous avez le droit d’écrire."))
                .dans(folder));
    QStringList written;
    for (const char* ending : {"pdf", "docx", "pptx", "xlsx", "json"}) {
        const QString path = QDir(folder).filePath(QStringLiteral("rapport.") + QLatin1String(ending));
        if (const auto done = ecrireRapport(made, path); !done)
            return base::echec(done.error());
        written << path;
    }
    const std::pair<const char*, Donnees> data[] = {{"contributions.csv", Donnees::Brutes},
                                                    {"contributions-anonymes.csv", Donnees::Anonymisees}};
    for (const auto& [name, kind] : data) {
        const QString path = QDir(folder).filePath(QLatin1String(name));
        if (const auto done = exporterContributions(database, concertationId, kind, path); !done)
            return base::echec(done.error());
        written << path;
    }
    return written;
}

Outcome report(const Invocation& invocation) {
    const auto folder = requiredOption(invocation, QStringLiteral("sortie"));
    if (!folder)
        return fail(folder.error());
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto made = composerRapport(**database, *id);
    if (!made)
        return fail(made.error());
    const auto written = writeAll(**database, *id, *made, *folder);
    if (!written)
        return fail(written.error());
    QJsonArray files;
    QString text;
    for (const QString& path : *written) {
        const auto hash = hashOf(path);
        if (!hash)
            return fail(hash.error());
        files << QJsonObject{{QStringLiteral("fichier"), path}, {QStringLiteral("empreinte"), *hash}};
        text += RapportTexts::tr("Écrit : %1").arg(path) + QLatin1Char('\n');
    }
    QJsonObject json = rapportJson(*made);
    json.insert(QStringLiteral("ecrits"), files);
    return Answer{QJsonDocument(json), text, 0, {}};
}

} // namespace

QList<Command> analyseRapportCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("analyse"), QLatin1String(verb)};
    };
    return {
        {words("synthese"),
         {},
         RapportTexts::tr("Le plan de la synthèse d’une concertation."),
         0,
         0,
         {concertationOption(),
          QCommandLineOption(
              QStringLiteral("proposer"),
              RapportTexts::tr("Ajoute au plan tout ce qui se compte : contrôle, questions, mots."))},
         plan},
        {words("rapport"),
         {},
         RapportTexts::tr("Écrit la synthèse : PDF, Word, PowerPoint, Excel, et les contributions en CSV."),
         0,
         0,
         {concertationOption(), valueOption(QStringLiteral("sortie"), RapportTexts::tr("Dossier où écrire."),
                                            QStringLiteral("DOSSIER"))},
         report}};
}

} // namespace isegorie::cli
