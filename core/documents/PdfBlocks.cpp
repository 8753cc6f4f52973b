#include "core/documents/PdfBlocks.h"

#include "core/documents/ChartImage.h"
#include "core/documents/PdfTablePainter.h"
#include "core/documents/Textes.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace isegorie::documents {

namespace {

constexpr auto mm = &PdfTheme::mm;
constexpr double kHairline = 0.18; // millimetres
constexpr double kAbove = mm(6);   // a title
constexpr double kBelow = mm(2);

constexpr double kGutter = mm(8); // between charts
constexpr double kUnder = mm(4);

double headingHeight(const PdfTheme& theme, double width, const PdfHeading& heading) {
    return kAbove + PdfText(width, heading.text, theme.style(PdfRole::Section)).height() + kBelow;
}

/// What is said of the figures below; not what somebody wrote.
bool isSaid(const PdfBlock& block) {
    const auto* paragraph = std::get_if<PdfParagraph>(&block);
    return paragraph != nullptr && paragraph->role != PdfParagraph::Role::Quote;
}

/// First of the texts, with their title, that the last signatures close: the number of blocks when nobody
/// signs.
size_t closingSection(const std::vector<PdfBlock>& blocks) {
    size_t first = blocks.size();
    while (first > 0 && !std::holds_alternative<PdfSignatures>(blocks[first - 1]))
        --first;
    if (first == 0)
        return blocks.size();
    --first;
    while (first > 0 && std::holds_alternative<PdfParagraph>(blocks[first - 1]))
        --first;
    return first > 0 && std::holds_alternative<PdfHeading>(blocks[first - 1]) ? first - 1 : first;
}

} // namespace

bool staysWithNext(const PdfBlock& block, const PdfBlock& next) {
    using Role = PdfParagraph::Role;
    const auto role = [](const PdfBlock& one) {
        const auto* paragraph = std::get_if<PdfParagraph>(&one);
        return paragraph != nullptr ? std::optional(paragraph->role) : std::nullopt;
    };
    if (std::holds_alternative<PdfPageBreak>(next))
        return false;
    if (std::holds_alternative<PdfHeading>(block))
        return true;
    if (std::holds_alternative<PdfHeading>(next))
        return false;
    const auto own = role(block), following = role(next);
    const auto isFigure = [](const PdfBlock& one) {
        return std::holds_alternative<PdfTable>(one) || std::holds_alternative<PdfCharts>(one);
    };
    const bool figure = isFigure(block);
    return own == Role::Lead || (isSaid(block) && own != Role::Muted && isFigure(next)) ||
           (own == Role::Body && following == Role::Quote) ||
           ((figure || own == Role::Quote) && following == Role::Muted);
}

void PdfComposer::compose(const std::vector<PdfBlock>& blocks) {
    const size_t closing = closingSection(blocks);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const bool stays = i + 1 < blocks.size() && staysWithNext(blocks[i], blocks[i + 1]);
        const bool titled = std::holds_alternative<PdfHeading>(blocks[i]);
        m_below = stays && !titled && !isSaid(blocks[i]) ? kUnder + heightOf({blocks[i + 1]}) : 0;
        if (i == closing)
            m_pages.need(heightOf({blocks.begin() + qsizetype(i), blocks.end()}));
        else if (titled && i + 1 < blocks.size())
            m_pages.need(openingHeight(blocks, i));
        else if (stays && isSaid(blocks[i]))
            needWithNext(blocks[i], blocks[i + 1]);
        std::visit([this](const auto& one) { add(one); }, blocks[i]);
    }
}

/// Where both have room on one page.
void PdfComposer::needWithNext(const PdfBlock& block, const PdfBlock& next) {
    const double own = heightOf({block}), whole = own + firstHeight(next);
    if (own > 0 && whole <= m_pages.fullRoom())
        m_pages.need(whole);
}

double PdfComposer::heightOf(const std::vector<PdfBlock>& blocks) const {
    PdfPages trial = m_pages.empty();
    PdfComposer composer(m_theme, trial);
    for (const PdfBlock& block : blocks)
        std::visit([&composer](const auto& one) { composer.add(one); }, block);
    return trial.count() == 1 ? trial.fullRoom() - trial.room() : 0;
}

/// Of a title and what must not be torn from it: a text, or a few and the chart or the table that they say.
double PdfComposer::openingHeight(const std::vector<PdfBlock>& blocks, size_t heading) const {
    const double title = headingHeight(m_theme, m_pages.width(), std::get<PdfHeading>(blocks[heading]));
    size_t shown = heading + 1;
    while (shown < blocks.size() && isSaid(blocks[shown]))
        ++shown;
    const bool figures = shown < blocks.size() && (std::holds_alternative<PdfCharts>(blocks[shown]) ||
                                                   std::holds_alternative<PdfTable>(blocks[shown]));
    if (figures) {
        const auto first = blocks.begin() + std::ptrdiff_t(heading) + 1;
        const double texts = heightOf({first, blocks.begin() + std::ptrdiff_t(shown)});
        const bool captioned = shown + 1 < blocks.size() && staysWithNext(blocks[shown], blocks[shown + 1]) &&
                               std::holds_alternative<PdfCharts>(blocks[shown]);
        const double whole =
            title + texts + firstHeight(blocks[shown]) + (captioned ? heightOf({blocks[shown + 1]}) : 0);
        if (whole <= m_pages.fullRoom() && (texts > 0 || shown == heading + 1))
            return whole;
    }
    return title + firstHeight(blocks[heading + 1]);
}

double PdfComposer::firstHeight(const PdfBlock& block) const {
    constexpr double kFollowing = 24;          // of a text or a table
    constexpr std::size_t kMeasuredRows = 500; // laying out long tables twice is slow
    if (const auto* table = std::get_if<PdfTable>(&block); table && table->rows.size() <= kMeasuredRows) {
        PdfPages trial = m_pages.empty();
        return std::max(mm(kFollowing), PdfTablePainter(m_theme, trial, *table).openingHeight());
    }
    const auto* charts = std::get_if<PdfCharts>(&block);
    if (charts == nullptr || charts->charts.empty())
        return mm(kFollowing);
    return chartHeight(charts->charts.front(), chartStyle(m_theme), chartWidth(*charts));
}

double PdfComposer::chartWidth(const PdfCharts& charts) const {
    const auto columns = static_cast<double>(std::max(charts.columns, 1));
    return (m_pages.width() - kGutter * (columns - 1)) / columns;
}

void PdfComposer::add(const PdfHeading& heading) {
    const PdfText text(m_pages.width(), heading.text, m_theme.style(PdfRole::Section));
    m_pages.need(headingHeight(m_theme, m_pages.width(), heading));
    if (!m_pages.isAtTop())
        m_pages.advance(kAbove);
    m_pages.text(text, m_pages.left(), m_pages.y());
    m_pages.advance(text.height() + kBelow);
}

void PdfComposer::flow(const PdfText& text, double x) {
    for (int first = 0; first < text.lineCount();) {
        int count = text.linesWithin(first, m_pages.room());
        const int left = text.lineCount() - first - count;
        if (left == 1 && count > 2)
            --count; // the last line takes one with it
        if (count < std::min(2, text.lineCount() - first) && !m_pages.isAtTop()) {
            m_pages.newPage();
            continue;
        }
        count = std::max(count, 1);
        m_pages.text(text, x, m_pages.y(), first, first + count);
        m_pages.advance(text.heightOf(first, first + count));
        first += count;
        if (first < text.lineCount())
            m_pages.newPage();
    }
}

void PdfComposer::add(const PdfParagraph& paragraph) {
    using Role = PdfParagraph::Role;
    if (paragraph.role == Role::Note || paragraph.role == Role::Warning)
        return addFramed(paragraph);
    if (paragraph.role == Role::Quote)
        return addQuote(paragraph.text);
    const PdfRole role = paragraph.role == Role::Lead    ? PdfRole::Lead
                         : paragraph.role == Role::Muted ? PdfRole::Detail
                                                         : PdfRole::Body;
    flow(PdfText(m_pages.width(), paragraph.text, m_theme.style(role)), m_pages.left());
    m_pages.advance(mm(2.4));
}

/// A rule at the left of each piece, on every page that it takes.
void PdfComposer::addQuote(const QString& quote) {
    const double indent = mm(5);
    const PdfText text(m_pages.width() - 2 * indent, quote, m_theme.style(PdfRole::Body));
    int first = 0;
    while (first < text.lineCount()) {
        int within = text.linesWithin(first, m_pages.room());
        const int left = text.lineCount() - first;
        if (within == left && text.heightOf(first, text.lineCount()) + m_below > m_pages.room())
            within -= 2; // its last lines go with what stands under it
        if (left - within == 1)
            --within;                                           // nor does one stand alone on the next page
        if (within < std::min(2, left) && !m_pages.isAtTop()) { // else it would stand on the foot of the page
            m_pages.newPage();
            continue;
        }
        const int count = std::max(1, within);
        const double height = text.heightOf(first, first + count);
        m_pages.fill({m_pages.left() + mm(1), m_pages.y(), mm(0.6), height}, QColor(0x9A, 0x9A, 0xDE));
        m_pages.text(text, m_pages.left() + indent, m_pages.y(), first, first + count);
        m_pages.advance(height);
        first += count;
        if (first < text.lineCount())
            m_pages.newPage();
    }
    m_pages.advance(mm(1.2));
}

void PdfComposer::addFramed(const PdfParagraph& paragraph) {
    const bool warning = paragraph.role == PdfParagraph::Role::Warning;
    const double padding = mm(2.6);
    PdfStyle style = m_theme.style(PdfRole::Cell);
    style.colour = warning ? PdfTheme::orange() : PdfTheme::ink();
    const PdfText text(m_pages.width() - mm(4) - 2 * padding, paragraph.text, style);
    const double height = text.height() + 2 * padding;
    if (height > m_pages.fullRoom())
        return flow(text, m_pages.left() + mm(4));
    m_pages.need(height);
    const QRectF box(m_pages.left(), m_pages.y(), m_pages.width(), height);
    m_pages.fill(box, warning ? PdfTheme::paleOrange() : PdfTheme::paleBlue());
    m_pages.fill({box.left(), box.top(), mm(0.9), height}, warning ? PdfTheme::orange() : PdfTheme::blue());
    m_pages.text(text, box.left() + mm(2) + padding, box.top() + padding);
    m_pages.advance(height + mm(3));
}

void PdfComposer::add(const PdfFields& fields) {
    const int columns = std::max(fields.columns, 1);
    const double gutter = mm(6);
    const double unit = (m_pages.width() - gutter * (columns - 1)) / columns;
    size_t next = 0;
    while (next < fields.fields.size()) {
        struct Placed {
            PdfText text;
            double x;
        };
        std::vector<Placed> row;
        double height = 0;
        for (int column = 0; next < fields.fields.size();) {
            const auto& field = fields.fields[next];
            const int span = std::clamp(field.span, 1, columns);
            if (column + span > columns)
                break;
            PdfText text(unit * span + gutter * (span - 1));
            text.add(field.label, m_theme.style(PdfRole::Detail));
            text.add(field.value.isEmpty() ? QStringLiteral("—") : field.value, m_theme.style(PdfRole::Body));
            height = std::max(height, text.height());
            row.push_back({text, m_pages.left() + column * (unit + gutter)});
            column += span;
            ++next;
        }
        const double padding = mm(1.5);
        m_pages.need(height + 2 * padding);
        for (const Placed& placed : row)
            m_pages.text(placed.text, placed.x, m_pages.y() + padding);
        m_pages.advance(height + 2 * padding);
        m_pages.rule(m_pages.left(), m_pages.left() + m_pages.width(), m_pages.y(), mm(kHairline),
                     PdfTheme::rule());
    }
    m_pages.advance(mm(3));
}

void PdfComposer::add(const PdfPanels& panels) {
    if (panels.panels.empty())
        return;
    const auto count = double(panels.panels.size());
    const double gutter = mm(5);
    const double width = (m_pages.width() - gutter * (count - 1)) / count;
    const double padding = mm(3.2);
    std::vector<PdfText> texts;
    double height = 0;
    for (const auto& panel : panels.panels) {
        PdfText text(width - 2 * padding);
        text.add(panel.title, m_theme.style(PdfRole::Head));
        for (qsizetype i = 0; i < panel.lines.size(); ++i)
            text.add(panel.lines.at(i), m_theme.style(i == 0 ? PdfRole::BodyStrong : PdfRole::Cell));
        height = std::max(height, text.height());
        texts.push_back(std::move(text));
    }
    height += 2 * padding;
    m_pages.need(height);
    double x = m_pages.left();
    for (const PdfText& text : texts) {
        m_pages.fill({x, m_pages.y(), width, height}, PdfTheme::paleBlue());
        m_pages.rule(x, x + width, m_pages.y(), mm(0.6), PdfTheme::blue());
        m_pages.text(text, x + padding, m_pages.y() + padding);
        x += width + gutter;
    }
    m_pages.advance(height + mm(3));
}

void PdfComposer::add(const PdfTable& table) {
    PdfTablePainter(m_theme, m_pages, table).paint(m_below);
    m_pages.advance(mm(4));
}

void PdfComposer::add(const PdfSignatures& signatures) {
    if (signatures.boxes.empty())
        return;
    const auto count = double(std::max<size_t>(signatures.boxes.size(), 2));
    const double gutter = mm(5);
    const double width = (m_pages.width() - gutter * (count - 1)) / count;
    const double padding = mm(3.2);
    std::vector<PdfText> texts;
    double height = 0;
    for (const auto& box : signatures.boxes) {
        PdfText text(width - 2 * padding);
        text.add(box.title, m_theme.style(PdfRole::BodyStrong));
        for (const QString& line : box.lines)
            text.add(line, m_theme.style(PdfRole::Cell));
        text.add(Documents::tr("Date et signature :"), m_theme.style(PdfRole::Detail));
        height = std::max(height, text.height());
        texts.push_back(std::move(text));
    }
    height += 2 * padding + mm(24); // room for the hand
    m_pages.need(mm(4) + height);
    m_pages.advance(mm(4));
    double x = m_pages.left();
    for (const PdfText& text : texts) {
        const QRectF frame(x, m_pages.y(), width, height);
        m_pages.draw([frame](QPainter& painter) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(PdfTheme::grey(), mm(kHairline), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(frame);
        });
        m_pages.text(text, x + padding, m_pages.y() + padding);
        x += width + gutter;
    }
    m_pages.advance(height + mm(3));
}

void PdfComposer::add(const PdfCharts& charts) {
    const auto columns = static_cast<size_t>(std::max(charts.columns, 1));
    const double width = chartWidth(charts);
    const ChartStyle style = chartStyle(m_theme);
    std::vector<const Chart*> left;
    left.reserve(charts.charts.size());
    for (const Chart& chart : charts.charts)
        left.push_back(&chart);
    std::vector<double> used(columns, 0); // of what is below m_pages.y()
    while (!left.empty()) {
        const auto column = std::min_element(used.begin(), used.end());
        const double room = m_pages.room() - *column;
        auto next = std::find_if(left.begin(), left.end(), [&](const Chart* chart) {
            const double below = left.size() == 1 ? m_below : 0;
            return chartHeight(*chart, style, width) + below <= room;
        });
        if (next == left.end() && (*column > 0 || !m_pages.isAtTop())) {
            m_pages.newPage();
            std::fill(used.begin(), used.end(), 0);
            continue;
        }
        if (next == left.end())
            next = left.begin(); // higher than a page: as much as it has
        const double height = chartHeight(**next, style, width);
        const QRectF area(m_pages.left() +
                              static_cast<double>(std::distance(used.begin(), column)) * (width + kGutter),
                          m_pages.y() + *column, width, height);
        m_pages.draw(
            [area, style, chart = **next](QPainter& painter) { paintChart(painter, area, chart, style); });
        *column += height + kUnder;
        left.erase(next);
    }
    m_pages.advance(*std::max_element(used.begin(), used.end()));
}

void PdfComposer::add(const PdfSpace& space) {
    m_pages.advance(mm(space.millimetres));
}

void PdfComposer::add(const PdfPageBreak& pageBreak) {
    const bool enough = pageBreak.unlessLeft > 0 && m_pages.room() >= mm(pageBreak.unlessLeft);
    if (!m_pages.isAtTop() && !enough)
        m_pages.newPage();
}

} // namespace isegorie::documents
