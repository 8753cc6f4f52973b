#include "core/storage/Database.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace isegorie::storage {

namespace {

SQLite::Column cellOf(void* statement, const char* column) {
    return static_cast<SQLite::Statement*>(statement)->getColumn(column);
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

QString Row::text(const char* column) const {
    const SQLite::Column cell = cellOf(m_statement, column);
    return cell.isNull() ? QString() : QString::fromUtf8(cell.getText(), cell.getBytes());
}

qint64 Row::integer(const char* column) const {
    return cellOf(m_statement, column).getInt64();
}

double Row::real(const char* column) const {
    return cellOf(m_statement, column).getDouble();
}

bool Row::isNull(const char* column) const {
    return cellOf(m_statement, column).isNull();
}

QVariant Row::value(const char* column) const {
    return toVariant(cellOf(m_statement, column));
}

QVariantMap Row::toMap() const {
    auto& statement = *static_cast<SQLite::Statement*>(m_statement);
    QVariantMap map;
    for (int i = 0; i < statement.getColumnCount(); ++i)
        map.insert(QString::fromUtf8(statement.getColumnName(i)), toVariant(statement.getColumn(i)));
    return map;
}

} // namespace isegorie::storage
