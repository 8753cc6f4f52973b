// A cell of a table of a report as a cell on screen.
#pragma once

#include "core/consultation/TableauRapport.h"
#include "ui/shell/RowsModel.h"

namespace isegorie::ui {

/// Figures to the right and sorted by what they are worth.
RowCell celluleDe(const documents::Cell& cell);
/// The lines of a table, each as wide as its head; their ids are their places.
QList<TableRow> lignesDe(const consultation::TableauRapport& table);

} // namespace isegorie::ui
