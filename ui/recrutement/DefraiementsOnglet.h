// The tab « Défraiements »: sessions and who came, what that gives right to under the caps, payment list, and
// receipts on the order that pays.
#pragma once

#include "core/recrutement/Defraiements.h"
#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/shell/Loader.h"

class QAction;
class QVBoxLayout;

namespace isegorie::ui {

class BonInvite;
class DataTable;
class InlineMessage;
class RowsModel;
class StatTile;

class DefraiementsOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit DefraiementsOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("defraiements"); }
    QString titre() const override { return tr("Défraiements"); }
    bool openPart(const QString& id) override;
    void focusFirst() override;

    DataTable* seances() const { return m_sessions; }
    DataTable* presences() const { return m_attendance; }
    DataTable* dus() const { return m_due; }
    DataTable* arretes() const { return m_decided; }
    BonInvite* invite() const { return m_ask; }
    bool isSettled() const { return !m_loader.isLoading(); }

protected:
    void refresh() override;

private:
    /// What the base says, read off the UI thread: a reserve may have as many places as there are volunteers.
    struct Lu {
        QString recrutementId;
        recrutement::Panel panel;
        QList<recrutement::Seance> seances;
        recrutement::Presences presences;
        QList<recrutement::Defraiement> decides;
        recrutement::PropositionDefraiements proposition;
        int tauxTva = 0;
        base::Constats joursImprobables; ///< Of sessions.
    };
    static base::Result<Lu> lire(const storage::Database& database, const recrutement::Recrutement& of);

    void makeActions();
    QWidget* makeSessions();
    QWidget* makePayments();
    void show();
    void showSessions();
    void showAttendance();
    void showPayments();
    void showDecided();
    void showFindings();
    void showState();
    const recrutement::Seance* currentSession() const;
    void markAll(bool present);
    void addSession();
    void removeSession();
    void changeAmount();
    void decide();
    void pay();
    /// The tick of one line: pays it; a payment is never unticked.
    void tick(const QString& id, bool paid);
    /// The people by name and IBAN; null while nobody can read them.
    std::shared_ptr<const recrutement::Vivier> identites() const;
    bool anyToPay() const;

    Loader m_loader;
    Lu m_lu;
    QString m_wanted; ///< Session to choose once it is read.
    InlineMessage* m_message;
    InlineMessage* m_findings;
    InlineMessage* m_odd; ///< Days of sessions that a slip of the pen would make.
    BonInvite* m_ask;
    StatTile *m_ht, *m_margin, *m_vat, *m_total, *m_paid;
    RowsModel *m_sessionsModel, *m_attendanceModel, *m_dueModel, *m_decidedModel;
    DataTable *m_sessions, *m_attendance, *m_due, *m_decided;
    QAction* m_add = nullptr;
    QAction* m_workshop = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_all = nullptr;
    QAction* m_none = nullptr;
    QAction* m_decide = nullptr;
    QAction* m_amount = nullptr;
    QAction* m_undecide = nullptr;
    QAction* m_pay = nullptr;
    QAction* m_receive = nullptr;
    QAction* m_export = nullptr;
};

} // namespace isegorie::ui
