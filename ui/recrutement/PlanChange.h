// Tells, wherever the plan or the draw is shown, that the draw which stands was committed to under another
// plan.
#pragma once

#include "ui/shell/InlineMessage.h"
#include "ui/shell/Session.h"

namespace isegorie::ui {

class PlanChange : public InlineMessage {
    Q_OBJECT
public:
    explicit PlanChange(Session& session, QWidget* parent = nullptr);
    /// Follows the base from then on.
    void setRecrutement(const QString& recrutementId);

private:
    void look();

    Session& m_session;
    QString m_recrutementId;
};

} // namespace isegorie::ui
