#include "ui/consultation/CelluleTableau.h"

namespace isegorie::ui {

RowCell celluleDe(const documents::Cell& cell) {
    const bool figure = consultation::estChiffre(cell);
    const bool real = cell.kind == documents::Cell::Kind::Decimal || cell.kind == documents::Cell::Kind::Rate;
    const QVariant value = real ? QVariant(cell.real) : QVariant(cell.number);
    return {consultation::texteCellule(cell),
            figure ? value : QVariant(),
            {},
            {},
            consultation::estADroite(cell)};
}

QList<TableRow> lignesDe(const consultation::TableauRapport& table) {
    QList<TableRow> lines;
    lines.reserve(qsizetype(table.lignes.size()));
    for (const std::vector<documents::Cell>& line : table.lignes) {
        TableRow row{QString::number(lines.size()), {}};
        for (const documents::Cell& cell : line)
            row.cells << celluleDe(cell);
        row.cells.resize(table.titres.size());
        lines << row;
    }
    return lines;
}

} // namespace isegorie::ui
