// Just enough of JSON Schema to hold the catalogue to its own: type, required, enum, pattern, bounds, $ref.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace isegorie::tests {

/// Every violation, as "path: what".
QStringList schemaViolations(const QJsonValue& value, const QJsonObject& schema, const QJsonObject& root,
                             const QString& path = {});

} // namespace isegorie::tests
