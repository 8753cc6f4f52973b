#include "core/storage/Database.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace isegorie::storage {

namespace {

SQLite::Statement& statementOf(void* statement) {
    return *static_cast<SQLite::Statement*>(statement);
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

int Row::place(const char* column) const {
    for (const auto& [known, place] : m_places)
        if (known == column)
            return place;
    const int place = statementOf(m_statement).getColumnIndex(column);
    m_places.emplace_back(column, place);
    return place;
}

QString Row::text(const char* column) const {
    const SQLite::Column cell = statementOf(m_statement).getColumn(place(column));
    return cell.isNull() ? QString() : QString::fromUtf8(cell.getText(), cell.getBytes());
}

qint64 Row::integer(const char* column) const {
    return statementOf(m_statement).getColumn(place(column)).getInt64();
}

double Row::real(const char* column) const {
    return statementOf(m_statement).getColumn(place(column)).getDouble();
}

bool Row::isNull(const char* column) const {
    return statementOf(m_statement).isColumnNull(place(column));
}

QVariant Row::value(const char* column) const {
    return toVariant(statementOf(m_statement).getColumn(place(column)));
}

QVariantMap Row::toMap() const {
    SQLite::Statement& statement = statementOf(m_statement);
    QVariantMap map;
    for (int i = 0; i < statement.getColumnCount(); ++i)
        map.insert(QString::fromUtf8(statement.getColumnName(i)), toVariant(statement.getColumn(i)));
    return map;
}

} // namespace isegorie::storage
