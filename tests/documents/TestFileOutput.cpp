#include "core/documents/FileOutput.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace isegorie::documents;
using isegorie::tests::require;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
}

} // namespace

BOOST_AUTO_TEST_SUITE(file_output)

BOOST_AUTO_TEST_CASE(replaces_whole_files) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bon n° 1.pdf"));
    require(writeFile(path, "ancien"));
    require(writeFile(path, "nouveau"));
    BOOST_TEST(contentOf(path).toStdString() == "nouveau");
    BOOST_TEST(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_replaced_unasked_stays_beside_it) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.csv"));
    const QString kept = path + u'~';
    {
        const FormerFiles former;
        require(writeFile(path, "ancien"));
        BOOST_TEST(former.kept().isEmpty());
        require(writeFile(path, "ancien")); // the same again
        BOOST_TEST(former.kept().isEmpty());
        require(writeFile(path, "nouveau"));
        BOOST_TEST((former.kept() == QStringList{kept}));
        BOOST_TEST(contentOf(kept).toStdString() == "ancien");
        BOOST_TEST(contentOf(path).toStdString() == "nouveau");
        BOOST_REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        require(writeFile(path, "des noms"));
        BOOST_TEST(contentOf(kept).toStdString() == "ancien"); // names are not doubled
    }
    require(writeFile(path, "demandé"));
    BOOST_TEST(contentOf(kept).toStdString() == "ancien");
}

BOOST_AUTO_TEST_CASE(a_base_is_no_target) {
    const QTemporaryDir folder;
    for (const char* name : {"sauvegarde.csv", "base.isegorie.cles"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0 et la suite", 28));
        file.close();
        const auto refused = writeFile(path, "x");
        BOOST_REQUIRE(!refused);
        BOOST_TEST(refused.error().code == QStringLiteral("fichier.est-une-base"));
        BOOST_TEST(contentOf(path).startsWith("SQLite"));
    }
}

BOOST_AUTO_TEST_CASE(explains_refusals_and_keeps_the_old_file) {
    const QTemporaryDir folder;
    const auto code = [](const QString& path, const QByteArray& bytes = "x") {
        const auto status = writeFile(path, bytes);
        BOOST_REQUIRE(!status.has_value());
        BOOST_TEST(!status.error().remede.isEmpty());
        BOOST_TEST(status.error().fichier == path);
        return status.error().code;
    };
    BOOST_TEST(code(folder.path()) == QStringLiteral("fichier.est-un-dossier"));
    BOOST_TEST(code(folder.filePath(QStringLiteral("absent/x.pdf"))) ==
               QStringLiteral("fichier.dossier-absent"));
    const QString sealed = folder.filePath(QStringLiteral("scelle.pdf"));
    require(writeFile(sealed, "ancien"));
    BOOST_REQUIRE(QFile::setPermissions(sealed, QFileDevice::ReadOwner));
    if (!QFile(sealed).open(QIODevice::ReadWrite)) { // root may write everywhere
        BOOST_TEST(code(sealed) == QStringLiteral("fichier.refuse"));
        BOOST_TEST(contentOf(sealed).toStdString() == "ancien");
    }
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_named) {
    const QString small = qEnvironmentVariable("ISEGORIE_SMALL_DISK");
    if (small.isEmpty()) {
        BOOST_TEST_MESSAGE("SKIPPED (no small disk; ctest runs this case again with one)");
        return;
    }
    const QString path = small + QStringLiteral("/isegorie-essai.bin");
    require(writeFile(path, "ancien"));
    const auto status = writeFile(path, QByteArray(QStorageInfo(small).bytesAvailable() + (1 << 20), 'x'));
    BOOST_TEST(status.error().code == QStringLiteral("fichier.disque-plein"));
    BOOST_TEST(contentOf(path).toStdString() == "ancien");
    QFile::remove(path);
}

BOOST_AUTO_TEST_CASE(files_take_their_places_together_or_none_does) {
    const QTemporaryDir folder;
    const QDir target(folder.path());
    BOOST_REQUIRE(target.mkpath(QStringLiteral("neufs")));
    const auto written = [&](const char* name) { return contentOf(target.filePath(QLatin1String(name))); };
    QStringList fresh, places;
    for (const char* name : {"a.txt", "b.txt", "c.txt"}) {
        fresh << target.filePath(QStringLiteral("neufs/") + QLatin1String(name));
        places << target.filePath(QLatin1String(name));
        require(writeFile(fresh.last(), "neuf"));
    }
    require(writeFile(places.at(0), "ancien"));
    BOOST_REQUIRE(target.mkpath(QStringLiteral("c.txt"))); // a folder has the name of the last
    const auto refused = placeTogether(fresh, places);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("fichier.refuse"));
    BOOST_TEST((written("a.txt") == "ancien"));
    BOOST_TEST((written("b.txt") == "absent"));
    BOOST_TEST((written("neufs/a.txt") == "neuf"));
    BOOST_REQUIRE(target.rmdir(QStringLiteral("c.txt")));
    require(placeTogether(fresh, places));
    for (const char* name : {"a.txt", "b.txt", "c.txt"})
        BOOST_TEST((written(name) == "neuf"), name);
}

BOOST_AUTO_TEST_SUITE_END()
