#include "ui/shell/TableHeader.h"

#include "ui/shell/CellPainting.h"
#include "ui/shell/Theme.h"

#include <QPainter>

namespace isegorie::ui {

namespace {

constexpr int kArrow = 12;
constexpr int kArrowGap = 4;

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString TableHeader::textOf(int section) const {
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

bool TableHeader::isRight(int section) const {
    const QVariant own =
        model() ? model()->headerData(section, orientation(), Qt::TextAlignmentRole) : QVariant();
    return own.isValid() && Qt::Alignment(own.toInt()).testFlag(Qt::AlignRight);
}

QSize TableHeader::sectionSizeFromContents(int section) const {
    const QFontMetrics metrics(Theme::font(FontRole::Strong));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int arrow = sorted ? kArrow + kArrowGap : 0;
    // Two more: widths of glyphs are fractions of a pixel.
    return {metrics.horizontalAdvance(textOf(section)) + arrow + 2 * kCellMargin + 2, metrics.height() + 18};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, Theme::color(Token::SurfaceAlt));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, Theme::color(Token::Border));
    const bool hovered =
        underMouse() && sectionsClickable() && rect.contains(viewport()->mapFromGlobal(QCursor::pos()));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setFont(Theme::font(FontRole::Strong));
    painter->setPen(Theme::color(hovered || sorted ? Token::Text : Token::TextMuted));
    const QRect room = rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
    const QFontMetrics metrics = painter->fontMetrics();
    const int arrow = sorted ? kArrow + kArrowGap : 0;
    const QString text = metrics.elidedText(textOf(section), Qt::ElideRight, room.width() - arrow);
    painter->drawText(room, int(isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text);
    if (sorted) {
        const int width = metrics.horizontalAdvance(text);
        const int x = isRight(section) ? room.right() + 1 - width - kArrowGap - kArrow
                                       : room.left() + width + kArrowGap;
        const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                                        : QStringLiteral("chevron-down");
        Theme::icon(name).paint(painter, QRect(x, room.center().y() - kArrow / 2 + 1, kArrow, kArrow));
    }
    painter->restore();
}

} // namespace isegorie::ui
