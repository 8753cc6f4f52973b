#include "ui/shell/CellPainting.h"

#include "ui/shell/Theme.h"

#include <QTextLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

/// Qt 6.4 cannot ask a font for its tabular figures: each figure gets the width of the widest.
int figureWidth(const QFontMetrics& metrics) {
    int width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

void drawTabular(QPainter& painter, const QRect& rect, const QString& text) {
    const QFontMetrics metrics = painter.fontMetrics();
    const int figure = figureWidth(metrics);
    int x = rect.right() + 1 - tabularWidth(metrics, text);
    const int baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2 + 1;
    for (const QChar c : text) {
        const int width = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? figure : width;
        painter.drawText(x + (cell - width) / 2, baseline, QString(c));
        x += cell;
    }
}

/// Where each line of the wrapped text begins.
QList<int> lineStarts(const QFont& font, const QString& text, int width, int most) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QList<int> starts;
    while (starts.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
}

} // namespace

int tabularWidth(const QFontMetrics& metrics, const QString& text) {
    const int figure = figureWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? figure : metrics.horizontalAdvance(c);
    return width;
}

int cellLines(const QFont& font, const QString& text, int width, int most) {
    return std::max(1, static_cast<int>(lineStarts(font, text, width, most).size()));
}

void drawCellText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment,
                  int lines) {
    const QFontMetrics metrics = painter.fontMetrics();
    if (alignment.testFlag(Qt::AlignRight) && tabularWidth(metrics, text) <= rect.width())
        return drawTabular(painter, rect, text);
    const int horizontal = int(alignment & Qt::AlignHorizontal_Mask);
    if (lines <= 1 || metrics.horizontalAdvance(text) <= rect.width()) {
        painter.drawText(rect, horizontal | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const QList<int> starts = lineStarts(painter.font(), text, rect.width(), lines);
    const int height = metrics.lineSpacing();
    int top = rect.center().y() - height * static_cast<int>(starts.size()) / 2 + 1;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const bool last = i + 1 == starts.size();
        const QString line = last ? metrics.elidedText(text.mid(starts.at(i)), Qt::ElideRight, rect.width())
                                  : text.mid(starts.at(i), starts.at(i + 1) - starts.at(i)).trimmed();
        painter.drawText(QRect(rect.left(), top, rect.width(), height),
                         horizontal | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += height;
    }
}

void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool hovered) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || hovered)
        painter.fillRect(option.rect, Theme::color(selected ? Token::AccentSoft : Token::Hover));
    const QRect& rect = option.rect;
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, Theme::color(Token::Border));
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                       option.viewItemPosition == QStyleOptionViewItem::OnlyOne || rect.left() <= 0;
    if (selected && first)
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), Theme::color(Token::Accent));
    if (!selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Token::Focus), 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -2));
    }
}

} // namespace isegorie::ui
