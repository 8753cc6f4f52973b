#include "tests/ui/LayoutChecks.h"

#include "tests/ui/Walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace isegorie::tests {

namespace {

/// Where the widget has to be: the window, or the width of the area that scrolls it.
QRect allowed(const QWidget& widget, const QWidget& root) {
    QRect room = root.rect();
    for (const QWidget* parent = widget.parentWidget(); parent && parent != &root;
         parent = parent->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent)) {
            const QRect viewport(area->viewport()->mapTo(&root, QPoint()), area->viewport()->size());
            room.setLeft(std::max(room.left(), viewport.left()));
            room.setRight(std::min(room.right(), viewport.right()));
            room.setTop(-100000);
            room.setBottom(100000);
        }
    }
    return room;
}

/// How many pixels of its text a label or button lacks; 0 when it shows whole.
int lacking(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->pixmap(Qt::ReturnByValue).width() > 0)
            return 0;
        if (label->wordWrap())
            return std::max(0, label->heightForWidth(label->width()) - label->height());
        return std::max(0, label->sizeHint().width() - label->width());
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool shown =
        button && !button->text().isEmpty() &&
        (qobject_cast<const QPushButton*>(button) || qobject_cast<const QCheckBox*>(button) ||
         (qobject_cast<const QToolButton*>(button) &&
          static_cast<const QToolButton*>(button)->toolButtonStyle() != Qt::ToolButtonIconOnly));
    return shown ? std::max(0, button->sizeHint().width() - button->width()) : 0;
}

/// Cut on purpose: then the whole text is in the tooltip.
bool isWhole(const QWidget& widget) {
    return lacking(widget) <= 1 || !widget.toolTip().isEmpty();
}

/// Layouts settle when the machine lets them.
void waitForLayout(const QWidget& root) {
    static_cast<void>(QTest::qWaitFor(
        [&root] {
            const auto shown = shownWidgets(root);
            return std::all_of(shown.begin(), shown.end(), [](const QWidget* one) { return isWhole(*one); });
        },
        2'000));
}

} // namespace

void checkTexts(const QWidget& root, const std::string& place) {
    waitForLayout(root);
    for (const QWidget* widget : tests::shownWidgets(root)) {
        const bool isText =
            qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!isText)
            continue;
        BOOST_TEST(isWhole(*widget), place << ": cut by " << lacking(*widget) << " px: " << describe(*widget)
                                           << " "
                                           << (qobject_cast<const QLabel*>(widget)
                                                   ? static_cast<const QLabel*>(widget)->text()
                                                   : static_cast<const QAbstractButton*>(widget)->text()));
        const QRect taken(widget->mapTo(&root, QPoint()), widget->size());
        BOOST_TEST(allowed(*widget, root).adjusted(-1, -1, 1, 1).contains(taken),
                   place << ": outside of its place: " << describe(*widget));
    }
}

void checkHeads(const QWidget& root, const std::string& place) {
    constexpr int kMargins = 20;
    const QFontMetrics metrics(ui::Theme::font(ui::FontRole::Strong));
    for (const QWidget* widget : shownWidgets(root)) {
        const auto* head = qobject_cast<const QHeaderView*>(widget);
        if (!head || head->orientation() != Qt::Horizontal || !head->model())
            continue;
        for (int section = 0; section < head->count(); ++section) {
            const QString text = head->model()->headerData(section, Qt::Horizontal).toString();
            if (head->isSectionHidden(section) || text.isEmpty())
                continue;
            BOOST_TEST(head->sectionSize(section) >= metrics.horizontalAdvance(text) + kMargins,
                       place << ": the head « " << text << " » has " << head->sectionSize(section)
                             << " px in " << describe(*head->parentWidget()));
        }
    }
}

} // namespace isegorie::tests
