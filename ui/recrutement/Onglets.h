// The tabs of a recruitment, in their order.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"

namespace isegorie::ui {

/// The list to which a new tab is added.
QList<RecrutementOnglet*> makeOnglets(const RecrutementContexte& contexte, QWidget* parent);

} // namespace isegorie::ui
