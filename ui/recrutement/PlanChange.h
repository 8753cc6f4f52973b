// Tells, wherever the plan or the draw is shown, that the draw which stands was committed to under another
// plan.
#pragma once

#include "ui/shell/InlineMessage.h"
#include "ui/shell/Session.h"

namespace isegorie::ui {

class PlanChange : public InlineMessage {
    Q_OBJECT
public:
    PlanChange(Session& session, QWidget* onglet);
    /// Follows the base from then on, as long as the tab is shown.
    void setRecrutement(const QString& recrutementId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    Session& m_session;
    QWidget* m_onglet;
    bool m_stale = false;
    QString m_recrutementId;
};

} // namespace isegorie::ui
