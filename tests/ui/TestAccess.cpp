// What holds on every screen: names for screen readers, Tab, shortcuts.
#include "tests/ui/Walk.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/PaletteModel.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSet>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace isegorie;
using tests::describe;

namespace {

bool isControl(QAccessible::Role role) {
    static const QSet<QAccessible::Role> controls{
        QAccessible::Button,         QAccessible::CheckBox,    QAccessible::RadioButton,
        QAccessible::EditableText,   QAccessible::ComboBox,    QAccessible::SpinBox,
        QAccessible::List,           QAccessible::Table,       QAccessible::Tree,
        QAccessible::Slider,         QAccessible::MenuItem,    QAccessible::PageTab,
        QAccessible::Link,           QAccessible::Dial,        QAccessible::ButtonMenu,
        QAccessible::ButtonDropDown, QAccessible::HotkeyField, QAccessible::ProgressBar};
    return controls.contains(role);
}

/// The text inside a spin box or an editable list is named by what holds it.
bool isInnerEdit(const QObject* object) {
    return object &&
           (qobject_cast<QAbstractSpinBox*>(object->parent()) || qobject_cast<QComboBox*>(object->parent()));
}

void checkNames(QAccessibleInterface* node, int& controls, const std::string& place) {
    if (!node || !node->isValid() || node->state().invisible)
        return;
    if (isControl(node->role()) && !isInnerEdit(node->object())) {
        ++controls;
        const auto* widget = qobject_cast<QWidget*>(node->object());
        BOOST_TEST(!node->text(QAccessible::Name).trimmed().isEmpty(),
                   place << ": no name on " << (widget ? describe(*widget) : "a child of role ")
                         << int(node->role()));
    }
    // Cells are named by their text; a table of thousands is not walked cell by cell.
    if (node->role() == QAccessible::Table || node->role() == QAccessible::Tree ||
        node->role() == QAccessible::List)
        return;
    for (int i = 0; i < node->childCount(); ++i)
        checkNames(node->child(i), controls, place);
}

bool tabStop(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() &&
           !widget.focusProxy() && !isInnerEdit(&widget) && !widget.isWindow();
}

void checkTab(ui::MainWindow& window, const ui::Page& page) {
    QSet<const QWidget*> reached;
    window.activateWindow();
    for (int i = 0; i < 600 && QApplication::focusWidget(); ++i) {
        const QWidget* focus = QApplication::focusWidget();
        reached.insert(focus);
        if (isInnerEdit(focus))
            reached.insert(focus->parentWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* widget : tests::shownWidgets(window))
        if (tabStop(*widget))
            BOOST_TEST(reached.contains(widget), page.key() << ": Tab does not reach " << describe(*widget));
}

/// Whether the action answers while this widget or one inside it has the focus.
bool reaches(const QAction& action, const QWidget* holder, const QWidget* focus) {
    switch (action.shortcutContext()) {
    case Qt::WidgetShortcut:
        return holder == focus;
    case Qt::WidgetWithChildrenShortcut:
        return holder == focus || holder->isAncestorOf(focus);
    default:
        return true;
    }
}

struct Binding {
    QAction* action;
    const QWidget* holder;
};

/// No two actions of the window and of the page answer the same keys wherever the focus is.
void checkShortcuts(ui::MainWindow& window, const ui::Page& page) {
    QHash<QString, QList<Binding>> bindings;
    const auto add = [&bindings](const QWidget* holder) {
        for (QAction* action : holder->actions())
            for (const QKeySequence& keys : action->shortcuts())
                bindings[keys.toString()].append({action, holder});
    };
    add(&window);
    add(&page);
    const auto children = page.findChildren<QWidget*>();
    for (const QWidget* child : children)
        add(child);
    for (auto it = bindings.begin(); it != bindings.end(); ++it) {
        if (it->size() < 2)
            continue;
        for (const QWidget* focus : children) {
            QSet<const QAction*> answering;
            for (const Binding& binding : *it)
                if (reaches(*binding.action, binding.holder, focus))
                    answering.insert(binding.action);
            BOOST_TEST(answering.size() <= 1, page.key() << ": " << it.key() << " has " << answering.size()
                                                         << " meanings in " << describe(*focus));
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(accessibility)

BOOST_AUTO_TEST_CASE(every_control_of_every_page_has_a_name) {
    QAccessible::setActive(true);
    for (const ui::WindowContent& content : tests::everyContent()) {
        tests::WindowFixture f(content);
        tests::fillWindow(f.session(), QStringLiteral("École"));
        int controls = 0;
        tests::forEachPage(f.window, [&](ui::Page& page) {
            checkNames(QAccessible::queryAccessibleInterface(&f.window), controls, page.key().toStdString());
        });
        BOOST_TEST(controls > 40);
    }
    ui::MainWindow empty(tests::exampleContent());
    tests::showActive(empty);
    int controls = 0;
    checkNames(QAccessible::queryAccessibleInterface(&empty), controls, "start screen");
    BOOST_TEST(controls > 5);
    QAccessible::setActive(false);
}

BOOST_AUTO_TEST_CASE(tab_reaches_every_control_of_every_page) {
    for (const ui::WindowContent& content : tests::everyContent()) {
        tests::WindowFixture f(content);
        tests::fillWindow(f.session(), QStringLiteral("École"));
        tests::forEachPage(f.window, [&](ui::Page& page) { checkTab(f.window, page); });
    }
}

BOOST_AUTO_TEST_CASE(a_button_that_goes_off_gives_the_keyboard_to_a_list) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* list = new QListView(&page);
    auto* acts = new QWidget(&page);
    auto* row = new QHBoxLayout(acts);
    QAction validate(QStringLiteral("Valider"));
    QAction remove(QStringLiteral("Supprimer"));
    auto* first = new ui::ActionButton(&validate, ui::ButtonRole::Primary, acts);
    auto* second = new ui::ActionButton(&remove, ui::ButtonRole::Danger, acts);
    row->addWidget(first);
    row->addWidget(second);
    column->addWidget(list);
    column->addWidget(acts);
    tests::showActive(page, {600, 400});
    QObject::connect(&validate, &QAction::triggered, &validate, [&] { validate.setEnabled(false); });
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    BOOST_TEST(!validate.isEnabled());
    BOOST_TEST(list->hasFocus());
    second->setFocus();
    remove.setVisible(false);
    BOOST_TEST(list->hasFocus());
}

BOOST_AUTO_TEST_CASE(no_shortcut_has_two_meanings_on_a_page) {
    for (const ui::WindowContent& content : tests::everyContent()) {
        tests::WindowFixture f(content);
        tests::forEachPage(f.window, [&](ui::Page& page) { checkShortcuts(f.window, page); });
    }
}

BOOST_AUTO_TEST_CASE(every_command_has_a_name_of_its_own_and_a_text) {
    for (const ui::WindowContent& content : tests::everyContent()) {
        tests::WindowFixture f(content);
        tests::forEachPage(f.window, [&](ui::Page& page) {
            QSet<QString> names; // a view that stands on two pages brings its commands to both
            for (const QAction* action : ui::PaletteModel::actionsOf(page)) {
                BOOST_TEST(!action->objectName().isEmpty(), page.key() << ": " << action->text());
                BOOST_TEST(!names.contains(action->objectName()), page.key() << ": " << action->objectName());
                names.insert(action->objectName());
            }
        });
    }
}

BOOST_AUTO_TEST_SUITE_END()
