#include "ui/shell/TableDelegate.h"

#include "ui/shell/Badge.h"
#include "ui/shell/CellPainting.h"
#include "ui/shell/DataTable.h"

#include <QApplication>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kIconSize = 16;
constexpr int kCheckShift = 7; ///< The style puts check marks at the very edge.
constexpr int kCheckRoom = 24;

void drawTwoLines(QPainter& painter, const QRect& rect, const QString& text, const QString& subtitle,
                  Qt::Alignment alignment) {
    const QFontMetrics small(Theme::font(FontRole::Small));
    const int height = painter.fontMetrics().height() + small.height() + 2;
    const QRect block(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    drawCellText(painter, QRect(block.topLeft(), QSize(block.width(), painter.fontMetrics().height())), text,
                 alignment);
    painter.setFont(Theme::font(FontRole::Small));
    painter.setPen(Theme::color(Token::TextMuted));
    drawCellText(painter,
                 QRect(block.left(), block.bottom() - small.height() + 1, block.width(), small.height()),
                 subtitle, alignment);
}

QColor textColor(const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!option.state.testFlag(QStyle::State_Enabled))
        return Theme::color(Token::TextDisabled);
    const QVariant own = index.data(Qt::ForegroundRole);
    return own.isValid() ? own.value<QBrush>().color() : Theme::color(Token::Text);
}

bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    return table ? table->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
}

QStyleOptionViewItem shifted(QStyleOptionViewItem option) {
    option.rect.adjust(kCheckShift, 0, 0, 0);
    return option;
}

void drawCheck(QPainter& painter, const QStyleOptionViewItem& option) {
    QStyleOptionViewItem check = shifted(option);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    check.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &check, option.widget);
    check.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    check.state |= option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, &painter, option.widget);
}

} // namespace

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                          const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    drawRowGround(*painter, option, isHovered(option, index));
    QRect rect = option.rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        drawCheck(*painter, option);
        rect.setLeft(rect.left() + kCheckRoom);
    }
    if (!option.icon.isNull()) {
        option.icon.paint(painter,
                          QRect(rect.left(), rect.center().y() - kIconSize / 2, kIconSize, kIconSize));
        rect.setLeft(rect.left() + kIconSize + 8);
    }
    const QVariant tone = index.data(TableRole::Tone);
    const QString subtitle = index.data(TableRole::Subtitle).toString();
    const Qt::Alignment side = option.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->setFont(option.font);
    painter->setPen(textColor(option, index));
    if (tone.isValid())
        Badge::paint(*painter, rect, option.text, Tone(tone.toInt()));
    else if (!subtitle.isEmpty())
        drawTwoLines(*painter, rect, option.text, subtitle, side);
    else
        drawCellText(*painter, rect, option.text, side,
                     std::max(1, (rect.height() - 8) / painter->fontMetrics().lineSpacing()));
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
    if (own.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        width += kCheckRoom;
    return {width + 2 * kCellMargin + 2, QFontMetrics(own.font).height() + 16};
}

bool TableDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    return QStyledItemDelegate::editorEvent(event, model, shifted(option), index);
}

} // namespace isegorie::ui
