#include "ui/marche/BonLignesModel.h"
#include "ui/marche/BonLignesView.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>

namespace isegorie::ui {

namespace {

constexpr int kHeadingWidth = 130;
constexpr int kGap = 6;
constexpr int kCellPadding = 10;

int textHeight(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

BonLignesDelegate::BonLignesDelegate(QTreeView* view) : QStyledItemDelegate(view), m_view(view) {}

int BonLignesDelegate::detailWidth() const {
    return m_view->viewport()->width() - 2 * m_view->indentation() - 2 * kCellPadding;
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
    const int width = rect.width() - 2 * kCellPadding;
    int y = rect.top() + kGap;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        const QRect heading(rect.left() + kCellPadding, y, kHeadingWidth - kGap, rect.height());
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

void BonLignesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const QStringList parts = index.data(BonLignesModel::Justification).toStringList();
    if (!parts.isEmpty()) {
        painter->save();
        paintDetail(painter, option.rect, parts);
        painter->restore();
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus;
    if (index.column() == BonLignesModel::Libelle)
        cell.features |= QStyleOptionViewItem::WrapText;
    if (index.column() == BonLignesModel::Total || index.column() == BonLignesModel::Code)
        cell.font = Theme::font(FontRole::Strong);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (index.column() != BonLignesModel::Quantite || !(index.flags() & Qt::ItemIsEditable))
        return;
    // A quiet frame says that this number can be typed over.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        Theme::color(option.state & QStyle::State_Selected ? Token::BorderStrong : Token::Border));
    const int middle = option.rect.center().y();
    const int half = std::min(14, option.rect.height() / 2 - 2);
    painter->drawRoundedRect(
        QRectF(option.rect.left() + 3.5, middle - half + 0.5, option.rect.width() - 6, 2 * half), 4, 4);
    painter->restore();
}

QSize BonLignesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QStringList parts = index.data(BonLignesModel::Justification).toStringList();
    if (!parts.isEmpty())
        return {200, detailHeight(parts, detailWidth())};
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics metrics(option.font);
    int lines = 1;
    if (index.column() == BonLignesModel::Libelle) {
        const int width = m_view->header()->sectionSize(BonLignesModel::Libelle) - 12;
        lines = metrics.horizontalAdvance(index.data().toString()) > width ? 2 : 1;
        size.setWidth(200); // the section stretches: its text must not widen it
    } else {
        size.rwidth() += 12;
    }
    size.setHeight(std::max(36, lines * metrics.lineSpacing() + 12));
    return size;
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
