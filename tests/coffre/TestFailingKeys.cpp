// The i-th access to the disk fails, for every i: a coffre still opens, with the old passphrase or the new
// one.
#include "tests/coffre/CoffreSample.h"
#include "tests/support/FailingDisk.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::coffre;
using namespace isegorie::tests;

namespace {

const QString kConcertation = QStringLiteral("018f4a6e-0000-7000-8000-000000000001");
const QString kOther = QStringLiteral("018f4a6e-0000-7000-8000-000000000002");

struct Keys {
    QString doomed, kept;
};

/// Everything that changes the file; stops at the first failure.
void workOn(Coffre& coffre) {
    if (coffre.addKey(kConcertation) && coffre.changePassphrase(phrase(), phrase("nouvelle phrase"), kQuick))
        static_cast<void>(coffre.destroyKeys(kConcertation, QDateTime::currentDateTimeUtc()));
}

void checkSound(const TempBase& base, const Keys& keys) {
    auto coffre = openCoffre(base);
    const bool opened = coffre->unlock(phrase()) || coffre->unlock(phrase("nouvelle phrase"));
    BOOST_TEST(opened);
    BOOST_TEST(coffre->cipher(keys.kept).has_value());
    // What was to be destroyed can be, now that the disk works.
    require(coffre->destroyKeys(kConcertation, QDateTime::currentDateTimeUtc()));
    BOOST_TEST(!coffre->cipher(keys.doomed));
    BOOST_TEST(coffre->keysOf(kConcertation).isEmpty());
    BOOST_TEST(coffre->cipher(keys.kept).has_value());
}

void failAtEachAccess(FailingDisk::Mode mode) {
    TempBase base;
    const QString path = KeyFile::pathFor(base.path());
    const QString copy = path + QStringLiteral(".essai");
    Keys keys;
    {
        auto coffre = newCoffre(base);
        keys = {require(coffre->addKey(kConcertation)), require(coffre->addKey(kOther))};
        BOOST_REQUIRE(QFile::copy(path, copy));
    }
    FailingDisk disk;
    int at = 0;
    for (bool failed = true; failed; disk.heal()) {
        QFile::remove(path);
        BOOST_REQUIRE(QFile::copy(copy, path));
        auto coffre = openCoffre(base);
        require(coffre->unlock(phrase()));
        disk.failAt(++at, mode);
        workOn(*coffre);
        failed = disk.hasFailed();
        disk.heal();
        checkSound(base, keys);
    }
    BOOST_TEST(at > 10);
}

} // namespace

BOOST_AUTO_TEST_CASE(an_access_that_fails_once_loses_no_key) {
    failAtEachAccess(FailingDisk::Mode::Once);
}

BOOST_AUTO_TEST_CASE(a_disk_that_dies_loses_no_key) {
    failAtEachAccess(FailingDisk::Mode::FromThenOn);
}

BOOST_AUTO_TEST_CASE(a_full_disk_loses_no_key) {
    failAtEachAccess(FailingDisk::Mode::FullFromThenOn);
}

BOOST_AUTO_TEST_CASE(a_creation_cut_short_can_be_begun_again) {
    TempBase base;
    FailingDisk disk;
    for (int at = 1;; ++at) {
        QFile::remove(KeyFile::pathFor(base.path()));
        auto coffre = openCoffre(base);
        disk.failAt(at, FailingDisk::Mode::FromThenOn);
        const bool created = coffre->create(phrase(), kQuick).has_value();
        const bool failed = disk.hasFailed();
        disk.heal();
        if (!created) {
            auto later = openCoffre(base);
            // The header may have arrived although its sync failed: then the coffre is there and whole.
            if (later->etat() == Coffre::Etat::Absent)
                require(later->create(phrase(), kQuick));
            require(later->unlock(phrase()));
        }
        if (!failed)
            break;
    }
}
