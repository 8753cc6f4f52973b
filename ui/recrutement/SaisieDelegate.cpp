#include "ui/recrutement/SaisieDelegate.h"

#include "ui/shell/DataTable.h"

#include <QLineEdit>

namespace isegorie::ui {

namespace {

constexpr int kTwoLines = 44;
constexpr int kOneLine = 34;

} // namespace

QSize SaisieDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool two = !index.siblingAtColumn(0).data(TableRole::Subtitle).toString().isEmpty();
    return {TableDelegate::sizeHint(option, index).width(), two ? kTwoLines : kOneLine};
}

QWidget* SaisieDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    Q_UNUSED(option)
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() > 0)
        edit->setAlignment(Qt::AlignRight);
    return edit;
}

void SaisieDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const {
    Q_UNUSED(index)
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

} // namespace isegorie::ui
