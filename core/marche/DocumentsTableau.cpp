#include "core/marche/DocumentsTableau.h"

#include "core/base/Dates.h"
#include "core/base/Typographie.h"

namespace isegorie::marche {

using base::Montant;
using documents::Cell;
using documents::CellStyle;
using documents::PdfCell;
using documents::PdfColumn;
using documents::PdfParagraph;
using documents::PdfReport;
using documents::PdfRow;
using documents::PdfTable;
using documents::PdfTone;
using documents::Sheet;
using documents::Workbook;

namespace {

using Cellule = DocumentTableau::Cellule;
using Colonne = DocumentTableau::Colonne;

bool isNumber(Cell::Kind kind) {
    return kind == Cell::Kind::Amount || kind == Cell::Kind::Integer || kind == Cell::Kind::Rate ||
           kind == Cell::Kind::Decimal;
}

Cell toCell(const Cellule& cellule, Cell::Kind kind, CellStyle style) {
    switch (kind) {
    case Cell::Kind::Amount:
        return cellule.texte.isEmpty() ? Cell::blank(style) : Cell::amount(cellule.montant, style);
    case Cell::Kind::Integer:
        return cellule.texte.isEmpty() ? Cell::blank(style) : Cell::integer(cellule.nombre, style);
    case Cell::Kind::Rate:
        return cellule.texte.isEmpty() ? Cell::blank(style)
                                       : Cell::rate(static_cast<int>(cellule.nombre), style);
    case Cell::Kind::Decimal:
        return cellule.texte.isEmpty()
                   ? Cell::blank(style)
                   : Cell::decimal(cellule.decimal,
                                   static_cast<int>(cellule.texte.section(QLatin1Char(','), 1).size()),
                                   style);
    case Cell::Kind::Date:
        return cellule.date.isValid() ? Cell::date(cellule.date, style) : Cell::blank(style);
    default:
        return Cell::text(cellule.texte, style);
    }
}

QString formulaIn(const QString& pattern, int row, int columns) {
    QString formula = pattern;
    for (int column = 0; column < columns; ++column)
        formula.replace(QStringLiteral("{%1}").arg(column), documents::cellReference(row, column));
    return QLatin1Char('=') + formula;
}

std::vector<Cell> cellsOf(const DocumentTableau& document, const QList<Cellule>& ligne, int row) {
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < ligne.size(); ++i) {
        const Colonne& colonne = document.colonnes.at(i);
        Cell cell = toCell(ligne.at(i), colonne.genre, CellStyle::Line);
        if (!colonne.formule.isEmpty())
            cell = cell.computed(formulaIn(colonne.formule, row, static_cast<int>(document.colonnes.size())));
        cells.push_back(cell);
    }
    return cells;
}

void addTotalRow(Sheet& sheet, const DocumentTableau& document, int first) {
    const int row = static_cast<int>(sheet.rows.size());
    std::vector<Cell> cells;
    for (int i = 0; i < document.totaux.size(); ++i) {
        const Colonne& colonne = document.colonnes.at(i);
        if (colonne.somme && row > first)
            cells.push_back(
                toCell(document.totaux.at(i), colonne.genre, CellStyle::Total)
                    .computed(
                        QStringLiteral("=SUM(%1)").arg(documents::rangeReference(first, i, row - 1, i))));
        else if (i == 0)
            cells.push_back(Cell::text(document.titreTotaux, CellStyle::Total));
        else
            cells.push_back(Cell::blank(CellStyle::Total));
    }
    sheet.add(std::move(cells));
}

PdfTable tableOf(const DocumentTableau& document) {
    PdfTable table;
    for (const Colonne& colonne : document.colonnes) {
        table.columns.push_back(
            {colonne.titre,
             isNumber(colonne.genre) && !colonne.nom ? PdfColumn::Align::Right : PdfColumn::Align::Left,
             colonne.etirable ? 1.0 : 0.0});
    }
    const auto row = [](const QList<Cellule>& cellules, PdfRow::Kind kind) {
        PdfRow result{{}, kind};
        for (const Cellule& cellule : cellules)
            result.cells.emplace_back(cellule.texte, QString(),
                                      cellule.alerte ? PdfTone::Warning : PdfTone::Normal);
        return result;
    };
    for (const QList<Cellule>& ligne : document.lignes)
        table.rows.push_back(row(ligne, PdfRow::Kind::Line));
    if (!document.totaux.isEmpty())
        table.rows.push_back(row(document.totaux, PdfRow::Kind::Total));
    return table;
}

} // namespace

Cellule celluleTexte(const QString& texte, bool alerte) {
    return {texte, {}, 0, {}, alerte};
}

Cellule celluleMontant(Montant montant, bool alerte) {
    return {montant.texte(), montant, 0, {}, alerte};
}

Cellule celluleNombre(qint64 nombre) {
    return {QString::number(nombre), {}, nombre, {}, false};
}

Cellule celluleDecimale(double valeur, int decimales) {
    return {base::decimal(valeur, decimales), {}, 0, {}, false, valeur};
}

Cellule cellulePart(int dixMilliemes, bool alerte) {
    const QString texte =
        QStringLiteral("%1,%2 %").arg(dixMilliemes / 100).arg(dixMilliemes % 100, 2, 10, QLatin1Char('0'));
    return {texte, {}, dixMilliemes, {}, alerte};
}

Cellule celluleDate(QDate date, bool alerte) {
    return {base::dateCourte(date), {}, 0, date, alerte};
}

void addTotaux(DocumentTableau& document, const QString& titre) {
    document.titreTotaux = titre;
    document.totaux.clear();
    for (qsizetype i = 0; i < document.colonnes.size(); ++i) {
        const Colonne& colonne = document.colonnes.at(i);
        Montant montant;
        qint64 nombre = 0;
        for (const QList<Cellule>& ligne : document.lignes) {
            montant += ligne.at(i).montant;
            nombre += ligne.at(i).nombre;
        }
        if (!colonne.somme)
            document.totaux.append(celluleTexte(i == 0 ? titre : QString()));
        else
            document.totaux.append(colonne.genre == Cell::Kind::Amount ? celluleMontant(montant)
                                                                       : celluleNombre(nombre));
    }
}

PdfReport toReport(const DocumentTableau& document) {
    PdfReport report;
    report.info = document.info;
    report.letterhead = document.entete;
    report.reference = document.reference;
    report.title = document.titre;
    report.subtitle = document.sousTitre;
    report.footer = document.pied;
    report.landscape = true;
    for (const QString& alerte : document.alertes)
        report.blocks.emplace_back(PdfParagraph{alerte, PdfParagraph::Role::Warning});
    report.blocks.emplace_back(tableOf(document));
    for (const QString& note : document.notes)
        report.blocks.emplace_back(PdfParagraph{note, PdfParagraph::Role::Note});
    return report;
}

Workbook toWorkbook(const DocumentTableau& document) {
    const int columns = static_cast<int>(document.colonnes.size());
    Sheet sheet;
    sheet.name = document.feuille;
    sheet.landscape = true;
    sheet.pageHeader = document.titre;
    sheet.pageFooter = document.pied;
    std::vector<Cell> head;
    for (const Colonne& colonne : document.colonnes) {
        sheet.columns.push_back({colonne.largeur, 0, false, colonne.genre});
        head.push_back(Cell::text(colonne.titre, CellStyle::Header));
    }
    sheet.add({Cell::text(document.titre, CellStyle::Title).spanning(columns)});
    sheet.add({Cell::text(document.sousTitre, CellStyle::Subtitle).spanning(columns)});
    sheet.headRow = sheet.add(std::move(head));
    const int first = static_cast<int>(sheet.rows.size());
    for (const QList<Cellule>& ligne : document.lignes)
        sheet.add(cellsOf(document, ligne, static_cast<int>(sheet.rows.size())));
    sheet.filterLastRow = document.lignes.isEmpty() ? -1 : static_cast<int>(sheet.rows.size()) - 1;
    if (!document.totaux.isEmpty())
        addTotalRow(sheet, document, first);
    for (const QString& alerte : document.alertes)
        sheet.add({Cell::text(alerte, CellStyle::Warning).spanning(columns)});
    for (const QString& note : document.notes)
        sheet.add({Cell::text(note, CellStyle::Muted).spanning(columns)});
    return {document.info, {sheet}};
}

} // namespace isegorie::marche
