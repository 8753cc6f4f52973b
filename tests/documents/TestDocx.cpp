// Word files: what a page break must not tear apart.
#include "core/documents/DocxFile.h"
#include "core/documents/ZipArchive.h"
#include "tests/support/TestSupport.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace isegorie::documents;
using namespace isegorie::tests;

namespace {

QString bodyOf(const PdfReport& report) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.docx"));
    require(writeDocx(report, path));
    const auto archive = require(ZipArchive::open(path));
    return QString::fromUtf8(require(archive.source(QStringLiteral("word/document.xml")).open())->readAll());
}

/// Whether the paragraph that holds this text stays with the next one.
bool stays(const QString& body, const QString& text) {
    const qsizetype at = body.indexOf(text);
    BOOST_REQUIRE(at > 0);
    const qsizetype start = body.lastIndexOf(QStringLiteral("<w:p>"), at);
    return body.mid(start, at - start).contains(QStringLiteral("<w:keepNext"));
}

PdfTable tableOf(int rows) {
    PdfTable table;
    table.columns = {{QStringLiteral("Colonne")}, {QStringLiteral("n"), PdfColumn::Align::Right}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{QStringLiteral("rangée%1").arg(i), QString::number(i)}});
    return table;
}

} // namespace

BOOST_AUTO_TEST_SUITE(docx)

BOOST_AUTO_TEST_CASE(titles_sentences_rows_and_sources_stay_together) {
    using Role = PdfParagraph::Role;
    PdfReport report;
    report.blocks.emplace_back(PdfParagraph{QStringLiteral("seul"), Role::Body});
    report.blocks.emplace_back(PdfParagraph{QStringLiteral("petit"), Role::Muted});
    report.blocks.emplace_back(PdfHeading{QStringLiteral("titre")});
    report.blocks.emplace_back(PdfParagraph{QStringLiteral("constat un"), Role::Body});
    report.blocks.emplace_back(PdfParagraph{QStringLiteral("constat deux"), Role::Warning});
    report.blocks.emplace_back(tableOf(5));
    report.blocks.emplace_back(PdfParagraph{QStringLiteral("source"), Role::Muted});
    report.blocks.emplace_back(PdfParagraph{QStringLiteral("cité"), Role::Quote});
    report.blocks.emplace_back(PdfParagraph{QStringLiteral("avis"), Role::Muted});
    const QString body = bodyOf(report);
    for (const char* text :
         {"titre", "constat un", "constat deux", "Colonne", "rangée0", "rangée3", "rangée4", "cité"})
        BOOST_TEST(stays(body, QString::fromUtf8(text)), text);
    for (const char* text : {"seul", "rangée1", "rangée2", "source", "avis"})
        BOOST_TEST(!stays(body, QString::fromUtf8(text)), text);
}

BOOST_AUTO_TEST_CASE(narrow_columns_keep_their_words_beside_wide_ones) {
    PdfTable table;
    for (const char* title :
         {"Consultation", "Fichier", "Format", "Importé le", "Lignes", "Retenues", "Rejetées"})
        table.columns.push_back({QString::fromUtf8(title)});
    PdfRow row;
    for (int i = 0; i < 7; ++i)
        row.cells.emplace_back(i < 3 ? QStringLiteral("un nom de plus de vingt-six lettres")
                                     : QStringLiteral("27/11/2026"));
    table.rows.push_back(row);
    PdfReport report;
    report.blocks.emplace_back(table);
    static const QRegularExpression column(QStringLiteral("<w:gridCol w:w=\"(\\d+)\""));
    int whole = 0;
    std::vector<int> widths;
    for (auto each = column.globalMatch(bodyOf(report)); each.hasNext();) {
        widths.push_back(each.next().captured(1).toInt());
        whole += widths.back();
    }
    BOOST_REQUIRE(widths.size() == 7U);
    BOOST_TEST(whole <= 9638); // what A4 has between its margins
    for (size_t i = 3; i < widths.size(); ++i)
        BOOST_TEST(widths[i] >= 10 * 105); // a date on one line
}

BOOST_AUTO_TEST_CASE(heads_take_of_the_room_that_texts_leave) {
    PdfTable table;
    table.columns.push_back({QStringLiteral("Réponse"), PdfColumn::Align::Left, 1});
    table.columns.push_back({QStringLiteral("Part, tout compris"), PdfColumn::Align::Right});
    PdfRow row;
    row.cells.emplace_back(QStringLiteral("Oui"));
    row.cells.emplace_back(QStringLiteral("12,0 %"));
    table.rows.push_back(row);
    const auto second = [&table] {
        PdfReport report;
        report.blocks.emplace_back(table);
        static const QRegularExpression column(QStringLiteral("<w:gridCol w:w=\"(\\d+)\""));
        auto each = column.globalMatch(bodyOf(report));
        each.next();
        return each.next().captured(1).toInt();
    };
    BOOST_TEST(second() >= 18 * 105); // on one line
    table.rows.front().cells[0].text = QStringLiteral("un mot ").repeated(60);
    BOOST_TEST(second() < 18 * 105); // long texts keep their room
}

BOOST_AUTO_TEST_SUITE_END()
