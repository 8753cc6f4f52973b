#include "core/documents/Workbook.h"

#include "core/base/Typographie.h"
#include "core/documents/FileOutput.h"

#include <cmath>

namespace isegorie::documents {

namespace {

Cell make(Cell::Kind kind, CellStyle style) {
    Cell cell;
    cell.kind = kind;
    cell.style = style;
    return cell;
}

QString columnLetters(int column) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace

Cell Cell::blank(CellStyle style) {
    return make(Kind::Blank, style);
}

Cell Cell::text(const QString& text, CellStyle style) {
    Cell cell = make(Kind::Text, style);
    cell.string = text;
    return cell;
}

Cell Cell::integer(qint64 value, CellStyle style) {
    Cell cell = make(Kind::Integer, style);
    cell.number = value;
    return cell;
}

Cell Cell::amount(base::Montant value, CellStyle style) {
    Cell cell = make(Kind::Amount, style);
    cell.number = value.centimes();
    return cell;
}

Cell Cell::quantity(base::Fraction value, CellStyle style) {
    Cell cell = make(Kind::Quantity, style);
    cell.fraction = value;
    if (value.denominateur() != 1)
        cell.formula = QLatin1Char('=') + value.texte();
    return cell;
}

Cell Cell::rate(int tenThousandths, CellStyle style) {
    Cell cell = share(double(tenThousandths) / 10'000, style);
    cell.decimals = tenThousandths % 100 == 0 ? 0 : tenThousandths % 10 == 0 ? 1 : 2;
    return cell;
}

Cell Cell::share(double part, CellStyle style) {
    Cell cell = make(Kind::Rate, style);
    cell.real = part;
    cell.decimals = 1;
    return cell;
}

Cell Cell::decimal(double value, int decimals, CellStyle style) {
    if (!std::isfinite(value))
        return text(base::decimal(value, decimals), style);
    Cell cell = make(Kind::Decimal, style);
    cell.real = value;
    cell.decimals = decimals;
    return cell;
}

Cell Cell::date(QDate value, CellStyle style) {
    Cell cell = make(value.isValid() ? Kind::Date : Kind::Blank, style);
    cell.day = value;
    return cell;
}

Cell Cell::computed(const QString& liveFormula) const {
    Cell cell = *this;
    cell.formula = liveFormula;
    return cell;
}

Cell Cell::named(const QString& cellName) const {
    Cell cell = *this;
    cell.name = cellName;
    return cell;
}

Cell Cell::spanning(int columns) const {
    Cell cell = *this;
    cell.span = columns;
    return cell;
}

int Sheet::add(std::vector<Cell> cells, double height) {
    rows.push_back({std::move(cells), height});
    return int(rows.size()) - 1;
}

QString cellReference(int row, int column, bool absolute) {
    const QString dollar = absolute ? QStringLiteral("$") : QString();
    return dollar + columnLetters(column) + dollar + QString::number(row + 1);
}

QString rangeReference(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return cellReference(firstRow, firstColumn) + u':' + cellReference(lastRow, lastColumn);
}

QString sheetReference(const QString& sheet, int row, int column) {
    QString quoted = sheet;
    quoted.replace(u'\'', QLatin1String("''"));
    return u'\'' + quoted + QLatin1String("'!") + cellReference(row, column, true);
}

base::Status writeWorkbook(const Workbook& workbook, const QString& path, base::TaskContext* context) {
    const auto bytes = workbookBytes(workbook, context);
    if (!bytes)
        return base::echec(bytes.error().dans(path));
    return writeFile(path, *bytes);
}

} // namespace isegorie::documents
