// kill -9 at any moment: every acknowledged edit is there, the base is sound, the next start needs no help.
#include "core/storage/Backup.h"
#include "core/storage/Connection.h"
#include "tests/support/TempBase.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::require;

namespace {

/// Starts the victim, kills it a while after its start or its first edit, returns what it acknowledged.
QStringList runAndKill(const QString& path, bool afterFirstEdit, int milliseconds) {
    QProcess victim;
    victim.start(QStringLiteral(ISEGORIE_KILL_CHILD), {path});
    BOOST_REQUIRE(victim.waitForStarted());
    if (afterFirstEdit)
        victim.waitForReadyRead();
    victim.waitForFinished(milliseconds);
    const bool alive = victim.state() == QProcess::Running;
    const QByteArray said = victim.readAllStandardError();
    BOOST_TEST(alive, "the victim ended by itself, code " << victim.exitCode() << ": " << said.toStdString());
    victim.kill();
    victim.waitForFinished();
    const QString output = QString::fromLatin1(victim.readAllStandardOutput());
    // A last line without its end was not acknowledged.
    return output.left(output.lastIndexOf(QLatin1Char('\n')) + 1)
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void checkAllThere(const QString& path, const QStringList& acknowledged) {
    auto connection = require(Connection::open(path, Connection::Kind::Writer));
    const auto check = require(connection->first(QStringLiteral("PRAGMA integrity_check"), {}));
    BOOST_TEST(check.first().toString() == QStringLiteral("ok"));
    QSet<QString> audited;
    require(connection->each(QStringLiteral("SELECT DISTINCT edit_id FROM audit"), {},
                             [&audited](const Row& row) { audited.insert(row.text("edit_id")); }));
    for (const QString& edit : acknowledged)
        BOOST_REQUIRE_MESSAGE(audited.contains(edit), "lost edit " << edit);
    // Each audited row change has its outbox entry: they were written in one transaction.
    BOOST_TEST(require(connection->integer(QStringLiteral(
                   "SELECT (SELECT count(*) FROM audit) - (SELECT count(*) FROM outbox)"))) == 0);
}

} // namespace

BOOST_AUTO_TEST_CASE(killed_at_any_moment_nothing_acknowledged_is_lost) {
    const int kills = qEnvironmentVariableIsSet("ISEGORIE_LONG_TESTS") ? 5'000 : 200;
    constexpr int kKillsPerBase = 20; // a base grows: some kills hit a young one, some an old one
    int acknowledgedInAll = 0;
    for (int done = 0; done < kills; done += kKillsPerBase) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("victime.isegorie"));
        QStringList acknowledged;
        for (int i = 0; i < kKillsPerBase; ++i) {
            acknowledged += runAndKill(path, i % 2 == 0, QRandomGenerator::global()->bounded(2, 60));
            if (QFile::exists(path))
                checkAllThere(path, acknowledged);
        }
        acknowledgedInAll += static_cast<int>(acknowledged.size());
        for (const QString& backup : listBackups(path))
            checkAllThere(backup, {});
        const auto reopened =
            require(Database::open(path, {QStringLiteral("Testeur"), true, Database::Access::ReadWrite}));
        BOOST_TEST(!reopened->isReadOnly(), reopened->readOnlyMessage());
    }
    BOOST_TEST_MESSAGE(kills << " kills, " << acknowledgedInAll << " acknowledged edits, none lost");
    BOOST_TEST(acknowledgedInAll > kills);
}
