// What a person without a mouse does: Tab until the wanted widget has the focus, then keys. A widget that Tab
// does not reach fails the test.
#pragma once

#include "tests/support/UiSupport.h"
#include "ui/shell/Buttons.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

#include <functional>

namespace isegorie::tests {

struct Clavier {
    static void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        BOOST_REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QTest::qWait(0);
    }
    /// After a dialog: the window manager that the offscreen screen lacks would do this.
    static void backTo(QWidget& window) {
        BOOST_REQUIRE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, 60'000));
        window.activateWindow();
        BOOST_REQUIRE(QTest::qWaitFor([&window] { return window.isActiveWindow(); }));
    }
    /// Whatever its parts, "Alt+3".
    static void press(const QKeySequence& keys) {
        BOOST_REQUIRE(!keys.isEmpty());
        press(keys[0].key(), keys[0].keyboardModifiers());
    }
    static bool holdsFocus(const QWidget& wanted) {
        const QWidget* focus = QApplication::focusWidget();
        return focus && (focus == &wanted || wanted.isAncestorOf(focus));
    }
    static void reach(QWidget* wanted) {
        constexpr int kMostSteps = 400;
        BOOST_REQUIRE(wanted && wanted->isVisible());
        for (int step = 0; step < kMostSteps && !holdsFocus(*wanted); ++step)
            press(Qt::Key_Tab);
        BOOST_REQUIRE_MESSAGE(holdsFocus(*wanted), "Tab does not reach "
                                                       << wanted->metaObject()->className() << " "
                                                       << wanted->accessibleName().toStdString());
    }
    static void write(QWidget* field, const QString& text) {
        reach(field);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    /// The visible button of an action, pressed.
    static void push(const QWidget& page, const char* action) {
        auto* wanted = page.findChild<QAction*>(QLatin1String(action));
        BOOST_REQUIRE_MESSAGE(wanted && wanted->isEnabled(), action << " is not offered");
        for (auto* button : page.window()->findChildren<ui::ActionButton*>())
            if (button->isVisible() && button->text() == wanted->iconText() && button->isEnabled()) {
                reach(button);
                return press(Qt::Key_Space);
            }
        BOOST_FAIL("no button for " << action);
    }
    /// Opens the menu of the button that has the focus and goes down to the entry with this text.
    static void pick(const QString& text) {
        QTimer::singleShot(0, [text] {
            BOOST_REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            BOOST_REQUIRE(menu);
            constexpr int kMostEntries = 60;
            for (int i = 0; i < kMostEntries; ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
                if (menu->activeAction() && menu->activeAction()->text() == text)
                    break;
            }
            BOOST_TEST((menu->activeAction() && menu->activeAction()->text() == text));
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QWidget* back = QApplication::activeWindow();
        press(Qt::Key_Space);
        backTo(*back);
    }
    /// What the next file dialog is answered with; `ask` opens it.
    static void answerFileDialog(const QString& path, const std::function<void()>& ask) {
        bool answered = false;
        QWidget* back = QApplication::activeWindow();
        QTimer watch; // looks again and again: the dialog runs a loop of its own
        QObject::connect(&watch, &QTimer::timeout, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            auto* name =
                dialog && !answered ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
            if (!name)
                return;
            answered = true;
            name->setFocus();
            name->setText(path); // at once, as pasted: what Qt proposes while one types is not ours
            QTest::keyClick(name, Qt::Key_Return);
        });
        watch.start(10);
        ask();
        BOOST_REQUIRE(answered);
        backTo(*back);
    }
};

} // namespace isegorie::tests
