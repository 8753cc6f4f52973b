#include "core/documents/DocxFile.h"

#include "core/base/Typographie.h"
#include "core/documents/ChartImage.h"
#include "core/documents/FileOutput.h"
#include "core/documents/OfficePackage.h"
#include "core/documents/OfficeXml.h"
#include "core/documents/PdfBlocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isegorie::documents {

namespace {

const QString kMain = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString kDrawing = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
const QString kPicture = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
const QString kInline =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
const QString kRelations =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString kWord = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");

constexpr int kShort = 11906, kLong = 16838; ///< A4, in twentieths of a point.
constexpr int kMargin = 1134;                ///< 2 cm.
constexpr double kEmuPerMm = 36'000;
constexpr double kTwipsPerMm = 1440 / 25.4;
constexpr int kTwipsPerCharacter = 105;
constexpr int kLongestWord = 26; ///< Characters that a narrow column may ask for.
constexpr int kFixedRelations = 2;

class DocxBody : private OfficeXml {
public:
    DocxBody(const PdfReport& report, const PdfTheme& theme)
        : OfficeXml(&m_bytes), m_report(report), m_theme(theme) {}

    QByteArray write() {
        startDocument("w:document", {{QStringLiteral("xmlns:w"), kMain},
                                     {QStringLiteral("xmlns:r"), kRelations},
                                     {QStringLiteral("xmlns:wp"), kInline},
                                     {QStringLiteral("xmlns:a"), kDrawing},
                                     {QStringLiteral("xmlns:pic"), kPicture}});
        start("w:body");
        for (const QString& line : m_report.letterhead + m_report.reference)
            paragraph(line, "Emetteur");
        paragraph(m_report.title, "Titre");
        if (!m_report.subtitle.isEmpty())
            paragraph(m_report.subtitle, "SousTitre");
        if (!m_report.stamp.isEmpty())
            paragraph(m_report.stamp, "Avertissement");
        for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
            m_stays = stays(i);
            std::visit([this](const auto& one) { add(one); }, m_report.blocks[i]);
        }
        m_stays = false;
        section();
        endDocument();
        return m_bytes;
    }
    const std::vector<QByteArray>& images() const { return m_images; }

private:
    /// Also the sentences between a title and the figure that they speak of.
    bool stays(std::size_t block) const {
        constexpr std::size_t kSentences = 8;
        const auto& blocks = m_report.blocks;
        const std::size_t end = std::min(blocks.size(), block + kSentences + 2);
        for (std::size_t i = block; i + 1 < end; ++i) {
            if (staysWithNext(blocks[i], blocks[i + 1]))
                return true;
            const auto* text = std::get_if<PdfParagraph>(&blocks[i]);
            if (text == nullptr || text->role == PdfParagraph::Role::Quote ||
                text->role == PdfParagraph::Role::Muted)
                return false;
        }
        return false;
    }
    void startParagraph(const char* style, PdfColumn::Align align = PdfColumn::Align::Left) {
        start("w:p");
        start("w:pPr");
        empty("w:pStyle", {{"w:val", QString::fromLatin1(style)}});
        if (m_stays)
            empty("w:keepNext");
        if (align != PdfColumn::Align::Left)
            empty("w:jc", {{"w:val", align == PdfColumn::Align::Right ? QStringLiteral("right")
                                                                      : QStringLiteral("center")}});
        end();
    }
    void run(const QString& text, const QString& colour = {}, bool strong = false) {
        start("w:r");
        if (strong || !colour.isEmpty()) {
            start("w:rPr");
            if (strong)
                empty("w:b");
            if (!colour.isEmpty())
                empty("w:color", {{"w:val", colour}});
            end();
        }
        const QStringList lines = base::typographie(text).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                empty("w:br");
            start("w:t", {{"xml:space", QStringLiteral("preserve")}});
            characters(lines.at(i));
            end();
        }
        end();
    }
    void paragraph(const QString& text, const char* style) {
        startParagraph(style);
        run(text);
        end();
    }

    void add(const PdfHeading& heading) { paragraph(heading.text, "Titre1"); }
    void add(const PdfParagraph& one) {
        using Role = PdfParagraph::Role;
        paragraph(one.text, one.role == Role::Lead      ? "Chapeau"
                            : one.role == Role::Muted   ? "Discret"
                            : one.role == Role::Note    ? "Encadre"
                            : one.role == Role::Warning ? "Avertissement"
                            : one.role == Role::Quote   ? "Citation"
                                                        : "Normal");
    }
    void add(const PdfFields& fields) {
        PdfTable table;
        table.columns = {{{}, PdfColumn::Align::Left, 1}, {{}, PdfColumn::Align::Left, 2}};
        for (const PdfFields::Field& field : fields.fields)
            table.rows.push_back({{PdfCell(field.label, {}, PdfTone::Muted),
                                   PdfCell(field.value.isEmpty() ? QStringLiteral("—") : field.value)},
                                  PdfRow::Kind::Line});
        add(table);
    }
    void add(const PdfPanels& panels) {
        PdfTable table;
        PdfRow row;
        for (const PdfPanels::Panel& panel : panels.panels) {
            table.columns.push_back({panel.title, PdfColumn::Align::Left, 1});
            row.cells.emplace_back(panel.lines.join(QLatin1Char('\n')));
        }
        table.rows.push_back(row);
        add(table);
    }
    void add(const PdfSignatures& signatures) {
        PdfPanels panels;
        for (const PdfSignatures::Box& box : signatures.boxes)
            panels.panels.push_back({box.title, box.lines + QStringList{{}, {}, {}}});
        add(panels);
    }
    void add(const PdfSpace&) {} // styles have their room
    void add(const PdfPageBreak& pageBreak) {
        if (pageBreak.unlessLeft > 0)
            return; // pages are the word processor's
        start("w:p");
        start("w:r");
        empty("w:br", {{"w:type", QStringLiteral("page")}});
        end(2);
    }

    int pageWidth() const { return (m_report.landscape ? kLong : kShort) - 2 * kMargin; }

    static int twipsFor(qsizetype characters) { return int(characters) * kTwipsPerCharacter + 160; }

    /// Of each column, what its longest word takes.
    static std::vector<int> wordWidths(const PdfTable& table) {
        std::vector<int> least;
        least.reserve(table.columns.size());
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            QStringList words = table.columns[i].title.split(QLatin1Char(' '));
            for (const PdfRow& row : table.rows)
                if (row.cells.size() == table.columns.size())
                    words += row.cells[i].text.split(QLatin1Char(' '));
            qsizetype longest = 0;
            for (const QString& word : std::as_const(words))
                longest = std::max(longest, word.size());
            least.push_back(twipsFor(std::min<qsizetype>(longest, kLongestWord)));
        }
        return least;
    }

    /// Nothing runs off the page: columns give way together, down to their longest words while there is room.
    static void narrow(std::vector<int>& widths, std::vector<int> least, int whole) {
        const int all = std::accumulate(widths.begin(), widths.end(), 0);
        for (std::size_t i = 0; i < widths.size(); ++i)
            least[i] = std::min(least[i], widths[i]);
        const int needed = std::accumulate(least.begin(), least.end(), 0);
        const double kept = needed < whole ? double(whole - needed) / double(all - needed) : 0;
        const double shrunk = needed < whole ? 1 : double(whole) / double(needed);
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = int(shrunk * least[i] + kept * (widths[i] - least[i]));
    }

    /// Heads that break take of the room that no text of a stretching column needs. What was taken.
    static int widenHeads(const PdfTable& table, std::vector<int>& widths, int room) {
        constexpr qsizetype kLongestHead = 22;
        std::vector<int> wanted(widths.size(), 0);
        int spare = room;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            qsizetype longest = 0;
            for (const PdfRow& row : table.rows)
                if (row.cells.size() == table.columns.size())
                    longest = std::max(longest, row.cells[i].text.size());
            if (table.columns[i].stretch > 0)
                spare -= twipsFor(longest);
            else
                wanted[i] = std::max(0, twipsFor(std::min(table.columns[i].title.size() + 1, kLongestHead)) -
                                            widths[i]);
        }
        const int sum = std::accumulate(wanted.begin(), wanted.end(), 0);
        if (sum <= 0 || spare <= 0)
            return 0;
        const double share = std::min(1.0, double(spare) / sum);
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] += int(share * wanted[i]);
        return int(share * sum);
    }

    /// Columns as wide as their content, those that stretch sharing the rest.
    std::vector<int> widths(const PdfTable& table) const {
        std::vector<int> result;
        int used = 0;
        double stretches = 0;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            qsizetype longest = 4;
            for (const QString& word : table.columns[i].title.split(QLatin1Char(' ')))
                longest = std::max(longest, word.size() + 1);
            for (const PdfRow& row : table.rows)
                if (row.cells.size() == table.columns.size())
                    longest = std::max(longest, row.cells[i].text.size());
            const bool stretch = table.columns[i].stretch > 0;
            result.push_back(stretch ? 0 : twipsFor(std::min<qsizetype>(longest, kLongestWord)));
            used += result.back();
            stretches += table.columns[i].stretch;
        }
        used += widenHeads(table, result, pageWidth() - used);
        const double rest = std::max(pageWidth() - used, pageWidth() / 4);
        for (std::size_t i = 0; i < result.size(); ++i)
            if (table.columns[i].stretch > 0)
                result[i] = int(rest * table.columns[i].stretch / stretches);
        if (std::accumulate(result.begin(), result.end(), 0) > pageWidth())
            narrow(result, wordWidths(table), pageWidth());
        return result;
    }

    void add(const PdfTable& table) {
        if (table.columns.empty() || table.rows.empty())
            return;
        const std::vector<int> wide = widths(table);
        const bool headed = std::any_of(table.columns.begin(), table.columns.end(),
                                        [](const PdfColumn& one) { return !one.title.isEmpty(); });
        start("w:tbl");
        start("w:tblPr");
        empty("w:tblW", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("auto")}});
        start("w:tblBorders");
        for (const char* side : {"w:bottom", "w:insideH"})
            empty(side, {{"w:val", QStringLiteral("single")},
                         {"w:sz", QStringLiteral("4")},
                         {"w:color", QStringLiteral("DDDDDD")}});
        end();
        empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        end();
        start("w:tblGrid");
        for (const int width : wide)
            empty("w:gridCol", {{"w:w", QString::number(width)}});
        end();
        const bool stays = m_stays; // of the table: with what stands under it
        if (headed) {
            m_stays = true;
            head(table, wide);
        }
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const bool last = i + 1 == table.rows.size();
            // No single row at the foot of a page nor on the next one.
            m_stays = last
                          ? stays
                          : i == 0 || i + 2 == table.rows.size() || table.rows[i].kind == PdfRow::Kind::Group;
            tableRow(table, table.rows[i], wide);
        }
        end();
        m_stays = stays;
        paragraph({}, "Cellule"); // two tables that touch would be one
    }
    void cell(int width, int span, const QString& fill) {
        start("w:tc");
        start("w:tcPr");
        empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
        if (span > 1)
            empty("w:gridSpan", {{"w:val", QString::number(span)}});
        if (!fill.isEmpty())
            empty(
                "w:shd",
                {{"w:val", QStringLiteral("clear")}, {"w:color", QStringLiteral("auto")}, {"w:fill", fill}});
        end();
    }
    void head(const PdfTable& table, const std::vector<int>& wide) {
        start("w:tr");
        start("w:trPr");
        empty("w:cantSplit");
        empty("w:tblHeader");
        end();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            cell(wide[i], 1, QStringLiteral("F5F5FE"));
            startParagraph("Entete", table.columns[i].align);
            run(table.columns[i].title);
            end(2);
        }
        end();
    }
    void tableRow(const PdfTable& table, const PdfRow& row, const std::vector<int>& wide) {
        static const QString kTones[] = {
            {}, QStringLiteral("666666"), QStringLiteral("B34000"), QStringLiteral("18753C")};
        const bool strong = row.kind != PdfRow::Kind::Line;
        start("w:tr");
        start("w:trPr");
        empty("w:cantSplit");
        end();
        std::size_t column = 0;
        for (const PdfCell& one : row.cells) {
            const bool whole = row.kind == PdfRow::Kind::Group && row.cells.size() == 1;
            const std::size_t span =
                std::min(whole ? wide.size() : std::size_t(std::max(one.span, 1)), wide.size() - column);
            if (span == 0)
                break;
            int width = 0;
            for (std::size_t i = column; i < column + span; ++i)
                width += wide[i];
            cell(width, int(span), strong ? QStringLiteral("F5F5FE") : QString());
            startParagraph("Cellule", table.columns[column].align);
            run(one.text, kTones[int(one.tone)], strong);
            if (!one.detail.isEmpty())
                run(QLatin1Char('\n') + one.detail, kTones[int(PdfTone::Muted)]);
            end(2);
            column += span;
        }
        end();
    }

    void add(const PdfCharts& charts) {
        for (const Chart& chart : charts.charts)
            picture(chart);
    }
    void picture(const Chart& chart) {
        const ChartImage image = chartImage(chart, m_theme, pageWidth() / kTwipsPerMm);
        m_images.push_back(image.png);
        const QString number = QString::number(m_images.size());
        const QString cx = QString::number(qint64(image.largeur * kEmuPerMm));
        const QString cy = QString::number(qint64(image.hauteur * kEmuPerMm));
        startParagraph("Normal");
        start("w:r");
        start("w:drawing");
        start("wp:inline");
        empty("wp:extent", {{"cx", cx}, {"cy", cy}});
        empty("wp:docPr", {{"id", number}, {"name", chart.title}, {"descr", spokenChart(chart)}});
        start("a:graphic");
        start("a:graphicData", {{"uri", kPicture}});
        start("pic:pic");
        start("pic:nvPicPr");
        empty("pic:cNvPr", {{"id", number}, {"name", chart.title}});
        empty("pic:cNvPicPr");
        end();
        start("pic:blipFill");
        empty("a:blip", {{"r:embed", QStringLiteral("rId%1").arg(m_images.size() + kFixedRelations)}});
        start("a:stretch");
        empty("a:fillRect");
        end(2);
        start("pic:spPr");
        start("a:xfrm");
        empty("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
        empty("a:ext", {{"cx", cx}, {"cy", cy}});
        end();
        start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        empty("a:avLst");
        end(9); // geometry … paragraph
    }

    void section() {
        const QString margin = QString::number(kMargin);
        start("w:sectPr");
        empty("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rId2")}});
        if (m_report.landscape)
            empty("w:pgSz", {{"w:w", QString::number(kLong)},
                             {"w:h", QString::number(kShort)},
                             {"w:orient", QStringLiteral("landscape")}});
        else
            empty("w:pgSz", {{"w:w", QString::number(kShort)}, {"w:h", QString::number(kLong)}});
        empty("w:pgMar", {{"w:top", margin},
                          {"w:right", margin},
                          {"w:bottom", margin},
                          {"w:left", margin},
                          {"w:header", QStringLiteral("567")},
                          {"w:footer", QStringLiteral("567")},
                          {"w:gutter", QStringLiteral("0")}});
        end();
    }

    const PdfReport& m_report;
    const PdfTheme& m_theme;
    QByteArray m_bytes;
    std::vector<QByteArray> m_images;
    bool m_stays = false; ///< The paragraphs that are written stand with the next one.
};

QByteArray footerXml(const QString& text) {
    QByteArray bytes;
    OfficeXml xml(&bytes);
    xml.startDocument("w:ftr", {{QStringLiteral("xmlns:w"), kMain}});
    xml.start("w:p");
    xml.start("w:pPr");
    xml.empty("w:pStyle", {{"w:val", QStringLiteral("Pied")}});
    xml.end();
    xml.start("w:r");
    xml.start("w:t");
    xml.characters(base::typographie(text));
    xml.end();
    xml.empty("w:tab");
    xml.end();
    xml.start("w:fldSimple", {{"w:instr", QStringLiteral("PAGE")}});
    xml.start("w:r");
    xml.start("w:t");
    xml.characters(QStringLiteral("1"));
    xml.endDocument();
    return bytes;
}

} // namespace

base::Result<QByteArray> docxBytes(const PdfReport& report) {
    const auto theme = PdfTheme::load();
    if (!theme)
        return base::echec(theme.error());
    DocxBody body(report, *theme);
    const QByteArray document = body.write();
    OfficePackage package(QStringLiteral("word/document.xml"), kWord + QStringLiteral("document.main+xml"));
    package.add(QStringLiteral("word/document.xml"), document);
    package.add(QStringLiteral("word/styles.xml"), officeResource("docx/styles.xml"),
                kWord + QStringLiteral("styles+xml"));
    package.add(QStringLiteral("word/footer1.xml"), footerXml(report.footer),
                kWord + QStringLiteral("footer+xml"));
    QList<OfficeRelation> relations{{QStringLiteral("styles"), QStringLiteral("styles.xml")},
                                    {QStringLiteral("footer"), QStringLiteral("footer1.xml")}};
    for (std::size_t i = 0; i < body.images().size(); ++i) {
        const QString name = QStringLiteral("media/image%1.png").arg(i + 1);
        package.add(QStringLiteral("word/") + name, body.images()[i]);
        relations.append({QStringLiteral("image"), name});
    }
    package.addRelations(QStringLiteral("word/document.xml"), relations);
    return package.bytes(report.info);
}

base::Status writeDocx(const PdfReport& report, const QString& path) {
    const auto bytes = docxBytes(report);
    return bytes ? writeFile(path, *bytes) : base::echec(bytes.error());
}

} // namespace isegorie::documents
