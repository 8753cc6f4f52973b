#include "ui/recrutement/Onglets.h"

#include "ui/recrutement/FicheOnglet.h"

namespace isegorie::ui {

QList<RecrutementOnglet*> makeOnglets(const RecrutementContexte& contexte, QWidget* parent) {
    return {
        new FicheOnglet(contexte, parent),
    };
}

} // namespace isegorie::ui
