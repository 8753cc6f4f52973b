// The screen of bons on a base ready to order, as the window shows it.
#pragma once

#include "tests/marche/BonSample.h"
#include "tests/support/UiSupport.h"
#include "ui/marche/BonDetail.h"
#include "ui/marche/BonLignesModel.h"
#include "ui/marche/BonsListe.h"
#include "ui/marche/BonsPage.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>

#include <algorithm>
#include <functional>

namespace isegorie::tests {

struct BonsUi {
    /// Runs on the base before the session takes it; its answer is the bon to open.
    using Prepare = std::function<QString(BonSample&)>;

    BonSample sample;
    QString bonId;
    ui::Session session;
    ui::BonsPage page;

    explicit BonsUi(int lot = 3, const Prepare& prepare = {})
        : sample(lot),
          bonId(prepare ? prepare(sample) : QString()),
          session(sample.base.release()),
          page(session) {
        QObject::connect(&session, &ui::Session::changed, &page, &ui::Page::refresh);
        showActive(page, {1366, 768});
        page.refresh({});
        if (!bonId.isEmpty())
            BOOST_REQUIRE(page.openRecord(bonId));
        settle();
    }
    /// The list is read off the UI thread.
    void settle() {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return page.liste()->isSettled(); }));
        QCoreApplication::processEvents();
    }

    marche::Bon bon() const { return require(marche::loadBon(session.database(), page.detail()->bon().id)); }
    ui::BonLignesModel* lignes() { return page.findChild<ui::BonLignesModel*>(); }

    /// A popup that closes gives the focus back only where there is a window manager: the offscreen platform
    /// has none.
    static QWidget* focusedWidget() {
        if (!QApplication::focusWidget())
            for (QWidget* window : QApplication::topLevelWidgets())
                if (window->isVisible() && window->windowType() == Qt::Window) {
                    window->activateWindow();
                    QCoreApplication::processEvents();
                }
        return QApplication::focusWidget();
    }
    /// A shortcut or key for whatever has the focus.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = focusedWidget();
        BOOST_REQUIRE(focused);
        QTest::keyClick(focused, key, modifiers);
        QCoreApplication::processEvents(); // layouts and late shows, as between two keys of a person
    }
    static void enter() { key(Qt::Key_Return); }
    QAction* action(const char* name) {
        auto* found = page.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(found, name);
        return found;
    }
    void trigger(const char* name) {
        QAction* found = action(name);
        BOOST_REQUIRE_MESSAGE(found->isEnabled() && found->isVisible(), name);
        found->trigger();
        QCoreApplication::processEvents();
    }
    /// Texts of the visible labels that say something about the word.
    bool shows(const QString& word, QWidget* where = nullptr) {
        const auto labels = (where ? where : static_cast<QWidget*>(&page))->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(word);
        });
    }
};

} // namespace isegorie::tests
