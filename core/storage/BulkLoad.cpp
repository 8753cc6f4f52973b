#include "core/storage/BulkLoad.h"

#include "core/base/Identifiant.h"
#include "core/storage/Connection.h"
#include "core/storage/Database.h"
#include "core/storage/SqlErreur.h"

#include <QCoreApplication>
#include <QHash>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <sqlite3.h>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

Erreur notBulk(const QString& table) {
    return Erreur::systeme(
        QStringLiteral("storage.champ-inconnu"),
        QCoreApplication::translate("Storage", "La table « %1 » ne se remplit pas par chargement.")
            .arg(table));
}

void bindValue(sqlite3_stmt* statement, int index, const BulkValue& value) {
    if (const auto* number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, index, *number);
    else if (const auto* text = std::get_if<std::string_view>(&value))
        sqlite3_bind_text64(statement, index, text->data() != nullptr ? text->data() : "", text->size(),
                            SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_null(statement, index);
}

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

const QString kFill = QStringLiteral("remplissage");

} // namespace

} // namespace isegorie::storage

Q_DECLARE_METATYPE(std::shared_ptr<isegorie::storage::BulkRows>)

namespace isegorie::storage {

Edit bulkEdit(const QString& libelle, BulkFill fill) {
    Edit edit(libelle);
    const auto rows = std::make_shared<BulkRows>(BulkRows{std::move(fill)});
    edit.insert(QStringLiteral("chargement"), base::newId(), {{kFill, QVariant::fromValue(rows)}});
    return edit;
}

BulkRows* bulkRowsOf(const RowChange& change) {
    const auto found = change.fields.constFind(kFill);
    if (found == change.fields.cend() || !found->canConvert<std::shared_ptr<BulkRows>>())
        return nullptr;
    return found->value<std::shared_ptr<BulkRows>>().get(); // the change keeps it alive
}

bool setBulkContext(const Edit& edit, base::TaskContext* context) {
    bool any = false;
    for (const RowChange& change : edit.changes)
        if (BulkRows* rows = bulkRowsOf(change)) {
            rows->context = context;
            any = true;
        }
    return any;
}

struct BulkWriter::Private {
    Connection& connection;
    QHash<QString, std::shared_ptr<Statement>> statements;

    Erreur failed() const {
        return sqlErreur(SQLite::Exception(connection.handle().getHandle()), connection.path());
    }
};

BulkWriter::BulkWriter(Connection& connection) : d(new Private{connection, {}}) {}
BulkWriter::~BulkWriter() = default;

Result<qint64> BulkWriter::load(const QString& id) {
    if (const auto done =
            d->connection.run(QStringLiteral("INSERT OR IGNORE INTO chargement (id) VALUES (?)"), {id});
        !done)
        return echec(done.error());
    const auto row = d->connection.first(QStringLiteral("SELECT numero FROM chargement WHERE id = :id"),
                                         {{QStringLiteral("id"), id}});
    if (!row)
        return echec(row.error());
    return row->value(QStringLiteral("numero")).toLongLong();
}

base::Status BulkWriter::open(const QString& table, const QStringList& columns) {
    if (d->statements.contains(table))
        return {};
    QStringList known;
    const auto read = d->connection.each(QStringLiteral("SELECT name FROM pragma_table_info(:table)"),
                                         {{QStringLiteral("table"), table}},
                                         [&known](const Row& row) { known << row.text("name"); });
    if (!read)
        return read;
    const bool bulk =
        known.contains(QStringLiteral("chargement")) && !known.contains(QStringLiteral("numero_interne"));
    const bool all = std::all_of(columns.begin(), columns.end(),
                                 [&known](const QString& column) { return known.contains(column); });
    if (!bulk || !all)
        return echec(notBulk(table));
    const QByteArray sql = QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (?%3)")
                               .arg(table, columns.join(QStringLiteral(", ")),
                                    QStringLiteral(", ?").repeated(columns.size() - 1))
                               .toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(d->connection.handle().getHandle(), sql.constData(), int(sql.size()), &statement,
                           nullptr) != SQLITE_OK)
        return echec(d->failed());
    d->statements.insert(table, std::make_shared<Statement>(statement));
    return {};
}

Result<qint64> BulkWriter::add(const QString& table, const std::vector<BulkValue>& values) {
    const auto found = d->statements.constFind(table);
    if (found == d->statements.cend() || sqlite3_bind_parameter_count((*found)->get()) != int(values.size()))
        return echec(notBulk(table));
    sqlite3_stmt* statement = (*found)->get();
    for (size_t i = 0; i < values.size(); ++i)
        bindValue(statement, int(i) + 1, values[i]);
    const int outcome = sqlite3_step(statement);
    const Result<qint64> result =
        outcome == SQLITE_DONE ? Result<qint64>(sqlite3_last_insert_rowid(d->connection.handle().getHandle()))
                               : Result<qint64>(echec(d->failed()));
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return result;
}

} // namespace isegorie::storage
