// Helpers of tests with widgets: keys, waiting, pictures.
#pragma once

#include "tests/support/TempBase.h"
#include "ui/shell/Session.h"

#include <QTest>
#include <QWidget>

namespace isegorie::tests {

/// A session on a fresh base.
struct TempSession {
    TempBase base;
    ui::Session session{base.release()};
};

/// Shows the widget as the active window of the offscreen screen.
inline void showActive(QWidget& widget, QSize size = {1280, 800}) {
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowExposed(&widget));
    QTest::qWait(0);
}

/// Types into whatever has the focus.
inline void type(const QString& text) {
    for (const QChar c : text)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

/// Writes a picture of the widget into the folder named by ISEGORIE_PICTURES; nothing without it.
inline void picture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("ISEGORIE_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(100);
    widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace isegorie::tests
