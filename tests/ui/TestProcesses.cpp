// What needs programs of its own: killed while typing, started twice, its command line.
#include "tests/ui/WindowFixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

using namespace isegorie;
using storage::Database;

namespace {

/// A process with settings of its own, ended with the test.
struct Program {
    QProcess process;

    explicit Program(const QString& settings, const QString& path, const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(path, arguments);
        BOOST_REQUIRE(process.waitForStarted());
    }
    ~Program() {
        process.kill();
        process.waitForFinished();
    }
    int exitCode() {
        BOOST_REQUIRE(process.waitForFinished(120000));
        BOOST_REQUIRE((process.exitStatus() == QProcess::NormalExit));
        return process.exitCode();
    }
};

const QString kProgram = QStringLiteral(ISEGORIE_PROGRAM);

/// Whether another process of this machine has the base open for writing.
bool isHeld(const QString& path) {
    const auto base = Database::open(path, {QStringLiteral("Testeur"), false, {}});
    return base && (*base)->readOnlyReason() == Database::ReadOnlyReason::LockedHere;
}

} // namespace

BOOST_AUTO_TEST_SUITE(processes)

BOOST_AUTO_TEST_CASE(what_was_typed_before_a_kill_is_there_afterwards) {
    tests::TempBase base;
    const QString id = QStringLiteral("0190f3a0-0000-7000-8000-000000000001");
    storage::Edit edit(QStringLiteral("Créer"));
    edit.insert(QStringLiteral("concertation"), id,
                {{QStringLiteral("titre"), QStringLiteral("Avant")},
                 {QStringLiteral("cree_le"), QStringLiteral("2026-11-24T10:00")}});
    base.apply(edit);
    const QString path = base.path();
    base.close();
    {
        Program child(base.folder(), QStringLiteral(ISEGORIE_TYPING_CHILD),
                      {path, id, QStringLiteral("Brouillon")});
        BOOST_REQUIRE(child.process.waitForReadyRead(20000));
        child.process.kill(); // SIGKILL
        child.process.waitForFinished();
        BOOST_TEST((child.process.exitStatus() == QProcess::CrashExit));
    }
    base.reopen();
    BOOST_TEST(tests::require(base->record(QStringLiteral("concertation"), id))
                   .value(QStringLiteral("titre"))
                   .toString() == QStringLiteral("Brouillon"));
}

BOOST_AUTO_TEST_CASE(a_second_start_hands_its_file_over_and_ends) {
    tests::TempBase base;
    const QString path = base.path();
    base.close();
    Program first(base.folder(), kProgram, {});
    // Started without display of its own progress: it is ready when a second one is answered.
    for (int attempt = 0; attempt < 2; ++attempt) {
        QTest::qWait(1500);
        Program second(base.folder(), kProgram, {path});
        BOOST_TEST(second.exitCode() == 0);
        BOOST_TEST(QTest::qWaitFor([&] { return isHeld(path); }, 5000));
        BOOST_TEST((first.process.state() == QProcess::Running));
    }
}

BOOST_AUTO_TEST_CASE(several_bases_open_each_in_a_window) {
    tests::TempBase one, other;
    const QStringList paths{one.path(), other.path()};
    one.close();
    other.close();
    Program program(one.folder(), kProgram, paths);
    BOOST_TEST(QTest::qWaitFor([&] { return isHeld(paths.first()) && isHeld(paths.last()); }, 20'000));
}

BOOST_AUTO_TEST_CASE(a_name_left_by_a_killed_program_stops_nobody) {
    tests::TempBase base;
    const QString path = base.path();
    base.close();
    {
        Program killed(base.folder(), kProgram, {});
        QTest::qWait(1500);
    }
    Program next(base.folder(), kProgram, {path});
    BOOST_TEST(QTest::qWaitFor([&] { return isHeld(path); }, 8000));
}

BOOST_AUTO_TEST_CASE(version_and_wrong_options_answer_without_a_window) {
    const QTemporaryDir settings;
    Program version(settings.path(), kProgram, {QStringLiteral("--version")});
    BOOST_TEST(version.exitCode() == 0);
    BOOST_TEST(version.process.readAllStandardOutput().startsWith("isegorie "));
    Program wrong(settings.path(), kProgram, {QStringLiteral("--lang"), QStringLiteral("de")});
    BOOST_TEST(wrong.exitCode() == 2);
    BOOST_TEST(!wrong.process.readAllStandardError().isEmpty());
    Program unknown(settings.path(), kProgram, {QStringLiteral("--inconnue")});
    BOOST_TEST(unknown.exitCode() == 2);
}

BOOST_AUTO_TEST_CASE(captures_are_written_in_both_themes_and_larger) {
    tests::TempBase base;
    const QString path = base.path();
    base.close();
    const QDir folder(base.folder() + QStringLiteral("/images"));
    Program captures(base.folder(), kProgram, {QStringLiteral("--captures"), folder.path(), path});
    BOOST_TEST(captures.exitCode() == 0);
    const QImage light(folder.filePath(QStringLiteral("aide-clair.png")));
    const QImage dark(folder.filePath(QStringLiteral("aide-sombre.png")));
    const QImage large(folder.filePath(QStringLiteral("aide-clair-150.png")));
    BOOST_TEST((light.size() == QSize(1280, 800)));
    BOOST_TEST((large.size() == QSize(1920, 1200)));
    for (const char* state : {"accueil", "tableau", "bons-nouveau", "palette", "historique", "messages"})
        BOOST_TEST(
            !QImage(folder.filePath(QStringLiteral("%1-sombre.png").arg(QLatin1String(state)))).isNull(),
            state);
    // The same base gives the same pictures.
    const QDir again(base.folder() + QStringLiteral("/encore"));
    Program second(base.folder(), kProgram, {QStringLiteral("--captures"), again.path(), path});
    BOOST_TEST(second.exitCode() == 0);
    BOOST_TEST((QImage(again.filePath(QStringLiteral("tableau-clair.png"))) ==
                QImage(folder.filePath(QStringLiteral("tableau-clair.png")))));
    BOOST_TEST(light.pixelColor(1200, 790).lightness() > dark.pixelColor(1200, 790).lightness() + 100);
}

BOOST_AUTO_TEST_SUITE_END()
