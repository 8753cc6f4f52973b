#include "core/storage/Database.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace isegorie::storage {

namespace {

SQLite::Column column(void* statement, const char* name) {
    return static_cast<SQLite::Statement*>(statement)->getColumn(name);
}

QVariant toVariant(const SQLite::Column& cell) {
    if (cell.isNull())
        return {};
    if (cell.isInteger())
        return static_cast<qint64>(cell.getInt64());
    if (cell.isFloat())
        return cell.getDouble();
    if (cell.isBlob())
        return QByteArray(static_cast<const char*>(cell.getBlob()), cell.getBytes());
    return QString::fromUtf8(cell.getText(), cell.getBytes());
}

} // namespace

QString Row::text(const char* name) const {
    const SQLite::Column cell = column(m_statement, name);
    return cell.isNull() ? QString() : QString::fromUtf8(cell.getText(), cell.getBytes());
}

qint64 Row::integer(const char* name) const {
    return column(m_statement, name).getInt64();
}

double Row::real(const char* name) const {
    return column(m_statement, name).getDouble();
}

bool Row::isNull(const char* name) const {
    return column(m_statement, name).isNull();
}

QVariant Row::value(const char* name) const {
    return toVariant(column(m_statement, name));
}

QVariantMap Row::toMap() const {
    auto& statement = *static_cast<SQLite::Statement*>(m_statement);
    QVariantMap map;
    for (int i = 0; i < statement.getColumnCount(); ++i)
        map.insert(QString::fromUtf8(statement.getColumnName(i)), toVariant(statement.getColumn(i)));
    return map;
}

} // namespace isegorie::storage
