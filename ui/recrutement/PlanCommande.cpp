#include "ui/recrutement/PlanCommande.h"

#include "core/marche/BonEdits.h"
#include "core/marche/BonLecture.h"
#include "core/marche/Chiffrage.h"
#include "core/recrutement/PlanEdits.h"
#include "core/recrutement/PlanRegles.h"

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
    : CarteBesoin(session, tr("La commande que ce plan entraîne"), action, parent) {}

void PlanCommande::setPlan(const Plan& plan) {
    m_plan = plan;
    const auto need = besoinDuPlan(plan);
    montrer(need.besoin, plan.recrutement.taille > 0 ? unitesDuPlan(plan) : QStringList(), need.constats,
            tr("Fixez la taille du panel : l’UO en découle."));
}

base::Result<QString> PlanCommande::brouillon() {
    const auto& database = session().database();
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
    session().apply(creation->edit);
    return creation->id;
}

} // namespace isegorie::ui
