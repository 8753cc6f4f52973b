#include "core/consultation/Contributions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

const QString kConcertation = QStringLiteral("concertation");

} // namespace

Result<QJsonArray> importsDe(const storage::Database& database, const QString& concertationId) {
    const auto rows =
        database.query(QStringLiteral("consultation/imports"), {{kConcertation, concertationId}});
    if (!rows)
        return echec(rows.error());
    QJsonArray imports;
    for (const QVariantMap& row : *rows)
        imports << QJsonObject::fromVariantMap(row);
    return imports;
}

Result<ContributionsLues> contributionsDe(const storage::Database& database, const QString& concertationId,
                                          int debut, int nombre) {
    const auto total = database.first(QStringLiteral("consultation/nombre_contributions"),
                                      {{kConcertation, concertationId}});
    const auto rows =
        database.query(QStringLiteral("consultation/contributions"), {{kConcertation, concertationId},
                                                                      {QStringLiteral("nombre"), nombre},
                                                                      {QStringLiteral("debut"), debut}});
    if (!rows || !total)
        return echec(rows ? total.error() : rows.error());
    ContributionsLues lues{total->value(QStringLiteral("nombre")).toLongLong(), {}};
    for (QVariantMap row : *rows) {
        const QByteArray reponses = row.take(QStringLiteral("reponses")).toString().toUtf8();
        QJsonObject one = QJsonObject::fromVariantMap(row);
        one.insert(QStringLiteral("reponses"), QJsonDocument::fromJson(reponses).array());
        lues.contributions << one;
    }
    return lues;
}

} // namespace isegorie::consultation
