#include "core/documents/CsvWriter.h"
#include "core/documents/Table.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::documents;
using isegorie::tests::require;

namespace {

QString anyCell() {
    const auto code = rc::gen::oneOf(
        rc::gen::inRange<int>(0x20, 0x7F), rc::gen::inRange<int>(0xA0, 0x250),
        rc::gen::elementOf(std::vector<int>{'"', ';', ',', '\n', '=', '-', '\'', 0x20AC, 0x202F}));
    QString text;
    for (const int c : *rc::gen::container<std::vector<int>>(code))
        text += QChar(c);
    return text;
}

/// As written: a line break alone is disarmed, and no longer blank.
bool isBlankRow(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return guardedCell(cell).trimmed().isEmpty(); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv_writer)

BOOST_AUTO_TEST_CASE(writes_what_french_spreadsheets_open) {
    const QByteArray bytes = csvBytes({QStringLiteral("code"), QStringLiteral("libellé")},
                                      {{QStringLiteral("1"), QStringLiteral("a;b\n\"c\"")}});
    BOOST_TEST(bytes.toStdString() == "\xEF\xBB\xBF"
                                      "code;libellé\r\n1;\"a;b\n\"\"c\"\"\"\r\n");
    CsvOptions open;
    open.separator = u',';
    open.byteOrderMark = false;
    BOOST_TEST(csvBytes({QStringLiteral("a;b")}, {}, open).toStdString() == "a;b\r\n");
}

BOOST_AUTO_TEST_CASE(disarms_formulas_but_not_numbers) {
    for (const char* text : {"=1+1", "@SUM(A1)", "+cmd", "-2+3", "\tx", "-", "--1", "=-1", "\r=1", "\n@x",
                             "＝1+1", "＋1+1", "－A1", "＠SUM(A1)"})
        BOOST_TEST(guardedCell(QString::fromUtf8(text)) == u'\'' + QString::fromUtf8(text));
    for (const char* text : {"-12,50", "+3", "-1\u202f234,56", "abc", "", "1=2"})
        BOOST_TEST(guardedCell(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

BOOST_AUTO_TEST_CASE(any_table_reads_back) {
    CHECK_PROPERTY("read(write(table)) == table", [] {
        const int columns = *rc::gen::inRange(2, 6);
        QStringList headers;
        for (int i = 0; i < columns; ++i)
            headers << QStringLiteral("colonne %1").arg(i);
        std::vector<QStringList> rows(*rc::gen::inRange<size_t>(0, 20));
        for (QStringList& row : rows)
            for (int i = 0; i < columns; ++i)
                row << anyCell();
        CsvOptions options;
        options.separator = *rc::gen::element<char16_t>(u';', u',', u'\t');
        options.byteOrderMark = *rc::gen::arbitrary<bool>();
        const Table table = require(readTable(csvBytes(headers, rows, options), QStringLiteral("x.csv")));
        RC_ASSERT(table.entetes == headers);
        size_t next = 0;
        for (const QStringList& row : rows) {
            if (isBlankRow(row))
                continue;
            RC_ASSERT(next < table.rows.size());
            for (int i = 0; i < columns; ++i)
                RC_ASSERT(table.rows[next].cells.at(i).trimmed() == guardedCell(row.at(i)).trimmed());
            ++next;
        }
        RC_ASSERT(next == table.rows.size());
    });
}

BOOST_AUTO_TEST_SUITE_END()
