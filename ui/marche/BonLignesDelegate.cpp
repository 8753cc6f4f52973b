#include "ui/marche/BonLignesModel.h"
#include "ui/marche/BonLignesView.h"
#include "ui/shell/CellPainting.h"
#include "ui/shell/Theme.h"

#include <QHeaderView>
#include <QLineEdit>

namespace isegorie::ui {

namespace {

constexpr int kHeadingWidth = 130;
constexpr int kGap = 6;
constexpr int kMostLabelLines = 3;
constexpr int kLeastHeight = 40;

int textHeight(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

BonLignesDelegate::BonLignesDelegate(QTreeView* view) : QStyledItemDelegate(view), m_view(view) {}

int BonLignesDelegate::detailWidth() const {
    return m_view->viewport()->width() - 2 * m_view->indentation() - 2 * kCellMargin;
}

int BonLignesDelegate::detailHeight(const QStringList& parts, int width) const {
    const QFont font = Theme::font(FontRole::Small);
    int height = kGap;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        height += textHeight(font, parts.at(i + 1), std::max(80, width - kHeadingWidth)) + kGap;
    return height + kGap;
}

void BonLignesDelegate::paintDetail(QPainter* painter, const QRect& rect, const QStringList& parts) const {
    painter->fillRect(rect, Theme::color(Token::SurfaceAlt));
    painter->setFont(Theme::font(FontRole::Small));
    const int width = rect.width() - 2 * kCellMargin;
    int y = rect.top() + kGap;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        const QRect heading(rect.left() + kCellMargin, y, kHeadingWidth - kGap, rect.height());
        const int textWidth = std::max(80, width - kHeadingWidth);
        const int height = textHeight(painter->font(), parts.at(i + 1), textWidth);
        painter->setPen(Theme::color(Token::TextMuted));
        painter->drawText(heading, Qt::TextWordWrap, parts.at(i));
        painter->setPen(Theme::color(Token::Text));
        painter->drawText(QRect(heading.left() + kHeadingWidth, y, textWidth, height), Qt::TextWordWrap,
                          parts.at(i + 1));
        y += height + kGap;
    }
}

void BonLignesDelegate::paintLabel(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const QStringList notes = index.data(BonLignesModel::Notes).toStringList();
    const QFontMetrics small(Theme::font(FontRole::Small));
    const QString label = index.data().toString();
    const int lines = cellLines(painter->font(), label, rect.width(), kMostLabelLines);
    const int labelHeight = lines * painter->fontMetrics().lineSpacing();
    const int height = labelHeight + static_cast<int>(notes.size()) * small.lineSpacing();
    int top = rect.center().y() - height / 2 + 1;
    drawCellText(*painter, {rect.left(), top, rect.width(), labelHeight}, label, Qt::AlignLeft, lines);
    top += labelHeight;
    painter->setFont(Theme::font(FontRole::Small));
    for (qsizetype i = 0; i < notes.size(); ++i) {
        // The first is the article; another reading ends with its amount, which must not be cut off.
        painter->setPen(i == 0 ? Theme::color(Token::TextMuted) : Theme::softTextColor(Tone::Info));
        painter->drawText(
            QRect(rect.left(), top, rect.width(), small.lineSpacing()), Qt::AlignVCenter,
            small.elidedText(notes.at(i), i == 0 ? Qt::ElideRight : Qt::ElideMiddle, rect.width()));
        top += small.lineSpacing();
    }
}

void BonLignesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    const QStringList parts = index.data(BonLignesModel::Justification).toStringList();
    if (!parts.isEmpty()) {
        paintDetail(painter, option.rect, parts);
        painter->restore();
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.viewItemPosition = QStyleOptionViewItem::Middle;
    painter->fillRect(option.rect, Theme::color(Token::Surface)); // over the ground that the style has drawn
    cell.state &= ~QStyle::State_HasFocus;
    drawRowGround(*painter, cell, option.state.testFlag(QStyle::State_MouseOver));
    const bool isTotal = index.column() == BonLignesModel::Total || index.column() == BonLignesModel::Code;
    const QRect rect = option.rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
    painter->setFont(Theme::font(isTotal ? FontRole::Strong : FontRole::Body));
    painter->setPen(Theme::color(Token::Text));
    if (index.column() == BonLignesModel::Libelle)
        paintLabel(painter, rect, index);
    else
        drawCellText(*painter, rect, cell.text, cell.displayAlignment & Qt::AlignHorizontal_Mask);
    if (index.column() == BonLignesModel::Quantite && (index.flags() & Qt::ItemIsEditable)) {
        // A quiet frame says that this number can be typed over.
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            Theme::color(option.state & QStyle::State_Selected ? Token::BorderStrong : Token::Border));
        const int middle = option.rect.center().y();
        const int half = std::min(14, option.rect.height() / 2 - 2);
        painter->drawRoundedRect(
            QRectF(option.rect.left() + 3.5, middle - half + 0.5, option.rect.width() - 6, 2 * half), 4, 4);
    }
    painter->restore();
}

QSize BonLignesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option)
    const QStringList parts = index.data(BonLignesModel::Justification).toStringList();
    if (!parts.isEmpty())
        return {200, detailHeight(parts, detailWidth())};
    const QFont body = Theme::font(FontRole::Body);
    if (index.column() != BonLignesModel::Libelle) {
        const QFontMetrics strong(Theme::font(FontRole::Strong));
        return {tabularWidth(strong, index.data().toString()) + 2 * kCellMargin + 4, kLeastHeight};
    }
    const int width = m_view->header()->sectionSize(BonLignesModel::Libelle) - 2 * kCellMargin;
    const int lines = cellLines(body, index.data().toString(), width, kMostLabelLines);
    const auto notes = static_cast<int>(index.data(BonLignesModel::Notes).toStringList().size());
    const int height = lines * QFontMetrics(body).lineSpacing() +
                       notes * QFontMetrics(Theme::font(FontRole::Small)).lineSpacing();
    return {200, std::max(kLeastHeight, height + 14)}; // the section stretches: its text must not widen it
}

QWidget* BonLignesDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const {
    Q_UNUSED(option)
    auto* editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(index.column() == BonLignesModel::Quantite
                                  ? tr("Quantité de l’UO %1").arg(index.siblingAtColumn(1).data().toString())
                                  : tr("Taux de TVA"));
    return editor;
}

void BonLignesDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex& index) const {
    Q_UNUSED(index)
    const int height = std::max(32, editor->sizeHint().height());
    QRect rect = option.rect;
    rect.setTop(rect.center().y() - height / 2);
    rect.setHeight(height);
    rect.setLeft(std::min(rect.left(), rect.right() - 72));
    editor->setGeometry(rect);
}

} // namespace isegorie::ui
