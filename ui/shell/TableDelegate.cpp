#include "ui/shell/TableDelegate.h"

#include "ui/shell/Badge.h"
#include "ui/shell/DataTable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kMargin = 10;
constexpr int kIconSize = 16;

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
    int x = rect.right() + 1 - TableDelegate::tabularWidth(metrics, text);
    const int baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2 + 1;
    for (const QChar c : text) {
        const int width = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? figure : width;
        painter.drawText(x + (cell - width) / 2, baseline, QString(c));
        x += cell;
    }
}

void drawText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment) {
    const QFontMetrics metrics = painter.fontMetrics();
    if (alignment.testFlag(Qt::AlignRight) && TableDelegate::tabularWidth(metrics, text) <= rect.width()) {
        drawTabular(painter, rect, text);
        return;
    }
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void drawTwoLines(QPainter& painter, const QRect& rect, const QString& text, const QString& subtitle,
                  Qt::Alignment alignment) {
    const QFontMetrics small(Theme::font(FontRole::Small));
    const int height = painter.fontMetrics().height() + small.height() + 2;
    const QRect block(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    drawText(painter, QRect(block.topLeft(), QSize(block.width(), painter.fontMetrics().height())), text,
             alignment);
    painter.setFont(Theme::font(FontRole::Small));
    painter.setPen(Theme::color(Token::TextMuted));
    drawText(painter, QRect(block.left(), block.bottom() - small.height() + 1, block.width(), small.height()),
             subtitle, alignment);
}

QColor textColor(const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!option.state.testFlag(QStyle::State_Enabled))
        return Theme::color(Token::TextDisabled);
    const QVariant own = index.data(Qt::ForegroundRole);
    return own.isValid() ? own.value<QBrush>().color() : Theme::color(Token::Text);
}

void drawBackground(QPainter& painter, QStyleOptionViewItem option) {
    option.text.clear();
    option.icon = QIcon();
    option.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
    painter.setPen(Theme::color(Token::Border));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

/// The selected row is told by more than its colour: a bar at its left.
void drawSelectionBar(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                       option.viewItemPosition == QStyleOptionViewItem::OnlyOne || option.rect.left() <= 0;
    if (first && option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(),
                         Theme::color(Token::Accent));
}

} // namespace

int TableDelegate::tabularWidth(const QFontMetrics& metrics, const QString& text) {
    const int figure = figureWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? figure : metrics.horizontalAdvance(c);
    return width;
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                          const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    const bool checkable = option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
    drawBackground(*painter, option);
    drawSelectionBar(*painter, option);
    QRect rect = option.rect.adjusted(checkable ? 32 : kMargin, 0, -kMargin, 0);
    if (!option.icon.isNull()) {
        option.icon.paint(painter,
                          QRect(rect.left(), rect.center().y() - kIconSize / 2, kIconSize, kIconSize));
        rect.setLeft(rect.left() + kIconSize + 8);
    }
    const QVariant tone = index.data(TableRole::Tone);
    const QString subtitle = index.data(TableRole::Subtitle).toString();
    painter->setFont(option.font);
    painter->setPen(textColor(option, index));
    if (tone.isValid())
        Badge::paint(*painter, rect, option.text, Tone(tone.toInt()));
    else if (!subtitle.isEmpty())
        drawTwoLines(*painter, rect, option.text, subtitle,
                     option.displayAlignment & Qt::AlignHorizontal_Mask);
    else
        drawText(*painter, rect, option.text, option.displayAlignment & Qt::AlignHorizontal_Mask);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    int width = index.data(TableRole::Tone).isValid() ? Badge::sizeFor(own.text).width()
                                                      : tabularWidth(QFontMetrics(own.font), own.text);
    const QString subtitle = index.data(TableRole::Subtitle).toString();
    if (!subtitle.isEmpty())
        width = std::max(width, QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(subtitle));
    if (!own.icon.isNull())
        width += kIconSize + 8;
    return {width + 2 * kMargin + 2, QFontMetrics(own.font).height() + 16};
}

} // namespace isegorie::ui
