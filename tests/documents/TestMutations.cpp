// Damaged and random files: always an answer or a message, never a crash, a hang or an exception.
#include "core/documents/Table.h"
#include "tests/documents/XlsxFixture.h"
#include "tests/support/TestSupport.h"

#include <ctime>
#include <random>

using namespace isegorie::documents;
using namespace isegorie::tests;

namespace {

QByteArray mutated(const QByteArray& original, std::mt19937& random) {
    QByteArray bytes = original;
    const auto below = [&random](qsizetype limit) {
        return qsizetype(random() % size_t(std::max<qsizetype>(limit, 1)));
    };
    for (auto changes = 1 + below(4); changes > 0; --changes) {
        const qsizetype at = below(bytes.size());
        switch (below(5)) {
        case 0:
            bytes[at] = char(random());
            break;
        case 1:
            bytes[at] = char(bytes.at(at) ^ char(1 << below(8)));
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(40)));
            break;
        case 3:
            bytes.remove(at, 1 + below(20));
            break;
        default:
            bytes.replace(at, 4, QByteArray::fromHex("ffffffff"));
            break;
        }
        if (bytes.isEmpty())
            return bytes;
    }
    return bytes;
}

/// Reads and checks what callers rely on: a message with its mend, or a rectangular table.
void check(const QByteArray& bytes) {
    const auto table = readTable(bytes, QStringLiteral("essai"));
    if (!table) {
        BOOST_REQUIRE(!table.error().message.isEmpty());
        BOOST_REQUIRE(!table.error().remede.isEmpty());
        BOOST_REQUIRE(table.error().fichier == QStringLiteral("essai"));
        return;
    }
    for (const auto& row : table->rows)
        BOOST_REQUIRE(row.cells.size() == table->entetes.size());
}

const QByteArray kRows =
    R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>prix</t></is></c></row>
<row r="2"><c r="A2" t="str"><v>UO_x0020_1</v></c><c r="B2" s="1"><f>A1+1</f><v>46350.5</v></c></row>
<row r="7"><c r="A7" t="b"><v>1</v></c><c r="B7" s="2"><v>1E3</v></c></row>)";

} // namespace

BOOST_AUTO_TEST_SUITE(mutations)

BOOST_AUTO_TEST_CASE(damaged_csv_files) {
    const QByteArray original =
        "\xEF\xBB\xBF"
        "code;\"libellé\";prix\r\nUO 1.1.1;\"a;\"\"b\"\"\nc\";1 234,56\r\nUO 1.1.2;é;\r\n";
    std::mt19937 random(20261124);
    for (int i = 0; i < 20'000; ++i)
        check(mutated(original, random));
}

BOOST_AUTO_TEST_CASE(damaged_packages) {
    const QByteArray original = workbookOf(kRows, "<si><t>code</t></si>");
    std::mt19937 random(7);
    for (int i = 0; i < 6'000; ++i)
        check(mutated(original, random));
}

BOOST_AUTO_TEST_CASE(damaged_parts_in_sound_packages) {
    const ZipParts original = workbookParts(kRows, "<si><t>code</t></si>", "<workbookPr date1904=\"1\"/>");
    std::mt19937 random(11);
    for (int i = 0; i < 4'000; ++i) {
        ZipParts parts = original;
        auto& victim = parts[qsizetype(random() % size_t(parts.size()))].second;
        victim = mutated(victim, random);
        check(zipOf(parts));
    }
}

BOOST_AUTO_TEST_CASE(random_bytes) {
    std::mt19937 random(3);
    const QByteArray starts[] = {"", "PK\x03\x04", "\xD0\xCF\x11\xE0", "\xFF\xFE", "\xEF\xBB\xBF", "sep=;\n"};
    for (int i = 0; i < 6'000; ++i) {
        QByteArray bytes = starts[random() % 6];
        for (auto size = random() % 200; size > 0; --size)
            bytes.append(char(random()));
        check(bytes);
    }
}

BOOST_AUTO_TEST_CASE(long_files_take_a_time_in_proportion) {
    // Quadratic behaviour would take minutes on these.
    const std::clock_t start = std::clock(); // processor time: other programs do not count
    check("a;b\n" + QByteArray("\"").repeated(1'000'000));
    check("a;b\n" + QByteArray("\"x\"\"\n").repeated(100'000));
    check("a;b\n" + QByteArray("1;2\n").repeated(100'000));
    check(QByteArray("\r").repeated(1'000'000));
    BOOST_TEST(double(std::clock() - start) / CLOCKS_PER_SEC < 20);
}

BOOST_AUTO_TEST_SUITE_END()
