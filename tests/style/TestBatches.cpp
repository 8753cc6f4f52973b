// Which sources clang-tidy may read as one.
#include "tests/style/Batches.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::style;

namespace {

/// Sources in a folder of their own, written as a build lists them.
class Sources {
public:
    void add(const QString& name, const QByteArray& text, const QStringList& arguments = {}) {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        m_list.append({path, arguments});
    }
    QList<Batch> batches(int least, int most) const { return makeBatches(m_list, least, most); }

private:
    QTemporaryDir m_dir;
    QList<Source> m_list;
};

} // namespace

BOOST_AUTO_TEST_SUITE(tidy_batches)

BOOST_AUTO_TEST_CASE(each_processor_gets_its_share_of_neighbours) {
    Sources sources;
    for (const char* name : {"a.cpp", "b.cpp", "c.cpp", "d.cpp", "e.cpp"})
        sources.add(QLatin1String(name), "namespace isegorie::base {\n}\n");
    const QList<Batch> batches = sources.batches(2, 60);
    BOOST_REQUIRE_EQUAL(batches.size(), 2);
    BOOST_CHECK_EQUAL(batches[0].files.size(), 3);
    BOOST_CHECK(batches[0].files.first().endsWith(QLatin1String("a.cpp")));
    BOOST_CHECK(batches[1].files.last().endsWith(QLatin1String("e.cpp")));
    BOOST_CHECK_EQUAL(sources.batches(1, 2).size(), 3);
}

BOOST_AUTO_TEST_CASE(sources_that_define_the_same_stay_apart) {
    const auto together = [](const QByteArray& one, const QByteArray& other) {
        Sources sources;
        sources.add(QStringLiteral("one.cpp"), one);
        sources.add(QStringLiteral("other.cpp"), other);
        return sources.batches(1, 60).size() == 1;
    };
    const auto local = [](const QByteArray& lines) {
        return QByteArray("namespace isegorie::ui {\n\nnamespace {\n\n" + lines + "\n} // namespace\n");
    };
    BOOST_CHECK(together(local("int rows() {"), local("int columns() {")));
    BOOST_CHECK(!together(local("int rows() {"), local("QString rows(int n) {")));
    BOOST_CHECK(!together(local("enum Column { Titre, Niveau };"), local("using Niveau = int;")));
    BOOST_CHECK(together(local("enum class Column { Titre };"), local("enum class Row { Titre };")));
    BOOST_CHECK(!together("int main(int argc, char* argv[]) {\n", "int main() {\n"));
    BOOST_CHECK(!together("using namespace recrutement;\n", "using namespace isegorie::consultation;\n"));
    BOOST_CHECK(!together("int main() {\n", "#include \"tests/support/CoreMain.h\"\n"));
    const QByteArray taking = "namespace isegorie::ui {\n\nusing marche::Prix;\n";
    BOOST_CHECK(together(taking, taking));
    BOOST_CHECK(!together(taking, local("enum Column { Rang, Prix };")));
    BOOST_CHECK(together("using namespace recrutement;\n", "int rows();\n"));
}

BOOST_AUTO_TEST_CASE(a_macro_has_one_value_in_a_batch) {
    Sources sources;
    sources.add(QStringLiteral("a.cpp"), "", {QStringLiteral("-DONE=1"), QStringLiteral("-I/a")});
    sources.add(QStringLiteral("b.cpp"), "", {QStringLiteral("-DONE=2"), QStringLiteral("-I/b")});
    sources.add(QStringLiteral("c.cpp"), "", {QStringLiteral("-DONE=1"), QStringLiteral("-I/c")});
    const QList<Batch> batches = sources.batches(1, 60);
    BOOST_REQUIRE_EQUAL(batches.size(), 2);
    BOOST_CHECK_EQUAL(batches[0].files.size(), 2);
    BOOST_CHECK_EQUAL(batches[0].arguments.join(QLatin1Char(' ')), QStringLiteral("-DONE=1 -I/a -I/c"));
}

BOOST_AUTO_TEST_SUITE_END()
