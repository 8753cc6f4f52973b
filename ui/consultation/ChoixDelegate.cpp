#include "ui/consultation/CorrespondanceModel.h"
#include "ui/shell/CellPainting.h"
#include "ui/shell/Theme.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace isegorie::ui {

namespace {

constexpr int kArrow = 16;

bool isChoice(const QModelIndex& index) {
    return index.flags().testFlag(Qt::ItemIsEditable);
}

CorrespondanceModel::Choix choicesOf(const QModelIndex& index) {
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model());
    const QModelIndex source = proxy != nullptr ? proxy->mapToSource(index) : index;
    const auto* model = qobject_cast<const CorrespondanceModel*>(source.model());
    return model != nullptr ? model->choix(source) : CorrespondanceModel::Choix();
}

} // namespace

void ChoixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    TableDelegate::paint(painter, option, index);
    if (!isChoice(index))
        return;
    const QRect place(option.rect.right() - kArrow - kCellMargin / 2, option.rect.center().y() - kArrow / 2,
                      kArrow, kArrow);
    Theme::icon(QStringLiteral("chevron-down"), Token::TextMuted).paint(painter, place);
}

QSize ChoixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return TableDelegate::sizeHint(option, index) + QSize(kArrow + kCellMargin, 0);
}

QWidget* ChoixDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const auto& [key, text] : choicesOf(index))
        box->addItem(text, key);
    auto* delegate =
        const_cast<ChoixDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): Qt's signals
    connect(box, &QComboBox::activated, delegate, [delegate, box] {
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoixDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void ChoixDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace isegorie::ui
