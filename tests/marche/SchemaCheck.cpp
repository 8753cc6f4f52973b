#include "tests/marche/SchemaCheck.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace isegorie::tests {

namespace {

QString typeName(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("integer"); // the schema knows no other number
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    default:
        return QStringLiteral("object");
    }
}

QStringList objectViolations(const QJsonObject& object, const QJsonObject& schema, const QJsonObject& root,
                             const QString& path) {
    QStringList found;
    for (const auto& name : schema[QLatin1String("required")].toArray())
        if (!object.contains(name.toString()))
            found << path + QStringLiteral(": missing ") + name.toString();
    const QJsonObject properties = schema[QLatin1String("properties")].toObject();
    const QJsonValue others = schema[QLatin1String("additionalProperties")];
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = path + QLatin1Char('/') + it.key();
        if (properties.contains(it.key()))
            found << schemaViolations(it.value(), properties[it.key()].toObject(), root, place);
        else if (others.isObject())
            found << schemaViolations(it.value(), others.toObject(), root, place);
        else if (others.isBool() && !others.toBool())
            found << place + QStringLiteral(": not allowed");
    }
    return found;
}

QStringList arrayViolations(const QJsonArray& array, const QJsonObject& schema, const QJsonObject& root,
                            const QString& path) {
    QStringList found;
    if (array.size() < schema[QLatin1String("minItems")].toInt(0) ||
        array.size() > schema[QLatin1String("maxItems")].toInt(1 << 30))
        found << path + QStringLiteral(": %1 items").arg(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        found << schemaViolations(array[i], schema[QLatin1String("items")].toObject(), root,
                                  QStringLiteral("%1/%2").arg(path).arg(i));
    return found;
}

} // namespace

QStringList schemaViolations(const QJsonValue& value, const QJsonObject& schema, const QJsonObject& root,
                             const QString& path) {
    if (const QString reference = schema[QLatin1String("$ref")].toString(); !reference.isEmpty())
        return schemaViolations(
            value,
            root[QLatin1String("$defs")].toObject()[reference.section(QLatin1Char('/'), -1)].toObject(), root,
            path);
    QStringList found;
    const QJsonValue type = schema[QLatin1String("type")];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    if (!types.contains(typeName(value)))
        found << path + QStringLiteral(": is ") + typeName(value);
    if (schema.contains(QLatin1String("enum")) && !schema[QLatin1String("enum")].toArray().contains(value))
        found << path + QStringLiteral(": not in enum");
    if (value.isString()) {
        const QRegularExpression pattern(schema[QLatin1String("pattern")].toString());
        if (!pattern.isValid() || !pattern.match(value.toString()).hasMatch())
            found << path + QStringLiteral(": against pattern");
        if (value.toString().size() < schema[QLatin1String("minLength")].toInt(0))
            found << path + QStringLiteral(": too short");
    }
    if (value.isObject())
        found << objectViolations(value.toObject(), schema, root, path);
    if (value.isArray())
        found << arrayViolations(value.toArray(), schema, root, path);
    return found;
}

} // namespace isegorie::tests
