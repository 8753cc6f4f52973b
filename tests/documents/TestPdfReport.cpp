#include "core/documents/PdfReport.h"
#include "tests/documents/SampleReport.h"
#include "tests/documents/Tools.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace isegorie::documents;
using namespace isegorie::tests;

namespace {

/// Written where poppler can read it; kept in ISEGORIE_TEST_OUTPUT, to be looked at.
class PdfFile {
public:
    PdfFile(const PdfReport& report, const char* name) {
        const QString kept = qEnvironmentVariable("ISEGORIE_TEST_OUTPUT", m_folder.path());
        path = QDir(kept).filePath(QString::fromLatin1(name));
        require(writePdf(report, path));
    }
    /// Text as read, its no-break spaces made ordinary.
    QString text(const QStringList& options = {}) const {
        QString read = QString::fromUtf8(
            runTool(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")}));
        return read.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
    }
    int pages() const { return int(text().count(u'\f')); }

    QString path;

private:
    QTemporaryDir m_folder;
};

} // namespace

BOOST_AUTO_TEST_SUITE(pdf_report)

BOOST_AUTO_TEST_CASE(text_reads_back) {
    REQUIRE_TOOL("pdftotext");
    const PdfFile file(sampleReport(), "bon.pdf");
    const QString text = file.text({QStringLiteral("-layout")});
    for (const char* expected :
         {"Bon de commande", "N° BC-2026-0001", "PROJET — non notifié", "Désignation", "1 111,11 €", "4/5",
          "Total TTC", "page 1 / 2", "page 2 / 2", "Date et signature :"})
        BOOST_TEST(text.contains(QString::fromUtf8(expected)), expected);
}

BOOST_AUTO_TEST_CASE(long_tables_repeat_their_head_and_keep_totals_with_a_line) {
    REQUIRE_TOOL("pdftotext");
    for (const int lines : {17, 18, 19, 20, 21, 22, 23, 300}) {
        const PdfFile file(sampleReport(lines), lines == 300 ? "long.pdf" : "moyen.pdf");
        const QStringList pages = file.text({QStringLiteral("-layout")}).split(u'\f', Qt::SkipEmptyParts);
        int codes = 0;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString& page = pages.at(i);
            const bool lined = page.contains(QStringLiteral("UO 1.8."));
            codes += int(page.count(QStringLiteral("UO 1.8.")));
            BOOST_TEST(page.contains(QStringLiteral("Désignation")) == lined);
            BOOST_TEST(page.contains(QStringLiteral("page %1 / %2").arg(i + 1).arg(pages.size())));
            if (page.contains(QStringLiteral("Total TTC")))
                BOOST_TEST(lined);
            // A group's title is never the last line of a page.
            const qsizetype group = page.lastIndexOf(QStringLiteral("Ateliers et réunions"));
            BOOST_TEST(group <= page.lastIndexOf(QStringLiteral("UO 1.8.")));
        }
        BOOST_TEST(codes == lines);
    }
}

BOOST_AUTO_TEST_CASE(heads_take_of_the_room_and_a_short_table_is_not_torn) {
    REQUIRE_TOOL("pdftotext");
    PdfTable table;
    table.columns.push_back({QStringLiteral("Réponse"), PdfColumn::Align::Left, 1});
    table.columns.push_back({QStringLiteral("Effectif, tout compris"), PdfColumn::Align::Right});
    table.columns.push_back({QStringLiteral("Part, tout compris"), PdfColumn::Align::Right});
    for (int i = 0; i < 5; ++i) {
        PdfRow row;
        row.cells.emplace_back(QStringLiteral("rangée"));
        row.cells.emplace_back(QStringLiteral("12"));
        row.cells.emplace_back(QStringLiteral("5,0 %"));
        table.rows.push_back(row);
    }
    for (const int lines : {25, 30, 35, 40}) {
        PdfReport report = sampleReport(0);
        report.blocks.clear();
        for (int i = 0; i < lines; ++i)
            report.blocks.emplace_back(PdfParagraph{QStringLiteral("Une phrase."), PdfParagraph::Role::Body});
        report.blocks.emplace_back(table);
        const QStringList pages = PdfFile(report, "court.pdf").text({QStringLiteral("-layout")}).split(u'\f');
        for (const QString& page : pages)
            BOOST_TEST(
                (page.count(QStringLiteral("rangée")) == 0 || page.count(QStringLiteral("rangée")) == 5),
                lines << " sentences");
        BOOST_TEST(pages.join(u' ').contains(QStringLiteral("Effectif, tout compris")));
        BOOST_TEST(pages.join(u' ').contains(QStringLiteral("Part, tout compris")));
    }
}

BOOST_AUTO_TEST_CASE(long_words_and_texts_stay_inside_the_page) {
    REQUIRE_TOOL("pdftotext");
    PdfReport report = sampleReport(3);
    const QString word(80, u'W');
    QString text;
    for (int i = 0; i < 1'500; ++i)
        text += QStringLiteral("mot%1 ").arg(i);
    report.title = word;
    report.landscape = true;
    for (PdfBlock& block : report.blocks)
        if (auto* table = std::get_if<PdfTable>(&block)) {
            table->rows[1].cells = {PdfCell(word), PdfCell(word), PdfCell(QString::number(7)), PdfCell(word),
                                    PdfCell(word)};
            table->rows[2].cells[1].text = text; // a row taller than a page
        }
    report.blocks.emplace_back(PdfParagraph{text, PdfParagraph::Role::Body});
    report.blocks.emplace_back(PdfParagraph{text, PdfParagraph::Role::Warning});
    report.blocks.emplace_back(PdfFields{2, {{word, word, 5}}});
    const PdfFile file(report, "debordement.pdf");
    const QString read = file.text();
    for (int i = 0; i < 1'500; ++i)
        BOOST_TEST(read.count(QRegularExpression(QStringLiteral("\\bmot%1\\b").arg(i))) == 3, i);
    BOOST_TEST(read.count(u'W') >= 6 * 80);
    const QString boxes = file.text({QStringLiteral("-bbox")});
    static const QRegularExpression edge(
        QStringLiteral("xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""));
    int words = 0;
    for (auto match = edge.globalMatch(boxes); match.hasNext(); ++words) {
        const auto one = match.next();
        BOOST_TEST(one.captured(1).toDouble() > 50);
        BOOST_TEST(one.captured(3).toDouble() < 842 - 50);
        BOOST_TEST(one.captured(4).toDouble() < 595 - 20);
    }
    BOOST_TEST(words > 4'500);
}

BOOST_AUTO_TEST_CASE(nobody_signs_a_page_that_says_nothing) {
    REQUIRE_TOOL("pdftotext");
    for (int above = 0; above <= 60; above += 3) {
        PdfReport report;
        for (int i = 0; i < above; ++i)
            report.blocks.emplace_back(PdfParagraph{QStringLiteral("Avant"), PdfParagraph::Role::Body});
        report.blocks.emplace_back(PdfHeading{QStringLiteral("Conditions")});
        report.blocks.emplace_back(
            PdfParagraph{QStringLiteral("Ce qui est signé"), PdfParagraph::Role::Body});
        report.blocks.emplace_back(PdfSignatures{{{QStringLiteral("Pour l’acheteur"), {}}}});
        const QStringList pages =
            PdfFile(report, "signatures.pdf").text().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        const QString& last = pages.last();
        BOOST_TEST((last.contains(QStringLiteral("Conditions")) && last.contains(QStringLiteral("signé")) &&
                    last.contains(QStringLiteral("Pour l’acheteur"))),
                   above << " paragraphs above");
    }
}

BOOST_AUTO_TEST_CASE(a_title_stands_with_its_charts_and_a_low_one_goes_up) {
    REQUIRE_TOOL("pdftotext");
    const auto chart = [](const QString& title, int rows) {
        Chart made;
        made.title = title;
        made.series.push_back({QStringLiteral("Nombre"), std::vector<double>(size_t(rows), 2)});
        for (int i = 0; i < rows; ++i)
            made.categories << QStringLiteral("Valeur %1").arg(i);
        return made;
    };
    for (int above = 0; above <= 60; above += 6) {
        PdfReport report;
        for (int i = 0; i < above; ++i)
            report.blocks.emplace_back(PdfParagraph{QStringLiteral("Avant"), PdfParagraph::Role::Body});
        report.blocks.emplace_back(PdfHeading{QStringLiteral("Avancement")});
        report.blocks.emplace_back(
            PdfCharts{2,
                      {chart(QStringLiteral("Bas1"), 2), chart(QStringLiteral("Bas2"), 3),
                       chart(QStringLiteral("Haut1"), 22), chart(QStringLiteral("Haut2"), 22),
                       chart(QStringLiteral("Bas3"), 2)}});
        const QStringList pages =
            PdfFile(report, "graphiques.pdf").text().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        for (const QString& page : pages)
            if (page.contains(QStringLiteral("Avancement")))
                BOOST_TEST(page.contains(QStringLiteral("Bas1")), above << " paragraphs above");
        for (const char* title : {"Bas1", "Bas2", "Bas3", "Haut1", "Haut2"})
            BOOST_TEST(pages.join(QString()).count(QLatin1String(title)) == 1, title);
        if (above == 0)
            BOOST_TEST(pages.first().contains(QStringLiteral("Bas3")));
    }
}

BOOST_AUTO_TEST_CASE(a_title_what_it_says_and_its_chart_stay_on_one_page) {
    REQUIRE_TOOL("pdftotext");
    Chart chart;
    chart.title = QStringLiteral("Parts");
    chart.series.push_back({QStringLiteral("Nombre"), std::vector<double>(12, 2)});
    for (int i = 0; i < 12; ++i)
        chart.categories << QStringLiteral("Valeur %1").arg(i);
    for (int above = 20; above <= 60; above += 4) {
        PdfReport report;
        for (int i = 0; i < above; ++i)
            report.blocks.emplace_back(PdfParagraph{QStringLiteral("Avant"), PdfParagraph::Role::Body});
        report.blocks.emplace_back(PdfHeading{QStringLiteral("Avancement")});
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("Ce qui suit"), PdfParagraph::Role::Body});
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("Une alerte"), PdfParagraph::Role::Warning});
        report.blocks.emplace_back(PdfCharts{1, {chart}});
        const QStringList pages =
            PdfFile(report, "constat.pdf").text().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        for (const QString& page : pages)
            if (page.contains(QStringLiteral("Avancement")))
                BOOST_TEST(page.contains(QStringLiteral("Valeur 11")), above << " paragraphs above");
    }
}

BOOST_AUTO_TEST_CASE(titles_rows_and_sources_are_not_left_alone) {
    REQUIRE_TOOL("pdftotext");
    using Role = PdfParagraph::Role;
    // Whatever is left of the page, each stands with what it speaks of.
    for (int lines = 20; lines < 62; lines += 1) {
        PdfReport report;
        for (int i = 0; i < lines; ++i)
            report.blocks.emplace_back(PdfParagraph{QStringLiteral("Ligne."), Role::Muted});
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("Titre du tableau"), Role::Lead});
        PdfTable table;
        table.columns = {{QStringLiteral("Tête")}, {QStringLiteral("n"), PdfColumn::Align::Right}};
        for (int i = 0; i < 5; ++i)
            table.rows.push_back({{QStringLiteral("Rangée %1").arg(i), QString::number(i)}});
        report.blocks.emplace_back(table);
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("Source du tableau"), Role::Muted});
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("Plus + un argument"), Role::Body});
        report.blocks.emplace_back(
            PdfParagraph{QStringLiteral("citation ").repeated(60) + QStringLiteral("finie"), Role::Quote});
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("avis/12"), Role::Muted});
        const PdfFile file(report, "seuls.pdf");
        const QStringList pages = file.text({QStringLiteral("-layout")}).split(u'\f', Qt::SkipEmptyParts);
        for (const QString& page : pages) {
            const auto rows = page.count(QStringLiteral("Rangée"));
            BOOST_TEST(rows != 1, lines << " lines");
            BOOST_TEST(page.contains(QStringLiteral("Tête")) == (rows > 0), lines << " lines");
            if (page.contains(QStringLiteral("Titre du tableau")))
                BOOST_TEST(page.contains(QStringLiteral("Rangée 1")), lines << " lines");
            if (page.contains(QStringLiteral("Source du tableau")))
                BOOST_TEST(page.contains(QStringLiteral("Rangée 4")), lines << " lines");
            if (page.contains(QStringLiteral("un argument")))
                BOOST_TEST(page.contains(QStringLiteral("citation")), lines << " lines");
            if (page.contains(QStringLiteral("avis/12")))
                BOOST_TEST(page.contains(QStringLiteral("citation finie")), lines << " lines");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_page_breaks_only_where_little_is_left) {
    REQUIRE_TOOL("pdftotext");
    const auto pages = [](int above) {
        PdfReport report;
        for (int i = 0; i < above; ++i)
            report.blocks.emplace_back(PdfParagraph{QStringLiteral("Avant"), PdfParagraph::Role::Body});
        report.blocks.emplace_back(PdfPageBreak{110});
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("Annexe"), PdfParagraph::Role::Body});
        return PdfFile(report, "annexe.pdf").pages();
    };
    BOOST_TEST(pages(3) == 1);
    BOOST_TEST(pages(30) == 2);
}

BOOST_AUTO_TEST_CASE(odd_reports_still_make_a_file) {
    REQUIRE_TOOL("pdftotext");
    PdfReport report;
    BOOST_TEST(PdfFile(report, "vide.pdf").pages() == 1);
    report.blocks = {
        PdfTable{},
        PdfPanels{},
        PdfSignatures{},
        PdfFields{0, {{}}},
        PdfHeading{},
        PdfPageBreak{},
        PdfPageBreak{},
        PdfTable{{{QStringLiteral("a")}}, {}},
        PdfTable{{{QStringLiteral("a")}}, {{{{QStringLiteral("1")}, {QStringLiteral("2")}}}, {{}}}},
        PdfSpace{1'000},
        PdfParagraph{QStringLiteral("fin"), {}}};
    report.info.title = QString(QChar(0xD800)) + QStringLiteral("<&>\x01");
    BOOST_TEST(PdfFile(report, "etrange.pdf").text().contains(QStringLiteral("fin")));
}

BOOST_AUTO_TEST_SUITE_END()
