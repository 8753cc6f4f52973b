// The candidates of the open recruitment, opened into memory off the UI thread and shared by all its tabs.
// They are opened when a tab first asks, opened again when the base changes, forgotten when the coffre is
// locked.
#pragma once

#include "core/recrutement/Vivier.h"
#include "ui/coffre/CoffreSession.h"

#include <QPointer>

#include <memory>

namespace isegorie::ui {

class VivierSource : public QObject {
    Q_OBJECT
public:
    enum class Etat {
        Repos,     ///< Nobody has asked.
        Ouverture, ///< The former candidates, if any, are still shown.
        Pret,
        Refus ///< erreur() says why: locked, erased…
    };

    VivierSource(Session& session, CoffreSession& coffre, QObject* parent = nullptr);
    ~VivierSource() override;

    /// Forgets the former one's candidates.
    void setRecrutement(const QString& recrutementId, const QString& concertationId);
    /// Opens the candidates unless they are open this far already. Identities are noted in the access log,
    /// once a recruitment and session.
    void demander(recrutement::Ouverture ouverture);

    Etat etat() const { return m_etat; }
    /// Null until opened. Never changes: hold it as long as needed, also on another thread.
    std::shared_ptr<const recrutement::Vivier> vivier() const { return m_vivier; }
    /// How many of them may be drawn.
    int tirables() const { return m_tirables; }
    const base::Erreur& erreur() const { return m_erreur; }

Q_SIGNALS:
    /// Other candidates, another state.
    void changed();

private:
    void open();
    /// The plan alone changed: the same people, opened already, under the new one.
    void replan();
    using Work = std::function<base::Result<recrutement::Vivier>(const storage::Database& database,
                                                                 base::TaskContext& context)>;
    void start(Work work);
    void stop();
    void opened(std::shared_ptr<const recrutement::Vivier> vivier, int tirables);
    void noteAccess();
    void baseChanged(const QStringList& tables);

    Session& m_session;
    CoffreSession& m_coffre;
    QString m_recrutementId;
    QString m_concertationId;
    QPointer<base::Task> m_task;
    std::shared_ptr<const recrutement::Vivier> m_vivier;
    int m_tirables = 0;
    std::optional<recrutement::Ouverture> m_wanted;
    base::Erreur m_erreur;
    Etat m_etat = Etat::Repos;
    QSet<QString> m_noted; ///< Recruitments whose access is in the log.
};

} // namespace isegorie::ui
