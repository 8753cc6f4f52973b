#include "ui/consultation/CommandeCarte.h"

#include "core/consultation/PrevolCommande.h"
#include "core/marche/BonEdits.h"
#include "ui/shell/Enregistrement.h"

namespace isegorie::ui {

namespace {

constexpr int kLotConsultation = 2;

} // namespace

CommandeCarte::CommandeCarte(Session& session, QAction* action, QWidget* parent)
    : CarteBesoin(session, tr("La commande que ces contributions entraînent"), action, parent) {}

void CommandeCarte::setEtat(const consultation::EtatPrevol& etat, const QString& concertationId) {
    m_concertation = concertationId;
    const auto order = consultation::commandeDe(etat);
    montrer(order.besoin, consultation::unitesDe(order.besoin), order.constats,
            tr("Aucune contribution à traiter."));
}

base::Result<QString> CommandeCarte::brouillon() {
    const auto creation = marche::createBon(session().database(), {m_concertation, kLotConsultation, {}, {}},
                                            QDate::currentDate());
    if (!creation)
        return base::echec(creation.error());
    if (const auto kept = store(session(), creation->edit); !kept)
        return base::echec(kept.error());
    return creation->id;
}

/// The empty draft goes too.
void CommandeCarte::renonce(const QString& bonId) {
    session().apply(marche::deleteBon(session().database(), bonId));
}

} // namespace isegorie::ui
