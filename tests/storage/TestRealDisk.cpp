// A disk that is really full, a folder that is really read-only. Only with a small disk of its own: see
// small-disk.sh, which ctest runs.
#include "core/storage/Backup.h"
#include "tests/storage/Samples.h"
#include "tests/support/TempBase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStorageInfo>

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::newConcertation;
using isegorie::tests::require;
using Reason = Database::ReadOnlyReason;

namespace {

QString smallDisk() {
    return qEnvironmentVariable("ISEGORIE_SMALL_DISK");
}

base::Result<std::unique_ptr<Database>> openBase(const QString& path) {
    return Database::open(path, {QStringLiteral("Testeur"), true, Database::Access::ReadWrite});
}

void remount(const char* mode) {
    BOOST_REQUIRE(QProcess::execute(QStringLiteral("mount"),
                                    {QStringLiteral("-o"), QLatin1String(mode), smallDisk()}) == 0);
}

void empty() {
    for (const QFileInfo& entry : QDir(smallDisk()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
        entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
}

} // namespace

BOOST_AUTO_TEST_SUITE(real_disk, *boost::unit_test::precondition([](auto) { return !smallDisk().isEmpty(); }))

BOOST_AUTO_TEST_CASE(a_full_disk_is_said_and_loses_nothing) {
    empty();
    const QString path = smallDisk() + QStringLiteral("/pleine.isegorie");
    auto base = require(openBase(path));
    const QString id = base::newId();
    require(base->apply(newConcertation(id, QStringLiteral("Écoles"))));
    QString hash;
    base::Result<Applied> applied;
    for (int i = 0; i < 100; ++i) {
        hash = require(base->contentHash());
        applied = base->apply(newConcertation(base::newId(), QString(50'000, QLatin1Char('x'))));
        if (!applied)
            break;
    }
    BOOST_REQUIRE(!applied);
    BOOST_TEST(applied.error().code == QStringLiteral("storage.disque-plein"));
    BOOST_TEST(!applied.error().remede.isEmpty());
    BOOST_TEST(require(base->contentHash()) == hash);

    const auto saved = makeBackup(path, QStringLiteral("essai"));
    BOOST_REQUIRE(!saved);
    BOOST_TEST(saved.error().code == QStringLiteral("storage.disque-plein"));
    BOOST_TEST(listBackups(path).isEmpty());
    BOOST_TEST(QDir(backupFolder(path)).entryList(QDir::Files).isEmpty(), "no half backup stays");

    base.reset();
    base = require(openBase(path));
    BOOST_TEST(!base->isReadOnly());
    BOOST_TEST(require(base->contentHash()) == hash);
}

BOOST_AUTO_TEST_CASE(a_base_does_not_fit_on_a_full_disk) {
    empty();
    QFile filler(smallDisk() + QStringLiteral("/place"));
    BOOST_REQUIRE(filler.open(QIODevice::WriteOnly));
    filler.write(QByteArray(QStorageInfo(smallDisk()).bytesAvailable() - qint64(100) * 1024, 'x'));
    filler.close();
    const QString path = smallDisk() + QStringLiteral("/neuve.isegorie");
    const auto made = openBase(path);
    BOOST_REQUIRE(!made);
    BOOST_TEST(made.error().code == QStringLiteral("storage.disque-plein"));
    BOOST_TEST(!QFile::exists(path));
    BOOST_TEST(QDir(smallDisk()).entryList(QDir::Files).size() == 1, "nothing but the filler stays");
}

BOOST_AUTO_TEST_CASE(a_read_only_folder_opens_to_read) {
    empty();
    const QString path = smallDisk() + QStringLiteral("/scellee.isegorie");
    QString hash;
    {
        const auto base = require(openBase(path));
        require(base->apply(newConcertation(base::newId(), QStringLiteral("Écoles"))));
        hash = require(base->contentHash());
    }
    remount("remount,ro");
    {
        const auto base = require(openBase(path));
        BOOST_TEST((base->readOnlyReason() == Reason::ReadOnlyFolder));
        BOOST_TEST(base->readOnlyMessage().contains(QStringLiteral("lecture seule")));
        BOOST_TEST(require(base->contentHash()) == hash);
        const auto refused = base->apply(newConcertation(base::newId(), QStringLiteral("x")));
        BOOST_REQUIRE(!refused);
        BOOST_TEST(refused.error().code == QStringLiteral("storage.lecture-seule"));
        const auto saved = makeBackup(path, QStringLiteral("essai"));
        BOOST_REQUIRE(!saved);
        BOOST_TEST(saved.error().code == QStringLiteral("sauvegarde.dossier"));
        const auto made = openBase(smallDisk() + QStringLiteral("/neuve.isegorie"));
        BOOST_REQUIRE(!made);
        BOOST_TEST(made.error().code == QStringLiteral("storage.dossier"));
    }
    remount("remount,rw");
    BOOST_TEST(!require(openBase(path))->isReadOnly());
}

BOOST_AUTO_TEST_SUITE_END()
