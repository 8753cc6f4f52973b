#include "core/consultation/TableauRapport.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"

#include <QRegularExpression>

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

bool estADroite(const Cell& cell) {
    static const QRegularExpression counted(
        QStringLiteral("^\\d[\\d\\s]*(?:\\s\\([\\d,]+\\s%\\)(?: [▲▼])?| [▲▼])$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return estChiffre(cell) || (cell.kind == Cell::Kind::Text && counted.match(cell.string).hasMatch());
}

namespace {

bool isOfFigures(const TableauRapport& table, std::size_t column) {
    return !table.lignes.empty() &&
           std::all_of(table.lignes.begin(), table.lignes.end(), [column](const std::vector<Cell>& row) {
               return column < row.size() && estADroite(row[column]);
           });
}

/// These columns and the first one.
TableauRapport partOf(const TableauRapport& table, qsizetype first, qsizetype count) {
    TableauRapport part{
        table.titres.mid(0, 1) + table.titres.mid(first, count), {}, table.titre, table.colonnesMax};
    part.lignes.reserve(table.lignes.size());
    for (const std::vector<Cell>& line : table.lignes) {
        std::vector<Cell> row(line.begin(),
                              line.begin() + std::min<std::ptrdiff_t>(1, std::ptrdiff_t(line.size())));
        for (qsizetype i = first; i < first + count && std::size_t(i) < line.size(); ++i)
            row.push_back(line[std::size_t(i)]);
        part.lignes.push_back(std::move(row));
    }
    return part;
}

} // namespace

std::vector<TableauRapport> enParties(const TableauRapport& tableau) {
    constexpr qsizetype kMostParts = 6;
    const qsizetype own = tableau.colonnesMax - 1, others = tableau.titres.size() - 1;
    const qsizetype parts = (others + own - 1) / own;
    if (parts <= 1)
        return {tableau};
    if (parts > kMostParts)
        return {};
    std::vector<TableauRapport> all;
    all.reserve(std::size_t(parts));
    for (qsizetype i = 0, first = 1; i < parts; ++i) { // as even as can be
        const qsizetype count = others / parts + (i < others % parts ? 1 : 0);
        all.push_back(partOf(tableau, first, count));
        first += count;
    }
    return all;
}

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

QString effectifEtPart(qint64 effectif, double part) {
    return QStringLiteral("%1 (%2)").arg(entierTexte(effectif), pourcentage(part));
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

namespace {

/// In characters: as wide as what the column holds, within reason; long texts break.
std::vector<double> widthsFor(const TableauRapport& table) {
    constexpr double kLeast = 11, kMost = 44, kSides = 2;
    std::vector<double> widths;
    widths.reserve(std::size_t(table.titres.size()) + 1);
    for (qsizetype i = 0; i < table.titres.size(); ++i) {
        double longest = kLeast;
        for (const QString& word : table.titres.at(i).split(QLatin1Char(' ')))
            longest = std::max(longest, double(word.size()) + kSides);
        for (const std::vector<Cell>& row : table.lignes)
            if (std::size_t(i) < row.size())
                longest = std::max(longest, double(texteCellule(row[std::size_t(i)]).size()) + kSides);
        widths.push_back(std::min(longest, kMost));
    }
    if (widths.empty())
        widths.push_back(kMost);
    return widths;
}

} // namespace

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
    const std::vector<double> widths = mise.largeurs.empty() ? widthsFor(tableau) : mise.largeurs;
    double whole = 0;
    for (int i = 0; i < columns; ++i) {
        sheet.columns.push_back({widths[std::min(std::size_t(i), widths.size() - 1)]});
        whole += sheet.columns.back().width;
    }
    constexpr double kPortrait = 100; // characters that A4 shows without making them small
    sheet.landscape = sheet.landscape || whole > kPortrait;
    if (!mise.notes.isEmpty())
        sheet.add({Cell::blank(CellStyle::Plain)});
    for (const QString& note : mise.notes)
        if (!note.isEmpty())
            sheet.add({Cell::text(note, CellStyle::Muted).spanning(columns)});
    return sheet;
}

} // namespace isegorie::consultation
