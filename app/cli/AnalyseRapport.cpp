// analyse synthese, analyse rapport
#include "app/cli/AnalyseOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "app/cli/TextesOptions.h"
#include "core/consultation/Classement.h"
#include "core/consultation/Ecartees.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/VotesBase.h"
#include "core/documents/FileOutput.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct RapportTexts {
    Q_DECLARE_TR_FUNCTIONS(RapportTexts)
};

const QString kAjouter = QStringLiteral("ajouter");
const QString kRetirer = QStringLiteral("retirer");
const QString kProposer = QStringLiteral("proposer");
const QString kNombre = QStringLiteral("nombre");
const QString kRedresse = QStringLiteral("redresse");
const QString kRemplacer = QStringLiteral("remplacer");

/// « texte, controle… ou verbatims »
QString genres() {
    return RapportTexts::tr(
        "texte, controle, tri, mots, specificites, classes, liste, codes, votes, arguments "
        "ou verbatims");
}

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

/// The votes of this name; without one the only ones there are.
base::Result<QString> scrutinDe(const storage::Database& database, const QString& concertationId,
                                const QString& name) {
    const auto all = scrutinsDe(database, concertationId);
    const auto one = all ? scrutinNomme(*all, name) : base::echec(all.error());
    return one ? base::Result<QString>(one->id) : base::echec(one.error());
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
    else if (one.genre == GenreElement::Votes)
        found = scrutinDe(database, concertationId, named);
    else if (one.genre == GenreElement::Mots || one.genre == GenreElement::Liste ||
             one.genre == GenreElement::Specificites || one.genre == GenreElement::Codes)
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
        return base::echec(usageErreur(RapportTexts::tr("L’option --ajouter attend %1.").arg(genres())));
    ElementSynthese one = elementDe(*genre);
    if (invocation.options.isSet(kNombre)) {
        const auto most = entier(invocation, kNombre, 1, 5'000);
        if (!most)
            return base::echec(most.error());
        one.nombre = *most;
    }
    one.titre = invocation.options.value(QStringLiteral("titre"));
    one.commentaire = invocation.options.value(QStringLiteral("commentaire"));
    one.toutes = invocation.options.isSet(QStringLiteral("toutes"));
    one.redresse = invocation.options.isSet(kRedresse);
    if (one.redresse && one.genre != GenreElement::Tri)
        return base::echec(usageErreur(RapportTexts::tr("L’option --redresse va avec --ajouter tri.")));
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

/// Identity, kind, what is counted, the author's title.
QString lineOf(const ElementSynthese& one, const QHash<QString, QString>& names) {
    QStringList parts{one.id, libelle(one.genre)};
    QString counted = names.value(one.question);
    if (!one.croise.isEmpty())
        counted += QStringLiteral(" × ") + names.value(one.croise);
    if (!one.question.isEmpty())
        parts << (counted.isEmpty() ? RapportTexts::tr("(n’est plus dans la base)") : counted);
    if (one.redresse)
        parts << RapportTexts::tr("redressé");
    if (!one.titre.isEmpty())
        parts << RapportTexts::tr("« %1 »").arg(one.titre);
    return parts.join(QStringLiteral("  "));
}

QJsonObject jsonOf(const ElementSynthese& one, const QHash<QString, QString>& names,
                   const QStringList& alerts) {
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("genre"), cle(one.genre)},
            {QStringLiteral("titre"), one.titre},
            {QStringLiteral("commentaire"), one.commentaire},
            {QStringLiteral("question"), one.question},
            {QStringLiteral("libelle"), names.value(one.question)},
            {QStringLiteral("croise"), names.value(one.croise)},
            {QStringLiteral("redresse"), one.redresse},
            {QStringLiteral("alertes"), QJsonArray::fromStringList(alerts)}};
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
    const auto names = nomsComptes(**database, *id);
    if (!all || !names)
        return fail(all ? names.error() : all.error());
    QJsonArray json;
    QString text;
    for (const ElementSynthese& one : *all) {
        const auto alerts = alertesEcarts(**database, *id, one.numeros);
        if (!alerts)
            return fail(alerts.error());
        json << jsonOf(one, *names, *alerts);
        text += lineOf(one, *names) + QLatin1Char('\n');
        for (const QString& alert : *alerts)
            text += QStringLiteral("    ") + alert + QLatin1Char('\n');
    }
    if (all->isEmpty())
        text = RapportTexts::tr("Pas encore de plan : le rapport prend tout ce qui se compte.") +
               QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

const std::pair<const char*, Donnees> kData[] = {{"contributions.csv", Donnees::Brutes},
                                                 {"contributions-anonymes.csv", Donnees::Anonymisees}};

/// Every format of the report, then both files of contributions.
QStringList filesIn(const QString& folder) {
    QStringList files;
    for (const char* ending : {"pdf", "docx", "pptx", "xlsx", "json"})
        files << QDir(folder).filePath(QStringLiteral("rapport.") + QLatin1String(ending));
    for (const auto& [name, kind] : kData)
        files << QDir(folder).filePath(QLatin1String(name));
    return files;
}

base::Erreur notWritten(const QString& path) {
    return base::Erreur::systeme(QStringLiteral("rapport.relecture"),
                                 RapportTexts::tr("Un fichier écrit ne se relit pas."))
        .dans(path);
}

/// All of filesIn() this folder.
base::Status writeAll(const storage::Database& database, const QString& concertationId, const Rapport& made,
                      const QString& folder) {
    for (const QString& path : filesIn(folder)) {
        const auto* data = std::find_if(std::begin(kData), std::end(kData), [&path](const auto& one) {
            return QFileInfo(path).fileName() == QLatin1String(one.first);
        });
        const auto done = data == std::end(kData)
                              ? ecrireRapport(made, path)
                              : exporterContributions(database, concertationId, data->second, path);
        if (!done)
            return done;
    }
    return {};
}

/// Another file of the same name is not written over unless that was asked; the same one stays.
base::Status checkFree(const QStringList& fresh, const QStringList& targets) {
    for (qsizetype i = 0; i < targets.size(); ++i) {
        if (QFile::exists(targets.at(i)) &&
            documents::contentHash(targets.at(i)) != documents::contentHash(fresh.at(i)))
            return base::echec(
                base::Erreur::refus(QStringLiteral("rapport.existe"),
                                    RapportTexts::tr("Un autre fichier est déjà là ; rien n’a été écrit."),
                                    RapportTexts::tr("Donnez un autre dossier, ou l’option --remplacer."))
                    .dans(targets.at(i)));
    }
    return {};
}

/// All files or none: they are made aside, then take their places.
base::Result<QStringList> publish(const storage::Database& database, const QString& concertationId,
                                  const Rapport& made, const QString& folder, bool replaces) {
    const auto unwritable = [&folder] {
        return base::echec(
            base::Erreur::saisie(QStringLiteral("rapport.dossier"),
                                 RapportTexts::tr("Ce dossier ne peut pas être créé."),
                                 RapportTexts::tr("Choisissez un dossier où vous avez le droit d’écrire."))
                .dans(folder));
    };
    if (!QDir().mkpath(folder))
        return unwritable();
    const QTemporaryDir aside(QDir(folder).filePath(QStringLiteral(".rapport-XXXXXX")));
    if (!aside.isValid())
        return unwritable();
    if (const base::Status written = writeAll(database, concertationId, made, aside.path()); !written)
        return base::echec(written.error());
    const QStringList fresh = filesIn(aside.path()), targets = filesIn(folder);
    if (const base::Status free = replaces ? base::Status() : checkFree(fresh, targets); !free)
        return base::echec(free.error());
    if (const base::Status placed = documents::placeTogether(fresh, targets); !placed)
        return base::echec(placed.error());
    return targets;
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
    const auto written = publish(**database, *id, *made, *folder, invocation.options.isSet(kRemplacer));
    if (!written)
        return fail(written.error());
    QJsonArray files;
    QString text;
    for (const QString& path : *written) {
        const QByteArray hash = documents::contentHash(path);
        if (hash.isEmpty())
            return fail(notWritten(path));
        files << QJsonObject{{QStringLiteral("fichier"), path},
                             {QStringLiteral("empreinte"), QString::fromLatin1(hash.toHex())}};
        text += RapportTexts::tr("Écrit : %1").arg(path) + QLatin1Char('\n');
    }
    text += avisMasquage() + QLatin1Char('\n');
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
        valueOption(kAjouter, RapportTexts::tr("Ajoute un élément : %1.").arg(genres()),
                    RapportTexts::tr("GENRE")),
        valueOption(QStringLiteral("question"),
                    RapportTexts::tr("Question comptée ; pour classes, numéro d’un classement gardé (sans "
                                     "lui, le dernier) ; pour votes, leur nom (sans lui, les seuls)."),
                    question),
        valueOption(QStringLiteral("croise"), RapportTexts::tr("Question fermée à croiser."), question),
        valueOption(kNombre, RapportTexts::tr("Mots, réponses, énoncés ou citations au plus."),
                    QStringLiteral("N")),
        valueOption(QStringLiteral("contribution"),
                    RapportTexts::tr("Numéro d’une contribution à citer ; se répète."), QStringLiteral("N")),
        valueOption(QStringLiteral("titre"), RapportTexts::tr("Titre de l’élément."),
                    RapportTexts::tr("TEXTE")),
        valueOption(QStringLiteral("commentaire"), RapportTexts::tr("Ce que vous en dites."),
                    RapportTexts::tr("TEXTE")),
        toutesOption(),
        QCommandLineOption(
            kRedresse,
            RapportTexts::tr("Avec tri : redresse aux marges de la base (« contributions marges »).")),
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
         {concertationOption(),
          valueOption(QStringLiteral("sortie"), RapportTexts::tr("Dossier où écrire."),
                      QStringLiteral("DOSSIER")),
          QCommandLineOption(kRemplacer, RapportTexts::tr("Remplace les fichiers que ce dossier a déjà."))},
         report}};
}

} // namespace isegorie::cli
