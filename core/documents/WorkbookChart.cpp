#include "core/documents/WorkbookChart.h"

#include "core/documents/WorkbookSheet.h"

#include <algorithm>
#include <array>

namespace isegorie::documents {

namespace {

/// From quiet to strong, as on paper (Chart.h); the first, what should be reached, stands apart.
constexpr std::array<lxw_color_t, 5> kColours{0xB34000, 0xC9C9EE, 0x9A9ADE, 0x4A4AB5, 0x000091};

lxw_color_t colour(size_t series, size_t count) {
    return count >= kColours.size() ? kColours[std::min(series, kColours.size() - 1)]
                                    : kColours[kColours.size() - count + series];
}

QByteArray range(const SheetChart& chart, int firstRow, int lastRow, int column) {
    QString sheet = chart.sheet;
    sheet.replace(QLatin1Char('\''), QLatin1String("''"));
    return xmlText(
        QStringLiteral("='%1'!%2:%3")
            .arg(sheet, cellReference(firstRow, column, true), cellReference(lastRow, column, true)));
}

} // namespace

bool addChart(lxw_workbook* workbook, lxw_worksheet* target, const SheetChart& chart) {
    lxw_chart* made = workbook_add_chart(workbook, chart.lines ? LXW_CHART_LINE : LXW_CHART_BAR);
    if (made == nullptr)
        return false;
    const QByteArray names = range(chart, chart.firstRow, chart.lastRow, chart.categoryColumn);
    for (size_t i = 0; i < chart.valueColumns.size(); ++i) {
        const int column = chart.valueColumns[i];
        lxw_chart_series* series = chart_add_series(
            made, names.constData(), range(chart, chart.firstRow, chart.lastRow, column).constData());
        chart_series_set_name(series,
                              xmlText(u'=' + sheetReference(chart.sheet, chart.headRow, column)).constData());
        lxw_chart_fill fill{};
        fill.color = colour(i, chart.valueColumns.size());
        lxw_chart_line line{};
        line.color = fill.color;
        line.width = 2.25F;
        if (chart.lines)
            chart_series_set_line(series, &line);
        else
            chart_series_set_fill(series, &fill);
    }
    chart_title_set_name(made, xmlText(chart.title).constData());
    lxw_chart_font font{};
    font.size = 11;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(made, &font);
    chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    if (chart.lines)
        chart_axis_set_num_format(made->x_axis, "dd/mm"); // time runs along it
    else
        chart_axis_set_reverse(made->y_axis); // the first category on top
    lxw_chart_options options{};
    constexpr double kWidth = 480; // of a chart by default, in pixels
    constexpr double kHeight = 288;
    options.x_scale = chart.width / kWidth;
    options.y_scale = chart.height / kHeight;
    return worksheet_insert_chart_opt(target, lxw_row_t(chart.row), lxw_col_t(chart.column), made,
                                      &options) == LXW_NO_ERROR;
}

} // namespace isegorie::documents
