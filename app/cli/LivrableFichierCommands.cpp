// livrable recevoir, fichier, sceller
#include "app/cli/BonSortie.h"
#include "app/cli/CoffreAccess.h"
#include "app/cli/LivrableActes.h"
#include "app/cli/MarcheOptions.h"
#include "core/marche/LivrableScelle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace isegorie::cli {

using namespace marche;
using base::echec;
using base::Result;
using base::Status;

namespace {

struct LivrableTexts {
    Q_DECLARE_TR_FUNCTIONS(LivrableTexts)
};

const QString kScelle = QStringLiteral("scelle");
const QString kEnClair = QStringLiteral("en-clair");

Result<Scellement> scellementDe(const Invocation& invocation, const storage::Database& database,
                                const QString& livrableId) {
    const auto coffre = openedCoffre(invocation, database);
    if (!coffre)
        return echec(coffre.error());
    return prepareScellement(database, **coffre, livrableId);
}

Result<std::optional<Scellement>> scellementVoulu(const Invocation& invocation,
                                                  const storage::Database& database, const QString& id,
                                                  QDate date) {
    const auto livrable = loadLivrable(database, id, date);
    if (!livrable)
        return echec(livrable.error());
    const bool names = estNominatif(livrable->libelle) && !invocation.options.isSet(kEnClair);
    if (!names && !invocation.options.isSet(kScelle))
        return std::optional<Scellement>();
    auto scellement = scellementDe(invocation, database, id);
    if (!scellement)
        return echec(scellement.error());
    return std::optional<Scellement>(std::move(*scellement));
}

Outcome receiveFile(const Invocation& invocation) {
    if (invocation.options.isSet(kScelle) && invocation.options.isSet(kEnClair))
        return fail(usageErreur(LivrableTexts::tr("--scelle et --en-clair s’excluent."),
                                LivrableTexts::tr("Donnez l’une ou l’autre option.")));
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Write);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const QString& id = invocation.arguments.first();
    const auto scellement = scellementVoulu(invocation, **database, id, *date);
    if (!scellement)
        return fail(scellement.error());
    const auto creation =
        receiveVersion(**database, id, invocation.arguments.at(1), *date, QDate::currentDate(), nullptr,
                       *scellement ? &**scellement : nullptr);
    if (!creation)
        return fail(creation.error());
    if (const Status applied = applyEdit(**database, creation->edit); !applied)
        return fail(applied.error());
    return livrableAnswer(**database, id, *date);
}

Outcome sealFile(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const QString& id = invocation.arguments.first();
    const QDate today = QDate::currentDate();
    const auto livrable = loadLivrable(**database, id, today);
    if (!livrable)
        return fail(livrable.error());
    const auto version = versionOf(invocation, *livrable);
    if (!version)
        return fail(version.error());
    const auto scellement = scellementDe(invocation, **database, id);
    if (!scellement)
        return fail(scellement.error());
    if (const Status applied = applyEdit(**database, sealVersion(**database, version->id, *scellement));
        !applied)
        return fail(applied.error());
    if (const Status erased = eraseClear(**database, version->id); !erased)
        return fail(erased.error());
    return livrableAnswer(**database, id, today);
}

/// In clear only once it is noted who took it out.
Status copySealed(const Invocation& invocation, const QString& versionId, const QString& path) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return echec(database.error());
    const auto coffre = openedCoffre(invocation, **database);
    if (!coffre)
        return echec(coffre.error());
    const auto cle = cleVersion(**database, coffre->get(), versionId);
    if (!cle)
        return echec(cle.error());
    if (const Status noted =
            applyEdit(**database, noterCopie(**database, versionId, path, QDateTime::currentDateTimeUtc()));
        !noted)
        return noted;
    return copyVersion(**database, versionId, path, *cle);
}

/// A copy under its own name, or the one given; what is there is kept.
Result<QString> copyTo(const Invocation& invocation, const storage::Database& database,
                       const VersionLivrable& version) {
    const QString target = invocation.options.value(QStringLiteral("sortie"));
    if (target.isEmpty())
        return versionFile(database, version.id);
    const QString path = QFileInfo(target).isDir() ? QDir(target).filePath(version.nomFichier) : target;
    if (QFileInfo::exists(path))
        return echec(base::Erreur::saisie(QStringLiteral("livrable.copie"),
                                          LivrableTexts::tr("Ce fichier existe déjà."),
                                          LivrableTexts::tr("Donnez un autre nom."))
                         .dans(path));
    const Status copied = version.cleId.isEmpty() ? copyVersion(database, version.id, path, {})
                                                  : copySealed(invocation, version.id, path);
    return copied ? Result<QString>(path) : echec(copied.error());
}

/// Where the received file is, or a copy of it.
Outcome receivedFile(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto livrable = loadLivrable(**database, invocation.arguments.first(), QDate::currentDate());
    if (!livrable)
        return fail(livrable.error());
    const auto version = versionOf(invocation, *livrable);
    if (!version)
        return fail(version.error());
    const auto path = copyTo(invocation, **database, *version);
    if (!path)
        return fail(path.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("fichier"), *path},
                                            {QStringLiteral("nom"), version->nomFichier},
                                            {QStringLiteral("version"), version->rang},
                                            {QStringLiteral("empreinte"), version->empreinte},
                                            {QStringLiteral("octets"), version->taille}}),
                  *path + QLatin1Char('\n'),
                  0,
                  {}};
}

} // namespace

QList<Command> livrableFichierCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("livrable"), QLatin1String(verb)};
    };
    const QCommandLineOption sealed(kScelle,
                                    LivrableTexts::tr("Le fichier nomme des personnes : le sceller dans le "
                                                      "coffre. D’office pour une liste des participants."));
    const QCommandLineOption clear(kEnClair,
                                   LivrableTexts::tr("Ne pas sceller : le fichier ne nomme personne."));
    return withPhrase(
        {{words("fichier"),
          QStringLiteral("ID"),
          LivrableTexts::tr("Dit où est le fichier reçu, vérifié, ou le copie sous son nom."),
          1,
          1,
          {versionOption(),
           valueOption(QStringLiteral("sortie"),
                       LivrableTexts::tr("Fichier ou dossier où le copier ; il le faut pour un "
                                         "fichier scellé."),
                       QStringLiteral("F"))},
          receivedFile},
         {words("recevoir"),
          LivrableTexts::tr("ID FICHIER"),
          LivrableTexts::tr("Range une version reçue, par l’empreinte de son contenu."),
          2,
          2,
          {dateOption(QStringLiteral("date"), LivrableTexts::tr("Jour ; aujourd’hui à défaut.")), sealed,
           clear},
          receiveFile},
         {words("sceller"),
          QStringLiteral("ID"),
          LivrableTexts::tr("Scelle dans le coffre un fichier qui fut reçu en clair, et efface "
                            "la copie en clair."),
          1,
          1,
          {versionOption()},
          sealFile}});
}

} // namespace isegorie::cli
