// The i-th storage access fails, for every i: what was acknowledged is there, what was refused is not.
#include "core/storage/Backup.h"
#include "core/storage/Connection.h"
#include "core/storage/UndoStack.h"
#include "tests/storage/Samples.h"
#include "tests/support/FailingDisk.h"
#include "tests/support/TempBase.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::FailingDisk;
using isegorie::tests::newConcertation;
using isegorie::tests::require;

namespace {

const Database::Options kOptions{QStringLiteral("Testeur"), true, Database::Access::ReadWrite};

/// A base made once and copied for each run: making one is slow.
class Template {
public:
    Template() {
        const auto fresh = require(Database::open(path(), kOptions));
        BOOST_REQUIRE(!fresh->isReadOnly());
    }
    void copyTo(const QString& target) const { BOOST_REQUIRE(QFile::copy(path(), target)); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("modele.isegorie")); }
    QTemporaryDir m_folder;
};

enum class Day { Plain, WithBackup };

/// A day's work, stopping at nothing. Returns the edits that were acknowledged, in order.
QStringList work(const QString& path, Day day) {
    QStringList acknowledged;
    auto opened = Database::open(path, kOptions);
    if (!opened)
        return acknowledged;
    UndoStack stack(**opened);
    const auto note = [&](const base::Result<Applied>& applied) {
        if (applied)
            acknowledged << applied->editId;
    };
    const QString id = base::newId();
    note(stack.apply(newConcertation(id, QStringLiteral("Écoles"))));
    note(stack.apply(tests::rename(id, QString(6000, QLatin1Char('x')))));
    note(stack.apply(tests::newTache(base::newId(), id, QStringLiteral("Appeler"))));
    note(stack.undo());
    if (day == Day::WithBackup)
        static_cast<void>(makeBackup(path, QStringLiteral("essai")));
    note(stack.redo());
    note(stack.apply(tests::rename(id, QStringLiteral("Fin"))));
    return acknowledged;
}

/// The edits that the audit knows, in order.
QStringList auditedEdits(const QString& path) {
    auto connection = require(Connection::open(path, Connection::Kind::Reader));
    QStringList ids;
    require(connection->each(QStringLiteral("SELECT DISTINCT edit_id FROM audit ORDER BY seq"), {},
                             [&ids](const Row& row) { ids << row.text("edit_id"); }));
    const auto check = require(connection->first(QStringLiteral("PRAGMA integrity_check"), {}));
    BOOST_TEST(check.first().toString() == QStringLiteral("ok"));
    return ids;
}

/// What was acknowledged is there, and what was refused is not. One exception is inherent: when the disk goes
/// away while a commit is being synced, whether that one commit reached it is known only later.
void checkKept(const QString& path, QStringList acknowledged, bool lastInDoubt) {
    QStringList kept = auditedEdits(path);
    if (lastInDoubt && kept.size() == acknowledged.size() + 1)
        kept.removeLast();
    BOOST_TEST(kept == acknowledged, boost::test_tools::per_element());
}

void checkSurvives(int at, FailingDisk::Mode mode, Day day, FailingDisk& disk, const Template& model) {
    BOOST_TEST_CONTEXT("access " << at << ", mode " << static_cast<int>(mode)) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("essai.isegorie"));
        model.copyTo(path);
        disk.failAt(at, mode);
        const QStringList acknowledged = work(path, day);
        disk.heal();
        const auto reopened = Database::open(path, kOptions);
        BOOST_REQUIRE_MESSAGE(reopened, (reopened ? "" : reopened.error().texte().toStdString()));
        BOOST_TEST(!(*reopened)->isReadOnly());
        checkKept(path, acknowledged, mode == FailingDisk::Mode::FromThenOn);
        for (const QString& backup : listBackups(path))
            BOOST_TEST(auditedEdits(backup).size() <= acknowledged.size());
    }
}

void checkEveryAccess(FailingDisk::Mode mode, Day day) {
    FailingDisk disk;
    const Template model;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("essai.isegorie"));
    model.copyTo(path);
    disk.failAt(0, FailingDisk::Mode::Once);
    BOOST_REQUIRE(work(path, day).size() == 6);
    const int total = disk.accesses();
    BOOST_REQUIRE(total > 100);
    for (int at = 1; at <= total; ++at)
        checkSurvives(at, mode, day, disk, model);
}

} // namespace

BOOST_AUTO_TEST_SUITE(failing_disk)

BOOST_AUTO_TEST_CASE(any_single_access_may_fail) {
    checkEveryAccess(FailingDisk::Mode::Once, Day::WithBackup);
}

BOOST_AUTO_TEST_CASE(the_disk_may_go_away_at_any_access) {
    checkEveryAccess(FailingDisk::Mode::FromThenOn, Day::Plain);
}

BOOST_AUTO_TEST_CASE(the_disk_may_be_full_at_any_access) {
    checkEveryAccess(FailingDisk::Mode::FullFromThenOn, Day::Plain);
}

BOOST_AUTO_TEST_CASE(a_base_that_cannot_be_made_leaves_no_file) {
    FailingDisk disk;
    for (int at = 1; at <= 200; ++at) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("neuve.isegorie"));
        disk.failAt(at, FailingDisk::Mode::FromThenOn);
        const bool made = Database::open(path, kOptions).has_value();
        disk.heal();
        BOOST_TEST_CONTEXT("access " << at) {
            BOOST_TEST(QFile::exists(path) == made);
            BOOST_TEST(Database::open(path, kOptions).has_value());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
