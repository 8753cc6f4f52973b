#include "core/storage/Connection.h"
#include "core/storage/Database.h"
#include "tests/storage/Samples.h"
#include "tests/support/TempBase.h"

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::newConcertation;
using isegorie::tests::require;
using isegorie::tests::TempBase;

namespace {

qint64 count(const QString& path, const QString& table) {
    auto connection = require(Connection::open(path, Connection::Kind::Reader));
    return require(connection->integer(QStringLiteral("SELECT count(*) FROM ") + table));
}

} // namespace

BOOST_AUTO_TEST_SUITE(database)

BOOST_AUTO_TEST_CASE(an_edit_writes_rows_audit_and_outbox_together) {
    TempBase base;
    const QString id = base::newId();
    base.apply(newConcertation(id, QStringLiteral("Écoles")));
    base.apply(tests::rename(id, QStringLiteral("Écoles de demain")));
    const auto record = require(base->record(QStringLiteral("concertation"), id));
    BOOST_TEST(record.value(QStringLiteral("titre")).toString() == QStringLiteral("Écoles de demain"));
    const auto history = require(base->history(id));
    BOOST_REQUIRE(history.size() == 2);
    BOOST_TEST(history.first().operation == QStringLiteral("update"));
    BOOST_TEST(history.first().auteur == QStringLiteral("Testeur"));
    BOOST_TEST(history.first().avant.value(QStringLiteral("titre")).toString() == QStringLiteral("Écoles"));
    BOOST_TEST(history.first().apres.value(QStringLiteral("titre")).toString() ==
               QStringLiteral("Écoles de demain"));
    BOOST_TEST(count(base.path(), QStringLiteral("outbox")) == 2);
}

BOOST_AUTO_TEST_CASE(a_failing_row_leaves_no_trace_of_the_whole_edit) {
    TempBase base;
    const QString before = require(base->contentHash());
    Edit edit = newConcertation(base::newId(), QStringLiteral("Santé"));
    edit.append(tests::newTache(base::newId(), QStringLiteral("absente"), QStringLiteral("Appeler")));
    const auto applied = base->apply(edit);
    BOOST_REQUIRE(!applied);
    BOOST_TEST(applied.error().code == QStringLiteral("storage.dependance"));
    BOOST_TEST(require(base->contentHash()) == before);
    BOOST_TEST(count(base.path(), QStringLiteral("audit")) == 0);
    BOOST_TEST(count(base.path(), QStringLiteral("outbox")) == 0);
}

BOOST_AUTO_TEST_CASE(edits_in_turn_see_each_other_and_are_one_transaction) {
    TempBase base;
    const QString id = base::newId();
    const auto title = [&id](const Database& now) {
        return require(now.record(QStringLiteral("concertation"), id))
            .value(QStringLiteral("titre"))
            .toString();
    };
    const Database::MakeEdit create = [&id](const Database&) {
        return newConcertation(id, QStringLiteral("Santé"));
    };
    const Database::MakeEdit extend = [&](const Database& now) {
        return tests::rename(id, title(now) + QStringLiteral(" scolaire"));
    };
    const Database::MakeEdit refuse = [](const Database&) -> base::Result<Edit> {
        return base::echec(base::Erreur::refus(QStringLiteral("essai.refus"), QStringLiteral("Non.")));
    };
    const QString before = require(base->contentHash());
    const auto refused = base->applyInTurn({create, extend, refuse});
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("essai.refus"));
    BOOST_TEST(require(base->contentHash()) == before);
    BOOST_TEST(count(base.path(), QStringLiteral("audit")) == 0);
    BOOST_REQUIRE(base->applyInTurn({create, extend, extend}));
    BOOST_TEST(title(base.database()) == QStringLiteral("Santé scolaire scolaire"));
    BOOST_TEST(count(base.path(), QStringLiteral("audit")) == 3);
}

BOOST_AUTO_TEST_CASE(an_edit_that_changes_nothing_writes_nothing) {
    TempBase base;
    const QString id = base::newId();
    base.apply(newConcertation(id, QStringLiteral("Santé")));
    const auto applied = base.apply(tests::rename(id, QStringLiteral("Santé")));
    BOOST_TEST(applied.editId.isEmpty());
    BOOST_TEST(count(base.path(), QStringLiteral("audit")) == 1);
}

BOOST_AUTO_TEST_CASE(nothing_and_an_empty_text_are_two_values) {
    TempBase base;
    const QString id = base::newId();
    base.apply(newConcertation(id, QStringLiteral("Santé")));
    const auto set = [&](const QVariant& debut) {
        return base.apply(
            Edit(QStringLiteral("Dater"))
                .update(QStringLiteral("concertation"), id, {{QStringLiteral("debut"), debut}}));
    };
    BOOST_TEST(set(QVariant()).editId.isEmpty());
    const auto applied = set(QStringLiteral(""));
    BOOST_TEST(!applied.editId.isEmpty());
    BOOST_TEST(
        !require(base->record(QStringLiteral("concertation"), id)).value(QStringLiteral("debut")).isNull());
    base.apply(applied.inverse);
    BOOST_TEST(
        require(base->record(QStringLiteral("concertation"), id)).value(QStringLiteral("debut")).isNull());
}

BOOST_AUTO_TEST_CASE(the_history_of_a_record_shows_its_parts) {
    TempBase base;
    const QString id = base::newId();
    base.apply(newConcertation(id, QStringLiteral("Santé")));
    base.apply(tests::newTache(base::newId(), id, QStringLiteral("Appeler le garant")));
    const auto history = require(base->history(id));
    BOOST_REQUIRE(history.size() == 2);
    BOOST_TEST(history.first().table == QStringLiteral("tache"));
}

BOOST_AUTO_TEST_CASE(only_known_tables_and_columns_are_written) {
    TempBase base;
    for (const Edit& edit :
         {Edit(QStringLiteral("x")).remove(QStringLiteral("audit"), QStringLiteral("1")),
          Edit(QStringLiteral("x"))
              .insert(QStringLiteral("concertation"), base::newId(), {{QStringLiteral("nul"), 1}}),
          Edit(QStringLiteral("x"))
              .insert(QStringLiteral("concertation"), base::newId(), {{QStringLiteral("titre\" --"), 1}})}) {
        const auto applied = base->apply(edit);
        BOOST_REQUIRE(!applied);
        BOOST_TEST(applied.error().code == QStringLiteral("storage.champ-inconnu"));
    }
}

BOOST_AUTO_TEST_CASE(the_settings_that_protect_the_data_are_on) {
    TempBase base;
    auto connection = require(Connection::open(base.path(), Connection::Kind::Writer));
    BOOST_TEST(require(connection->first(QStringLiteral("PRAGMA journal_mode"), {})).first().toString() ==
               QStringLiteral("wal"));
    BOOST_TEST(require(connection->integer(QStringLiteral("PRAGMA synchronous"))) == 2);
    BOOST_TEST(require(connection->integer(QStringLiteral("PRAGMA foreign_keys"))) == 1);
}

BOOST_AUTO_TEST_CASE(search_finds_words_without_accents_and_follows_changes) {
    TempBase base;
    const QString id = base::newId();
    base.apply(newConcertation(id, QStringLiteral("Quelle école pour 2035 ?")));
    auto reader = require(Connection::open(base.path(), Connection::Kind::Reader));
    const QString sql =
        QStringLiteral("SELECT count(*) FROM concertation_fts WHERE concertation_fts MATCH 'ecol*'");
    BOOST_TEST(require(reader->integer(sql)) == 1);
    const auto applied = base.apply(tests::rename(id, QStringLiteral("Santé")));
    BOOST_TEST(require(reader->integer(sql)) == 0);
    base.apply(applied.inverse);
    BOOST_TEST(require(reader->integer(sql)) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
