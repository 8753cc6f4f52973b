#include "core/documents/Montants.h"

#include <cmath>

namespace isegorie::documents {

namespace {

/// Half-up on the decimal text, not on the binary number: 1.005 is 1.01.
QString roundedToCents(double number) {
    constexpr int kDecimals = 9; // of the fifteen digits that a workbook keeps, beyond the cents of any price
    QString text = QString::number(std::abs(number), 'f', kDecimals);
    const qsizetype third = text.size() - kDecimals + 2;
    const bool up = text.at(third) >= u'5';
    text.truncate(third);
    if (up)
        text = QString::number(text.remove(u'.').toLongLong() + 1).rightJustified(3, u'0').insert(-2, u'.');
    return number < 0 ? u'-' + text : text;
}

} // namespace

base::Result<base::Montant> montantDe(const Table::Row& row, qsizetype column) {
    QString text = column >= 0 && column < row.cells.size() ? row.cells.at(column).trimmed() : QString();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    bool ok = false;
    const double number = row.estNombre(column) ? text.toDouble(&ok) : 0;
    constexpr double kMost = 2.0 * base::Montant::kMaxCentimes / 100; // beyond, parse() says what is wrong
    return base::Montant::parse(ok && std::abs(number) <= kMost ? roundedToCents(number) : text);
}

} // namespace isegorie::documents
