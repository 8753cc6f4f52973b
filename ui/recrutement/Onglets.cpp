#include "ui/recrutement/Onglets.h"

#include "ui/recrutement/FicheOnglet.h"
#include "ui/recrutement/PlanOnglet.h"

namespace isegorie::ui {

QList<RecrutementOnglet*> makeOnglets(const RecrutementContexte& contexte, QWidget* parent) {
    return {
        new FicheOnglet(contexte, parent),
        new PlanOnglet(contexte, parent),
    };
}

} // namespace isegorie::ui
