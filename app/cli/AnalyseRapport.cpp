// analyse synthese, analyse rapport
#include "app/cli/AnalyseOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "app/cli/TextesOptions.h"
#include "core/base/Identifiant.h"
#include "core/consultation/Classement.h"
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

const QString kAjouter = QStringLiteral("ajouter");
const QString kRetirer = QStringLiteral("retirer");
const QString kProposer = QStringLiteral("proposer");

/// The kept classification of this id; without one the last.
base::Result<QString> classementNomme(const storage::Database& database, const QString& concertationId,
                                      const QString& id) {
    const auto kept = classementsGardes(database, concertationId);
    if (!kept)
        return base::echec(kept.error());
    if (id.isEmpty() && !kept->isEmpty())
        return kept->last().id;
    return classementGarde(database, concertationId, id).map([&id](const QJsonObject&) { return id; });
}

/// What --question and --croise name, by the kind of the element.
base::Status nameQuestions(const Invocation& invocation, const storage::Database& database,
                           const QString& concertationId, ElementSynthese& one) {
    const QString named = invocation.options.value(QStringLiteral("question"));
    const QString crossed = invocation.options.value(QStringLiteral("croise"));
    const auto questions = questionsFermees(database, concertationId);
    const auto fields = champsTexte(database, concertationId);
    if (!questions || !fields)
        return base::echec(!questions ? questions.error() : fields.error());
    base::Result<QString> found = QString();
    if (one.genre == GenreElement::Tri)
        found =
            questionNommee(*questions, named).map([](const QuestionFermee& question) { return question.id; });
    else if (one.genre == GenreElement::Classes)
        found = classementNomme(database, concertationId, named);
    else if (one.genre == GenreElement::Mots || one.genre == GenreElement::Liste ||
             one.genre == GenreElement::Specificites)
        found = champNomme(*fields, named).map([](const ChampTexte& field) { return field.cle(); });
    if (!found)
        return base::echec(found.error());
    one.question = *found;
    if (crossed.isEmpty())
        return {};
    const auto other = questionNommee(*questions, crossed);
    if (!other)
        return base::echec(other.error());
    one.croise = other->id;
    return {};
}

base::Result<storage::Edit> addition(const Invocation& invocation, const storage::Database& database,
                                     const QString& concertationId) {
    const auto genre = genreElementDe(invocation.options.value(kAjouter));
    if (!genre)
        return base::echec(usageErreur(RapportTexts::tr("L’option --ajouter attend texte, controle, tri, "
                                                        "mots, specificites, classes, liste ou verbatims.")));
    const auto most = entier(invocation, QStringLiteral("nombre"), 1, 5'000);
    if (!most)
        return base::echec(most.error());
    ElementSynthese one;
    one.genre = *genre;
    one.titre = invocation.options.value(QStringLiteral("titre"));
    one.commentaire = invocation.options.value(QStringLiteral("commentaire"));
    one.toutes = invocation.options.isSet(QStringLiteral("toutes"));
    one.nombre = *most;
    for (const QString& text : invocation.options.values(QStringLiteral("contribution"))) {
        bool whole = false;
        one.numeros << text.toLongLong(&whole);
        if (!whole)
            return base::echec(usageErreur(RapportTexts::tr("L’option --contribution attend un numéro.")));
    }
    if (const base::Status named = nameQuestions(invocation, database, concertationId, one); !named)
        return base::echec(named.error());
    return ajouterElement(database, concertationId, one).map([](const CreationElement& made) {
        return made.edit;
    });
}

Outcome plan(const Invocation& invocation) {
    const auto isSet = [&](const QString& name) { return invocation.options.isSet(name); };
    const bool writes = isSet(kProposer) || isSet(kAjouter) || isSet(kRetirer);
    const auto database = openBase(invocation, writes ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    base::Result<storage::Edit> edit = storage::Edit();
    if (isSet(kProposer))
        edit = proposerSynthese(**database, *id);
    else if (isSet(kAjouter))
        edit = addition(invocation, **database, *id);
    else if (isSet(kRetirer))
        edit = retirerElement(**database, *id, invocation.options.value(kRetirer));
    if (writes)
        if (const auto done = applyEdit(**database, edit); !done)
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

QList<QCommandLineOption> planOptions() {
    const QString question = RapportTexts::tr("QUESTION");
    return {
        concertationOption(),
        QCommandLineOption(
            kProposer, RapportTexts::tr("Ajoute au plan tout ce qui se compte : contrôle, questions, mots.")),
        valueOption(kAjouter,
                    RapportTexts::tr("Ajoute un élément : texte, controle, tri, mots, specificites, "
                                     "classes, liste ou verbatims."),
                    RapportTexts::tr("GENRE")),
        valueOption(QStringLiteral("question"),
                    RapportTexts::tr("Question comptée ; pour classes, numéro d’un classement gardé (sans "
                                     "lui, le dernier)."),
                    question),
        valueOption(QStringLiteral("croise"), RapportTexts::tr("Question fermée à croiser."), question),
        valueOption(QStringLiteral("nombre"), RapportTexts::tr("Mots ou réponses au plus."),
                    QStringLiteral("N"), QStringLiteral("20")),
        valueOption(QStringLiteral("contribution"),
                    RapportTexts::tr("Numéro d’une contribution à citer ; se répète."), QStringLiteral("N")),
        valueOption(QStringLiteral("titre"), RapportTexts::tr("Titre de l’élément."),
                    RapportTexts::tr("TEXTE")),
        valueOption(QStringLiteral("commentaire"), RapportTexts::tr("Ce que vous en dites."),
                    RapportTexts::tr("TEXTE")),
        toutesOption(),
        valueOption(kRetirer, RapportTexts::tr("Retire l’élément de ce numéro."), RapportTexts::tr("ID"))};
}

} // namespace

QList<Command> analyseRapportCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("analyse"), QLatin1String(verb)};
    };
    return {
        {words("synthese"),
         {},
         RapportTexts::tr("Montre ou change le plan de la synthèse d’une concertation."),
         0,
         0,
         planOptions(),
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
