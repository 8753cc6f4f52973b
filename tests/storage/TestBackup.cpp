#include "core/storage/Backup.h"
#include "core/storage/BaseFiles.h"
#include "core/storage/Connection.h"
#include "tests/storage/Samples.h"
#include "tests/support/TempBase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::newConcertation;
using isegorie::tests::require;
using isegorie::tests::TempBase;

BOOST_AUTO_TEST_SUITE(backup)

BOOST_AUTO_TEST_CASE(a_backup_holds_what_was_committed_and_restores) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Avant")));
    const QString hash = require(base->contentHash());
    BOOST_TEST(backupDue(base.path(), QDate::currentDate()));
    const QString saved = require(makeBackup(base.path(), QStringLiteral("quotidienne")));
    BOOST_TEST(!backupDue(base.path(), QDate::currentDate()));
    base.apply(newConcertation(base::newId(), QStringLiteral("Après")));

    const auto refused = restoreBackup(base.path(), saved);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("sauvegarde.base-ouverte"));

    base.close();
    const QString kept = require(restoreBackup(base.path(), saved));
    BOOST_TEST(QFile::exists(kept));
    base.reopen();
    BOOST_TEST(require(base->contentHash()) == hash);
}

#ifdef Q_OS_LINUX
BOOST_AUTO_TEST_CASE(a_backup_keeps_the_locks_of_the_open_base) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Avant")));
    struct stat about {};
    BOOST_REQUIRE(stat(QFile::encodeName(base.path()).constData(), &about) == 0);
    const QByteArray inode = ':' + QByteArray::number(qulonglong(about.st_ino)) + ' ';
    const auto locks = [&inode] {
        QFile file(QStringLiteral("/proc/locks"));
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        int count = 0;
        for (const QByteArray& line : file.readAll().split('\n'))
            count += line.contains(inode) ? 1 : 0;
        return count;
    };
    const int before = locks();
    BOOST_REQUIRE(before > 0);
    require(makeBackup(base.path(), QStringLiteral("manuelle")));
    BOOST_TEST(locks() == before);
    require(Database::open(base.path(), {{}, false, Database::Access::ReadOnly}));
    BOOST_TEST(locks() == before);
}
#endif

BOOST_AUTO_TEST_CASE(only_the_last_ten_are_kept) {
    TempBase base;
    QString last;
    for (int i = 0; i < 13; ++i)
        last = require(makeBackup(base.path(), QStringLiteral("essai")));
    BOOST_TEST(listBackups(base.path()).size() == kBackupsKept);
    BOOST_TEST(listBackups(base.path()).first() == last);
}

BOOST_AUTO_TEST_CASE(a_new_backup_is_kept_whatever_the_clock_said_before) {
    TempBase base;
    const QString first = require(makeBackup(base.path(), QStringLiteral("essai")));
    for (int i = 0; i < kBackupsKept + 2; ++i)
        BOOST_REQUIRE(QFile::copy(first, QStringLiteral("%1/2999010%2-000000-000-essai.isegorie")
                                             .arg(backupFolder(base.path()))
                                             .arg(i, 2, 10, QLatin1Char('0'))));
    const QString now = require(makeBackup(base.path(), QStringLiteral("essai")));
    BOOST_TEST(QFile::exists(now));
    BOOST_TEST(listBackups(base.path()).size() == kBackupsKept);
}

BOOST_AUTO_TEST_CASE(a_base_that_cannot_be_replaced_keeps_its_name) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Avant")));
    const QString hash = require(base->contentHash());
    const QString path = base.path();
    base.close();
    const QString kept = path + QStringLiteral(".gardee");
    const base::Status replaced = replaceBase(path + QStringLiteral(".rien"), path, kept);
    BOOST_REQUIRE(!replaced);
    BOOST_TEST(!QFile::exists(kept));
    base.reopen();
    BOOST_TEST(require(base->contentHash()) == hash);
}

BOOST_AUTO_TEST_CASE(a_damaged_backup_is_not_restored) {
    TempBase base;
    const QString saved = require(makeBackup(base.path(), QStringLiteral("essai")));
    base.close();
    QFile file(saved);
    BOOST_REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 3);
    file.write(QByteArray(8192, 'x'));
    file.close();
    BOOST_TEST(!restoreBackup(base.path(), saved));
    base.reopen();
    BOOST_TEST(!base->isReadOnly());
}

BOOST_AUTO_TEST_CASE(what_a_killed_backup_left_goes_with_a_later_one) {
    TempBase base;
    require(makeBackup(base.path(), QStringLiteral("essai")));
    const auto leave = [&base](const char* name, int secondsAgo) {
        QFile file(backupFolder(base.path()) + QLatin1Char('/') + QLatin1String(name));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.flush();
        BOOST_REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                                       QFileDevice::FileModificationTime));
        return file.fileName();
    };
    const QString old = leave("20260101-essai.isegorie.partiel-journal", 7'200);
    const QString young = leave("20260102-essai.isegorie.partiel", 60);
    require(makeBackup(base.path(), QStringLiteral("essai")));
    BOOST_TEST(!QFile::exists(old));
    BOOST_TEST(QFile::exists(young));
    BOOST_TEST(listBackups(base.path()).size() == 2);
}

BOOST_AUTO_TEST_CASE(a_cancelled_backup_leaves_nothing) {
    TempBase base;
    for (int i = 0; i < 40; ++i) // more pages than one step copies
        base.apply(newConcertation(base::newId(), QString(50'000, QLatin1Char('x'))));
    base::TaskContext context;
    context.cancel();
    const auto saved = makeBackup(base.path(), QStringLiteral("essai"), &context);
    BOOST_REQUIRE(!saved);
    BOOST_TEST(saved.error().code == base::TaskContext::cancelledErreur().code);
    BOOST_TEST(QDir(backupFolder(base.path())).entryList(QDir::Files).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_base_that_cannot_be_read_gives_no_backup) {
    TempBase base;
    base.apply(newConcertation(base::newId(), QStringLiteral("Écoles")));
    base.close();
    auto other = require(Connection::open(base.path(), Connection::Kind::Writer));
    require(other->execute(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE")));
    const auto saved = makeBackup(base.path(), QStringLiteral("essai"));
    BOOST_REQUIRE(!saved);
    BOOST_TEST(saved.error().code == QStringLiteral("storage.verrouille"));
    BOOST_TEST(QDir(backupFolder(base.path())).entryList(QDir::Files).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
