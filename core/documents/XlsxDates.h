// Dates of a workbook: a number and a display format that alone says that it is a date.
#pragma once

#include <QString>

namespace isegorie::documents {

enum class DateKind { None, Date, DateTime, Time, Elapsed };

/// What a number format shows; `code` is empty for the built-in formats (ECMA-376, 18.8.30).
DateKind dateKind(int formatId, const QString& code);
/// Whether the format shows per cents: 0.125 as "12,5 %".
bool isPercentFormat(int formatId, const QString& code);
/// "2026-11-24", "2026-11-24T14:30", "14:30:00", "36:30:00"; empty when the number is no date of that kind.
QString serialText(double serial, DateKind kind, bool from1904);

} // namespace isegorie::documents
