// Each rule finds what it forbids, and only that.
#include "tests/architecture/Rules.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::tests;

namespace {

SourceFile file(const char* path, const char* content) {
    return {QString::fromUtf8(path), QByteArray(content)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(rules)

BOOST_AUTO_TEST_CASE(includes_go_downwards) {
    BOOST_TEST(layerFaults(file("core/storage/A.cpp", "#include \"core/base/B.h\"\n")).size() == 0);
    BOOST_TEST(layerFaults(file("ui/marche/A.cpp", "#include \"core/marche/B.h\"\n")).size() == 0);
    BOOST_TEST(layerFaults(file("core/base/A.cpp", "#include \"core/storage/B.h\"\n")).size() == 1);
    BOOST_TEST(layerFaults(file("core/marche/A.h", "#include \"core/concertation/B.h\"\n")).size() == 1);
    BOOST_TEST(layerFaults(file("core/storage/A.h", "#include \"core/documents/B.h\"\n")).size() == 1);
    BOOST_TEST(layerFaults(file("core/marche/A.h", "#include \"ui/shell/B.h\"\n")).size() == 1);
    BOOST_TEST(layerFaults(file("ui/shell/A.h", "#include \"app/desktop/B.h\"\n")).size() == 1);
    BOOST_TEST(layerFaults(file("app/cli/A.cpp", "#include \"tests/support/B.h\"\n")).size() == 1);
    BOOST_TEST(layerFaults(file("app/cli/A.cpp", "#include \"ui/shell/B.h\"\n")).size() == 1);
    BOOST_TEST(layerFaults(file("core/nouveau/A.h", "")).size() == 1);
}

BOOST_AUTO_TEST_CASE(core_has_no_windows_and_no_system) {
    BOOST_TEST(
        foreignIncludes(file("core/base/A.cpp", "#include <QString>\n#include <QPdfWriter>\n")).size() == 0);
    BOOST_TEST(foreignIncludes(file("core/base/A.cpp", "#include <QWidget>\n")).size() == 1);
    BOOST_TEST(foreignIncludes(file("core/base/A.cpp", "#include <QtWidgets/QLabel>\n")).size() == 1);
    BOOST_TEST(foreignIncludes(file("core/base/A.cpp", "#include <QChart>\n")).size() == 1);
    BOOST_TEST(foreignIncludes(file("core/base/A.cpp", "#include <QPrinter>\n")).size() == 1);
    BOOST_TEST(foreignIncludes(file("ui/shell/A.cpp", "#include <QWidget>\n")).size() == 0);
    BOOST_TEST(
        foreignIncludes(file("ui/shell/A.cpp", "#include <unistd.h>\n#include <sys/stat.h>\n")).size() == 2);
    BOOST_TEST(foreignIncludes(file("ui/shell/A.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n")).size() == 1);
    BOOST_TEST(foreignIncludes(file("tests/storage/A.cpp", "#include <sys/wait.h>\n")).size() == 0);
}

BOOST_AUTO_TEST_CASE(screens_have_no_sql) {
    BOOST_TEST(sqlInStrings(file("ui/a/A.cpp", "auto q = \"SELECT id FROM t\";\n")).size() == 1);
    BOOST_TEST(sqlInStrings(file("ui/a/A.cpp", "auto q = \"update\";\nx(\"INSERT INTO t\");\n")).size() == 1);
    BOOST_TEST(sqlInStrings(file("ui/a/A.cpp", "tr(\"Sélectionner\"); // SELECT\n")).size() == 0);
    BOOST_TEST(sqlInStrings(file("core/storage/A.cpp", "x(\"PRAGMA user_version\");\n")).size() == 0);
}

BOOST_AUTO_TEST_CASE(files_are_short_and_in_their_namespace) {
    const QByteArray lines(501, '\n');
    BOOST_TEST(shapeFaults(file("ui/a/A.cpp", lines.constData())).size() == 1);
    BOOST_TEST(shapeFaults(file("core/base/A.h", "#pragma once\nnamespace isegorie::base {\n")).size() == 0);
    BOOST_TEST(shapeFaults(file("core/base/A.h", "#pragma once\nnamespace isegorie::marche {\n")).size() ==
               1);
    BOOST_TEST(shapeFaults(file("ui/a/A.h", "class A;\n")).size() == 1);
}

BOOST_AUTO_TEST_CASE(models_are_watched) {
    const SourceFile model = file("ui/a/AModel.h", "class AModel : public QAbstractTableModel {\n");
    const SourceFile lists =
        file("ui/a/B.cpp", "class B : public QAbstractListModel {\nclass C : public QObject {\n");
    BOOST_TEST(unwatchedModels({model, lists}).size() == 2);
    BOOST_TEST(unwatchedModels({model, file("tests/ui/T.cpp", "AModel m;\n")}).size() == 1);
    const SourceFile test = file("tests/ui/T.cpp", "AModel m;\nconst QAbstractItemModelTester tester(&m);\n");
    BOOST_TEST(unwatchedModels({model, test}).isEmpty());
    BOOST_TEST(unwatchedModels({model, lists, test}).size() == 1);
}

BOOST_AUTO_TEST_CASE(types_have_names_of_their_own) {
    const SourceFile one = file("core/a/A.h", "namespace isegorie::a {\nstruct Boite {\n};\n");
    const SourceFile twin = file("core/a/B.cpp", "namespace isegorie::a {\nclass Boite : public X {\n};\n");
    const SourceFile away = file("core/b/B.h", "namespace isegorie::b {\nstruct Boite {\n};\n");
    const SourceFile hidden = file(
        "core/a/C.cpp", "namespace isegorie::a {\n\nnamespace {\n\nstruct Boite {\n};\n\n} // namespace\n");
    const SourceFile parts = file("core/a/D.cpp", "namespace isegorie::a {\nstruct Boite::Private {\n};\n");
    BOOST_TEST(twinTypes({one, twin}).size() == 1);
    BOOST_TEST(twinTypes({one, away, hidden, parts}).isEmpty());
}

BOOST_AUTO_TEST_CASE(nothing_of_a_machine_or_a_build_is_kept) {
    BOOST_TEST(leftovers(file("README.md", "see /ho"
                                           "me/anne/x\n"))
                   .size() == 1);
    BOOST_TEST(leftovers(file("core/base/A.cpp", "// TO"
                                                 "DO later\n"))
                   .size() == 1);
    BOOST_TEST(leftovers(file("core/base/A.cpp", "// nothing to do here, see /usr/share\n")).size() == 0);
    BOOST_TEST(binaryFaults(file("core/base/A.o", "")).size() == 1);
    BOOST_TEST(binaryFaults({QStringLiteral("resources/a.png"), QByteArray(1, '\0')}).size() == 0);
    BOOST_TEST(binaryFaults({QStringLiteral("core/a.png"), QByteArray(1, '\0')}).size() == 1);
    BOOST_TEST(binaryFaults({QStringLiteral("tests/documents/corpus/a.xls"), QByteArray(1, '\0')}).size() ==
               0);
}

BOOST_AUTO_TEST_SUITE_END()
