#include "ui/consultation/CelluleTableau.h"

#include "core/consultation/Rapport.h"

namespace isegorie::ui {

RowCell celluleDe(const documents::Cell& cell) {
    const bool figure = consultation::estChiffre(cell);
    const bool real = cell.kind == documents::Cell::Kind::Decimal || cell.kind == documents::Cell::Kind::Rate;
    const QVariant value = real ? QVariant(cell.real) : QVariant(cell.number);
    return {consultation::texteCellule(cell), figure ? value : QVariant(), {}, {}, figure};
}

} // namespace isegorie::ui
