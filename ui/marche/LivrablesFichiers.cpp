// Files of livrables: received, opened, and, when they name people, sealed in the coffre.
#include "core/marche/LivrableScelle.h"
#include "ui/coffre/CoffreDialog.h"
#include "ui/coffre/CoffrePartage.h"
#include "ui/marche/LivrablesVue.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/InlineMessage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <memory>

namespace isegorie::ui {

using base::echec;
using marche::Livrable;
using marche::VersionLivrable;

namespace {

/// Of a Result or a Status.
template <typename Result>
bool wasCancelled(const Result& result) {
    return !result && result.error().code == base::TaskContext::cancelledErreur().code;
}

} // namespace

void LivrablesVue::chooseFile() {
    const QString path = chooseOpenFile(this, tr("Recevoir une version"), tr("Tous les fichiers (*)"));
    if (!path.isEmpty())
        receiveFiles({path});
}

void LivrablesVue::receiveFiles(const QStringList& paths) {
    const Livrable* livrable = current();
    if (!livrable || livrable->id.isEmpty() || paths.isEmpty())
        return;
    m_message->clear();
    if (paths.size() > 1)
        return m_message->setErreur(base::Erreur::saisie(
            QStringLiteral("livrable.plusieurs-fichiers"),
            tr("Une version d’un livrable est un seul fichier ; vous en avez déposé %1.").arg(paths.size()),
            tr("Déposez-les l’un après l’autre, ou compressez-les en un fichier ZIP.")));
    BonInvite::Demande demande;
    demande.question = tr("Recevoir « %1 » comme version %2 ?")
                           .arg(QFileInfo(paths.first()).fileName())
                           .arg(livrable->versions.size() + 1);
    demande.consequence = tr("Le fichier est copié dans le dossier de la base. Le délai d’admission part du "
                             "jour de la réception.");
    demande.bouton = tr("Recevoir");
    demande.date = tr("Reçue le");
    demande.choix = tr("Ce fichier nomme des personnes : le sceller dans le coffre");
    demande.choixInitial = marche::estNominatif(livrable->libelle);
    m_invite->ask(
        demande,
        [this, id = livrable->id, path = paths.first()](const BonInvite::Reponse& reponse) -> base::Status {
            if (!reponse.choix)
                return copyVersion(id, path, reponse.date, nullptr);
            auto scellement = prepareSealing(id);
            return scellement ? copyVersion(id, path, reponse.date, *scellement) : echec(scellement.error());
        });
}

/// Asks for the passphrase when it is needed; the question that led here stays open meanwhile.
base::Result<coffre::Coffre*> LivrablesVue::openCoffre() {
    CoffreSession& session = coffreDe(m_session);
    if (!session.isOpen()) {
        CoffreDialog::ask(m_session, session, this);
        return echec(base::Erreur::refus(QStringLiteral("coffre.verrouille"), tr("Le coffre est fermé."),
                                         tr("Ouvrez-le, puis confirmez de nouveau.")));
    }
    return session.require();
}

base::Result<LivrablesVue::Sceau> LivrablesVue::prepareSealing(const QString& livrableId) {
    const auto coffre = openCoffre();
    if (!coffre)
        return echec(coffre.error());
    auto scellement = marche::prepareScellement(m_session.database(), **coffre, livrableId);
    if (!scellement)
        return echec(scellement.error());
    return std::make_shared<const marche::Scellement>(std::move(*scellement));
}

/// A received file may weigh two gigabytes: it is copied elsewhere, and its version stored once it is there.
base::Status LivrablesVue::copyVersion(const QString& livrableId, const QString& path, QDate recuLe,
                                       const Sceau& sceau) {
    const auto creation = std::make_shared<base::Result<marche::Creation>>();
    m_session.runReading(
        tr("Réception de « %1 »").arg(QFileInfo(path).fileName()),
        [=](const storage::Database& database, base::TaskContext& context) -> base::Status {
            *creation = marche::receiveVersion(database, livrableId, path, recuLe, QDate::currentDate(),
                                               &context, sceau.get());
            return {};
        },
        this,
        [this, creation](const base::Status& status) {
            if (!status || wasCancelled(*creation))
                return;
            m_wantedVersion = *creation ? (*creation)->id : QString(); // shown once the list is read again
            act(*creation ? base::Result<storage::Edit>((*creation)->edit) : echec(creation->error()));
        });
    return {};
}

void LivrablesVue::openFile() {
    const VersionLivrable* version = currentVersion();
    if (!version)
        return;
    if (!version->cleId.isEmpty())
        return saveCopy();
    // Its content is checked against its hash first: long for a large file.
    const auto path = std::make_shared<base::Result<QString>>();
    m_session.runReading(
        tr("Vérification de « %1 »").arg(version->nomFichier),
        [path, id = version->id](const storage::Database& database,
                                 base::TaskContext& context) -> base::Status {
            *path = marche::versionFile(database, id, &context);
            return {};
        },
        this,
        [this, path](const base::Status& status) {
            if (!status || wasCancelled(*path))
                return;
            if (*path)
                QDesktopServices::openUrl(QUrl::fromLocalFile(**path));
            else
                m_message->setErreur(path->error());
        });
}

/// Of a sealed file: in clear only where the user says, once the access log has it.
void LivrablesVue::saveCopy() {
    m_message->clear();
    const VersionLivrable version = *currentVersion();
    const auto coffre = openCoffre();
    if (!coffre)
        return m_message->setErreur(coffre.error());
    const auto cle = marche::cleVersion(m_session.database(), *coffre, version.id);
    if (!cle)
        return m_message->setErreur(cle.error());
    const QString path = chooseSaveFile(this, tr("Enregistrer une copie en clair"), version.nomFichier,
                                        tr("Tous les fichiers (*)"));
    if (!path.isEmpty())
        writeCopy(version, path, *cle);
}

void LivrablesVue::writeCopy(const VersionLivrable& version, const QString& path,
                             const std::optional<coffre::Cipher>& cle) {
    storage::Database& database = m_session.database();
    const auto acces = marche::noterCopie(database, version.id, path, QDateTime::currentDateTimeUtc());
    const auto noted = acces ? database.apply(*acces) : echec(acces.error());
    if (!noted)
        return m_message->setErreur(noted.error());
    const auto written = std::make_shared<base::Status>();
    m_session.runReading(
        tr("Copie de « %1 »").arg(version.nomFichier),
        [=, id = version.id](const storage::Database& reading, base::TaskContext& context) -> base::Status {
            *written = marche::copyVersion(reading, id, path, cle, &context);
            return {};
        },
        this,
        [this, written, path](const base::Status& status) {
            if (!*written && !wasCancelled(*written))
                m_message->setErreur(written->error());
            else if (status && *written)
                m_session.notifyWritten(path);
        });
}

void LivrablesVue::seal() {
    const VersionLivrable* version = currentVersion();
    BonInvite::Demande demande;
    demande.question = tr("Sceller « %1 » dans le coffre ?").arg(version->nomFichier);
    demande.consequence = tr(
        "Le fichier ne se lira plus qu’avec la phrase secrète, et la purge de la concertation le rendra "
        "illisible. Sa copie en clair est effacée du dossier de la base, mais pas des copies faites avant. "
        "Cela ne s’annule pas.");
    demande.bouton = tr("Sceller");
    m_invite->ask(
        demande,
        [this, livrable = current()->id, id = version->id](const BonInvite::Reponse&) -> base::Status {
            auto sceau = prepareSealing(livrable);
            return sceau ? sealFile(id, *sceau) : echec(sceau.error());
        });
}

base::Status LivrablesVue::sealFile(const QString& versionId, const Sceau& sceau) {
    const auto edit = std::make_shared<base::Result<storage::Edit>>();
    m_session.runReading(
        tr("Scellement d’un livrable"),
        [=](const storage::Database& database, base::TaskContext& context) -> base::Status {
            *edit = marche::sealVersion(database, versionId, *sceau, &context);
            return {};
        },
        this,
        [this, edit, versionId](const base::Status& status) {
            if (!status || wasCancelled(*edit))
                return;
            const base::Status stored = store(*edit);
            const base::Status erased = stored ? marche::eraseClear(m_session.database(), versionId) : stored;
            if (!erased)
                m_message->setErreur(erased.error());
        });
    return {};
}

} // namespace isegorie::ui
