#include "ui/coffre/CoffreSession.h"

#include "core/coffre/Keyring.h"
#include "core/coffre/Purge.h"

#include <QTimer>

#include <algorithm>

namespace isegorie::ui {

using base::echec;
using base::Erreur;
using base::Status;
using coffre::Coffre;
using coffre::Secret;

namespace {

/// Secrets cannot be copied, functions for another thread have to be.
std::shared_ptr<Secret> shared(Secret secret) {
    return std::make_shared<Secret>(std::move(secret));
}

Secret copyOf(const Secret& secret) {
    Secret copy(secret.size());
    std::copy_n(secret.data(), secret.size(), copy.data());
    return copy;
}

} // namespace

CoffreSession::CoffreSession(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    auto opened = Coffre::open(session.database());
    if (opened)
        m_coffre = std::move(*opened);
    else
        m_erreur = opened.error();
    // What a crash left half done: as soon as the window stands.
    if (m_coffre && !session.isReadOnly())
        QTimer::singleShot(0, this, [this] {
            if (const Status done = carryOutPurges(); !done)
                m_session.notify(done.error());
        });
}

CoffreSession::Etat CoffreSession::etat() const {
    if (!m_coffre)
        return Etat::Inutilisable;
    if (m_occupied)
        return Etat::Occupe;
    switch (m_coffre->etat()) {
    case Coffre::Etat::Verrouille:
        return Etat::Verrouille;
    case Coffre::Etat::Ouvert:
        return Etat::Ouvert;
    case Coffre::Etat::Absent:
        break;
    }
    return Etat::Absent;
}

Coffre* CoffreSession::coffre() const {
    return m_occupied ? nullptr : m_coffre.get();
}

base::Result<Coffre*> CoffreSession::require() const {
    if (m_erreur)
        return echec(*m_erreur);
    if (m_occupied)
        return echec(Erreur::refus(QStringLiteral("coffre.occupe"), tr("Le coffre est en train de s’ouvrir."),
                                   tr("Attendez un instant, puis recommencez.")));
    return m_coffre.get();
}

void CoffreSession::work(const QString& title, Work work, Done done) {
    const auto usable = require();
    if (!usable)
        return done(echec(usable.error()));
    m_occupied = true;
    auto* task = new base::Task(
        title, [coffre = m_coffre, work = std::move(work)](base::TaskContext&) { return work(*coffre); },
        this);
    connect(task, &base::Task::finished, this, [this, task, done = std::move(done)] {
        m_occupied = false;
        const Status status = task->status();
        task->deleteLater();
        Q_EMIT etatChanged();
        done(status);
    });
    Q_EMIT etatChanged();
    task->start();
}

void CoffreSession::create(Secret passphrase, Done done) {
    work(
        tr("Création du coffre"),
        [secret = shared(std::move(passphrase))](Coffre& coffre) { return coffre.create(*secret); },
        std::move(done));
}

void CoffreSession::unlock(Secret passphrase, Done done) {
    work(
        tr("Ouverture du coffre"),
        [secret = shared(std::move(passphrase))](Coffre& coffre) { return coffre.unlock(*secret); },
        std::move(done));
}

void CoffreSession::changePassphrase(Secret old, Secret fresh, Done done) {
    work(
        tr("Changement de la phrase secrète"),
        [before = shared(std::move(old)), after = shared(std::move(fresh))](Coffre& coffre) {
            return coffre.changePassphrase(*before, *after);
        },
        std::move(done));
}

void CoffreSession::lock() {
    if (etat() != Etat::Ouvert)
        return;
    m_coffre->lock();
    Q_EMIT etatChanged();
}

void CoffreSession::tryKeyring() {
    if (m_keyringAsked || etat() != Etat::Verrouille)
        return;
    m_keyringAsked = true;
    coffre::askKeyring(m_coffre->baseId(), this, [this](base::Result<Secret> master) {
        // The user may have typed the passphrase meanwhile.
        if (!master || etat() != Etat::Verrouille || !m_coffre->unlockWithMaster(std::move(*master)))
            return;
        Q_EMIT etatChanged();
    });
}

void CoffreSession::rememberKey(bool remember, Done done) {
    const auto usable = require();
    if (!usable)
        return done(echec(usable.error()));
    if (remember)
        coffre::rememberInKeyring(**usable, this, std::move(done));
    else
        coffre::forgetInKeyring(**usable, this, std::move(done));
}

Status CoffreSession::carryOutPurges() {
    const auto usable = require();
    if (!usable)
        return echec(usable.error());
    const auto edit = coffre::carryOutPurges(m_session.database(), **usable, QDateTime::currentDateTimeUtc());
    if (!edit)
        return echec(edit.error());
    // The keys are gone already: what is left is the rows, and the next opening does it again.
    if (!edit->isEmpty() && !m_session.apply(*edit))
        return echec(Erreur::systeme(
            QStringLiteral("coffre.effacement-inacheve"),
            tr("Les données sont illisibles, mais leur effacement n’a pas été inscrit dans la base."),
            tr("Il sera terminé à la prochaine ouverture.")));
    return {};
}

CoffreSession::Ouvreur CoffreSession::ouvreur() const {
    std::shared_ptr<Secret> master;
    if (isOpen())
        if (auto copy = m_coffre->masterCopy())
            master = shared(std::move(*copy));
    return [master](const storage::Database& database) -> base::Result<std::unique_ptr<Coffre>> {
        auto opened = Coffre::open(database);
        if (!opened || !master)
            return opened;
        if (const Status unlocked = (*opened)->unlockWithMaster(copyOf(*master)); !unlocked)
            return echec(unlocked.error());
        return opened;
    };
}

} // namespace isegorie::ui
