#include "app/cli/CoffreAccess.h"

#include "app/cli/MarcheOptions.h"
#include "app/cli/Terminal.h"
#include "core/coffre/Keyring.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace isegorie::cli {

using base::echec;
using base::Erreur;
using base::Result;
using coffre::Coffre;
using coffre::Secret;

namespace {

struct CoffreTexts {
    Q_DECLARE_TR_FUNCTIONS(CoffreTexts)
};

constexpr qint64 kLongestLine = 4096;
const QString kPhrase = QStringLiteral("phrase");

Result<Secret> firstLineOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return echec(Erreur::saisie(QStringLiteral("coffre.phrase-illisible"),
                                    CoffreTexts::tr("Le fichier de la phrase secrète ne peut pas être lu."),
                                    CoffreTexts::tr("Vérifiez son nom et vos droits sur lui."))
                         .dans(path));
    QByteArray line = file.readLine(kLongestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    Secret secret = Secret::fromText(QString::fromUtf8(line));
    coffre::wipe(line);
    return secret;
}

base::Status unlock(const Invocation& invocation, Coffre& coffre) {
    if (coffre.etat() == Coffre::Etat::Absent)
        return echec(
            Erreur::refus(QStringLiteral("coffre.absent"),
                          CoffreTexts::tr("La base n’a pas encore de coffre pour les données personnelles."),
                          CoffreTexts::tr("Créez-le : « coffre creer ».")));
    if (!invocation.options.isSet(kPhrase) && coffre::unlockFromKeyring(coffre))
        return {};
    const auto secret = passphrase(invocation, kPhrase, CoffreTexts::tr("Phrase secrète : "));
    return secret ? coffre.unlock(*secret) : echec(secret.error());
}

} // namespace

QCommandLineOption phraseOption() {
    return valueOption(
        kPhrase,
        CoffreTexts::tr("Fichier dont la première ligne est la phrase secrète (« - » : entrée standard)."),
        CoffreTexts::tr("FICHIER"));
}

QList<Command> withPhrase(QList<Command> commands) {
    for (Command& command : commands)
        command.options << phraseOption();
    return commands;
}

Result<Secret> passphrase(const Invocation& invocation, const QString& option, const QString& question) {
    const QString path = invocation.options.value(option);
    if (path == QLatin1String("-"))
        return Secret::fromText(nextLine());
    if (!path.isEmpty())
        return firstLineOf(path);
    if (const auto typed = askHidden(question))
        return Secret::fromText(*typed);
    return echec(usageErreur(
        CoffreTexts::tr("La phrase secrète manque."),
        CoffreTexts::tr("Donnez le fichier qui la contient : --%1 FICHIER (« - » : l’entrée standard).")
            .arg(option)));
}

Result<BaseCoffre> openCoffre(const Invocation& invocation, BaseUse use, Cles cles) {
    auto database = openBase(invocation, use);
    if (!database)
        return echec(database.error());
    auto opened = Coffre::open(**database);
    if (!opened)
        return echec(opened.error());
    BaseCoffre result{std::move(*database), std::move(*opened)};
    if (use == BaseUse::Write && result.coffre->etat() != Coffre::Etat::Absent)
        if (const auto resumed =
                applyEdit(*result.database, coffre::carryOutPurges(*result.database, *result.coffre,
                                                                   QDateTime::currentDateTimeUtc()));
            !resumed)
            return echec(resumed.error());
    if (cles == Cles::Ouvertes)
        if (const auto done = unlock(invocation, *result.coffre); !done)
            return echec(done.error());
    return result;
}

Result<std::unique_ptr<Coffre>> openedCoffre(const Invocation& invocation,
                                             const storage::Database& database) {
    auto opened = Coffre::open(database);
    if (!opened)
        return opened;
    if (const auto done = unlock(invocation, **opened); !done)
        return echec(done.error());
    return opened;
}

Result<recrutement::Candidat> candidatOf(const recrutement::Vivier& vivier, const QString& texte) {
    if (const recrutement::Candidat* found = vivier.findPseudonyme(texte))
        return *found;
    for (const recrutement::Candidat& candidat : vivier.candidats)
        if (!texte.isEmpty() && (candidat.identite.identifiant == texte || candidat.id == texte))
            return candidat;
    return echec(Erreur::saisie(
        QStringLiteral("candidat.inconnu"), CoffreTexts::tr("Aucun candidat « %1 ».").arg(texte.left(40)),
        CoffreTexts::tr("Donnez son pseudonyme ou son identifiant dans le fichier.")));
}

} // namespace isegorie::cli
