// What every output of the analyses shares: numbers and tables.
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <cmath>
#include <optional>

namespace isegorie::consultation {

/// JSON knows neither NaN nor infinity: null.
inline QJsonValue nombreJson(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}
inline QJsonValue nombreJson(const std::optional<double>& value) {
    return value ? nombreJson(*value) : QJsonValue(QJsonValue::Null);
}

/// "12 345"
QString entierTexte(qint64 nombre);
/// "12,3 %"
QString pourcentage(double part);

/// Columns aligned, the first to the left, the others to the right; cells over 60 characters are cut.
QString tableauTexte(const QStringList& entetes, const QList<QStringList>& lignes);

} // namespace isegorie::consultation
