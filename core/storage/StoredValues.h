// Values as rows keep them.
#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace isegorie::storage {

/// This moment: UTC, ISO with milliseconds.
inline QString storedMoment() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/// Without spaces.
inline QString storedJson(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace isegorie::storage
