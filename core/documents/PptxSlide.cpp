#include "core/documents/PptxSlide.h"

#include "core/base/Typographie.h"
#include "core/documents/OfficeXml.h"

#include <algorithm>
#include <cmath>

namespace isegorie::documents {

namespace {

constexpr double kEmuPerMm = 36'000;
// Millimetres, on a slide of 338.7 by 190.5.
constexpr double kLeft = 16.9, kWidth = 304.8;
constexpr double kTop = 36, kBottom = kTop + kSlideRoom; ///< Of what the slide says.
constexpr double kFoot = 172, kUnderTable = 4;
constexpr double kPointLine = 8, kPointGap = 3, kQuote = 15; ///< Of a line, after a point, between quotes.
constexpr double kReference = 6;                             ///< Of a line under a quote.
constexpr double kCharactersPerLine = 105, kReferencePerLine = 140;
constexpr double kChartScale = 1.9;                                       ///< Read from afar.
constexpr double kRow = 9.5;                                              ///< The lowest row of a table.
constexpr double kRowLine = 6.1, kRowEdges = 2.2, kCellSides = 5.2;       ///< At 14 points.
constexpr double kCharacter = 2.55;                                       ///< Its mean width.
constexpr qsizetype kTitleShort = 55, kTitleLong = 130, kTitleMost = 230; ///< Characters.

QString emu(double millimetres) {
    return QString::number(std::llround(millimetres * kEmuPerMm));
}

/// Lines of a text where one holds so many characters.
double linesOf(const QString& text, double perLine) {
    double lines = 0;
    for (const QString& one : text.split(QLatin1Char('\n')))
        lines += std::max(1.0, std::ceil(double(one.size()) / perLine));
    return lines;
}

double pointHeight(const QString& point) {
    return kPointLine * linesOf(point, kCharactersPerLine) + kPointGap;
}

double quoteHeight(const SlideQuote& quote) {
    const double under =
        quote.reference.isEmpty() ? 0 : kReference * linesOf(quote.reference, kReferencePerLine);
    return std::max(8 * linesOf(quote.texte, kCharactersPerLine) + 2, kQuote - kReference) + under;
}

/// Characters of a line of a cell.
double perLine(double width) {
    return std::max(1.0, (width - kCellSides) / kCharacter);
}

/// As high as its longest text, broken in its column.
double rowHeight(const QStringList& texts, const std::vector<double>& widths) {
    double lines = 1;
    for (qsizetype i = 0; i < texts.size() && std::size_t(i) < widths.size(); ++i)
        lines = std::max(lines, linesOf(texts.at(i), perLine(widths[std::size_t(i)])));
    return std::max(kRow, lines * kRowLine + kRowEdges);
}

QStringList textsOf(const PdfRow& row) {
    QStringList texts;
    for (const PdfCell& cell : row.cells)
        texts << cell.text;
    return texts;
}

QStringList headsOf(const PdfTable& table) {
    QStringList heads;
    for (const PdfColumn& column : table.columns)
        heads << column.title;
    return heads;
}

std::vector<double> widthsOf(const Slide& slide) {
    return slide.largeurs.empty() ? slideColumns(*slide.tableau) : slide.largeurs;
}

double tableHeight(const Slide& slide) {
    const std::vector<double> widths = widthsOf(slide);
    double height = rowHeight(headsOf(*slide.tableau), widths);
    for (const PdfRow& row : slide.tableau->rows)
        height += rowHeight(textsOf(row), widths);
    return height;
}

class SlideWriter : private OfficeXml {
public:
    SlideWriter(const Slide& slide, const PdfTheme& theme)
        : OfficeXml(&m_bytes), m_slide(slide), m_theme(theme) {}

    SlideXml write(const QString& mention, int number) {
        startDocument("p:sld", officeNamespaces());
        start("p:cSld");
        start("p:spTree");
        start("p:nvGrpSpPr");
        empty("p:cNvPr", {{"id", QStringLiteral("1")}, {"name", QString()}});
        empty("p:cNvGrpSpPr");
        empty("p:nvPr");
        end();
        empty("p:grpSpPr");
        title();
        points();
        if (m_slide.graphique)
            chart(*m_slide.graphique, m_slide.tableau ? tableHeight(m_slide) + 2 * kUnderTable : 0);
        if (m_slide.tableau)
            table(*m_slide.tableau);
        quotes();
        foot(mention, number);
        end(2);
        start("p:clrMapOvr");
        empty("a:masterClrMapping");
        endDocument();
        return {m_bytes, m_image};
    }

private:
    void writeText(const QString& shown) {
        start("a:t");
        characters(shown);
        end();
    }
    QString nextId() { return QString::number(++m_shapes); }

    /// size: hundredths of a point.
    void run(const QString& text, const QString& size, const char* colour = nullptr, bool italic = false,
             bool strong = false) {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                empty("a:br");
            line(lines.at(i), size, colour, italic, strong);
        }
    }
    void line(const QString& text, const QString& size, const char* colour, bool italic, bool strong) {
        start("a:r");
        start("a:rPr", {{"lang", QStringLiteral("fr-FR")}, {"sz", size}});
        if (strong)
            attribute("b", QStringLiteral("1"));
        if (italic)
            attribute("i", QStringLiteral("1"));
        if (colour != nullptr) {
            start("a:solidFill");
            empty("a:schemeClr", {{"val", QString::fromLatin1(colour)}});
            end();
        }
        end();
        writeText(base::typographie(text));
        end();
    }
    void frame(const char* element, double x, double y, double width, double height) {
        start(element);
        empty("a:off", {{"x", emu(x)}, {"y", emu(y)}});
        empty("a:ext", {{"cx", emu(width)}, {"cy", emu(height)}});
        end();
    }
    void startShape(const QString& name, double y, double height) {
        start("p:sp");
        start("p:nvSpPr");
        empty("p:cNvPr", {{"id", nextId()}, {"name", name}});
        empty("p:cNvSpPr", {{"txBox", QStringLiteral("1")}});
        empty("p:nvPr");
        end();
        start("p:spPr");
        frame("a:xfrm", kLeft, y, kWidth, height);
        start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        empty("a:avLst");
        end(2);
        start("p:txBody");
        empty("a:bodyPr", {{"wrap", QStringLiteral("square")},
                           {"lIns", QStringLiteral("0")},
                           {"tIns", QStringLiteral("0")},
                           {"rIns", QStringLiteral("0")},
                           {"bIns", QStringLiteral("0")}});
        empty("a:lstStyle");
    }

    void title() {
        start("p:sp");
        start("p:nvSpPr");
        empty("p:cNvPr", {{"id", nextId()}, {"name", QStringLiteral("Titre")}});
        start("p:cNvSpPr");
        empty("a:spLocks", {{"noGrp", QStringLiteral("1")}});
        end();
        start("p:nvPr");
        empty("p:ph", {{"type", QStringLiteral("title")}});
        end(2);
        empty("p:spPr");
        start("p:txBody");
        empty("a:bodyPr");
        empty("a:lstStyle");
        start("a:p");
        start("a:r");
        const qsizetype length = m_slide.titre.size();
        empty("a:rPr", {{"lang", QStringLiteral("fr-FR")},
                        {"sz", length <= kTitleShort  ? QStringLiteral("2800")
                               : length <= kTitleLong ? QStringLiteral("2000")
                                                      : QStringLiteral("1600")}});
        const QString shown = length > kTitleMost
                                  ? m_slide.titre.left(kTitleMost).trimmed() + QStringLiteral("…")
                                  : m_slide.titre;
        writeText(base::typographie(shown));
        end(4);
    }

    void points() {
        if (m_slide.points.isEmpty())
            return;
        const double height = pointsHeight(m_slide.points);
        startShape(QStringLiteral("Texte"), m_y, height);
        for (const QString& point : m_slide.points) {
            start("a:p");
            start("a:pPr");
            start("a:spcAft");
            empty("a:spcPts", {{"val", QStringLiteral("600")}});
            end(2);
            run(point, QStringLiteral("1800"));
            end();
        }
        end(2);
        m_y += height;
    }

    /// below: what is left to the table.
    void chart(const Chart& one, double below) {
        const double room = kBottom - m_y - below;
        ChartImage image = chartImage(one, m_theme, kWidth, kChartScale);
        if (image.hauteur > room) // a narrower picture has smaller rows
            image = chartImage(one, m_theme, kWidth, kChartScale * (room / image.hauteur));
        const double fit = std::min(1.0, room / image.hauteur);
        m_image = image.png;
        start("p:pic");
        start("p:nvPicPr");
        empty("p:cNvPr", {{"id", nextId()}, {"name", one.title}, {"descr", spokenChart(one)}});
        start("p:cNvPicPr");
        empty("a:picLocks", {{"noChangeAspect", QStringLiteral("1")}});
        end();
        empty("p:nvPr");
        end();
        start("p:blipFill");
        empty("a:blip", {{"r:embed", QStringLiteral("rId2")}});
        start("a:stretch");
        empty("a:fillRect");
        end(2);
        start("p:spPr");
        frame("a:xfrm", kLeft, m_y, image.largeur * fit, image.hauteur * fit);
        start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        empty("a:avLst");
        end(3);
        m_y += image.hauteur * fit + kUnderTable;
    }

    void cell(const QString& text, PdfColumn::Align align, bool head) {
        start("a:tc");
        start("a:txBody");
        empty("a:bodyPr");
        empty("a:lstStyle");
        start("a:p");
        empty("a:pPr", {{"algn", align == PdfColumn::Align::Right    ? QStringLiteral("r")
                                 : align == PdfColumn::Align::Centre ? QStringLiteral("ctr")
                                                                     : QStringLiteral("l")}});
        run(text, QStringLiteral("1400"), head ? "tx2" : "tx1", false, head);
        end(2);
        start("a:tcPr", {{"marT", QStringLiteral("30000")}, {"marB", QStringLiteral("30000")}});
        start("a:lnB", {{"w", QStringLiteral("6350")}});
        start("a:solidFill");
        empty("a:srgbClr", {{"val", QStringLiteral("DDDDDD")}});
        end(2);
        if (head) {
            start("a:solidFill");
            empty("a:schemeClr", {{"val", QStringLiteral("bg2")}});
            end();
        } else {
            empty("a:noFill");
        }
        end(2);
    }
    void row(const std::vector<PdfColumn>& columns, const QStringList& texts, double height, bool head) {
        start("a:tr", {{"h", emu(height)}});
        for (std::size_t i = 0; i < columns.size(); ++i)
            cell(texts.value(qsizetype(i)), columns[i].align, head);
        end();
    }

    void table(const PdfTable& one) {
        const std::vector<double> widths = widthsOf(m_slide);
        const QStringList heads = headsOf(one);
        const double height = tableHeight(m_slide);
        start("p:graphicFrame");
        start("p:nvGraphicFramePr");
        empty("p:cNvPr", {{"id", nextId()}, {"name", QStringLiteral("Tableau")}});
        start("p:cNvGraphicFramePr");
        empty("a:graphicFrameLocks", {{"noGrp", QStringLiteral("1")}});
        end();
        empty("p:nvPr");
        end();
        frame("p:xfrm", kLeft, m_y, kWidth, height);
        start("a:graphic");
        start("a:graphicData",
              {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/table")}});
        start("a:tbl");
        empty("a:tblPr", {{"firstRow", QStringLiteral("1")}});
        start("a:tblGrid");
        for (const double width : widths)
            empty("a:gridCol", {{"w", emu(width)}});
        end();
        row(one.columns, heads, rowHeight(heads, widths), true);
        for (const PdfRow& line : one.rows)
            row(one.columns, textsOf(line), rowHeight(textsOf(line), widths), false);
        end(4);
        m_y += height + kUnderTable;
    }

    void quotes() {
        for (const SlideQuote& quote : m_slide.citations) {
            const double height = quoteHeight(quote);
            startShape(QStringLiteral("Citation"), m_y, height);
            start("a:p");
            run(QStringLiteral("« %1 »").arg(quote.texte), QStringLiteral("1600"), "accent2", true);
            end();
            if (!quote.reference.isEmpty()) {
                start("a:p");
                run(quote.reference, QStringLiteral("1200"), "accent6");
                end();
            }
            end(2);
            m_y += height;
        }
    }

    /// A long source takes smaller letters rather than leave the slide.
    void foot(const QString& mention, int number) {
        constexpr qsizetype kSourceShort = 340, kSourceLong = 640; // characters
        const qsizetype length = m_slide.source.size();
        const QString size = length <= kSourceShort  ? QStringLiteral("1000")
                             : length <= kSourceLong ? QStringLiteral("800")
                                                     : QStringLiteral("600");
        startShape(QStringLiteral("Pied"), kFoot, 12);
        for (const QString& line : {m_slide.source, QStringLiteral("%1  ·  %2").arg(mention).arg(number)}) {
            if (line.isEmpty())
                continue;
            start("a:p");
            run(line, size, "accent6");
            end();
        }
        end(2);
    }

    const Slide& m_slide;
    const PdfTheme& m_theme;
    QByteArray m_bytes, m_image;
    int m_shapes = 1;
    double m_y = kTop;
};

} // namespace

QList<std::pair<QString, QString>> officeNamespaces() {
    return {
        {QStringLiteral("xmlns:a"), QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
        {QStringLiteral("xmlns:r"),
         QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
        {QStringLiteral("xmlns:p"),
         QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main")}};
}

QStringList slidePieces(const QString& text, qsizetype most) {
    QStringList pieces;
    QString rest = text.trimmed();
    while (rest.size() > most) {
        const qsizetype space = rest.lastIndexOf(QLatin1Char(' '), most);
        const qsizetype end = space > most / 2 ? space : most;
        pieces << rest.left(end).trimmed();
        rest = rest.mid(end).trimmed();
    }
    if (!rest.isEmpty())
        pieces << rest;
    return pieces;
}

double pointsHeight(const QStringList& points) {
    double height = 0;
    for (const QString& point : points)
        height += pointHeight(point);
    return height;
}

qsizetype slidePoints(const QStringList& points, double height) {
    qsizetype count = 0;
    for (const QString& point : points) {
        height -= pointHeight(point);
        if (height < 0 && count > 0)
            return count;
        ++count;
    }
    return count;
}

PdfTable withLowRows(const PdfTable& table, const std::vector<double>& widths) {
    const double most = kSlideRoom - kBesideFigure - rowHeight(headsOf(table), widths);
    const double lines = std::max(1.0, std::floor((most - kRowEdges) / kRowLine));
    PdfTable low = table;
    low.rows.clear();
    low.rows.reserve(table.rows.size());
    for (const PdfRow& row : table.rows) {
        if (rowHeight(textsOf(row), widths) <= most) {
            low.rows.push_back(row);
            continue;
        }
        std::vector<QStringList> cells;
        qsizetype parts = 1;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const double room = lines * std::floor(perLine(i < widths.size() ? widths[i] : kWidth));
            cells.push_back(slidePieces(row.cells[i].text, std::max<qsizetype>(1, qsizetype(room))));
            parts = std::max(parts, cells.back().size());
        }
        for (qsizetype part = 0; part < parts; ++part) {
            PdfRow one = row;
            for (std::size_t i = 0; i < cells.size(); ++i)
                one.cells[i].text = cells[i].value(part);
            low.rows.push_back(std::move(one));
        }
    }
    return low;
}

/// Figures stand on one line where there is room for them; texts share the rest by what they hold.
std::vector<double> slideColumns(const PdfTable& table) {
    constexpr qsizetype kFewest = 6, kMost = 60; // characters
    constexpr double kForFigures = 0.75;         // of the width, at most
    std::vector<double> widths;
    widths.reserve(table.columns.size());
    double figures = 0, texts = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool right = table.columns[i].align == PdfColumn::Align::Right;
        qsizetype longest = kFewest;
        for (const QString& word : table.columns[i].title.split(QLatin1Char(' ')))
            longest = std::max(longest, word.size());
        for (const PdfRow& row : table.rows)
            if (i < row.cells.size())
                longest = std::max(longest, row.cells[i].text.size());
        const double needed = double(std::min(longest, kMost)) * kCharacter + kCellSides;
        widths.push_back(needed);
        (right ? figures : texts) += needed;
    }
    const double whole = figures + texts;
    const double own = texts > 0 ? std::min(figures, kWidth * kForFigures) : kWidth;
    const bool roomy = whole <= kWidth; // then all grow alike
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool right = table.columns[i].align == PdfColumn::Align::Right;
        widths[i] *= roomy ? kWidth / whole : right ? own / figures : (kWidth - own) / texts;
    }
    return widths;
}

bool standTogether(const Slide& slide) {
    constexpr double kBar = 7, kAxis = 12, kPlane = 70; // millimetres
    double height = pointsHeight(slide.points);
    if (slide.graphique && slide.graphique->kind == Chart::Kind::Bars)
        height += kBar * double(slide.graphique->categories.size()) +
                  kAxis * (slide.graphique->series.size() > 1 ? 2 : 1) + kUnderTable;
    else if (slide.graphique)
        height += kPlane + kUnderTable;
    if (slide.tableau)
        height += tableHeight(slide) + kUnderTable;
    return height <= kSlideRoom;
}

SlideRoom slideRoom(const Slide& slide) {
    SlideRoom room;
    double left = kSlideRoom - pointsHeight(slide.points);
    if (slide.tableau) {
        const std::vector<double> widths = widthsOf(slide);
        left -= rowHeight(headsOf(*slide.tableau), widths);
        for (const PdfRow& row : slide.tableau->rows) {
            const double height = rowHeight(textsOf(row), widths);
            if (height > left && room.rows > 0)
                return room;
            left -= height;
            ++room.rows;
        }
        left -= kUnderTable;
    }
    for (const SlideQuote& quote : slide.citations) {
        const double height = quoteHeight(quote);
        const bool first = room.citations == 0 && !slide.tableau && slide.points.isEmpty();
        if (height > left && !first)
            return room;
        left -= height;
        ++room.citations;
    }
    return room;
}

SlideXml slideXml(const Slide& slide, const QString& mention, int numero, const PdfTheme& theme) {
    return SlideWriter(slide, theme).write(mention, numero);
}

} // namespace isegorie::documents
