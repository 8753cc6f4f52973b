#include "core/documents/PdfTablePainter.h"

#include <numeric>

namespace isegorie::documents {

namespace {

constexpr auto mm = &PdfTheme::mm;
constexpr double kPadX = mm(1.9);
constexpr double kPadY = mm(1.25);
constexpr double kHairline = mm(0.18);
constexpr double kStrongRule = mm(0.35);
constexpr double kMaxFit = mm(52);     // a column as wide as its content stops here
constexpr double kHeadOver = 1.35;     // what a head may add to the width of its cells
constexpr double kHeadFit = mm(32);    // what a head may take where there is room for it
constexpr double kKeptWhole = mm(80);  // a table of a few rows is not torn
constexpr double kMinStretch = mm(26); // what a stretching column keeps at least
constexpr double kSmallest = 0.8;
constexpr double kScaleStep = 0.05;

} // namespace

PdfTablePainter::PdfTablePainter(const PdfTheme& theme, PdfPages& pages, const PdfTable& table)
    : m_theme(theme), m_pages(pages), m_table(table), m_head{PdfRow::Kind::Line, {}, 0} {
    measureColumns();
    m_head = layOutHead();
}

double PdfTablePainter::textWidth(size_t column) const {
    double width = PdfText::wordWidth(m_table.columns[column].title, scaled(PdfRole::Head));
    for (const PdfRow& row : m_table.rows) {
        size_t at = 0;
        for (const PdfCell& cell : row.cells) {
            if (at == column && cell.span <= 1 && (row.kind != PdfRow::Kind::Group || row.cells.size() > 1)) {
                width = std::max(width, PdfText::naturalWidth(cell.text, style(row, cell)));
                width = std::max(width, PdfText::wordWidth(cell.detail, scaled(PdfRole::Detail)));
            }
            at += size_t(std::max(cell.span, 1));
        }
    }
    return width;
}

double PdfTablePainter::contentWidth(size_t column) const {
    const PdfColumn& declared = m_table.columns[column];
    double width = textWidth(column);
    // A head that is hardly wider than its figures stays on one line.
    const double title = PdfText::naturalWidth(declared.title, m_theme.style(PdfRole::Head));
    if (title < width * kHeadOver)
        width = std::max(width, title);
    return std::min(width, kMaxFit) + 2 * kPadX + 1; // one unit against rounding
}

double PdfTablePainter::measureFitted() {
    double fitted = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        m_widths[i] = m_table.columns[i].stretch > 0 ? 0 : contentWidth(i);
        fitted += m_widths[i];
    }
    return fitted;
}

/// Heads that break take of the room that no text of a stretching column needs. What was taken.
double PdfTablePainter::widenHeads(double room) {
    std::vector<double> wanted(m_widths.size(), 0);
    double spare = room;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (m_table.columns[i].stretch > 0) {
            spare -= textWidth(i) + 2 * kPadX + 1;
            continue;
        }
        const double title = PdfText::naturalWidth(m_table.columns[i].title, scaled(PdfRole::Head));
        wanted[i] = std::max(0.0, std::min(title, kHeadFit) + 2 * kPadX + 1 - m_widths[i]);
    }
    const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (sum <= 0 || spare <= 0)
        return 0;
    const double share = std::min(1.0, spare / sum);
    for (size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] += wanted[i] * share;
    return sum * share;
}

void PdfTablePainter::measureColumns() {
    m_widths.assign(m_table.columns.size(), 0);
    double shares = 0;
    for (const PdfColumn& column : m_table.columns)
        shares += column.stretch;
    const double total = m_pages.width();
    const double kept = shares > 0 ? std::min(shares * kMinStretch, total / 2) : 0;
    double fixed = measureFitted();
    for (; fixed > total - kept && m_scale > kSmallest; fixed = measureFitted())
        m_scale -= kScaleStep;
    // Too wide all the same: the fitted columns give way together. Too narrow without any that stretch: they
    // share the rest.
    const double factor = fixed > total - kept || (shares <= 0 && fixed > 0) ? (total - kept) / fixed : 1;
    for (double& width : m_widths)
        width *= factor;
    if (factor == 1)
        fixed += widenHeads(total - fixed);
    const double rest = total - fixed * factor;
    for (size_t i = 0; i < m_widths.size(); ++i)
        if (m_table.columns[i].stretch > 0)
            m_widths[i] = rest * m_table.columns[i].stretch / shares;
}

PdfStyle PdfTablePainter::scaled(PdfRole role) const {
    PdfStyle style = m_theme.style(role);
    style.font.setPixelSize(qRound(style.font.pixelSize() * m_scale));
    return style;
}

PdfStyle PdfTablePainter::style(const PdfRow& row, const PdfCell& cell) const {
    PdfStyle style = scaled(row.kind == PdfRow::Kind::Group   ? PdfRole::CellBlue
                            : row.kind == PdfRow::Kind::Total ? PdfRole::CellStrong
                                                              : PdfRole::Cell);
    switch (cell.tone) {
    case PdfTone::Normal:
        break;
    case PdfTone::Muted:
        style.colour = PdfTheme::grey();
        break;
    case PdfTone::Warning:
        style.colour = PdfTheme::orange();
        break;
    case PdfTone::Good:
        style.colour = PdfTheme::green();
        break;
    }
    return style;
}

PdfTablePainter::LaidRow PdfTablePainter::layOut(const PdfRow& row) const {
    LaidRow laid{row.kind, {}, 0};
    size_t column = 0;
    double x = m_pages.left();
    const bool whole = row.kind == PdfRow::Kind::Group && row.cells.size() == 1;
    for (const PdfCell& cell : row.cells) {
        if (column >= m_widths.size())
            break;
        const size_t span = whole ? m_widths.size() : size_t(std::max(cell.span, 1));
        const size_t end = std::min(column + span, m_widths.size());
        const auto first = m_widths.begin() + std::ptrdiff_t(column);
        const double width = std::accumulate(first, m_widths.begin() + std::ptrdiff_t(end), 0.0);
        // A label over several columns is read next to its figure.
        const bool label = span > 1 && row.kind != PdfRow::Kind::Group && end < m_widths.size();
        PdfText text(width - 2 * kPadX, label   ? PdfText::Align::Right
                                        : whole ? PdfText::Align::Left
                                                : m_table.columns[end - 1].align);
        text.add(cell.text, style(row, cell));
        text.add(cell.detail, scaled(PdfRole::Detail));
        laid.height = std::max(laid.height, text.height());
        laid.cells.push_back({std::move(text), x + kPadX});
        x += width;
        column = end;
    }
    laid.height += 2 * kPadY;
    return laid;
}

PdfTablePainter::LaidRow PdfTablePainter::layOutHead() const {
    LaidRow head{PdfRow::Kind::Line, {}, 0};
    double x = m_pages.left();
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const PdfColumn& column = m_table.columns[i];
        PdfText text(m_widths[i] - 2 * kPadX, column.title, scaled(PdfRole::Head), column.align);
        head.height = std::max(head.height, text.height());
        head.cells.push_back({std::move(text), x + kPadX});
        x += m_widths[i];
    }
    head.height += 2 * kPadY;
    return head;
}

size_t PdfTablePainter::unitEnd(size_t first) const {
    const auto& rows = m_table.rows;
    const auto isTotal = [&](size_t i) {
        return rows[i].kind == PdfRow::Kind::SubTotal || rows[i].kind == PdfRow::Kind::Total;
    };
    size_t end = first;
    while (end < rows.size() && rows[end].kind == PdfRow::Kind::Group)
        ++end;
    if (end < rows.size())
        ++end;
    while (end < rows.size() && isTotal(end))
        ++end;
    return end;
}

size_t PdfTablePainter::pairEnd(size_t first) const {
    const size_t rows = m_table.rows.size();
    size_t end = unitEnd(first);
    if (first == 0 && end < rows)
        end = unitEnd(end);
    if (end < rows && unitEnd(end) == rows)
        end = rows;
    return end;
}

std::vector<PdfTablePainter::LaidRow> PdfTablePainter::layOut(size_t first, size_t end) const {
    std::vector<LaidRow> rows;
    rows.reserve(end - first);
    for (size_t i = first; i < end; ++i)
        rows.push_back(layOut(m_table.rows[i]));
    return rows;
}

double PdfTablePainter::heightOf(const std::vector<LaidRow>& rows) {
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [](double sum, const LaidRow& row) { return sum + row.height; });
}

double PdfTablePainter::openingHeight() const {
    if (m_widths.empty() || m_table.rows.empty())
        return m_head.height;
    constexpr size_t kFewRows = 12;
    if (m_table.rows.size() <= kFewRows) {
        const double whole = m_head.height + heightOf(layOut(0, m_table.rows.size()));
        if (whole <= std::min(kKeptWhole, m_pages.fullRoom()))
            return whole;
    }
    const double pair = m_head.height + heightOf(layOut(0, pairEnd(0)));
    return pair <= m_pages.fullRoom() ? pair : m_head.height + heightOf(layOut(0, unitEnd(0)));
}

void PdfTablePainter::paint(double below) {
    if (m_widths.empty())
        return;
    if (m_table.rows.empty())
        return drawHead();
    m_pages.need(std::min(openingHeight(), m_pages.fullRoom())); // never a head alone
    drawHead();
    for (size_t first = 0; first < m_table.rows.size();) {
        if (!m_pages.goesOn(double(first) / double(m_table.rows.size())))
            return;
        size_t end = pairEnd(first);
        std::vector<LaidRow> unit = layOut(first, end);
        if (heightOf(unit) > m_pages.fullRoom() - m_head.height) {
            end = unitEnd(first);
            unit.erase(unit.begin() + std::ptrdiff_t(end - first), unit.end());
        }
        placeUnit(unit, end == m_table.rows.size() ? below : 0);
        first = end;
    }
}

void PdfTablePainter::placeUnit(const std::vector<LaidRow>& rows, double below) {
    const double full = m_pages.fullRoom() - m_head.height;
    const double height = heightOf(rows);
    const bool alone = height + below > full; // then what follows goes on without it
    const auto breakPage = [this] {
        m_pages.newPage();
        drawHead();
    };
    if (height + (alone ? 0 : below) > m_pages.room() && height <= full)
        breakPage();
    for (const LaidRow& row : rows) {
        if (row.height > full) {
            drawTallRow(row);
            continue;
        }
        if (row.height > m_pages.room())
            breakPage();
        drawRow(row);
    }
}

void PdfTablePainter::drawHead() {
    const double right = m_pages.left() + m_pages.width();
    m_pages.fill({m_pages.left(), m_pages.y(), m_pages.width(), m_head.height}, PdfTheme::paleBlue());
    m_pages.rule(m_pages.left(), right, m_pages.y() + m_head.height, kStrongRule, PdfTheme::blue());
    for (const LaidCell& cell : m_head.cells) // short titles stand on the rule
        m_pages.text(cell.text, cell.x, m_pages.y() + m_head.height - kPadY - cell.text.height());
    m_pages.advance(m_head.height);
}

void PdfTablePainter::drawGround(const LaidRow& row) {
    const double height = row.height;
    const double left = m_pages.left();
    const double right = left + m_pages.width();
    if (row.kind == PdfRow::Kind::Total)
        m_pages.fill({left, m_pages.y(), m_pages.width(), height}, PdfTheme::paleBlue());
    if (row.kind == PdfRow::Kind::Total)
        m_pages.rule(left, right, m_pages.y(), kStrongRule, PdfTheme::blue());
    else
        m_pages.rule(left, right, m_pages.y() + height, kHairline, PdfTheme::rule());
}

void PdfTablePainter::drawRow(const LaidRow& row) {
    drawGround(row);
    for (const LaidCell& cell : row.cells)
        m_pages.text(cell.text, cell.x, m_pages.y() + kPadY);
    m_pages.advance(row.height);
}

void PdfTablePainter::drawTallRow(const LaidRow& row) {
    std::vector<int> done(row.cells.size(), 0);
    bool fresh = false;
    for (bool more = true; more;) {
        more = false;
        const double room = m_pages.room() - 2 * kPadY;
        double used = 0;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const PdfText& text = row.cells[i].text;
            int last = done[i] + text.linesWithin(done[i], room);
            if (fresh && last == done[i]) // whatever the room, each page takes a line
                last = std::min(last + 1, text.lineCount());
            m_pages.text(text, row.cells[i].x, m_pages.y() + kPadY, done[i], last);
            used = std::max(used, text.heightOf(done[i], last));
            done[i] = last;
            more = more || last < text.lineCount();
        }
        m_pages.advance(used + 2 * kPadY);
        m_pages.rule(m_pages.left(), m_pages.left() + m_pages.width(), m_pages.y(), kHairline,
                     PdfTheme::rule());
        if (more) {
            m_pages.newPage();
            drawHead();
            fresh = true;
        }
    }
}

} // namespace isegorie::documents
