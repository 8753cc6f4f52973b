// The prices of a titulaire on a small framework, as the attribution's detail shows them.
#pragma once

#include "core/marche/ImportBpu.h"
#include "tests/marche/FrameworkSample.h"
#include "tests/support/UiSupport.h"
#include "ui/marche/ImportBpuPanneau.h"
#include "ui/marche/PrixListe.h"
#include "ui/marche/PrixTableau.h"
#include "ui/marche/PrixVue.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

#include <functional>

namespace isegorie::tests {

/// A price of the CCTP's lot 3, in euros.
inline marche::Prix price(const char* code, qint64 euros, std::optional<qint64> without = {}) {
    marche::Prix result{QLatin1String(code), base::Montant::euros(euros), std::nullopt};
    if (without)
        result.puHtSansFichier = base::Montant::euros(*without);
    return result;
}

struct PrixUi {
    using Prepare = std::function<void(TempBase&, const FrameworkSample&)>;

    TempBase base;
    FrameworkSample framework{base};
    ui::Session session;
    ui::PrixVue vue;

    explicit PrixUi(const Prepare& prepare = {}) : session(prepared(prepare)), vue(session) {
        QObject::connect(&session, &ui::Session::changed, &vue, &ui::PrixVue::refresh);
        showActive(vue, {940, 620});
        vue.setAttribution(framework.firstAttribution);
        vue.focusFirst();
        QCoreApplication::processEvents();
    }

    ui::PrixListe& liste() { return *vue.liste(); }
    ui::ImportBpuPanneau& import() { return *vue.import(); }
    QString hash() const { return require(session.database().contentHash()); }
    QList<marche::VersionPrix> versions() const {
        return require(marche::listVersionsPrix(session.database(), framework.firstAttribution));
    }

    /// A file of the user; an earlier one of that name is replaced.
    QString file(const char* name, const QByteArray& content) const {
        const QString path = base.folder() + QLatin1Char('/') + QString::fromUtf8(name);
        QFile out(path);
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        BOOST_REQUIRE(out.write(content) == content.size());
        return path;
    }
    static void drop(QWidget& target, const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent drag(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &drag);
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &dropped);
    }
    /// Drops the file and waits until it is read.
    void importFile(const QString& path) {
        drop(vue, path);
        waitRead();
    }
    void waitRead() {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return !import().isReading(); }, 10'000));
        QCoreApplication::processEvents();
    }
    void trigger(const char* name) {
        auto* action = vue.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(action && action->isEnabled(), name);
        action->trigger();
        QCoreApplication::processEvents();
    }
    bool isEnabled(const char* name) {
        auto* action = vue.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(action, name);
        return action->isEnabled();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        BOOST_REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

private:
    std::unique_ptr<storage::Database> prepared(const Prepare& prepare) {
        if (prepare)
            prepare(base, framework);
        return base.release();
    }
};

} // namespace isegorie::tests
