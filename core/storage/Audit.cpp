#include "core/storage/Database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace isegorie::storage {

namespace {

QVariantMap fromJson(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

} // namespace

base::Result<QList<AuditEntry>> Database::history(const QString& recordId, int limit) const {
    QList<AuditEntry> entries;
    const base::Status read = each(QStringLiteral("storage/historique"),
                                   {{QStringLiteral("id"), recordId}, {QStringLiteral("limite"), limit}},
                                   [&entries](const Row& row) {
                                       AuditEntry entry;
                                       entry.seq = row.integer("seq");
                                       entry.editId = row.text("edit_id");
                                       entry.moment = row.text("moment");
                                       entry.auteur = row.text("auteur");
                                       entry.libelle = row.text("libelle");
                                       entry.genre = row.text("genre");
                                       entry.table = row.text("nom_table");
                                       entry.ligneId = row.text("ligne_id");
                                       entry.operation = row.text("operation");
                                       entry.avant = fromJson(row.text("avant"));
                                       entry.apres = fromJson(row.text("apres"));
                                       entries.append(entry);
                                   });
    if (!read)
        return base::echec(read.error());
    return entries;
}

} // namespace isegorie::storage
