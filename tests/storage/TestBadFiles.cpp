#include "core/storage/Backup.h"
#include "core/storage/Connection.h"
#include "core/storage/Migrations.h"
#include "tests/storage/Samples.h"
#include "tests/support/TempBase.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::newConcertation;
using isegorie::tests::require;
using isegorie::tests::TempBase;
using Reason = Database::ReadOnlyReason;

namespace {

base::Result<std::unique_ptr<Database>> openBase(const QString& path, bool create = false) {
    return Database::open(path, {QStringLiteral("Testeur"), create, Database::Access::ReadWrite});
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void checkRefused(const QString& path, const char* code) {
    const QByteArray before = readFile(path);
    const auto opened = openBase(path);
    BOOST_REQUIRE(!opened);
    BOOST_TEST(opened.error().code == QLatin1String(code));
    BOOST_TEST(!opened.error().remede.isEmpty());
    BOOST_TEST(readFile(path) == before, "a refused file is left as it was");
}

} // namespace

BOOST_AUTO_TEST_SUITE(bad_files)

BOOST_AUTO_TEST_CASE(missing_empty_and_foreign_files) {
    const QTemporaryDir folder;
    const auto missing = openBase(folder.filePath(QStringLiteral("absent.isegorie")));
    BOOST_REQUIRE(!missing);
    BOOST_TEST(missing.error().code == QStringLiteral("storage.absent"));
    BOOST_TEST(!openBase(folder.path()));

    const QString path = folder.filePath(QStringLiteral("x.isegorie"));
    writeFile(path, {});
    checkRefused(path, "storage.vide");
    writeFile(path, "Bonjour, je suis un texte.");
    checkRefused(path, "storage.etranger");
    writeFile(path, QByteArray(5000, '\0'));
    checkRefused(path, "storage.etranger");
}

BOOST_AUTO_TEST_CASE(another_programs_sqlite_file) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.isegorie"));
    {
        auto connection = require(Connection::open(path, Connection::Kind::Writer, true));
        require(connection->execute(
            QStringLiteral("PRAGMA application_id=0; PRAGMA journal_mode=DELETE; CREATE TABLE t (a)")));
    }
    checkRefused(path, "storage.etranger");
}

BOOST_AUTO_TEST_CASE(a_truncated_base) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Longue")));
    base.close();
    const QByteArray whole = readFile(base.path());
    writeFile(base.path(), whole.left(whole.size() / 2));
    checkRefused(base.path(), "storage.abime");
    writeFile(base.path(), whole.left(60));
    checkRefused(base.path(), "storage.etranger");
}

BOOST_AUTO_TEST_CASE(a_base_with_a_broken_schema) {
    TempBase base;
    base.close();
    QByteArray bytes = readFile(base.path());
    bytes.replace(100, 1500, QByteArray(1500, 'Z'));
    writeFile(base.path(), bytes);
    checkRefused(base.path(), "storage.abime");
}

BOOST_AUTO_TEST_CASE(a_newer_base_opens_read_only_and_unchanged) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Futur")));
    base.close();
    {
        auto connection = require(Connection::open(base.path(), Connection::Kind::Writer));
        require(connection->execute(
            QStringLiteral("PRAGMA user_version = %1").arg(knownMigrations().last().numero + 1)));
    }
    const QByteArray before = readFile(base.path());
    auto opened = require(openBase(base.path()));
    BOOST_TEST((opened->readOnlyReason() == Reason::NewerVersion));
    BOOST_TEST(opened->readOnlyMessage().contains(QStringLiteral("plus récente")));
    const auto refused = opened->apply(newConcertation(base::newId(), QStringLiteral("x")));
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().exitCode() == 3);
    BOOST_TEST(listBackups(base.path()).isEmpty());
    opened.reset();
    BOOST_TEST((readFile(base.path()) == before));
}

BOOST_AUTO_TEST_CASE(a_base_that_another_program_holds_is_said_locked) {
    TempBase base;
    base.close();
    auto other = require(Connection::open(base.path(), Connection::Kind::Writer));
    require(other->execute(QStringLiteral("BEGIN IMMEDIATE")));
    base.reopen(); // reading goes on
    const QString hash = require(base->contentHash());
    const auto refused = base->apply(newConcertation(base::newId(), QStringLiteral("x")));
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("storage.verrouille"));
    BOOST_TEST(!refused.error().remede.isEmpty());
    require(other->execute(QStringLiteral("ROLLBACK")));
    BOOST_TEST(require(base->contentHash()) == hash);
    base.apply(newConcertation(base::newId(), QStringLiteral("x")));
}

BOOST_AUTO_TEST_CASE(a_second_opening_on_the_same_machine_reads_only) {
    TempBase base;
    auto second = require(openBase(base.path()));
    BOOST_TEST((second->readOnlyReason() == Reason::LockedHere));
    base.apply(newConcertation(base::newId(), QStringLiteral("Visible")));
    BOOST_TEST(require(second->contentHash()) == require(base->contentHash()));
}

BOOST_AUTO_TEST_CASE(a_lock_of_another_machine_gives_a_copy_to_read) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Ailleurs")));
    const QString hash = require(base->contentHash());
    base.close();
    writeFile(base.path() + QStringLiteral(".verrou"), "4242\nisegorie\nposte-de-claire\nid-a\nid-b\n");
    auto opened = require(openBase(base.path()));
    BOOST_TEST((opened->readOnlyReason() == Reason::LockedElsewhere));
    BOOST_TEST(opened->readOnlyMessage().contains(QStringLiteral("poste-de-claire")));
    BOOST_TEST(require(opened->contentHash()) == hash);
}

BOOST_AUTO_TEST_CASE(who_only_reads_heeds_the_lock_of_another_machine_too) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Ailleurs")));
    const QString hash = require(base->contentHash());
    base.close();
    writeFile(base.path() + QStringLiteral(".verrou"), "4242\nisegorie\nposte-de-claire\nid-a\nid-b\n");
    auto opened = require(Database::open(base.path(), {{}, false, Database::Access::ReadOnly}));
    BOOST_TEST((opened->readOnlyReason() == Reason::LockedElsewhere));
    BOOST_TEST(require(opened->contentHash()) == hash);
    BOOST_TEST(!QFile::exists(base.path() + QStringLiteral("-shm")));
    const QString copy = base.folder() + QStringLiteral("/copie.isegorie");
    BOOST_TEST(bool(exportBase(base.path(), copy)));
    BOOST_TEST(require(require(openBase(copy))->contentHash()) == hash);
    BOOST_TEST(!QFile::exists(base.path() + QStringLiteral("-shm")));
}

BOOST_AUTO_TEST_CASE(a_journal_without_its_base_does_not_take_over_a_new_one) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Perdue")));
    const QString path = base.folder() + QStringLiteral("/neuve.isegorie");
    BOOST_REQUIRE(QFile::copy(base.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    const QString id = base::newId();
    {
        auto fresh = require(openBase(path, true));
        require(fresh->apply(newConcertation(id, QStringLiteral("Neuve"))));
    }
    auto again = require(openBase(path));
    BOOST_TEST(!require(again->record(QStringLiteral("concertation"), id)).isEmpty());
    BOOST_TEST(require(again->query(QStringLiteral("concertation/liste"), {})).size() == 1);
}

BOOST_AUTO_TEST_CASE(a_link_and_its_base_are_one) {
    TempBase base;
    const QString link = base.folder() + QStringLiteral("/lien.isegorie");
    BOOST_REQUIRE(QFile::link(base.path(), link));
    BOOST_TEST((require(openBase(link))->readOnlyReason() == Reason::LockedHere));
    base.close();
    auto opened = require(openBase(link));
    BOOST_TEST(!opened->isReadOnly());
    BOOST_TEST(opened->path() == QFileInfo(base.path()).canonicalFilePath());
    BOOST_TEST(backupFolder(link) == backupFolder(base.path()));
}

BOOST_AUTO_TEST_CASE(a_lock_that_nobody_signed_is_nobodys) {
    TempBase base;
    base.close();
    writeFile(base.path() + QStringLiteral(".verrou"), {});
    BOOST_TEST(!require(openBase(base.path()))->isReadOnly());
}

BOOST_AUTO_TEST_CASE(a_base_cannot_be_made_in_a_folder_that_is_not_there) {
    const QTemporaryDir folder;
    const auto made = openBase(folder.filePath(QStringLiteral("rien/x.isegorie")), true);
    BOOST_REQUIRE(!made);
    BOOST_TEST(made.error().code == QStringLiteral("storage.dossier"));
    BOOST_TEST(!made.error().remede.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
