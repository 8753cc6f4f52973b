#include "core/documents/WorkbookSheet.h"

#include "core/base/Task.h"
#include "core/documents/Textes.h"
#include "core/documents/WorkbookChart.h"
#include "core/documents/WorkbookHeights.h"

#include <QRegularExpression>

#include <algorithm>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

constexpr qsizetype kMaxText = 32'767; // characters of a cell
constexpr qsizetype kMaxFooter = 200;  // of the 255 that a page header or footer may hold
constexpr size_t kMaxRows = 1'048'576;
constexpr int kMaxColumns = 16'384;

class SheetFiller {
public:
    SheetFiller(lxw_workbook* workbook, lxw_worksheet* target, const Sheet& sheet, WorkbookFormats& formats,
                base::TaskContext* context)
        : m_workbook(workbook), m_target(target), m_sheet(sheet), m_formats(formats), m_context(context) {}

    base::Status fill();

private:
    void setColumns();
    void setPage();
    void setHead();
    void findFigures();
    bool isRight(int column, const Cell& cell) const;
    base::Status writeCell(int row, int column, const Cell& cell);
    lxw_error writeValue(int row, int column, const Cell& cell);
    base::Status nameCell(int row, int column, const QString& name);
    Erreur fault(const QString& code, const QString& message, const QString& remede, int row,
                 int column) const;

    lxw_workbook* m_workbook;
    lxw_worksheet* m_target;
    const Sheet& m_sheet;
    WorkbookFormats& m_formats;
    base::TaskContext* m_context;
    std::vector<bool> m_figures; ///< Columns whose first typed cell under the head is a figure.
    int m_lastColumn = 0;
};

Erreur SheetFiller::fault(const QString& code, const QString& message, const QString& remede, int row,
                          int column) const {
    return Erreur::saisie(code,
                          Documents::tr("Feuille « %1 », cellule %2 : %3")
                              .arg(m_sheet.name, cellReference(row, column), message),
                          remede);
}

base::Status SheetFiller::fill() {
    if (m_sheet.rows.size() > kMaxRows)
        return echec(Erreur::saisie(
            QStringLiteral("classeur.trop-grand"),
            Documents::tr("La feuille « %1 » dépasse %2 lignes.").arg(m_sheet.name).arg(kMaxRows),
            Documents::tr("Filtrez les données avant de les exporter.")));
    setColumns();
    findFigures();
    constexpr double kFrom = 0.2; // of the export; the rest is reading before, and writing the file after
    constexpr double kTo = 0.9;
    for (int row = 0; row < int(m_sheet.rows.size()); ++row) {
        if (m_context && !m_context->step(kFrom + (kTo - kFrom) * row / double(m_sheet.rows.size()),
                                          Documents::tr("Remplissage du classeur")))
            return echec(base::TaskContext::cancelledErreur());
        if (const double height = rowHeight(m_sheet.rows[size_t(row)], m_sheet.columns); height > 0)
            worksheet_set_row(m_target, lxw_row_t(row), height, nullptr);
        int column = 0;
        for (const Cell& cell : m_sheet.rows[size_t(row)].cells) {
            if (auto status = writeCell(row, column, cell); !status)
                return status;
            column += std::max(cell.span, 1);
        }
        m_lastColumn = std::max(m_lastColumn, column - 1);
    }
    setHead();
    setPage();
    for (const SheetChart& chart : m_sheet.charts)
        addChart(m_workbook, m_target, chart);
    return {};
}

void SheetFiller::setColumns() {
    for (int i = 0; i < int(m_sheet.columns.size()); ++i) {
        const SheetColumn& column = m_sheet.columns[size_t(i)];
        Cell example;
        example.kind = column.kind;
        example.style = CellStyle::Plain;
        lxw_row_col_options options{};
        options.level = uint8_t(std::clamp(column.outline, 0, 7));
        options.hidden = column.folded ? 1 : 0;
        options.collapsed = 0;
        worksheet_set_column_opt(m_target, lxw_col_t(i), lxw_col_t(i), column.width, m_formats.of(example),
                                 &options);
    }
    m_lastColumn = std::max<int>(0, int(m_sheet.columns.size()) - 1);
}

void SheetFiller::findFigures() {
    m_figures.assign(m_sheet.columns.size(), false);
    std::vector<bool> known(m_figures.size(), false);
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i] = isFigure(m_sheet.columns[i].kind);
    for (size_t row = size_t(std::max(m_sheet.headRow + 1, 0)); row < m_sheet.rows.size(); ++row) {
        size_t column = 0;
        for (const Cell& cell : m_sheet.rows[row].cells) {
            if (column < known.size() && !known[column] && cell.span < 2 && cell.kind != Cell::Kind::Blank) {
                known[column] = true;
                m_figures[column] = isFigure(cell.kind);
            }
            column += size_t(std::max(cell.span, 1));
        }
    }
}

bool SheetFiller::isRight(int column, const Cell& cell) const {
    if (cell.kind != Cell::Kind::Text)
        return false;
    const bool overFigures = size_t(column) < m_figures.size() && m_figures[size_t(column)];
    return (cell.style == CellStyle::Header && overFigures) ||
           (cell.style == CellStyle::Total && cell.span > 1);
}

base::Status SheetFiller::writeCell(int row, int column, const Cell& cell) {
    if (column + cell.span > kMaxColumns)
        return echec(fault(QStringLiteral("classeur.trop-grand"), Documents::tr("trop de colonnes."),
                           Documents::tr("Réduisez le nombre de colonnes."), row, column));
    if (cell.string.size() > kMaxText)
        return echec(
            fault(QStringLiteral("classeur.texte-trop-long"),
                  Documents::tr("le texte dépasse %1 caractères, la limite d’un classeur.").arg(kMaxText),
                  Documents::tr("Raccourcissez le texte, ou exportez en CSV."), row, column));
    if (cell.span > 1)
        worksheet_merge_range(m_target, lxw_row_t(row), lxw_col_t(column), lxw_row_t(row),
                              lxw_col_t(column + cell.span - 1), "",
                              m_formats.of(cell, isRight(column, cell)));
    if (writeValue(row, column, cell) != LXW_NO_ERROR)
        return echec(fault(QStringLiteral("classeur.ecriture"),
                           Documents::tr("la valeur ne peut pas être écrite."),
                           Documents::tr("Corrigez cette valeur."), row, column));
    return cell.name.isEmpty() ? base::Status() : nameCell(row, column, cell.name);
}

double plainValue(const Cell& cell) {
    switch (cell.kind) {
    case Cell::Kind::Amount:
        return double(cell.number) / 100.0;
    case Cell::Kind::Quantity:
        return double(cell.fraction.numerateur()) / double(cell.fraction.denominateur());
    case Cell::Kind::Rate:
    case Cell::Kind::Decimal:
        return cell.real;
    case Cell::Kind::Date:
        return double(QDate(1899, 12, 30).daysTo(cell.day));
    default:
        return double(cell.number);
    }
}

/// A cell's text that looks like a _xHHHH_ escape must itself be escaped, or readers decode it.
QByteArray cellText(const QString& text) {
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return xmlText(QString(text).replace(escape, QStringLiteral("_x005F_")));
}

lxw_error SheetFiller::writeValue(int row, int column, const Cell& cell) {
    lxw_format* format = m_formats.of(cell, isRight(column, cell));
    const auto r = lxw_row_t(row);
    const auto c = lxw_col_t(column);
    const QByteArray formula = xmlText(cell.formula);
    const bool text = cell.kind == Cell::Kind::Text;
    if (!formula.isEmpty() && text)
        return worksheet_write_formula_str(m_target, r, c, formula.constData(), format,
                                           cellText(cell.string).constData());
    if (!formula.isEmpty())
        return worksheet_write_formula_num(m_target, r, c, formula.constData(), format, plainValue(cell));
    if (cell.kind == Cell::Kind::Blank || (text && cell.string.isEmpty()))
        return worksheet_write_blank(m_target, r, c, format);
    return text ? worksheet_write_string(m_target, r, c, cellText(cell.string).constData(), format)
                : worksheet_write_number(m_target, r, c, plainValue(cell), format);
}

base::Status SheetFiller::nameCell(int row, int column, const QString& name) {
    static const QRegularExpression valid(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.]{0,200}$"));
    static const QRegularExpression reference(
        QStringLiteral("^(?:[A-Za-z]{1,3}\\d+|[RrCc]\\d*|[Rr]\\d*[Cc]\\d*)$"));
    const QByteArray target = xmlText(u'=' + sheetReference(m_sheet.name, row, column));
    if (!valid.match(name).hasMatch() || reference.match(name).hasMatch() ||
        workbook_define_name(m_workbook, name.toUtf8().constData(), target.constData()) != LXW_NO_ERROR)
        return echec(fault(QStringLiteral("classeur.nom-de-cellule"),
                           Documents::tr("le nom « %1 » ne convient pas à une cellule.").arg(name),
                           Documents::tr("Choisissez un nom en lettres sans accent, chiffres et tirets bas."),
                           row, column));
    return {};
}

void SheetFiller::setHead() {
    const int head = m_sheet.headRow;
    if (head < 0 || head >= int(m_sheet.rows.size()))
        return;
    if (m_sheet.freeze)
        worksheet_freeze_panes(m_target, lxw_row_t(head + 1), 0);
    worksheet_repeat_rows(m_target, lxw_row_t(head), lxw_row_t(head));
    if (m_sheet.filterLastRow >= head)
        worksheet_autofilter(m_target, lxw_row_t(head), 0, lxw_row_t(m_sheet.filterLastRow),
                             lxw_col_t(m_lastColumn));
}

QByteArray pagePart(const QString& text) {
    QString part = text.left(kMaxFooter).simplified();
    part.replace(u'&', QLatin1String("&&"));
    return xmlText(part);
}

void SheetFiller::setPage() {
    constexpr uint8_t kA4 = 9;
    worksheet_set_paper(m_target, kA4);
    if (m_sheet.landscape)
        worksheet_set_landscape(m_target);
    worksheet_fit_to_pages(m_target, 1, 0);
    worksheet_set_margins(m_target, 0.6, 0.6, 0.75, 0.75);
    worksheet_gridlines(m_target, LXW_HIDE_ALL_GRIDLINES);
    if (!m_sheet.rows.empty())
        worksheet_print_area(m_target, 0, 0, lxw_row_t(m_sheet.rows.size() - 1), lxw_col_t(m_lastColumn));
    if (!m_sheet.pageHeader.isEmpty())
        worksheet_set_header(m_target, ("&L&8" + pagePart(m_sheet.pageHeader)).constData());
    const QByteArray footer = "&L&8 " + pagePart(m_sheet.pageFooter) + "&R&8page &P / &N";
    worksheet_set_footer(m_target, footer.constData());
}

} // namespace

QByteArray xmlText(const QString& text) {
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        const bool pairHead = c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate();
        if (pairHead)
            ++i;
        else if (c.isNull() || c.isSurrogate() || c.unicode() >= 0xFFFE)
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean.toUtf8();
}

base::Status fillSheet(lxw_workbook* workbook, lxw_worksheet* target, const Sheet& sheet,
                       WorkbookFormats& formats, base::TaskContext* context) {
    return SheetFiller(workbook, target, sheet, formats, context).fill();
}

} // namespace isegorie::documents
