// The real window on a fresh base, with two example pages besides the program's own.
#pragma once

#include "app/desktop/Pages.h"
#include "tests/support/UiSupport.h"
#include "tests/ui/ExamplePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

namespace isegorie::tests {

inline ui::WindowContent exampleContent() {
    ui::WindowContent content = app::windowContent();
    content.pages.clear();
    for (const QString& key : {QStringLiteral("exemples"), QStringLiteral("autres")})
        content.pages.append(
            [key](ui::Session& session, QWidget* parent) { return new ExamplePage(session, key, parent); });
    return content;
}

struct WindowFixture {
    QTemporaryDir folder;
    ui::MainWindow window;

    explicit WindowFixture(ui::WindowContent content = exampleContent()) : window(std::move(content)) {
        require(window.openBase(path(), true));
        showActive(window);
    }
    QString path() const { return folder.filePath(QStringLiteral("essai.isegorie")); }
    ui::Session& session() const { return *window.session(); }
    ExamplePage& page() const {
        return static_cast<ExamplePage&>(*window.pages().page(QStringLiteral("exemples")));
    }
};

} // namespace isegorie::tests
