#include "ui/recrutement/PlanChange.h"

#include "core/recrutement/TirageEdits.h"

#include <QEvent>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

bool concerns(const QStringList& tables) {
    static const QStringList own{QStringLiteral("tirage"), QStringLiteral("recrutement"),
                                 QStringLiteral("critere"), QStringLiteral("categorie")};
    return std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return own.contains(table); });
}

} // namespace

PlanChange::PlanChange(Session& session, QWidget* onglet)
    : InlineMessage(onglet), m_session(session), m_onglet(onglet) {
    setObjectName(QStringLiteral("plan-change"));
    onglet->installEventFilter(this);
    connect(&session, &Session::changed, this, [this](const QStringList& tables) {
        if (!concerns(tables))
            return;
        m_stale = !m_onglet->isVisible(); // nobody reads it: looked up when the tab is shown
        if (!m_stale)
            look();
    });
}

void PlanChange::setRecrutement(const QString& recrutementId) {
    m_recrutementId = recrutementId;
    look();
}

void PlanChange::look() {
    m_stale = false;
    const auto draw = loadTirageEnCours(m_session.database(), m_recrutementId);
    const bool stands = draw && draw->has_value();
    const auto plan = stands ? loadPlan(m_session.database(), m_recrutementId)
                             : base::Result<Plan>(base::echec(base::Erreur{}));
    setConstats(stands && plan ? constatsPlanChange(**draw, *plan) : base::Constats());
}

bool PlanChange::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && m_stale)
        look();
    return InlineMessage::eventFilter(watched, event);
}

} // namespace isegorie::ui
