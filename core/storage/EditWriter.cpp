#include "core/storage/EditWriter.h"

#include "core/base/Identifiant.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;

namespace {

QString toJson(const QVariantMap& map) {
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Compact));
}

QString operationKey(RowChange::Kind kind) {
    switch (kind) {
    case RowChange::Kind::Insert:
        return QStringLiteral("insert");
    case RowChange::Kind::Update:
        return QStringLiteral("update");
    case RowChange::Kind::Delete:
        break;
    }
    return QStringLiteral("delete");
}

QString genreKey(WriteKind kind) {
    switch (kind) {
    case WriteKind::Undo:
        return QStringLiteral("undo");
    case WriteKind::Redo:
        return QStringLiteral("redo");
    case WriteKind::Edit:
        break;
    }
    return QStringLiteral("edit");
}

QString insertSql(const QString& table, const QStringList& columns) {
    return QStringLiteral("INSERT INTO \"%1\" (id%2) VALUES (?%3)")
        .arg(table, columns.isEmpty() ? QString() : QStringLiteral(", ") + columns.join(QStringLiteral(", ")),
             QStringLiteral(", ?").repeated(columns.size()));
}

bool isSameValue(const QVariant& one, const QVariant& other) {
    return one.isNull() == other.isNull() && one.toString() == other.toString();
}

/// Whether the column stays as it was. A fraction is one value in two columns, _num and _den: both or none.
bool isSame(const QVariantMap& fields, const QVariantMap& before, const QString& column) {
    if (!isSameValue(fields.value(column), before.value(column)))
        return false;
    const bool numerator = column.endsWith(QLatin1String("_num"));
    if (!numerator && !column.endsWith(QLatin1String("_den")))
        return true;
    const QString other = column.chopped(4) + QLatin1String(numerator ? "_den" : "_num");
    return !fields.contains(other) || isSameValue(fields.value(other), before.value(other));
}

} // namespace

Result<EditWriter> EditWriter::load(Connection& connection) {
    EditWriter writer(connection);
    const Status columns = connection.each(
        QStringLiteral("SELECT t.name AS t, c.name AS c FROM sqlite_master t, pragma_table_info(t.name) c"
                       " WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) i"
                       " WHERE i.name = 'numero_interne') ORDER BY t.name, c.cid"),
        {}, [&writer](const Row& row) {
            if (row.text("c") != QLatin1String("numero_interne"))
                writer.m_columns[row.text("t")].append(row.text("c"));
        });
    if (!columns)
        return echec(columns.error());
    const Status parents = connection.each(
        QStringLiteral("SELECT nom_table, colonne FROM table_parent"), {},
        [&writer](const Row& row) { writer.m_parents.insert(row.text("nom_table"), row.text("colonne")); });
    if (!parents)
        return echec(parents.error());
    return writer;
}

QStringList EditWriter::tables() const {
    QStringList names = m_columns.keys();
    names.sort();
    return names;
}

const QStringList& EditWriter::columns(const QString& table) const {
    static const QStringList none;
    const auto it = m_columns.find(table);
    return it == m_columns.end() ? none : *it;
}

Result<Applied> EditWriter::write(const Edit& edit, WriteKind kind, const QString& auteur) {
    const Stamp stamp{base::newId(), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), auteur,
                      edit.libelle, genreKey(kind)};
    Applied applied;
    applied.inverse.libelle = edit.libelle;
    if (const Status written = writeChanges(edit, stamp, applied); !written)
        return echec(written.error());
    if (!applied.inverse.isEmpty())
        applied.editId = stamp.editId;
    return applied;
}

Status EditWriter::writeChanges(const Edit& edit, const Stamp& stamp, Applied& applied) {
    for (const RowChange& change : edit.changes) {
        if (const BulkRows* rows = bulkRowsOf(change)) {
            if (Status filled = fill(*rows, stamp, applied); !filled)
                return filled;
            continue;
        }
        auto inverse = writeRow(change, stamp);
        if (!inverse)
            return echec(inverse.error());
        if (!*inverse)
            continue;
        applied.inverse.changes.prepend(**inverse);
        if (!applied.tables.contains(change.table))
            applied.tables.append(change.table);
    }
    return {};
}

/// The rows first, then the changes that tell of them; what undoes those is the load's own affair.
Status EditWriter::fill(const BulkRows& bulk, const Stamp& stamp, Applied& applied) {
    BulkWriter rows(*m_connection);
    const auto outcome = bulk.fill(rows, bulk.context);
    if (!outcome)
        return echec(outcome.error());
    Applied told;
    if (Status written = writeChanges(outcome->edit, stamp, told); !written)
        return written;
    if (!told.inverse.isEmpty())
        applied.inverse.changes = outcome->inverse.changes + applied.inverse.changes;
    for (const QString& table : std::as_const(told.tables))
        if (!applied.tables.contains(table))
            applied.tables.append(table);
    return {};
}

Status EditWriter::check(const RowChange& change) const {
    const auto columns = m_columns.find(change.table);
    bool known = columns != m_columns.end() && !change.id.isEmpty();
    for (auto it = change.fields.begin(); known && it != change.fields.end(); ++it)
        known = it.key() != QLatin1String("id") && columns->contains(it.key());
    if (known)
        return {};
    return echec(Erreur::systeme(
        QStringLiteral("storage.champ-inconnu"),
        QCoreApplication::translate("Storage", "La modification vise une table ou un champ inconnu (« %1 »).")
            .arg(change.table)));
}

Result<std::optional<RowChange>> EditWriter::writeRow(const RowChange& change, const Stamp& stamp) {
    if (Status checked = check(change); !checked)
        return echec(checked.error());
    auto found = m_connection->first(QStringLiteral("SELECT * FROM \"%1\" WHERE id = :id").arg(change.table),
                                     {{QStringLiteral("id"), change.id}});
    if (!found)
        return echec(found.error());
    QVariantMap before = *found;
    before.remove(QStringLiteral("numero_interne"));
    before.remove(QStringLiteral("id"));
    if (change.kind != RowChange::Kind::Insert && found->isEmpty())
        return echec(Erreur::refus(QStringLiteral("storage.absent"),
                                   QCoreApplication::translate(
                                       "Storage", "L’élément n’existe plus : il a été supprimé entre-temps."),
                                   QCoreApplication::translate(
                                       "Storage", "Annulez sa suppression (Ctrl+Z) ou rechargez la liste.")));

    RowChange effective = change;
    RowChange inverse{RowChange::Kind::Delete, change.table, change.id, {}};
    if (change.kind == RowChange::Kind::Update) {
        QVariantMap old;
        for (auto it = change.fields.begin(); it != change.fields.end(); ++it) {
            if (isSame(change.fields, before, it.key()))
                effective.fields.remove(it.key());
            else
                old.insert(it.key(), before.value(it.key()));
        }
        if (effective.fields.isEmpty())
            return std::optional<RowChange>();
        inverse = {RowChange::Kind::Update, change.table, change.id, old};
    } else if (change.kind == RowChange::Kind::Delete) {
        inverse = {RowChange::Kind::Insert, change.table, change.id, before};
    }
    if (Status written = writeSql(effective); !written)
        return echec(written.error());
    if (Status recorded = record(effective, before, stamp); !recorded)
        return echec(recorded.error());
    return std::optional<RowChange>(inverse);
}

Status EditWriter::writeSql(const RowChange& change) {
    const QStringList columns = change.fields.keys();
    switch (change.kind) {
    case RowChange::Kind::Insert:
        return m_connection->run(insertSql(change.table, columns),
                                 QVariantList{change.id} + change.fields.values());
    case RowChange::Kind::Update: {
        QStringList assignments;
        for (const QString& column : columns)
            assignments << column + QStringLiteral(" = ?");
        return m_connection->run(QStringLiteral("UPDATE \"%1\" SET %2 WHERE id = ?")
                                     .arg(change.table, assignments.join(QStringLiteral(", "))),
                                 change.fields.values() + QVariantList{change.id});
    }
    case RowChange::Kind::Delete:
        break;
    }
    return m_connection->run(QStringLiteral("DELETE FROM \"%1\" WHERE id = ?").arg(change.table),
                             {change.id});
}

Status EditWriter::record(const RowChange& change, const QVariantMap& before, const Stamp& stamp) {
    static const QString kAudit =
        QStringLiteral("INSERT INTO audit (edit_id, moment, auteur, libelle, genre, nom_table, ligne_id, "
                       "parent_id, operation, avant, apres)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    static const QString kOutbox = QStringLiteral("INSERT INTO outbox (edit_id, moment, nom_table, ligne_id, "
                                                  "operation, champs) VALUES (?, ?, ?, ?, ?, ?)");
    QVariantMap old;
    if (change.kind == RowChange::Kind::Delete)
        old = before;
    else if (change.kind == RowChange::Kind::Update)
        for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
            old.insert(it.key(), before.value(it.key()));
    QVariant parent;
    if (const QString column = m_parents.value(change.table); !column.isEmpty())
        parent = change.fields.value(column, before.value(column));
    const bool inserted = change.kind == RowChange::Kind::Insert;
    const bool deleted = change.kind == RowChange::Kind::Delete;
    const QString operation = operationKey(change.kind);
    const QString after = toJson(change.fields);
    if (Status audited = m_connection->run(kAudit, {stamp.editId, stamp.moment, stamp.auteur, stamp.libelle,
                                                    stamp.genre, change.table, change.id, parent, operation,
                                                    inserted ? QVariant() : QVariant(toJson(old)),
                                                    deleted ? QVariant() : QVariant(after)});
        !audited)
        return audited;
    return m_connection->run(kOutbox,
                             {stamp.editId, stamp.moment, change.table, change.id, operation, after});
}

} // namespace isegorie::storage
