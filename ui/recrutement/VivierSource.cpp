#include "ui/recrutement/VivierSource.h"

#include "core/coffre/Purge.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

using base::echec;
using base::Result;
using recrutement::Ouverture;
using recrutement::Vivier;

namespace {

/// Freeing 100 000 people takes longer than a picture: that happens elsewhere too.
std::shared_ptr<const Vivier> sharedVivier(Vivier vivier) {
    return {new Vivier(std::move(vivier)),
            [](const Vivier* gone) { QThreadPool::globalInstance()->start([gone] { delete gone; }); }};
}

bool anyOf(const QStringList& tables, std::initializer_list<const char*> wanted) {
    return std::any_of(wanted.begin(), wanted.end(),
                       [&tables](const char* table) { return tables.contains(QLatin1String(table)); });
}

} // namespace

VivierSource::VivierSource(Session& session, CoffreSession& coffre, QObject* parent)
    : QObject(parent), m_session(session), m_coffre(coffre) {
    connect(&session, &Session::changed, this, &VivierSource::baseChanged);
    connect(&coffre, &CoffreSession::etatChanged, this, [this] {
        if (m_coffre.etat() == CoffreSession::Etat::Verrouille)
            m_vivier.reset();
        if (m_wanted && m_coffre.etat() != CoffreSession::Etat::Occupe)
            open();
    });
}

VivierSource::~VivierSource() {
    stop();
}

void VivierSource::setRecrutement(const QString& recrutementId, const QString& concertationId) {
    if (recrutementId == m_recrutementId)
        return;
    stop();
    m_recrutementId = recrutementId;
    m_concertationId = concertationId;
    m_vivier.reset();
    m_wanted.reset();
    m_etat = Etat::Repos;
    Q_EMIT changed();
}

void VivierSource::demander(Ouverture ouverture) {
    if (m_recrutementId.isEmpty() || (m_wanted && *m_wanted >= ouverture))
        return;
    m_wanted = ouverture;
    open();
}

void VivierSource::baseChanged(const QStringList& tables) {
    if (!m_wanted)
        return;
    const bool planOnly = m_etat == Etat::Pret && m_vivier;
    if (anyOf(tables, {"candidat", "coffre_cle"}))
        open();
    else if (anyOf(tables, {"recrutement", "critere", "categorie"}))
        planOnly ? replan() : open();
}

void VivierSource::stop() {
    base::Task* task = std::exchange(m_task, nullptr);
    if (!task)
        return;
    // It ends soon, and then goes by itself: nobody waits for it here.
    task->disconnect(this);
    connect(task, &base::Task::finished, task, &QObject::deleteLater);
    task->cancel();
}

void VivierSource::open() {
    start([ouvreur = m_coffre.ouvreur(), id = m_recrutementId, ouverture = *m_wanted](
              const storage::Database& database, base::TaskContext& context) -> Result<Vivier> {
        const auto coffre = ouvreur(database);
        if (!coffre)
            return echec(coffre.error());
        auto chiffre = recrutement::readVivier(database, **coffre, id, ouverture);
        if (!chiffre)
            return echec(chiffre.error());
        return recrutement::openVivier(std::move(*chiffre), &context);
    });
}

void VivierSource::replan() {
    start([known = m_vivier, id = m_recrutementId](const storage::Database& database,
                                                   base::TaskContext&) -> Result<Vivier> {
        auto plan = recrutement::loadPlan(database, id);
        if (!plan)
            return echec(plan.error());
        return Vivier{std::move(*plan), known->ouverture, known->candidats,
                      known->places,    known->empreinte, known->imports};
    });
}

void VivierSource::start(Work work) {
    stop();
    struct Opened {
        std::shared_ptr<const Vivier> vivier;
        int tirables = 0;
    };
    auto result = std::make_shared<Opened>();
    // Of the session, which outlives this object and waits for it before the base closes.
    m_task = new base::Task(
        tr("Ouverture des candidats"),
        [&database = std::as_const(m_session.database()), work = std::move(work),
         result](base::TaskContext& context) -> base::Status {
            const auto reader = database.reader(&context);
            if (!reader)
                return echec(reader.error());
            auto vivier = work(**reader, context);
            if (!vivier)
                return echec(vivier.error());
            for (const recrutement::Candidat& candidat : vivier->candidats)
                if (recrutement::obstacle(vivier->plan, candidat) == recrutement::Obstacle::Aucun)
                    ++result->tirables;
            result->vivier = sharedVivier(std::move(*vivier));
            return {};
        },
        &m_session);
    connect(m_task, &base::Task::finished, this, [this, result, task = m_task.data()] {
        const base::Status status = task->status();
        m_task = nullptr;
        task->deleteLater();
        if (status)
            return opened(std::move(result->vivier), result->tirables);
        m_vivier.reset();
        m_erreur = status.error();
        m_etat = Etat::Refus;
        Q_EMIT changed();
    });
    m_etat = Etat::Ouverture;
    m_task->start();
    Q_EMIT changed();
}

void VivierSource::opened(std::shared_ptr<const Vivier> vivier, int tirables) {
    m_vivier = std::move(vivier);
    m_tirables = tirables;
    m_etat = Etat::Pret;
    noteAccess();
    Q_EMIT changed();
}

void VivierSource::noteAccess() {
    const int people = static_cast<int>(m_vivier->candidats.size());
    if (m_vivier->ouverture != Ouverture::Identites || people == 0 || m_session.isReadOnly() ||
        m_noted.contains(m_recrutementId))
        return;
    m_noted.insert(m_recrutementId);
    // Not undoable, and nobody's work: outside of the undo stack.
    const auto noted = m_session.database().apply(coffre::recordAccess(m_session.database(), m_concertationId,
                                                                       tr("Consultation à l’écran"), people,
                                                                       QDateTime::currentDateTimeUtc()));
    if (!noted)
        m_session.notify(noted.error());
}

} // namespace isegorie::ui
