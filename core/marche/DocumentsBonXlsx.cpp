// The workbook of a bon: real numbers, and a live formula for every total.
#include "core/marche/DocumentsBon.h"

namespace isegorie::marche {

using documents::Cell;
using documents::cellReference;
using documents::CellStyle;
using documents::rangeReference;
using documents::Sheet;
using documents::Workbook;

namespace {

enum Column { Rang, Code, Designation, Unite, Quantite, Pu, Taux, Total, Notes, ColumnCount };

void addOpening(Sheet& sheet, const DocumentBon& document) {
    sheet.add({Cell::text(document.titre, CellStyle::Title).spanning(ColumnCount)});
    if (!document.sousTitre.isEmpty())
        sheet.add({Cell::text(document.sousTitre, CellStyle::Subtitle).spanning(ColumnCount)});
    if (!document.tampon.isEmpty())
        sheet.add({Cell::text(document.tampon, CellStyle::Warning).spanning(ColumnCount)});
    for (const DocumentBon::Panneau& panneau : document.panneaux)
        sheet.add({Cell::text(panneau.titre, CellStyle::Label).spanning(2),
                   Cell::text(panneau.lignes.join(QStringLiteral(" · ")), CellStyle::Plain)
                       .spanning(ColumnCount - 2)});
    for (const DocumentBon::Champ& champ : document.champs)
        sheet.add({Cell::text(champ.libelle, CellStyle::Label).spanning(2),
                   Cell::text(champ.valeur, CellStyle::Plain).spanning(ColumnCount - 2)});
    sheet.add({Cell::blank(CellStyle::Plain)});
}

void addHead(Sheet& sheet) {
    std::vector<Cell> cells;
    for (const char* title :
         {"N°", "UO", "Désignation", "Unité", "Quantité", "PU HT", "TVA", "Total HT", "Article, règle"})
        cells.push_back(Cell::text(QString::fromUtf8(title), CellStyle::Header));
    sheet.headRow = sheet.add(std::move(cells));
}

void addLine(Sheet& sheet, const LigneBon& ligne) {
    const int row = static_cast<int>(sheet.rows.size());
    sheet.add(
        {Cell::integer(ligne.rang), Cell::text(ligne.code), Cell::text(ligne.libelle),
         Cell::text(ligne.unite), Cell::quantity(ligne.quantite), Cell::amount(ligne.pu),
         Cell::rate(ligne.tauxTva),
         Cell::amount(ligne.total())
             .computed(
                 QStringLiteral("=ROUND(%1*%2,2)").arg(cellReference(row, Quantite), cellReference(row, Pu))),
         Cell::text(notesLigne(ligne).join(QLatin1Char('\n')))});
}

struct Lines {
    int first = 0, last = 0;
    QString range(int column) const { return rangeReference(first, column, last, column); }
};

/// "Total HT", one row a rate, "Total TTC"; the label takes the columns before the figures.
void addTotals(Sheet& sheet, const DocumentBon& document, const Lines& lines) {
    const bool any = !document.lignes.isEmpty();
    const auto label = [](const QString& text, int columns) {
        return Cell::text(text, CellStyle::Total).spanning(columns);
    };
    const int ht = static_cast<int>(sheet.rows.size());
    const QString sum = any ? QStringLiteral("=SUM(%1)").arg(lines.range(Total)) : QStringLiteral("=0");
    sheet.add(
        {label(QStringLiteral("Total HT"), Total),
         Cell::amount(document.totaux.ht, CellStyle::Total).computed(sum).named(QStringLiteral("total_ht"))});
    for (const TvaParTaux& rate : document.totaux.tva) {
        const int row = static_cast<int>(sheet.rows.size());
        sheet.add({label(QStringLiteral("TVA : base HT, taux, montant"), Pu),
                   Cell::amount(rate.base, CellStyle::Total)
                       .computed(QStringLiteral("=SUMIF(%1,%2,%3)")
                                     .arg(lines.range(Taux), cellReference(row, Taux), lines.range(Total))),
                   Cell::rate(rate.taux, CellStyle::Total),
                   Cell::amount(rate.tva, CellStyle::Total)
                       .computed(QStringLiteral("=ROUND(%1*%2,2)")
                                     .arg(cellReference(row, Pu), cellReference(row, Taux)))});
    }
    const int last = static_cast<int>(sheet.rows.size()) - 1;
    sheet.add({label(QStringLiteral("Total TTC"), Total),
               Cell::amount(document.totaux.ttc, CellStyle::Total)
                   .computed(QStringLiteral("=SUM(%1)").arg(rangeReference(ht, Total, last, Total)))
                   .named(QStringLiteral("total_ttc"))});
}

void addClosing(Sheet& sheet, const DocumentBon& document) {
    const auto note = [&sheet](const QString& text, CellStyle style) {
        if (!text.isEmpty())
            sheet.add({Cell::text(text, style).spanning(ColumnCount)});
    };
    note(document.regleArrondi, CellStyle::Muted);
    for (const QString& condition : document.conditions)
        note(condition, CellStyle::Plain);
    for (const DocumentBon::Panneau& box : document.signatures)
        sheet.add(
            {Cell::text(box.titre, CellStyle::Label).spanning(3),
             Cell::text(box.lignes.join(QStringLiteral(" · ")), CellStyle::Plain).spanning(ColumnCount - 3)});
    note(document.empreinte, CellStyle::Muted);
}

Sheet orderSheet(const DocumentBon& document) {
    Sheet sheet;
    sheet.name = QStringLiteral("Bon de commande");
    sheet.landscape = true;
    sheet.freeze = false; // the sheet opens on the mentions, which are taller than a small screen
    sheet.pageHeader = document.titre;
    sheet.pageFooter = document.pied;
    sheet.columns = {{7}, {20}, {42}, {15}, {10}, {14}, {8}, {15}, {56}};
    addOpening(sheet, document);
    addHead(sheet);
    const int first = static_cast<int>(sheet.rows.size());
    for (const LigneBon& ligne : document.lignes)
        addLine(sheet, ligne);
    addTotals(sheet, document, {first, static_cast<int>(sheet.rows.size()) - 1});
    sheet.add({Cell::blank(CellStyle::Plain)});
    addClosing(sheet, document);
    return sheet;
}

Sheet expectedSheet(const DocumentBon& document) {
    Sheet sheet;
    sheet.name = QStringLiteral("Livrables attendus");
    sheet.pageHeader = document.titre;
    sheet.pageFooter = document.pied;
    sheet.columns = {{48}, {90}};
    sheet.headRow = sheet.add({Cell::text(QStringLiteral("Section"), CellStyle::Header),
                               Cell::text(QStringLiteral("Livrable"), CellStyle::Header)});
    for (const DocumentBon::Livrables& section : document.livrables) {
        for (const QString& libelle : section.libelles)
            sheet.add({Cell::text(section.section), Cell::text(libelle)});
    }
    return sheet;
}

} // namespace

Workbook toWorkbook(const DocumentBon& document) {
    Workbook workbook{document.info, {orderSheet(document)}};
    if (!document.livrables.isEmpty())
        workbook.sheets.push_back(expectedSheet(document));
    return workbook;
}

} // namespace isegorie::marche
