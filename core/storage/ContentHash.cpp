#include "core/storage/ContentHash.h"

#include <QCryptographicHash>

namespace isegorie::storage {

base::Result<QString> contentHash(Connection& connection, const EditWriter& schema) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList tables = schema.tables();
    for (const QString& table : tables) {
        // quote() tells NULL, text and numbers apart; char(31) cannot occur in its output's structure.
        QStringList quoted;
        for (const QString& column : schema.columns(table))
            quoted << QStringLiteral("quote(\"%1\")").arg(column);
        hash.addData(table.toUtf8());
        const base::Status read =
            connection.each(QStringLiteral("SELECT %1 AS ligne FROM \"%2\" ORDER BY id")
                                .arg(quoted.join(QStringLiteral(" || char(31) || ")), table),
                            {}, [&hash](const Row& row) { hash.addData(row.text("ligne").toUtf8() + '\n'); });
        if (!read)
            return base::echec(read.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace isegorie::storage
