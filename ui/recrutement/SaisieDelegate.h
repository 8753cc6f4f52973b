// Cells of a tree that are typed into: names in the first column, figures in the others.
#pragma once

#include "ui/shell/TableDelegate.h"

namespace isegorie::ui {

/// Rows with a second line are higher; editors fill their cell.
class SaisieDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace isegorie::ui
