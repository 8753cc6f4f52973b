// The history in words, and which of its entries are read.
#include "core/base/Identifiant.h"
#include "core/storage/Connection.h"
#include "core/storage/HistoryWords.h"
#include "tests/storage/Samples.h"
#include "tests/support/TempBase.h"

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::newConcertation;
using isegorie::tests::require;
using isegorie::tests::TempBase;

namespace {

/// Tables that an edit can change, with their columns.
QHash<QString, QStringList> schema(const TempBase& base) {
    QHash<QString, QStringList> tables;
    const auto connection = require(Connection::open(base.path(), Connection::Kind::Reader));
    require(connection->each(
        QStringLiteral("SELECT t.name AS nom_table, c.name AS colonne FROM sqlite_schema t "
                       "JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND EXISTS "
                       "(SELECT 1 FROM pragma_table_info(t.name) i WHERE i.name = 'numero_interne')"),
        {}, [&tables](const Row& row) { tables[row.text("nom_table")].append(row.text("colonne")); }));
    return tables;
}

} // namespace

BOOST_AUTO_TEST_SUITE(history_words)

BOOST_AUTO_TEST_CASE(every_table_and_column_has_its_word) {
    TempBase base;
    const auto tables = schema(base);
    BOOST_TEST(tables.size() > 40);
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        BOOST_TEST(tableLabel(table.key()) != table.key(), table.key() + QStringLiteral(" has no word"));
        for (const QString& column : table.value()) {
            if (column == QLatin1String("numero_interne") || isTechnical(column))
                continue;
            BOOST_TEST(columnLabel(column) != column,
                       table.key() + QLatin1Char('.') + column + QStringLiteral(" has no word"));
        }
    }
}

BOOST_AUTO_TEST_CASE(fractions_are_read_whole) {
    AuditEntry entry;
    entry.operation = QStringLiteral("update");
    entry.table = QStringLiteral("recrutement");
    entry.avant = {{QStringLiteral("marge_num"), QVariant()}, {QStringLiteral("marge_den"), QVariant()}};
    entry.apres = {{QStringLiteral("marge_num"), 5}, {QStringLiteral("marge_den"), 2}};
    BOOST_TEST(describeChange(entry).join(QLatin1Char('|')) ==
               QStringLiteral("Marge sur les défraiements : vide → 5/2"));
}

BOOST_AUTO_TEST_CASE(the_latest_entries_of_a_record_and_its_parts_come_once) {
    TempBase base;
    const QString id = base::newId();
    base.apply(newConcertation(id, QStringLiteral("École")));
    for (int i = 0; i < 5; ++i) {
        const QString part = base::newId();
        base.apply(
            Edit(QStringLiteral("Ajouter un jalon"))
                .insert(QStringLiteral("jalon"), part,
                        {{QStringLiteral("concertation_id"), id},
                         {QStringLiteral("libelle"), QString::number(i)},
                         {QStringLiteral("debut"), QStringLiteral("2026-10-14")}})
                .update(QStringLiteral("concertation"), id, {{QStringLiteral("titre"), QString::number(i)}}));
    }
    const auto all = require(base->history(id));
    BOOST_TEST(all.size() == 11);
    for (qsizetype i = 1; i < all.size(); ++i)
        BOOST_TEST(all.at(i).seq < all.at(i - 1).seq);
    const auto some = require(base->history(id, 4));
    BOOST_REQUIRE(some.size() == 4);
    for (qsizetype i = 0; i < some.size(); ++i)
        BOOST_TEST(some.at(i).seq == all.at(i).seq);

    const auto done = actes(all);
    BOOST_REQUIRE(done.size() == 6);
    BOOST_TEST(done.first().libelle == QStringLiteral("Ajouter un jalon"));
    BOOST_TEST(done.first().lignes.size() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
