// The tabs of a recruitment, in their order.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"

namespace isegorie::ui {

using OngletFactory = RecrutementOnglet* (*)(const RecrutementContexte&, QWidget*);

/// The list to which a new tab is added.
QList<OngletFactory> ongletFactories();

} // namespace isegorie::ui
