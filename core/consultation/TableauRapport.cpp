#include "core/consultation/TableauRapport.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"

#include <algorithm>

namespace isegorie::consultation {

using documents::Cell;
using documents::CellStyle;

namespace {

constexpr qsizetype kFooter = 70;

/// The column with the longest text takes the room that is left; the first among equals.
qsizetype widestColumn(const TableauRapport& table) {
    qsizetype widest = 0;
    qsizetype longest = 0;
    for (const std::vector<Cell>& row : table.lignes)
        for (std::size_t i = 0; i < row.size(); ++i)
            if (const qsizetype length = texteCellule(row[i]).size(); length > longest) {
                longest = length;
                widest = qsizetype(i);
            }
    return widest;
}

} // namespace

bool estChiffre(const Cell& cell) {
    return cell.kind == Cell::Kind::Integer || cell.kind == Cell::Kind::Rate ||
           cell.kind == Cell::Kind::Decimal;
}

namespace {

/// A count that a sign marks (celluleCroisee) stands in line with those without.
bool standsRight(const Cell& cell) {
    const QString text = texteCellule(cell);
    return estChiffre(cell) ||
           (!text.isEmpty() && text.front().isDigit() && (text.endsWith(u'▲') || text.endsWith(u'▼')));
}

bool isOfFigures(const TableauRapport& table, std::size_t column) {
    return !table.lignes.empty() &&
           std::all_of(table.lignes.begin(), table.lignes.end(), [column](const std::vector<Cell>& row) {
               return column < row.size() && standsRight(row[column]);
           });
}

} // namespace

QString texteCellule(const Cell& cell) {
    switch (cell.kind) {
    case Cell::Kind::Integer:
        return entierTexte(cell.number);
    case Cell::Kind::Rate:
        return pourcentage(cell.real);
    case Cell::Kind::Decimal:
        return base::decimal(cell.real, cell.decimals);
    case Cell::Kind::Date:
        return cell.day.toString(QStringLiteral("dd/MM/yyyy"));
    default:
        return cell.string;
    }
}

documents::PdfTable tableauImprime(const TableauRapport& tableau) {
    documents::PdfTable table;
    const qsizetype elastic = widestColumn(tableau);
    for (qsizetype i = 0; i < tableau.titres.size(); ++i) {
        const bool figures = isOfFigures(tableau, std::size_t(i));
        table.columns.push_back(
            {tableau.titres.at(i),
             figures ? documents::PdfColumn::Align::Right : documents::PdfColumn::Align::Left,
             i == elastic ? 1.0 : 0.0});
    }
    for (const std::vector<Cell>& line : tableau.lignes) {
        documents::PdfRow row;
        for (const Cell& cell : line)
            row.cells.emplace_back(texteCellule(cell));
        row.cells.resize(std::size_t(tableau.titres.size()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

documents::Sheet feuilleDe(const TableauRapport& tableau, const MiseEnFeuille& mise) {
    documents::Sheet sheet;
    sheet.name = mise.nom;
    sheet.landscape = mise.paysage;
    const QString foot = mise.pied.isEmpty() ? mise.titre : mise.pied;
    sheet.pageFooter = foot.size() > kFooter ? foot.left(kFooter) + QStringLiteral("…") : foot;
    const int columns = std::max(1, int(tableau.titres.size()));
    if (!mise.titre.isEmpty()) {
        constexpr int kMost = 6; // columns that a title takes
        sheet.add({Cell::text(mise.titre, CellStyle::Title).spanning(std::min(columns, kMost))});
        sheet.add({Cell::blank(CellStyle::Plain)});
    }
    std::vector<Cell> head;
    for (const QString& one : tableau.titres)
        head.push_back(Cell::text(one, CellStyle::Header));
    sheet.headRow = sheet.add(std::move(head));
    for (const std::vector<Cell>& row : tableau.lignes)
        sheet.add(row);
    sheet.filterLastRow = int(sheet.rows.size()) - 1;
    constexpr double kFirst = 44, kOther = 16;
    for (int i = 0; i < columns; ++i)
        sheet.columns.push_back({!mise.largeurs.empty()
                                     ? mise.largeurs[std::min(std::size_t(i), mise.largeurs.size() - 1)]
                                 : i == 0 ? kFirst
                                          : kOther});
    if (!mise.notes.isEmpty())
        sheet.add({Cell::blank(CellStyle::Plain)});
    for (const QString& note : mise.notes)
        if (!note.isEmpty())
            sheet.add({Cell::text(note, CellStyle::Muted).spanning(columns)});
    return sheet;
}

} // namespace isegorie::consultation
