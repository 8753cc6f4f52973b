// Paints the cells of a DataTable: badges, second lines, figures of equal width.
#pragma once

#include <QStyledItemDelegate>

namespace isegorie::ui {

class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Width of text drawn with figures of equal width, whatever the font.
    static int tabularWidth(const QFontMetrics& metrics, const QString& text);
};

} // namespace isegorie::ui
