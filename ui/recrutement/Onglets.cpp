#include "ui/recrutement/Onglets.h"

#include "ui/recrutement/CalibrageOnglet.h"
#include "ui/recrutement/CandidatsOnglet.h"
#include "ui/recrutement/DefraiementsOnglet.h"
#include "ui/recrutement/FicheOnglet.h"
#include "ui/recrutement/PanelOnglet.h"
#include "ui/recrutement/PlanOnglet.h"
#include "ui/recrutement/SuiviRecrutementOnglet.h"
#include "ui/recrutement/TablesOnglet.h"
#include "ui/recrutement/TextesOnglet.h"
#include "ui/recrutement/TirageOnglet.h"

namespace isegorie::ui {

namespace {

template <typename Onglet>
RecrutementOnglet* make(const RecrutementContexte& contexte, QWidget* parent) {
    return new Onglet(contexte, parent);
}

} // namespace

QList<OngletFactory> ongletFactories() {
    return {make<FicheOnglet>,  make<PlanOnglet>,        make<CandidatsOnglet>, make<TirageOnglet>,
            make<PanelOnglet>,  make<CalibrageOnglet>,   make<TextesOnglet>,    make<SuiviRecrutementOnglet>,
            make<TablesOnglet>, make<DefraiementsOnglet>};
}

} // namespace isegorie::ui
