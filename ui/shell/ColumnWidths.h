// How a table shares its width among its columns.
#pragma once

#include <QList>

namespace isegorie::ui {

/// Pixels.
struct ColumnWish {
    int wanted = 0; ///< Shows everything.
    int least = 0;  ///< Narrower, the column says nothing any more: the table scrolls instead.
};

/// The width of each column: what it wants, and the column `rest` takes what is over. When there is too
/// little, each gives up in proportion to what it can spare, never below its least.
QList<int> shareColumns(const QList<ColumnWish>& wishes, int rest, int room);

} // namespace isegorie::ui
