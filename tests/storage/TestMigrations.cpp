// From one version to the next: with the embedded migrations and made-up later ones, one of which fails.
#include "core/storage/Backup.h"
#include "core/storage/Connection.h"
#include "core/storage/Migrations.h"
#include "tests/storage/LaterMigrations.h"
#include "tests/storage/Samples.h"
#include "tests/support/FailingDisk.h"
#include "tests/support/TempBase.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::dump;
using isegorie::tests::FailingDisk;
using isegorie::tests::Later;
using isegorie::tests::look;
using isegorie::tests::newConcertation;
using isegorie::tests::require;
using isegorie::tests::TempBase;

namespace {

base::Result<std::unique_ptr<Database>> openBase(const QString& path,
                                                 Database::Access access = Database::Access::ReadWrite) {
    return Database::open(path, {QStringLiteral("Testeur"), false, access});
}

qint64 number(const QString& path, const char* sql) {
    return require(look(path)->integer(QLatin1String(sql)));
}

bool hasTable(const QString& path, const QString& name) {
    return require(look(path)->integer(
               QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = '%1'").arg(name))) == 1;
}

QString filled(TempBase& base) {
    const QString id = base::newId();
    base.apply(newConcertation(id, QStringLiteral("Écoles")));
    base.apply(tests::newTache(base::newId(), id, QStringLiteral("Appeler")));
    const QString accord = base::newId();
    const QString debut = QStringLiteral("2026-01-01"), fin = QStringLiteral("2029-12-31");
    base.apply(Edit(QStringLiteral("Accord-cadre"))
                   .insert(QStringLiteral("accord_cadre"), accord,
                           {{QStringLiteral("numero"), QStringLiteral("AC-1")},
                            {QStringLiteral("debut"), debut},
                            {QStringLiteral("fin"), fin}})
                   .insert(QStringLiteral("lot"), base::newId(),
                           {{QStringLiteral("accord_cadre_id"), accord},
                            {QStringLiteral("numero"), 1},
                            {QStringLiteral("maximum_ht_centimes"), 100},
                            {QStringLiteral("debut"), debut},
                            {QStringLiteral("fin"), fin}}));
    base.close();
    return id;
}

} // namespace

BOOST_AUTO_TEST_SUITE(migrations)

BOOST_AUTO_TEST_CASE(an_older_base_is_backed_up_then_brought_up_to_date) {
    TempBase base;
    const QString id = filled(base);
    const QString before = dump(base.path());
    const Later later("ajout");
    {
        const auto opened = require(openBase(base.path()));
        BOOST_TEST(!opened->isReadOnly());
        BOOST_TEST(require(opened->record(QStringLiteral("essai_note"), QStringLiteral("note-") + id))
                       .value(QStringLiteral("texte"))
                       .toString() == QStringLiteral("Écoles"));
        BOOST_TEST(require(opened->history(id)).size() == 2, "the history is kept");
        require(opened->apply(Edit(QStringLiteral("x"))
                                  .insert(QStringLiteral("essai_note"), base::newId(),
                                          {{QStringLiteral("concertation_id"), id},
                                           {QStringLiteral("texte"), QStringLiteral("neuf")}})));
    }
    BOOST_TEST(number(base.path(), "PRAGMA user_version") == 9998);
    BOOST_TEST(number(base.path(), "PRAGMA foreign_keys") == 1);
    BOOST_REQUIRE(listBackups(base.path()).size() == 1);
    BOOST_TEST(listBackups(base.path()).first().contains(QStringLiteral("avant-migration")));
    BOOST_TEST(dump(listBackups(base.path()).first()) == before);
    BOOST_TEST(!require(openBase(base.path()))->isReadOnly());
    BOOST_TEST(listBackups(base.path()).size() == 1, "nothing to do, no backup");
}

BOOST_AUTO_TEST_CASE(a_migration_that_fails_changes_nothing_and_says_what_to_do) {
    TempBase base;
    filled(base);
    const QString before = dump(base.path());
    {
        const Later later("faute");
        for (int attempt = 1; attempt <= 2; ++attempt) {
            const auto opened = openBase(base.path());
            BOOST_REQUIRE(!opened);
            BOOST_TEST(opened.error().message.contains(QStringLiteral("table_absente")));
            BOOST_TEST(opened.error().message.contains(QStringLiteral("pas été modifiée")));
            BOOST_TEST(opened.error().remede.contains(QStringLiteral("avant-migration")));
            BOOST_TEST(opened.error().fichier == base.path());
            BOOST_TEST(dump(base.path()) == before);
            BOOST_TEST(dump(listBackups(base.path()).first()) == before);
        }
    }
    BOOST_TEST(!require(openBase(base.path()))->isReadOnly(), "the former program still works on it");
}

BOOST_AUTO_TEST_CASE(a_lower_number_that_comes_later_is_applied_too) {
    TempBase base;
    base.close();
    const QList<Migration> known = knownMigrations();
    const QList<Migration> high = known + QList<Migration>{{9990, QStringLiteral("CREATE TABLE a (x) ")}};
    const QList<Migration> both =
        known + QList<Migration>{{9980, QStringLiteral("CREATE TABLE b (x)")}, high.last()};
    auto connection = require(Connection::open(base.path(), Connection::Kind::Writer));
    require(migrate(*connection, high));
    require(migrate(*connection, both));
    BOOST_TEST(hasTable(base.path(), QStringLiteral("b")));
    BOOST_TEST(number(base.path(), "PRAGMA user_version") == 9990);
    require(migrate(*connection, both)); // once only: a second CREATE would fail
}

BOOST_AUTO_TEST_CASE(a_base_from_before_the_list_was_kept) {
    TempBase base;
    filled(base);
    const auto program = knownMigrations();
    auto connection = require(Connection::open(base.path(), Connection::Kind::Writer));
    // As version 1 of the product left them: the number of the last migration alone.
    require(connection->execute(
        QStringLiteral("DROP TABLE migration; PRAGMA user_version = %1").arg(program.last().numero)));
    if (program.size() == 1)
        BOOST_TEST(require(appliedMigrations(*connection)) == QSet<int>{1});
    require(migrate(*connection, {program.last()}));
    BOOST_TEST(number(base.path(), "SELECT count(*) FROM migration") == 1);
}

BOOST_AUTO_TEST_CASE(a_migration_may_not_leave_orphans) {
    TempBase base;
    filled(base);
    const QString before = dump(base.path());
    auto connection = require(Connection::open(base.path(), Connection::Kind::Writer));
    const auto migrated =
        migrate(*connection,
                knownMigrations() + QList<Migration>{{9990, QStringLiteral("DELETE FROM concertation")}});
    BOOST_REQUIRE(!migrated);
    BOOST_TEST(migrated.error().code == QStringLiteral("storage.dependance"));
    BOOST_TEST(require(connection->integer(QStringLiteral("PRAGMA foreign_keys"))) == 1);
    connection.reset();
    BOOST_TEST(dump(base.path()) == before);
}

BOOST_AUTO_TEST_CASE(an_older_base_is_not_read_where_it_cannot_be_updated) {
    TempBase base;
    filled(base);
    const Later later("ajout");
    const auto opened = openBase(base.path(), Database::Access::ReadOnly);
    BOOST_REQUIRE(!opened);
    BOOST_TEST(opened.error().code == QStringLiteral("storage.version-ancienne"));
    BOOST_TEST(!opened.error().remede.isEmpty());
    BOOST_TEST(listBackups(base.path()).isEmpty());
}

BOOST_AUTO_TEST_CASE(any_access_may_fail_during_the_update) {
    TempBase model;
    const QString id = filled(model);
    const Later later("ajout");
    FailingDisk disk;
    bool reached = true;
    int failures = 0;
    for (int at = 1; reached; ++at) {
        BOOST_TEST_CONTEXT("access " << at) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("essai.isegorie"));
            BOOST_REQUIRE(QFile::copy(model.path(), path));
            disk.failAt(at, FailingDisk::Mode::FromThenOn);
            failures += openBase(path).has_value() ? 0 : 1;
            reached = disk.hasFailed();
            disk.heal();
            const auto opened = require(openBase(path));
            BOOST_TEST(!opened->isReadOnly());
            BOOST_TEST(!require(opened->record(QStringLiteral("essai_note"), QStringLiteral("note-") + id))
                            .isEmpty());
            for (const QString& backup : listBackups(path))
                BOOST_TEST(number(backup, "SELECT count(*) FROM concertation") == 1);
        }
    }
    BOOST_TEST(failures > 50);
}

BOOST_AUTO_TEST_SUITE_END()
