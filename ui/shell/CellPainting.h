// What the cells of every table have in common: figures of equal width, wrapped texts, the ground of a row.
#pragma once

#include <QPainter>
#include <QString>
#include <QStyleOptionViewItem>

namespace isegorie::ui {

constexpr int kCellMargin = 10; ///< Pixels left and right of a cell's or head's text.

/// Width of text drawn with figures of equal width, whatever the font.
int tabularWidth(const QFontMetrics& metrics, const QString& text);

/// Text in the middle of the rectangle, elided after `lines` lines. Right-aligned text that fits gets figures
/// of equal width.
void drawCellText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment,
                  int lines = 1);
/// Lines that the text takes in this width, at most `most`.
int cellLines(const QFont& font, const QString& text, int width, int most);

/// The ground of one cell: selected, under the pointer or plain, and the rule below. The selected row is told
/// by more than its colour: a bar at its left. A current row that is not selected gets a frame.
void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool hovered);

} // namespace isegorie::ui
