// The screen of the catalogue on a base ready to order, beside its twin of the framework.
#pragma once

#include "tests/ui/BonsUi.h"
#include "ui/marche/CatalogueDetail.h"
#include "ui/marche/CatalogueListe.h"
#include "ui/marche/CatalogueModel.h"
#include "ui/marche/CataloguePage.h"
#include "ui/marche/CatalogueTable.h"

namespace isegorie::tests {

/// A page on a session, refreshed as the window does, with the keyboard.
template <typename PageType>
struct PageUi {
    ui::Session& session;
    PageType page;

    explicit PageUi(ui::Session& on) : session(on), page(on) {
        QObject::connect(&session, &ui::Session::changed, &page, &ui::Page::refresh);
        showActive(page, {1055, 700});
        page.refresh({});
        QCoreApplication::processEvents();
    }
    QAction* action(const char* name) {
        auto* found = page.template findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(found, name);
        return found;
    }
    void trigger(const char* name) {
        QAction* found = action(name);
        BOOST_REQUIRE_MESSAGE(found->isEnabled(), name);
        found->trigger();
        QCoreApplication::processEvents();
    }
    bool shows(const QString& word) const {
        const auto labels = page.template findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&word](const QLabel* label) {
            return label->isVisible() && label->text().contains(word);
        });
    }
};

} // namespace isegorie::tests
