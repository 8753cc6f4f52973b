// The consumption of the framework and the follow-up of its bons, as printed tables.
#pragma once

#include "core/marche/Consommation.h"
#include "core/marche/DocumentsTableau.h"
#include "core/marche/SuiviTableau.h"

namespace isegorie::marche {

DocumentTableau composeConsommation(const QList<ConsommationLot>& lots, const QString& acheteur, QDate today);
DocumentTableau composeSuivi(const QList<LigneSuivi>& lignes, const QString& acheteur, QDate today);

} // namespace isegorie::marche
