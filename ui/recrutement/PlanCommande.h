// Which UO the plan makes one order, and the way to the order's assistant.
#pragma once

#include "core/recrutement/Recrutement.h"
#include "ui/marche/CarteBesoin.h"

namespace isegorie::ui {

class PlanCommande : public CarteBesoin {
    Q_OBJECT
public:
    PlanCommande(Session& session, QAction* action, QWidget* parent = nullptr);

    void setPlan(const recrutement::Plan& plan);

protected:
    /// The draft of lot 3 that the recruitment names, else a new one that it names from now on.
    base::Result<QString> brouillon() override;

private:
    recrutement::Plan m_plan;
};

} // namespace isegorie::ui
