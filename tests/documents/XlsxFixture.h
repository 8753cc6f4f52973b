// Workbooks made part by part, so that tests can make wrong ones.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace isegorie::tests {

using ZipParts = QList<std::pair<QString, QByteArray>>;

/// A zip of these parts, in this order, deflated.
QByteArray zipOf(const ZipParts& parts);
/// The parts of a one-sheet workbook whose sheetData holds `rows`; styles 1 to 4 are a date, a date with
/// time, a duration and a custom "0 m²"; shared strings come as whole <si> elements.
ZipParts workbookParts(const QByteArray& rows, const QByteArray& sharedStrings = {},
                       const QByteArray& workbookProperties = {});
QByteArray workbookOf(const QByteArray& rows, const QByteArray& sharedStrings = {},
                      const QByteArray& workbookProperties = {});

} // namespace isegorie::tests
