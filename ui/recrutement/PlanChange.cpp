#include "ui/recrutement/PlanChange.h"

#include "core/recrutement/TirageEdits.h"

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

PlanChange::PlanChange(Session& session, QWidget* parent) : InlineMessage(parent), m_session(session) {
    setObjectName(QStringLiteral("plan-change"));
    connect(&session, &Session::changed, this, [this](const QStringList& tables) {
        if (concerns(tables))
            look();
    });
}

void PlanChange::setRecrutement(const QString& recrutementId) {
    m_recrutementId = recrutementId;
    look();
}

void PlanChange::look() {
    const auto draw = loadTirageEnCours(m_session.database(), m_recrutementId);
    const bool stands = draw && draw->has_value();
    const auto plan = stands ? loadPlan(m_session.database(), m_recrutementId)
                             : base::Result<Plan>(base::echec(base::Erreur{}));
    if (!stands || !plan || !planAChange(**draw, *plan))
        return clear();
    setMessage(
        Tone::Warning,
        (*draw)->estDesigne()
            ? tr("Le plan a changé depuis le tirage qui a désigné le panel. Le procès-verbal garde les "
                 "quotas, la taille et la règle des foyers du jour de l’engagement.")
            : tr("Le plan a changé depuis l’engagement du tirage : la graine tirera sous les quotas, la "
                 "taille et la règle des foyers du jour de l’engagement. Pour tirer sous le nouveau "
                 "plan, annulez ce tirage dans l’onglet « Tirage », puis engagez-en un autre."));
}

} // namespace isegorie::ui
