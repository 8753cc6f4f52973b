#include "core/documents/WorkbookFormats.h"

namespace isegorie::documents {

namespace {

constexpr lxw_color_t kBlue = 0x000091;
constexpr lxw_color_t kPaleBlue = 0xF5F5FE;
constexpr lxw_color_t kGrey = 0x666666;
constexpr lxw_color_t kRule = 0xDDDDDD;
constexpr lxw_color_t kOrange = 0xB34000;
constexpr lxw_color_t kPaleOrange = 0xFFF4F3;

/// The display format, in the file's own (English) spelling: spreadsheets show it in the reader's language.
QByteArray numberFormat(const Cell& cell) {
    switch (cell.kind) {
    case Cell::Kind::Integer:
        return "#,##0";
    case Cell::Kind::Amount:
        return "#,##0.00\\ \"€\"";
    case Cell::Kind::Quantity: {
        const qint64 den = cell.fraction.denominateur(); // literals are cut: "??" then '/' is a trigraph
        return den == 1    ? "#,##0"
               : den < 10  ? "?/?"
               : den < 100 ? "?"
                             "?/?"
                             "?"
                           : "?"
                             "?"
                             "?/?"
                             "?"
                             "?";
    }
    case Cell::Kind::Rate:
        return (cell.decimals > 0 ? "0." + QByteArray(cell.decimals, '0') : QByteArray("0")) + "\\ %";
    case Cell::Kind::Decimal:
        return cell.decimals > 0 ? "#,##0." + QByteArray(cell.decimals, '0') : QByteArray("#,##0");
    case Cell::Kind::Date:
        return "dd/mm/yyyy";
    case Cell::Kind::Blank:
    case Cell::Kind::Text:
        break;
    }
    return {};
}

void colour(lxw_format* format, lxw_color_t text) {
    format_set_font_color(format, text);
}

void fill(lxw_format* format, lxw_color_t background) {
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_bg_color(format, background);
}

void applyTable(lxw_format* format, CellStyle style) {
    switch (style) {
    case CellStyle::Line:
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, kRule);
        return;
    case CellStyle::Header:
        format_set_bold(format);
        colour(format, LXW_COLOR_WHITE);
        fill(format, kBlue);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        return;
    case CellStyle::Group:
        format_set_bold(format);
        colour(format, kBlue);
        fill(format, kPaleBlue);
        return;
    case CellStyle::Total:
        format_set_bold(format);
        fill(format, kPaleBlue);
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, kBlue);
        return;
    default:
        return;
    }
}

void applyText(lxw_format* format, CellStyle style) {
    switch (style) {
    case CellStyle::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        colour(format, kBlue);
        return;
    case CellStyle::Subtitle:
        format_set_font_size(format, 11);
        colour(format, kGrey);
        return;
    case CellStyle::Label:
        colour(format, kGrey);
        return;
    case CellStyle::Muted:
        format_set_font_size(format, 9);
        colour(format, kGrey);
        return;
    case CellStyle::Warning:
        format_set_bold(format);
        colour(format, kOrange);
        fill(format, kPaleOrange);
        return;
    default:
        return;
    }
}

} // namespace

bool wraps(const Cell& cell) {
    const bool text = cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Blank;
    const bool free = cell.style == CellStyle::Title || cell.style == CellStyle::Subtitle ||
                      cell.style == CellStyle::Label || cell.style == CellStyle::Group;
    return text && (cell.span > 1 || !free);
}

bool isFigure(Cell::Kind kind) {
    return kind == Cell::Kind::Integer || kind == Cell::Kind::Amount || kind == Cell::Kind::Quantity ||
           kind == Cell::Kind::Rate || kind == Cell::Kind::Decimal;
}

lxw_format* WorkbookFormats::of(const Cell& cell, bool right) {
    const QByteArray number = numberFormat(cell);
    const bool wrap = wraps(cell);
    lxw_format*& format = m_formats[{cell.style, cell.kind, number, wrap, right}];
    if (format != nullptr)
        return format;
    format = workbook_add_format(m_workbook);
    format_set_font_name(format, "Arial");
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    applyTable(format, cell.style);
    applyText(format, cell.style);
    if (wrap)
        format_set_text_wrap(format);
    if (!number.isEmpty())
        format_set_num_format(format, number.constData());
    if (right)
        format_set_align(format, LXW_ALIGN_RIGHT);
    else if (cell.kind == Cell::Kind::Text &&
             (cell.style == CellStyle::Line || cell.style == CellStyle::Header))
        format_set_indent(format, 1); // apart from the figures of the column before
    // A value stays near its label; in a table, numbers line up at the right.
    if (cell.style == CellStyle::Plain && !number.isEmpty())
        format_set_align(format, LXW_ALIGN_LEFT);
    return format;
}

} // namespace isegorie::documents
