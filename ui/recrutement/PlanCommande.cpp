#include "ui/recrutement/PlanCommande.h"

#include "core/marche/BonEdits.h"
#include "core/marche/BonLecture.h"
#include "core/marche/Chiffrage.h"
#include "core/recrutement/PlanEdits.h"
#include "core/recrutement/PlanRegles.h"
#include "ui/marche/AssistantBesoin.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kLotRecrutement = 3;

/// Codes and labels of the UO, whatever they cost.
QStringList unitesDuPlan(const Plan& plan) {
    QStringList units;
    const marche::Chiffrage chiffrage = marche::chiffrer(besoinDuPlan(plan).besoin, marche::Bareme());
    for (const marche::LigneChiffree& ligne : chiffrage.lignes)
        units << QStringLiteral("%1 — %2").arg(ligne.code, ligne.libelle);
    return units;
}

} // namespace

PlanCommande::PlanCommande(Session& session, QAction* action, QWidget* parent)
    : Card(tr("La commande que ce plan entraîne"), parent),
      m_session(session),
      m_action(action),
      m_text(new QLabel(this)),
      m_constats(new InlineMessage(this)),
      m_refusal(new InlineMessage(this)) {
    m_text->setWordWrap(true);
    header()->addWidget(new ActionButton(action, ButtonRole::Normal, this));
    body()->addWidget(m_text);
    body()->addWidget(m_constats);
    body()->addWidget(m_refusal);
    connect(action, &QAction::triggered, this, &PlanCommande::prepare);
}

void PlanCommande::setPlan(const Plan& plan) {
    m_plan = plan;
    const QStringList units = plan.recrutement.taille > 0 ? unitesDuPlan(plan) : QStringList();
    m_text->setText(units.isEmpty() ? tr("Fixez la taille du panel : l’UO en découle.")
                                    : units.join(QLatin1Char('\n')));
    m_constats->setConstats(besoinDuPlan(plan).constats);
    m_action->setEnabled(!units.isEmpty() && !m_session.isReadOnly());
    m_refusal->clear();
}

base::Result<QString> PlanCommande::draft() {
    const auto& database = m_session.database();
    Recrutement recrutement = m_plan.recrutement;
    if (const auto known = marche::loadBon(database, recrutement.bonId);
        known && known->statut == marche::StatutBon::Brouillon && known->lot == kLotRecrutement)
        return known->id;
    auto creation =
        marche::createBon(database, {recrutement.concertationId, kLotRecrutement, {}, recrutement.libelle},
                          QDate::currentDate());
    if (!creation)
        return base::echec(creation.error());
    recrutement.bonId = creation->id;
    const auto linked = updateRecrutement(database, recrutement);
    if (!linked)
        return base::echec(linked.error());
    creation->edit.append(*linked);
    m_session.apply(creation->edit);
    return creation->id;
}

void PlanCommande::prepare() {
    m_refusal->clear();
    if (!m_session.flushPending())
        return;
    const marche::Besoin besoin = besoinDuPlan(m_plan).besoin;
    const auto id = draft();
    const auto bon =
        id ? marche::loadBon(m_session.database(), *id) : base::Result<marche::Bon>(base::echec(id.error()));
    if (!bon) {
        m_refusal->setErreur(bon.error());
        return;
    }
    auto* assistant = new AssistantBesoin(m_session, *bon, window());
    assistant->resume(besoin);
    connect(assistant, &QDialog::accepted, this,
            [this, id = bon->id] { Q_EMIT navigateTo(QStringLiteral("bons"), id); });
    assistant->open();
}

} // namespace isegorie::ui
