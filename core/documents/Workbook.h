// XLSX workbooks, declared as data: sheets of typed cells with live formulas, ready to print on A4.
#pragma once

#include "core/base/Fraction.h"
#include "core/base/Montant.h"
#include "core/documents/DocumentInfo.h"

#include <QDate>

#include <vector>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::documents {

enum class CellStyle {
    Line, ///< A cell of a table, over a thin rule.
    Plain,
    Title,
    Subtitle,
    Label, ///< The name of a value beside it.
    Header,
    Group,
    Total,
    Muted,
    Warning,
};

/// Made by its functions: Cell::amount(total, CellStyle::Total).computed("=SUM(F5:F9)").named("total_ht").
struct Cell {
    enum class Kind { Blank, Text, Integer, Amount, Quantity, Rate, Date, Decimal };

    Kind kind = Kind::Blank;
    CellStyle style = CellStyle::Line;
    QString string;
    qint64 number = 0; ///< Integer; Amount in cents.
    base::Fraction fraction;
    double real = 0; ///< Decimal; Rate, of 1.
    int decimals = 0;
    QDate day;
    QString formula; ///< Live formula in English syntax; the typed value above is its stored result.
    QString name;    ///< Name of the cell in the whole workbook.
    int span = 1;    ///< Columns taken, merged; the row grows with the text.

    static Cell blank(CellStyle style = CellStyle::Line);
    /// Always written as text: "=1+1" stays these four characters.
    static Cell text(const QString& text, CellStyle style = CellStyle::Line);
    static Cell integer(qint64 value, CellStyle style = CellStyle::Line);
    static Cell amount(base::Montant value, CellStyle style = CellStyle::Line);
    /// A whole number, or the formula "=4/5" shown as a fraction.
    static Cell quantity(base::Fraction value, CellStyle style = CellStyle::Line);
    /// 2000 = 20 %.
    static Cell rate(int tenThousandths, CellStyle style = CellStyle::Line);
    /// A share of 1, not rounded: who shows it rounds once.
    static Cell share(double part, CellStyle style = CellStyle::Line);
    /// A computed value, shown with so many decimals; text ("∞") when it is not finite.
    static Cell decimal(double value, int decimals, CellStyle style = CellStyle::Line);
    static Cell date(QDate value, CellStyle style = CellStyle::Line);

    Cell computed(const QString& liveFormula) const;
    Cell named(const QString& cellName) const;
    Cell spanning(int columns) const;
};

struct SheetRow {
    std::vector<Cell> cells;
    double height = 0; ///< In points; 0 = as the text needs.
};

struct SheetColumn {
    double width = 12; ///< In characters.
    int outline = 0;   ///< Level of grouping, 0 to 7.
    bool folded = false;
    Cell::Kind kind = Cell::Kind::Blank; ///< Format of the cells that a reader will fill in below.
};

/// A chart of the spreadsheet program itself, on cells of a sheet: it follows them when they change.
struct SheetChart {
    bool lines = false; ///< Along days; else horizontal bars.
    QString title;
    QString sheet; ///< Where the cells are.
    int headRow = 0, firstRow = 0, lastRow = 0;
    int categoryColumn = 0;
    std::vector<int> valueColumns; ///< Each a series, named by its cell of headRow.
    int row = 0, column = 0;       ///< Upper left corner on the sheet of the chart.
    int width = 900, height = 320; ///< In pixels.
};

struct Sheet {
    QString name; ///< At most 31 characters, none of []:*?/\.
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
    std::vector<SheetChart> charts;
    int headRow = -1;       ///< Index in rows of the table's head: repeated on each printed page; -1 = none.
    bool freeze = true;     ///< Keep the rows down to headRow in view.
    int filterLastRow = -1; ///< Index of the last row under the autofilter of headRow; -1 = no filter.
    bool landscape = false;
    QString pageHeader; ///< Left part of the printed header.
    QString pageFooter; ///< Left part of the printed footer; "page x / y" is at the right.

    /// Adds a row and gives its index.
    int add(std::vector<Cell> cells, double height = 0);
};

struct Workbook {
    DocumentInfo info;
    std::vector<Sheet> sheets;
};

/// "F5" for row index 4, column index 5; with dollars: "$F$5".
QString cellReference(int row, int column, bool absolute = false);
/// "F5:F9".
QString rangeReference(int firstRow, int firstColumn, int lastRow, int lastColumn);
/// "'Bon de commande'!$F$5".
QString sheetReference(const QString& sheet, int row, int column);

/// The same workbook gives the same bytes. Codes: "classeur.nom-de-feuille", "classeur.texte-trop-long",
/// "classeur.nom-de-cellule", "classeur.trop-grand", "classeur.ecriture".
/// The context hears how far it is; once it is cancelled, nothing is written.
base::Result<QByteArray> workbookBytes(const Workbook& workbook, base::TaskContext* context = nullptr);
base::Status writeWorkbook(const Workbook& workbook, const QString& path,
                           base::TaskContext* context = nullptr);

} // namespace isegorie::documents
