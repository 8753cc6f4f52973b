// Copies, restoring and updates of a base, cancelled at each step: everything is as it was.
#include "core/base/Identifiant.h"
#include "core/storage/Backup.h"
#include "tests/storage/LaterMigrations.h"
#include "tests/storage/Samples.h"
#include "tests/support/EachStep.h"
#include "tests/support/TempBase.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::cancelAtEachStep;
using isegorie::tests::newConcertation;
using isegorie::tests::require;
using isegorie::tests::TempBase;

namespace {

/// Large enough for several steps of every kind.
void fill(TempBase& base) {
    Edit edit(QStringLiteral("Remplir"));
    for (int i = 0; i < 3'000; ++i)
        edit.append(newConcertation(base::newId(), QStringLiteral("Concertation %1 ").arg(i).repeated(40)));
    base.apply(edit);
}

/// Name and content of every file, the journal's shared memory apart.
QMap<QString, QByteArray> filesBelow(const QString& folder) {
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        QFile file(path);
        if (!path.endsWith(QLatin1String("-shm")) && file.open(QIODevice::ReadOnly))
            files.insert(path, base::sha256Hex(file.readAll()).toLatin1());
    }
    return files;
}

} // namespace

BOOST_AUTO_TEST_SUITE(cancel)

BOOST_AUTO_TEST_CASE(a_backup_is_whole_or_not_there) {
    TempBase base;
    fill(base);
    const auto before = filesBelow(base.folder());
    const int steps = cancelAtEachStep(
        [&](base::TaskContext& context) -> base::Status {
            const auto made = makeBackup(base.path(), QStringLiteral("essai"), &context);
            return made ? base::Status() : base::echec(made.error());
        },
        [&](int) { BOOST_TEST((filesBelow(base.folder()) == before)); });
    BOOST_TEST(steps > 10);
    BOOST_TEST(listBackups(base.path()).size() == 1);
}

BOOST_AUTO_TEST_CASE(an_exported_copy_replaces_the_old_one_whole_or_not_at_all) {
    TempBase base;
    fill(base);
    const QString target = base.folder() + QStringLiteral("/copie.isegorie");
    QFile old(target);
    BOOST_REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("ce qui y était");
    old.close();
    const auto before = filesBelow(base.folder());
    const int steps = cancelAtEachStep(
        [&](base::TaskContext& context) { return exportBase(base.path(), target, &context); },
        [&](int) { BOOST_TEST((filesBelow(base.folder()) == before)); });
    BOOST_TEST(steps > 10);
    const QString hash = require(base->contentHash());
    const auto copy = require(Database::open(target, {QStringLiteral("Testeur"), false, {}}));
    BOOST_TEST(require(copy->contentHash()) == hash);
    BOOST_TEST(exportBase(base.path(), base.path()).error().code == QStringLiteral("export.meme-fichier"));
}

BOOST_AUTO_TEST_CASE(the_base_is_restored_or_as_it_was) {
    TempBase base;
    fill(base);
    const QString saved = require(makeBackup(base.path(), QStringLiteral("essai")));
    const QString hash = require(base->contentHash());
    base.apply(newConcertation(base::newId(), QStringLiteral("Après")));
    base.close();
    const auto before = filesBelow(base.folder());
    const int steps = cancelAtEachStep(
        [&](base::TaskContext& context) -> base::Status {
            const auto kept = restoreBackup(base.path(), saved, &context);
            return kept ? base::Status() : base::echec(kept.error());
        },
        [&](int) { BOOST_TEST((filesBelow(base.folder()) == before)); });
    BOOST_TEST(steps > 5);
    base.reopen();
    BOOST_TEST(require(base->contentHash()) == hash);
}

BOOST_AUTO_TEST_CASE(the_base_is_updated_or_as_it_was) {
    TempBase base;
    fill(base);
    base.close();
    const QString before = tests::dump(base.path());
    const tests::Later later("ajout");
    const auto open = [&](base::TaskContext& context) -> base::Status {
        Database::Options options{QStringLiteral("Testeur"), false, {}};
        options.context = &context;
        const auto opened = Database::open(base.path(), options);
        return opened ? base::Status() : base::echec(opened.error());
    };
    const int steps = cancelAtEachStep(open, [&](int) { BOOST_TEST((tests::dump(base.path()) == before)); });
    BOOST_TEST(steps > 10);
    BOOST_TEST(require(tests::look(base.path())->integer(QStringLiteral("PRAGMA user_version"))) == 9998);
}

BOOST_AUTO_TEST_CASE(a_reading_stops) {
    TempBase base;
    fill(base);
    base::TaskContext context;
    const auto reader = require(base->reader(&context));
    BOOST_TEST(require(reader->contentHash()) == require(base->contentHash()));
    BOOST_TEST(reader->isReadOnly());
    context.cancel();
    const auto stopped = reader->contentHash();
    BOOST_REQUIRE(!stopped);
    BOOST_TEST(stopped.error().code == base::TaskContext::cancelledErreur().code);
}

BOOST_AUTO_TEST_SUITE_END()
