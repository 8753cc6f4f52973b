#include "ui/shell/TabOrder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace isegorie::ui {

namespace {

void collect(QWidget* widget, QList<QWidget*>& found);

void collect(QLayout* layout, QList<QWidget*>& found) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, found);
        else if (QLayout* inner = item->layout())
            collect(inner, found);
    }
}

/// What has parts of its own that only it knows.
bool isWhole(const QWidget* widget) {
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

void collect(QWidget* widget, QList<QWidget*>& found) {
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        found.append(widget);
    if (isWhole(widget))
        return;
    if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), found);
    } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

} // namespace

void orderTabsByLayout(QWidget* root) {
    QList<QWidget*> found;
    collect(root, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found.at(i - 1), found.at(i));
}

} // namespace isegorie::ui
