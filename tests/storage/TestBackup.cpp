#include "core/storage/Backup.h"
#include "tests/storage/Samples.h"
#include "tests/support/TempBase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

BOOST_AUTO_TEST_CASE(only_the_last_ten_are_kept) {
    TempBase base;
    QString last;
    for (int i = 0; i < 13; ++i)
        last = require(makeBackup(base.path(), QStringLiteral("essai")));
    BOOST_TEST(listBackups(base.path()).size() == kBackupsKept);
    BOOST_TEST(listBackups(base.path()).first() == last);
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

BOOST_AUTO_TEST_CASE(a_cancelled_backup_leaves_nothing) {
    TempBase base;
    base::TaskContext context;
    context.cancel();
    const auto saved = makeBackup(base.path(), QStringLiteral("essai"), &context);
    // A base smaller than one step is copied before the first question.
    if (!saved)
        BOOST_TEST(QDir(backupFolder(base.path())).isEmpty());
    else
        BOOST_TEST(QFileInfo::exists(*saved));
}

BOOST_AUTO_TEST_SUITE_END()
