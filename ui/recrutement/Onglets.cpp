#include "ui/recrutement/Onglets.h"

#include "ui/recrutement/CandidatsOnglet.h"
#include "ui/recrutement/DefraiementsOnglet.h"
#include "ui/recrutement/FicheOnglet.h"
#include "ui/recrutement/PanelOnglet.h"
#include "ui/recrutement/PlanOnglet.h"
#include "ui/recrutement/SuiviRecrutementOnglet.h"
#include "ui/recrutement/TirageOnglet.h"

namespace isegorie::ui {

QList<RecrutementOnglet*> makeOnglets(const RecrutementContexte& contexte, QWidget* parent) {
    return {
        new FicheOnglet(contexte, parent),        new PlanOnglet(contexte, parent),
        new CandidatsOnglet(contexte, parent),    new TirageOnglet(contexte, parent),
        new PanelOnglet(contexte, parent),        new SuiviRecrutementOnglet(contexte, parent),
        new DefraiementsOnglet(contexte, parent),
    };
}

} // namespace isegorie::ui
