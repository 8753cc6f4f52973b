// The rules hold in every file of the project.
#include "tests/architecture/Rules.h"
#include "tests/support/TestSupport.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

using namespace isegorie::tests;

namespace {

struct Rule {
    const char* name;
    QStringList (*faults)(const SourceFile&);
};

std::ostream& operator<<(std::ostream& out, const Rule& rule) {
    return out << rule.name;
}

const Rule rules[]{{"layers", layerFaults},  {"foreign includes", foreignIncludes},
                   {"SQL", sqlInStrings},    {"shape", shapeFaults},
                   {"leftovers", leftovers}, {"binaries", binaryFaults}};

} // namespace

BOOST_AUTO_TEST_SUITE(tree)

BOOST_DATA_TEST_CASE(every_file_keeps_the_rule, boost::unit_test::data::make(rules), rule) {
    for (const SourceFile& file : sourceTree()) {
        const QStringList faults = rule.faults(file);
        BOOST_CHECK_MESSAGE(faults.isEmpty(), faults.join(QLatin1Char('\n')).toStdString());
    }
}

BOOST_AUTO_TEST_CASE(every_model_is_watched_by_qts_tester) {
    const QStringList faults = unwatchedModels(sourceTree());
    BOOST_CHECK_MESSAGE(faults.isEmpty(), faults.join(QLatin1Char('\n')).toStdString());
}

BOOST_AUTO_TEST_CASE(every_type_has_a_name_of_its_own) {
    const QStringList faults = twinTypes(sourceTree());
    BOOST_CHECK_MESSAGE(faults.isEmpty(), faults.join(QLatin1Char('\n')).toStdString());
}

BOOST_AUTO_TEST_CASE(nineteen_files_in_twenty_are_short) {
    QList<qsizetype> lengths;
    for (const SourceFile& file : sourceTree())
        if (file.isCpp())
            lengths.append(file.content.count('\n'));
    std::sort(lengths.begin(), lengths.end());
    BOOST_TEST_REQUIRE(lengths.size() > 50);
    const qsizetype median = lengths[lengths.size() / 2];
    const qsizetype ninetyFifth = lengths[lengths.size() * 95 / 100];
    BOOST_TEST_MESSAGE(lengths.size()
                       << " C++ files, median " << median << " lines, 95th percentile " << ninetyFifth);
    BOOST_TEST(median <= 150);
    BOOST_TEST(ninetyFifth <= 400);
}

BOOST_AUTO_TEST_SUITE_END()
