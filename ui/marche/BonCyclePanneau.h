// Life cycle of a bon: where it stands, the acts that may follow, what still blocks the notification (each a
// link to its field), and the inline confirmation of legal acts.
#pragma once

#include "core/base/Constat.h"
#include "core/marche/BonCycle.h"
#include "ui/shell/Session.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;

namespace isegorie::ui {

class BonEtapes;
class BonInvite;
class InlineMessage;

class BonCyclePanneau : public QWidget {
    Q_OBJECT
public:
    explicit BonCyclePanneau(Session& session, QWidget* parent = nullptr);

    void showBon(const marche::Bon& bon);
    void setConstats(const base::Constats& constats);
    /// The action that leads to a status; visible only while it may follow.
    /// What the last act answered: number and hash after a notification.
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void mentionRequested(const QString& cle);
    void lignesRequested();

private:
    void makeActions(QWidget* buttons);
    void trigger(marche::StatutBon vers);
    void ask(const marche::Transition& step);
    QString consequenceOf(const marche::Transition& step) const;
    base::Status give(const marche::Avancement& avancement);
    void showMissing(const base::Constats& constats);
    void showFrozen();
    const marche::Transition* transition(marche::StatutBon vers) const;

    Session& m_session;
    marche::Bon m_bon;
    QList<marche::Transition> m_transitions;
    base::Constats m_constats;
    QHash<int, QAction*> m_actions;
    BonEtapes* m_etapes;
    QLabel* m_missing;
    QLabel* m_frozen;
    InlineMessage* m_message;
    BonInvite* m_invite;
};

} // namespace isegorie::ui
