// Which UO the plan makes one order, and the way to the order's assistant.
#pragma once

#include "core/recrutement/Recrutement.h"
#include "ui/shell/Card.h"
#include "ui/shell/Session.h"

class QAction;
class QLabel;

namespace isegorie::ui {

class InlineMessage;

class PlanCommande : public Card {
    Q_OBJECT
public:
    /// action: « Préparer la commande », of the tab, so that the palette lists it.
    PlanCommande(Session& session, QAction* action, QWidget* parent = nullptr);

    void setPlan(const recrutement::Plan& plan);

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);

private:
    void prepare();
    /// The draft of lot 3 that the recruitment names, else a new one that it names from now on.
    base::Result<QString> draft();

    Session& m_session;
    QAction* m_action;
    QLabel* m_text;
    InlineMessage* m_constats;
    InlineMessage* m_refusal;
    recrutement::Plan m_plan;
};

} // namespace isegorie::ui
