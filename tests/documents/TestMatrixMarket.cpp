// Matrix Market files: read whole, or refused with their line.
#include "core/documents/MatrixMarket.h"
#include "tests/support/TestSupport.h"

using namespace isegorie;
using namespace isegorie::documents;
using namespace isegorie::tests;

namespace {

base::Result<MatriceLue> read(const QByteArray& bytes) {
    return readMatrixMarket(bytes, QStringLiteral("m.mtx"));
}

const QByteArray kBanner = "%%MatrixMarket matrix coordinate integer general\n";

} // namespace

BOOST_AUTO_TEST_SUITE(matrix_market)

BOOST_AUTO_TEST_CASE(a_small_matrix) {
    const auto matrix = require(read(kBanner + "% by R\n\n2 3 2\n1 3 4\r\n2 1 1\n\n"));
    BOOST_TEST(matrix.lignes == 2);
    BOOST_TEST(matrix.colonnes == 3);
    BOOST_REQUIRE(matrix.entrees.size() == 2U);
    BOOST_TEST(matrix.entrees[0].colonne == 2);
    BOOST_TEST(matrix.entrees[0].valeur == 4);
    BOOST_TEST(
        require(read("%%MatrixMarket matrix coordinate pattern general\n1 1 1\n1 1\n")).entrees[0].valeur ==
        1);
}

BOOST_AUTO_TEST_CASE(refusals_name_the_line) {
    const std::pair<QByteArray, int> bad[] = {{"", 1},
                                              {"1 1 1\n", 1},
                                              {"%%MatrixMarket matrix array real general\n", 1},
                                              {kBanner, 1},
                                              {kBanner + "a b c\n", 2},
                                              {kBanner + "-1 1 1\n1 1 1\n", 2},
                                              {kBanner + "99999999999 1 1\n1 1 1\n", 2},
                                              {kBanner + "1 1 2\n1 1 1\n1 1 1\n", 2},
                                              {kBanner + "2 2 1\n3 1 1\n", 3},
                                              {kBanner + "2 2 1\n0 1 1\n", 3},
                                              {kBanner + "2 2 1\n1 1 nan\n", 3},
                                              {kBanner + "2 2 1\n1 1 1e999\n", 3},
                                              {kBanner + "2 2 1\n1 1 -1\n", 3},
                                              {kBanner + "2 2 1\n1 1 1 1\n", 3},
                                              {kBanner + "2 2 2\n1 1 1\n", 3},
                                              {kBanner + "2 2 1\n1 1 1\n1 2 1\n", 4},
                                              {kBanner + "2 2 2\n1 1 1\n1 1 1\n", 4},
                                              {kBanner + QByteArray("2 2 1\n1 \0 1\n", 12), 3}};
    for (const auto& [bytes, line] : bad) {
        const auto result = read(bytes);
        BOOST_REQUIRE_MESSAGE(!result.has_value(), bytes.toStdString());
        BOOST_TEST(result.error().ligne == line, bytes.toStdString() << result.error().texte().toStdString());
        BOOST_TEST(result.error().exitCode() == 1);
    }
}

BOOST_AUTO_TEST_CASE(any_bytes_are_read_or_refused) {
    CHECK_PROPERTY("never a crash, indices inside", [] {
        QByteArray bytes = kBanner + "3 3 " + QByteArray::number(*rc::gen::inRange(0, 6)) + '\n';
        for (const char byte : *rc::gen::container<std::vector<char>>(
                 rc::gen::element('0', '1', '2', '3', '4', ' ', '\n', '-', 'e', '.', '\0', 'x')))
            bytes += byte;
        const auto matrix = read(bytes);
        if (matrix)
            for (const auto& entry : matrix->entrees)
                RC_ASSERT(entry.ligne >= 0 && entry.ligne < 3 && entry.colonne >= 0 && entry.colonne < 3 &&
                          entry.valeur >= 0);
        else
            RC_ASSERT(matrix.error().ligne > 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
