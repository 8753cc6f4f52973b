#include "app/desktop/Captures.h"

#include "ui/shell/PageStack.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

namespace isegorie::app {

namespace {

constexpr QSize kSize(1280, 800);
constexpr int kSettleMs = 250; // layouts and short delays of the pages

void settle() {
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < kSettleMs)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

base::Status write(ui::MainWindow& window, const QString& path, double scale, QStringList& written) {
    QPixmap picture(kSize * scale);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    if (!picture.save(path))
        return base::echec(
            base::Erreur::systeme(QStringLiteral("captures.ecriture"),
                                  ui::MainWindow::tr("L’image n’a pas pu être écrite."),
                                  ui::MainWindow::tr("Choisissez un dossier où vous pouvez écrire."))
                .dans(path));
    written << path;
    return {};
}

} // namespace

base::Result<QStringList> writeCaptures(ui::MainWindow& window, const QString& folder) {
    QDir().mkpath(folder);
    const QDir target(folder);
    QStringList written;
    const ui::Theme::Mode before = ui::Theme::instance().mode();
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(kSize);
    window.show();
    base::Status status;
    for (const bool dark : {false, true}) {
        ui::Theme::instance().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        for (const ui::Page* page : window.pages().pages()) {
            window.pages().open(page->key());
            settle();
            const QString name =
                target.filePath(page->key() + (dark ? QStringLiteral("-sombre") : QStringLiteral("-clair")));
            if (status)
                status = write(window, name + QStringLiteral(".png"), 1.0, written);
            if (status && !dark)
                status = write(window, name + QStringLiteral("-150.png"), 1.5, written);
        }
    }
    ui::Theme::instance().setMode(before);
    if (!status)
        return base::echec(status.error());
    return written;
}

} // namespace isegorie::app
