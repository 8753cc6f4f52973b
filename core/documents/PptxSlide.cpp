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
constexpr double kTop = 36, kBottom = 168; ///< Of what the slide says.
constexpr double kFoot = 172;
constexpr double kPoint = 12, kQuote = 15; ///< Room of one line of a point, and between quotes.
constexpr int kCharactersPerLine = 105;
constexpr double kChartScale = 1.9;                                       ///< Read from afar.
constexpr double kRow = 9.5;                                              ///< The lowest row of a table.
constexpr double kRowLine = 6.1, kRowEdges = 2.2, kCellSides = 5.2;       ///< At 14 points.
constexpr double kCharacter = 2.55;                                       ///< Its mean width.
constexpr qsizetype kTitleShort = 55, kTitleLong = 130, kTitleMost = 230; ///< Characters.

QString emu(double millimetres) {
    return QString::number(std::llround(millimetres * kEmuPerMm));
}

double linesOf(const QString& text) {
    return std::ceil(double(text.size()) / kCharactersPerLine);
}

double pointsHeight(const Slide& slide) {
    double height = 0;
    for (const QString& point : slide.points)
        height += kPoint * std::max(1.0, linesOf(point));
    return height;
}

double quoteHeight(const QString& quote) {
    return std::max(8 * linesOf(quote) + 2, kQuote);
}

/// As high as its longest text, broken in its column.
double rowHeight(const QStringList& texts, const std::vector<double>& widths) {
    double lines = 1;
    for (qsizetype i = 0; i < texts.size() && std::size_t(i) < widths.size(); ++i)
        lines = std::max(lines, std::ceil(double(texts.at(i).size()) * kCharacter /
                                          std::max(kCharacter, widths[std::size_t(i)] - kCellSides)));
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
            chart(*m_slide.graphique);
        else if (m_slide.tableau)
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
        const double height = pointsHeight(m_slide);
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

    void chart(const Chart& one) {
        const double room = kBottom - m_y;
        ChartImage image = chartImage(one, m_theme, kWidth, kChartScale);
        double shrink = 1;
        if (image.hauteur > room) { // a narrower picture has smaller rows
            shrink = room / image.hauteur;
            image = chartImage(one, m_theme, kWidth, kChartScale * shrink);
        }
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
        m_y += image.hauteur * fit;
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
        const std::vector<double> widths = m_slide.largeurs.empty() ? slideColumns(one) : m_slide.largeurs;
        const QStringList heads = headsOf(one);
        double height = rowHeight(heads, widths);
        for (const PdfRow& line : one.rows)
            height += rowHeight(textsOf(line), widths);
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
        m_y += height + 4;
    }

    void quotes() {
        for (const QString& quote : m_slide.citations) {
            startShape(QStringLiteral("Citation"), m_y, 8 * linesOf(quote) + 2);
            start("a:p");
            run(QStringLiteral("« %1 »").arg(quote), QStringLiteral("1600"), "accent2", true);
            end(3);
            m_y += quoteHeight(quote);
        }
    }

    void foot(const QString& mention, int number) {
        startShape(QStringLiteral("Pied"), kFoot, 12);
        for (const QString& line : {m_slide.source, QStringLiteral("%1  ·  %2").arg(mention).arg(number)}) {
            if (line.isEmpty())
                continue;
            start("a:p");
            run(line, QStringLiteral("1000"), "accent6");
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

std::vector<double> slideColumns(const PdfTable& table) {
    constexpr qsizetype kFewest = 6, kMost = 60; // characters
    std::vector<double> shares;
    double all = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype longest = std::max<qsizetype>(kFewest, table.columns[i].title.size());
        for (const PdfRow& row : table.rows)
            if (i < row.cells.size())
                longest = std::max(longest, row.cells[i].text.size());
        shares.push_back(double(std::min<qsizetype>(longest, kMost)));
        all += shares.back();
    }
    for (double& share : shares)
        share *= kWidth / all;
    return shares;
}

SlideRoom slideRoom(const Slide& slide) {
    SlideRoom room;
    double left = kBottom - kTop - pointsHeight(slide);
    if (slide.graphique)
        left = 0; // it takes what there is
    else if (slide.tableau) {
        const std::vector<double> widths =
            slide.largeurs.empty() ? slideColumns(*slide.tableau) : slide.largeurs;
        left -= rowHeight(headsOf(*slide.tableau), widths);
        for (const PdfRow& row : slide.tableau->rows) {
            const double height = rowHeight(textsOf(row), widths);
            if (height > left && room.rows > 0)
                return room;
            left -= height;
            ++room.rows;
        }
    }
    for (const QString& quote : slide.citations) {
        const double height = quoteHeight(quote);
        const bool first = room.citations == 0 && !slide.graphique && !slide.tableau;
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
