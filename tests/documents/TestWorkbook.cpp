#include "core/documents/Table.h"
#include "core/documents/Workbook.h"
#include "core/documents/XlsxPackage.h"
#include "tests/documents/Tools.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <cmath>

using namespace isegorie::documents;
using namespace isegorie::tests;
using isegorie::base::Fraction;
using isegorie::base::Montant;

namespace {

DocumentInfo info() {
    return {QStringLiteral("Bon de commande"),
            QStringLiteral("CIPC"),
            QStringLiteral("Lot 1"),
            {QStringLiteral("bon"), QStringLiteral("lot 1")},
            QDateTime(QDate(2026, 11, 24), QTime(9, 30), QTimeZone::utc())};
}

/// A small order: two lines with live totals.
Workbook order() {
    Sheet sheet;
    sheet.name = QStringLiteral("L’été à l’ombre");
    sheet.columns = {{14}, {40}, {10}, {14}, {16, 1}};
    sheet.headRow = 0;
    sheet.filterLastRow = 2;
    sheet.pageFooter = QStringLiteral("R&D");
    const auto header = [](const char* text) {
        return Cell::text(QString::fromUtf8(text), CellStyle::Header);
    };
    sheet.add({header("Code"), header("Libellé"), header("Quantité"), header("PU HT"), header("Total HT")});
    const auto line = [&](const char* code, Fraction quantity, Montant price) {
        const int row = int(sheet.rows.size());
        const QString product =
            QStringLiteral("=ROUND(%1*%2,2)").arg(cellReference(row, 2), cellReference(row, 3));
        sheet.add({Cell::text(QString::fromUtf8(code)), Cell::text(QStringLiteral("=1+1")),
                   Cell::quantity(quantity), Cell::amount(price),
                   Cell::amount(price.fois(quantity)).computed(product)});
    };
    line("UO 1.1.1", Fraction(4, 5), Montant::centimes(1'000'001));
    line("UO 1.8.5", Fraction(3), Montant::centimes(12'345));
    const Montant total = Montant::centimes(800'001 + 37'035);
    sheet.add({Cell::text(QStringLiteral("Total"), CellStyle::Total).spanning(4),
               Cell::amount(total, CellStyle::Total)
                   .computed(QStringLiteral("=SUM(") + rangeReference(1, 4, 2, 4) + u')')
                   .named(QStringLiteral("total_ht"))});
    sheet.add({Cell::date(QDate(2026, 11, 24)), Cell::rate(2000), Cell::rate(550), Cell::integer(1'234'567),
               Cell::amount(total.auTaux(2000)).computed(QStringLiteral("=ROUND(total_ht*0.2,2)"))});
    return {info(), {sheet}};
}

QByteArray part(const QByteArray& xlsx, const char* name) {
    return require(require(XlsxPackage::open(xlsx)).read(QString::fromLatin1(name)));
}

/// One text cell under a header, written and read back.
QString throughWorkbook(const QString& text) {
    Sheet sheet;
    sheet.name = QStringLiteral("f");
    sheet.add({Cell::text(QStringLiteral("témoin")), Cell::text(QStringLiteral("texte"))});
    sheet.add({Cell::text(QStringLiteral("x")), Cell::text(text)});
    const Table table =
        require(readTable(require(workbookBytes({info(), {sheet}})), QStringLiteral("x.xlsx")));
    return table.rows.at(0).cells.at(1);
}

} // namespace

BOOST_AUTO_TEST_SUITE(workbook)

BOOST_AUTO_TEST_CASE(names_cells) {
    BOOST_TEST(cellReference(4, 5) == QStringLiteral("F5"));
    BOOST_TEST(cellReference(0, 26, true) == QStringLiteral("$AA$1"));
    BOOST_TEST(cellReference(1'048'575, 16'383) == QStringLiteral("XFD1048576"));
    BOOST_TEST(sheetReference(QStringLiteral("L'an"), 0, 0) == QStringLiteral("'L''an'!$A$1"));
}

BOOST_AUTO_TEST_CASE(reads_back_with_stored_results) {
    const Table table = require(readTable(require(workbookBytes(order())), QStringLiteral("bon.xlsx")));
    BOOST_TEST(table.entetes.value(4) == QStringLiteral("Total HT"));
    BOOST_REQUIRE(table.rows.size() == 4u);
    BOOST_TEST(table.rows[0].cells.at(1) == QStringLiteral("=1+1"));
    BOOST_TEST(table.rows[0].cells.at(2) == QStringLiteral("0.8"));
    BOOST_TEST(table.rows[0].cells.at(3) == QStringLiteral("10000.01"));
    BOOST_TEST(table.rows[0].cells.at(4) == QStringLiteral("8000.01"));
    BOOST_TEST(table.rows[2].cells.at(4) == QStringLiteral("8370.36"));
    BOOST_TEST(table.rows[3].cells.join(u'|') == QStringLiteral("2026-11-24|20%|5.5%|1234567|1674.07"));
}

BOOST_AUTO_TEST_CASE(computed_values_are_numbers_shown_with_their_decimals) {
    Sheet sheet;
    sheet.name = QStringLiteral("f");
    sheet.add({Cell::text(QStringLiteral("khi²")), Cell::text(QStringLiteral("p"))});
    sheet.add({Cell::decimal(13.0417, 2), Cell::decimal(INFINITY, 3)});
    sheet.add({Cell::share(2.0 / 3), Cell::share(0.5)});
    const QByteArray bytes = require(workbookBytes({info(), {sheet}}));
    const Table table = require(readTable(bytes, QStringLiteral("x.xlsx")));
    BOOST_TEST(table.rows.at(0).cells.join(u'|') == QStringLiteral("13.0417|∞"));
    BOOST_TEST(part(bytes, "xl/styles.xml").contains("formatCode=\"#,##0.00\""));
    BOOST_TEST(part(bytes, "xl/styles.xml").contains("formatCode=\"0.0\\ %\"")); // tenths of a percent
    BOOST_TEST(!part(bytes, "xl/styles.xml").contains("formatCode=\"0\\ %\""));
}

BOOST_AUTO_TEST_CASE(the_same_content_makes_the_same_bytes) {
    const QByteArray first = require(workbookBytes(order()));
    qputenv("TZ", "Pacific/Auckland");
    tzset();
    const QByteArray second = require(workbookBytes(order()));
    qunsetenv("TZ");
    tzset();
    BOOST_TEST((first == second));
    BOOST_TEST(part(first, "docProps/core.xml").contains("2026-11-24T09:30:00Z"));
    BOOST_TEST(part(first, "docProps/core.xml").contains("<dc:creator>CIPC</dc:creator>"));
}

BOOST_AUTO_TEST_CASE(is_ready_to_print) {
    const QByteArray bytes = require(workbookBytes(order()));
    const QByteArray sheet = part(bytes, "xl/worksheets/sheet1.xml");
    for (const char* expected :
         {"paperSize=\"9\"", "fitToHeight=\"0\"", "state=\"frozen\"", "<autoFilter ref=\"A1:E3\"",
          "R&amp;&amp;D", "page &amp;P / &amp;N", "outlineLevel=\"1\""})
        BOOST_TEST(sheet.contains(expected), expected);
    const QByteArray names = part(bytes, "xl/workbook.xml");
    for (const char* expected : {"_xlnm.Print_Titles", "$1:$1", "_xlnm.Print_Area", "\"total_ht\""})
        BOOST_TEST(names.contains(expected), expected);
}

BOOST_AUTO_TEST_CASE(formulas_recalculate_to_the_stored_values) {
    REQUIRE_TOOL("soffice");
    Workbook changed = order();
    // A wrong stored result: only a real recalculation mends it.
    changed.sheets[0].rows[3].cells[1].number = 1;
    changed.sheets[0].rows[1].cells[3].number = 2'000'000;
    const QByteArray csv = recalculatedCsv(require(workbookBytes(order())));
    const Table table = require(readTable(csv, QStringLiteral("recalcul.csv")));
    BOOST_TEST(table.rows.at(0).cells.at(2) == QStringLiteral("0.8"));
    BOOST_TEST(table.rows.at(0).cells.at(4) == QStringLiteral("8000.01"));
    BOOST_TEST(table.rows.at(2).cells.at(4) == QStringLiteral("8370.36"));
    BOOST_TEST(table.rows.at(3).cells.at(4) == QStringLiteral("1674.07"));
    BOOST_TEST(table.rows.at(0).cells.at(1) == QStringLiteral("=1+1"));
    const Table again =
        require(readTable(recalculatedCsv(require(workbookBytes(changed))), QStringLiteral("recalcul.csv")));
    BOOST_TEST(again.rows.at(2).cells.at(4) == QStringLiteral("16370.35"));
}

BOOST_AUTO_TEST_CASE(prints_on_numbered_a4_pages_with_repeated_heads) {
    REQUIRE_TOOL("soffice");
    REQUIRE_TOOL("pdftotext");
    Workbook workbook = order();
    Sheet& sheet = workbook.sheets[0];
    const std::vector<SheetRow> table = sheet.rows;
    sheet.rows.clear();
    sheet.freeze = false;
    sheet.filterLastRow = -1;
    sheet.pageHeader = QStringLiteral("CIPC");
    sheet.add({Cell::text(QStringLiteral("Bon de commande"), CellStyle::Title)});
    sheet.add({Cell::text(QStringLiteral("Concertation forêt — lot 1"), CellStyle::Subtitle)});
    sheet.add({Cell::text(QStringLiteral("Date"), CellStyle::Label),
               Cell::date(QDate(2026, 11, 24), CellStyle::Plain)});
    sheet.add({Cell::text(QStringLiteral("Projet non notifié"), CellStyle::Warning).spanning(5)});
    sheet.add({});
    sheet.headRow = sheet.add(table[0].cells);
    sheet.add({Cell::text(QStringLiteral("Ateliers"), CellStyle::Group).spanning(5)});
    for (int i = 0; i < 60; ++i)
        sheet.add({Cell::text(QStringLiteral("UO 1.%1").arg(i)),
                   Cell::text(
                       QStringLiteral("Conception et animation d’un atelier délibératif de plusieurs jours")),
                   Cell::quantity(Fraction(i % 3 + 1, i % 2 + 1)),
                   Cell::amount(Montant::centimes(123'456 + i)),
                   Cell::amount(Montant::centimes(99'999'999))});
    sheet.add({Cell::text(QStringLiteral("Total HT"), CellStyle::Total).spanning(4),
               Cell::amount(Montant::centimes(5'999'999'940), CellStyle::Total)
                   .computed(QStringLiteral("=SUM(E8:E67)"))});
    sheet.add(
        {Cell::text(
             QStringLiteral("Chaque ligne est arrondie au centime ; la TVA est calculée par taux sur la base "
                            "cumulée, arrondie de même. Une note longue prend la hauteur qu’il lui faut."),
             CellStyle::Muted)
             .spanning(5)});
    const QTemporaryDir folder;
    const QString pdf =
        qEnvironmentVariable("ISEGORIE_TEST_OUTPUT", folder.path()) + QStringLiteral("/classeur.pdf");
    printedPdf(require(workbookBytes(workbook)), pdf);
    const QStringList pages =
        QString::fromUtf8(
            runTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}))
            .split(u'\f', Qt::SkipEmptyParts);
    BOOST_TEST(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        BOOST_TEST(pages.at(i).contains(QStringLiteral("page %1 / %2").arg(i + 1).arg(pages.size())));
        BOOST_TEST(pages.at(i).contains(QStringLiteral("Total HT")));
        BOOST_TEST(pages.at(i).contains(QStringLiteral("R&D")));
    }
}

BOOST_AUTO_TEST_CASE(explains_what_a_workbook_cannot_hold) {
    const auto code = [](const Workbook& workbook) { return workbookBytes(workbook).error().code; };
    Workbook wrong = order();
    wrong.sheets[0].name = QStringLiteral("a/b");
    BOOST_TEST(code(wrong) == QStringLiteral("classeur.nom-de-feuille"));
    wrong = order();
    wrong.sheets.push_back(wrong.sheets[0]);
    BOOST_TEST(code(wrong) == QStringLiteral("classeur.nom-de-feuille"));
    wrong = order();
    wrong.sheets[0].rows[1].cells[0].string = QString(40'000, u'x');
    BOOST_TEST(code(wrong) == QStringLiteral("classeur.texte-trop-long"));
    BOOST_TEST(workbookBytes(wrong).error().message.contains(QStringLiteral("A2")));
    wrong = order();
    wrong.sheets[0].rows[1].cells[0].name = QStringLiteral("A1");
    BOOST_TEST(code(wrong) == QStringLiteral("classeur.nom-de-cellule"));
}

BOOST_AUTO_TEST_CASE(any_text_reads_back) {
    for (const char* text : {"=CMD()", "@x", "-1", "_x0041_", "a_x005F_b", "<&>\"'", "12",
                             "https://exemple.fr", "a\nb", "\x01\x1F", " bord ", "😀", "{=A1}"})
        BOOST_TEST(throughWorkbook(QString::fromUtf8(text)) == QString::fromUtf8(text));
    CHECK_PROPERTY("a text cell reads back through readTable", [] {
        const auto code = rc::gen::oneOf(rc::gen::inRange<int>(1, 0x80), rc::gen::inRange<int>(0xA0, 0x2FF),
                                         rc::gen::elementOf(std::vector<int>{
                                             '_', 'x', '0', '4', '1', '5', 'F', '\n', ' ', 0x20AC, 0xFFFD}));
        QString text;
        for (const int c : *rc::gen::container<std::vector<int>>(code))
            if (c != '\r')
                text += QChar(c);
        RC_PRE(!text.trimmed().isEmpty());
        RC_ASSERT(throughWorkbook(text) == text);
    });
}

BOOST_AUTO_TEST_SUITE_END()
