#include "core/documents/Montants.h"
#include "core/documents/Table.h"
#include "core/documents/XlsxDates.h"
#include "core/documents/XlsxXml.h"
#include "tests/documents/XlsxFixture.h"
#include "tests/support/TestSupport.h"

#include <QtEndian>

using namespace isegorie::documents;
using namespace isegorie::tests;
using isegorie::base::Erreur;

namespace {

const QByteArray kHeader =
    R"(<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>valeur</t></is></c></row>)";

Table read(const QByteArray& bytes) {
    return require(readTable(bytes, QStringLiteral("essai.xlsx")));
}

Erreur refusal(const QByteArray& bytes) {
    const auto table = readTable(bytes, QStringLiteral("essai.xlsx"));
    BOOST_REQUIRE(!table.has_value());
    BOOST_TEST(!table.error().remede.isEmpty());
    BOOST_TEST(table.error().fichier == QStringLiteral("essai.xlsx"));
    return table.error();
}

/// The text of B2 when the cell is written so.
QString valueOf(const QByteArray& cell, const QByteArray& properties = {}) {
    const Table table = read(workbookOf(
        kHeader + "<row r=\"2\">" + cell + "</row>",
        "<si><r><t>Riche</t></r><r><t xml:space=\"preserve\"> texte</t></r><rPh><t>x</t></rPh></si>",
        properties));
    return table.rows.empty() ? QString() : table.rows.at(0).cells.at(1);
}

QByteArray withPart(const QString& name, const QByteArray& bytes) {
    auto parts = workbookParts(kHeader);
    for (auto& part : parts)
        if (part.first == name) {
            part.second = bytes;
            return zipOf(parts);
        }
    parts.append({name, bytes});
    return zipOf(parts);
}

QByteArray ole(const char* stream) {
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.append(512, '\0');
    for (const char* c = stream; *c != 0; ++c)
        bytes.append(*c).append('\0');
    return bytes.append(512, '\0');
}

} // namespace

BOOST_AUTO_TEST_SUITE(xlsx_reader)

BOOST_AUTO_TEST_CASE(reads_the_first_visible_sheet) {
    const Table table = read(workbookOf(kHeader + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c></row>",
                                        "<si><t>UO_x0020_1.1_x005F_x0041_ &amp; é</t></si>"));
    BOOST_TEST(table.encodage == QStringLiteral("XLSX"));
    BOOST_TEST(table.ligneEntetes == 1);
    BOOST_REQUIRE(table.rows.size() == 1u);
    BOOST_TEST(table.rows[0].ligne == 4);
    BOOST_TEST(table.rows[0].cells.at(0) == QStringLiteral("UO 1.1_x0041_ & é"));
}

BOOST_AUTO_TEST_CASE(reads_every_kind_of_cell) {
    BOOST_TEST(valueOf("<c r=\"B2\" t=\"s\"><v>0</v></c>") == QStringLiteral("Riche texte"));
    BOOST_TEST(valueOf("<c r=\"B2\"><v>1234.5</v></c>") == QStringLiteral("1234.5"));
    BOOST_TEST(valueOf("<c r=\"B2\"><v>0.10000000000000001</v></c>") == QStringLiteral("0.1"));
    BOOST_TEST(valueOf("<c r=\"B2\"><v>12345678901234</v></c>") == QStringLiteral("12345678901234"));
    BOOST_TEST(valueOf("<c r=\"B2\"><f>1+1</f><v>2</v></c>") == QStringLiteral("2"));
    BOOST_TEST(valueOf("<c r=\"B2\" t=\"str\"><f>\"a\"</f><v>a</v></c>") == QStringLiteral("a"));
    BOOST_TEST(valueOf("<c r=\"B2\" t=\"b\"><v>1</v></c>") == QStringLiteral("VRAI"));
    BOOST_TEST(valueOf("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>") == QStringLiteral("#REF!"));
    BOOST_TEST(valueOf("<c r=\"B2\" s=\"1\"><v>46350</v></c>") == QStringLiteral("2026-11-24"));
    BOOST_TEST(valueOf("<c r=\"B2\" s=\"2\"><v>46350.604166666664</v></c>") ==
               QStringLiteral("2026-11-24T14:30"));
    BOOST_TEST(valueOf("<c r=\"B2\" s=\"3\"><v>1.5208333333333333</v></c>") == QStringLiteral("36:30:00"));
    BOOST_TEST(valueOf("<c r=\"B2\" s=\"4\"><v>46350</v></c>") == QStringLiteral("46350"));
    BOOST_TEST(valueOf("<c r=\"B2\" s=\"1\"><v>44888</v></c>", "<workbookPr date1904=\"1\"/>") ==
               QStringLiteral("2026-11-24"));
    BOOST_TEST(valueOf("<c/><c t=\"inlineStr\"><is><t>sans référence</t></is></c>") ==
               QStringLiteral("sans référence"));
}

BOOST_AUTO_TEST_CASE(tells_dates_from_numbers) {
    for (const char* code :
         {"0.00", "#,##0.00\\ \"€\"", "General", "0%", "[Red]0", "0.00E+00", "\"jour\" 0", "@"})
        BOOST_TEST((dateKind(164, QString::fromUtf8(code)) == DateKind::None), code);
    for (const char* code : {"dd/mm/yyyy", "[$-40C]d mmmm yyyy;@", "mmm\\-yy", "\"le \"dd mm"})
        BOOST_TEST((dateKind(164, QString::fromUtf8(code)) == DateKind::Date), code);
    BOOST_TEST((dateKind(164, QStringLiteral("hh:mm AM/PM")) == DateKind::Time));
    BOOST_TEST(serialText(1, DateKind::Date, false) == QStringLiteral("1900-01-01"));
    BOOST_TEST(serialText(59, DateKind::Date, false) == QStringLiteral("1900-02-28"));
    BOOST_TEST(serialText(60, DateKind::Date, false).isEmpty());
    BOOST_TEST(serialText(61, DateKind::Date, false) == QStringLiteral("1900-03-01"));
    BOOST_TEST(serialText(0.999999999, DateKind::Time, false) == QStringLiteral("00:00:00"));
    for (const double out : {-1.0, 1e300, 3e6})
        BOOST_TEST(serialText(out, DateKind::Date, false).isEmpty());
}

BOOST_AUTO_TEST_CASE(numbers_of_a_workbook_are_no_texts) {
    for (const char* code : {"0%", "0.0\\ %", "#,##0.00%"})
        BOOST_TEST(isPercentFormat(164, QString::fromUtf8(code)), code);
    BOOST_TEST(isPercentFormat(10, {}));
    for (const char* code : {"0\\%", "\"%\"0", "0.00", "0;0%"})
        BOOST_TEST(!isPercentFormat(164, QString::fromUtf8(code)), code);
    const auto table = require(readTable(
        workbookOf(kHeader +
                   "<row r=\"2\"><c r=\"A2\"><v>12.345</v></c>"
                   "<c r=\"B2\" t=\"inlineStr\"><is><t>12.345</t></is></c></row>"
                   "<row r=\"3\"><c r=\"A3\"><v>33.3333333333333</v></c><c r=\"B3\"><v>1.005</v></c></row>"
                   "<row r=\"4\"><c r=\"A4\"><v>-0.015</v></c><c r=\"B4\" s=\"1\"><v>46350</v></c></row>"
                   "<row r=\"5\"><c r=\"A5\"><v>9.999</v></c><c r=\"B5\"><v>1E+20</v></c></row>"),
        QStringLiteral("nombres.xlsx")));
    const auto cents = [&table](size_t row, qsizetype column) {
        const auto amount = montantDe(table.rows.at(row), column);
        return amount ? amount->centimes() : -1;
    };
    BOOST_TEST(cents(0, 0) == 1235);
    BOOST_TEST(cents(0, 1) == -1); // typed as text: nobody knows
    BOOST_TEST(cents(1, 0) == 3333);
    BOOST_TEST(cents(1, 1) == 101);
    BOOST_TEST(cents(2, 0) == -2); // half away from zero
    BOOST_TEST(!table.rows.at(2).estNombre(1));
    BOOST_TEST(cents(3, 0) == 1000);
    BOOST_TEST(cents(3, 1) == -1);
}

BOOST_AUTO_TEST_CASE(places_faults) {
    const Erreur formula = refusal(workbookOf(kHeader + "<row r=\"3\"><c r=\"B3\"><f>A1</f></c></row>"));
    BOOST_TEST(formula.code == QStringLiteral("xlsx.formule-non-calculee"));
    BOOST_TEST(formula.ligne == 3);
    BOOST_TEST(formula.colonne == 2);
    const Erreur beyond = refusal(workbookOf(kHeader + "<row r=\"2\"><c r=\"D2\"><v>1</v></c></row>"));
    BOOST_TEST(beyond.code == QStringLiteral("table.cellule-sans-entete"));
    BOOST_TEST(beyond.colonne == 4);
    for (const char* row :
         {"<row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"9999999999\"/>", "<row r=\"x\"/>",
          "<row r=\"2\"><c r=\"A3\"/></row>", "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>",
          "<row r=\"2\"><c r=\"XFE2\"/></row>", "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>",
          "<row r=\"2\"><c r=\"A2\"><v>1e999</v></c></row>", "<row r=\"2\"><c r=\"A2\"><v>abc</v></c></row>",
          "<row r=\"2\"><c r=\"A2\"", "<row r=\"2\"></sheetData>"})
        BOOST_TEST(refusal(workbookOf(kHeader + row)).code == QStringLiteral("xlsx.abime"), row);
}

BOOST_AUTO_TEST_CASE(far_cells_take_no_room) {
    const Table table = read(workbookOf(
        kHeader + "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c><c r=\"XFD1048576\" s=\"1\"/></row>"));
    BOOST_REQUIRE(table.rows.size() == 1u);
    BOOST_TEST(table.rows[0].cells.size() == 2);
    BOOST_TEST(
        refusal(workbookOf(kHeader + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")).code ==
        QStringLiteral("xlsx.trop-de-colonnes"));
}

BOOST_AUTO_TEST_CASE(tells_other_formats_apart) {
    BOOST_TEST(refusal(ole("EncryptedPackage")).code == QStringLiteral("xlsx.chiffre"));
    BOOST_TEST(refusal(ole("Workbook")).code == QStringLiteral("xlsx.ancien-format"));
    BOOST_TEST(refusal(ole("Other")).code == QStringLiteral("xlsx.autre-format"));
    const QByteArray ods =
        zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}});
    BOOST_TEST(refusal(ods).message.contains(QStringLiteral(".ods")));
    BOOST_TEST(refusal(zipOf({{QStringLiteral("a.txt"), "x"}})).code == QStringLiteral("xlsx.autre-format"));
    BOOST_TEST(refusal(withPart(QStringLiteral("word/document.xml"), "x")).code ==
               QStringLiteral("xlsx.autre-format"));
    BOOST_TEST(refusal(withPart(QStringLiteral("xl/workbook.bin"), "x")).code ==
               QStringLiteral("xlsx.autre-format"));
}

BOOST_AUTO_TEST_CASE(refuses_hostile_packages) {
    for (const char* name : {"../../etc/passwd", "/etc/passwd", "C:\\x", "xl\\..\\x"})
        BOOST_TEST(refusal(withPart(QString::fromUtf8(name), "x")).code == QStringLiteral("xlsx.chemin"),
                   name);
    BOOST_TEST(refusal(withPart(QStringLiteral("xl/media/x"), QByteArray(20 << 20, ' '))).code ==
               QStringLiteral("xlsx.bombe"));
    const QByteArray laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>"
        "<worksheet><sheetData><row><c t=\"str\"><v>&lol2;</v></c></row></sheetData></worksheet>";
    BOOST_TEST(refusal(withPart(QStringLiteral("xl/worksheets/sheet1.xml"), laughs)).code ==
               QStringLiteral("xlsx.entites"));
    const QByteArray deep = QByteArray("<a>").repeated(100'000);
    BOOST_TEST(refusal(withPart(QStringLiteral("xl/worksheets/sheet1.xml"), deep)).code ==
               QStringLiteral("xlsx.entites"));
    BOOST_TEST(refusal(withPart(QStringLiteral("XL/worksheets/Sheet1.xml"), "x")).code ==
               QStringLiteral("xlsx.abime"));
}

BOOST_AUTO_TEST_CASE(declared_sizes_are_not_believed) {
    QByteArray zip = workbookOf(kHeader);
    // The size of each central directory entry, 24 bytes after its signature.
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 1))
        qToLittleEndian<quint32>(5, zip.data() + at + 24);
    BOOST_TEST(refusal(zip).code == QStringLiteral("xlsx.abime"));
}

BOOST_AUTO_TEST_CASE(a_cut_workbook_is_refused) {
    const QByteArray whole = workbookOf(kHeader + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>");
    constexpr int kEndRecord = 22; // past its start nothing of the content is missing
    for (qsizetype size = 4; size < whole.size() - kEndRecord; size += 3)
        BOOST_TEST(!readTable(whole.left(size), QStringLiteral("coupe.xlsx")).has_value(), size);
}

BOOST_AUTO_TEST_SUITE_END()
