#include "app/desktop/Captures.h"

#include "app/desktop/Pages.h"
#include "core/base/Task.h"
#include "core/concertation/Liste.h"
#include "core/marche/BonLecture.h"
#include "core/recrutement/PlanLecture.h"
#include "core/storage/Backup.h"
#include "ui/recrutement/RecrutementsPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Toasts.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace isegorie::app {

namespace {

constexpr QSize kSize(1280, 800);
constexpr int kSettleMs = 150;      // layouts and short delays of the pages
constexpr int kLongestWaitMs = 500; // of what answers after a pause

/// A loop of its own, as in the running program: processEvents() never deletes what deleteLater() promised.
void settle(int milliseconds = kSettleMs) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until what a page reads or computes off this thread has arrived, or it takes too long.
void settleWork(const QWidget& window, const ui::Session* session) {
    constexpr int kMostWaits = 200;
    const auto works = [&] {
        return !window.findChildren<base::Task*>().isEmpty() ||
               (session != nullptr && !session->findChildren<base::Task*>().isEmpty());
    };
    for (int wait = 0; works() && wait < kMostWaits; ++wait)
        settle();
}

base::Erreur cannotWrite(const QString& path) {
    return base::Erreur::systeme(QStringLiteral("captures.ecriture"),
                                 ui::MainWindow::tr("L’image n’a pas pu être écrite."),
                                 ui::MainWindow::tr("Choisissez un dossier où vous pouvez écrire."))
        .dans(path);
}

/// "Réception et facturation" -> "reception-et-facturation": names of files for every system.
QString fileName(const QString& text) {
    QString name;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.endsWith(QLatin1Char('-')) &&
                 !name.isEmpty())
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')) || (!name.isEmpty() && name.back().isDigit()))
        name.chop(1);
    return name;
}

/// Records worth a picture of their own, each under a name; a page that is not here shows its first row.
QList<std::pair<QString, QString>> recordsOf(const ui::Page& page, const storage::Database& database) {
    QList<std::pair<QString, QString>> records;
    if (page.key() == QLatin1String("concertations")) {
        const auto lines = concertation::lireListe(database, QDate::currentDate());
        if (!lines || lines->isEmpty())
            return records;
        const auto busiest = std::max_element(lines->begin(), lines->end(), [](const auto& a, const auto& b) {
            return std::tuple(a.bons, a.retards) < std::tuple(b.bons, b.retards);
        });
        records.append({QStringLiteral("fiche"), busiest->id});
    }
    if (page.key() == QLatin1String("bons")) {
        const auto bons = marche::listBons(database).value_or(QList<marche::BonResume>());
        const auto add = [&](const QString& name, marche::StatutBon statut) {
            const marche::BonResume* best = nullptr;
            for (const marche::BonResume& bon : bons)
                if (bon.statut == statut && (!best || bon.ht > best->ht))
                    best = &bon;
            if (best)
                records.append({name, best->id});
        };
        add(QStringLiteral("projet"), marche::StatutBon::Brouillon);
        add(QStringLiteral("en-cours"), marche::StatutBon::EnCours);
    }
    if (page.key() == QLatin1String("recrutement")) {
        const auto all = recrutement::listRecrutements(database);
        if (!all || all->isEmpty())
            return records;
        const auto largest = std::max_element(
            all->begin(), all->end(), [](const auto& a, const auto& b) { return a.candidats < b.candidats; });
        records.append({QStringLiteral("panel"), largest->recrutement.id});
    }
    return records;
}

/// With the passphrase of the example base, which is public; another coffre stays locked, and is pictured so.
void openCoffre(ui::Page& page) {
    auto* recruitment = qobject_cast<ui::RecrutementsPage*>(&page);
    if (!recruitment || recruitment->coffre().etat() != ui::CoffreSession::Etat::Verrouille)
        return;
    QEventLoop loop;
    recruitment->coffre().unlock(coffre::Secret::fromText(QStringLiteral("base de démonstration")),
                                 [&loop](const base::Status&) { loop.quit(); });
    loop.exec();
    settle(kLongestWaitMs);
}

class Photographer {
public:
    Photographer(ui::MainWindow& window, ui::MainWindow& start, const QDir& folder)
        : m_window(window), m_start(start), m_folder(folder) {}

    base::Result<QStringList> walk() {
        for (const bool dark : {false, true}) {
            ui::Theme::instance().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
            m_end = dark ? QStringLiteral("-sombre") : QStringLiteral("-clair");
            take(m_start, QStringLiteral("accueil"));
            for (ui::Page* page : m_window.pages().pages())
                walkPage(*page);
            walkOverlays();
        }
        if (!m_status)
            return base::echec(m_status.error());
        return m_written;
    }

    void take(QWidget& widget, const QString& name, double scale = 1) {
        settle();
        QPixmap picture(widget.size() * scale);
        picture.setDevicePixelRatio(scale);
        widget.render(&picture);
        const QString path = m_folder.filePath(
            name + m_end + (scale == 1 ? QString() : QStringLiteral("-150")) + QStringLiteral(".png"));
        if (!m_status)
            return;
        if (picture.save(path))
            m_written << path;
        else
            m_status = base::echec(cannotWrite(path));
    }

private:
    void walkPage(ui::Page& page) {
        m_window.pages().open(page.key());
        take(m_window, page.key());
        if (m_end == QLatin1String("-clair"))
            take(m_window, page.key(), 1.5);
        openCoffre(page);
        const auto records = recordsOf(page, page.session().database());
        for (const auto& [name, id] : records) {
            m_window.pages().open(page.key(), id);
            walkTabs(page, page.key() + QLatin1Char('-') + name);
        }
        if (records.isEmpty())
            walkTabs(page, page.key());
    }

    /// One picture a tab; none of its own for a page without.
    void walkTabs(ui::Page& page, const QString& name) {
        const QList<QTabWidget*> all = page.findChildren<QTabWidget*>();
        const auto tabs =
            std::find_if(all.begin(), all.end(), [](const QTabWidget* one) { return one->isVisible(); });
        if (tabs == all.end())
            return;
        for (int tab = 0; tab < (*tabs)->count(); ++tab) {
            if (!(*tabs)->isTabVisible(tab))
                continue;
            (*tabs)->setCurrentIndex(tab);
            const QString picture = name + QLatin1Char('-') + fileName((*tabs)->tabText(tab));
            settle(); // what a tab does a moment after it is shown
            settleWork(m_window, &page.session());
            take(m_window, picture);
            compute(page, *(*tabs)->widget(tab), picture);
        }
        (*tabs)->setCurrentIndex(0);
    }

    /// What a tab shows once its computation has ended; one that scrolls, from its top to its end.
    void compute(ui::Page& page, QWidget& tab, const QString& name) {
        static const QStringList starts{QStringLiteral("calibrage.calculer"),
                                        QStringLiteral("tables.composer"), QStringLiteral("classes.classer")};
        constexpr int kMostWaits = 60;
        const auto* area = tab.findChild<QScrollArea*>();
        for (const QString& start : starts) {
            auto* action = page.findChild<QAction*>(start);
            if (!action || !action->isEnabled() || !start.startsWith(name.section(u'-', -1) + u'.'))
                continue;
            action->trigger();
            for (int wait = 0; !action->isEnabled() && wait < kMostWaits; ++wait)
                settle(kLongestWaitMs);
            settleWork(m_window, &page.session());
            take(area ? *area->widget() : m_window, name + QStringLiteral("-calcule"));
        }
    }

    void walkOverlays() {
        m_window.pages().open(QStringLiteral("bons"));
        walkDialog("bons.nouveau", QStringLiteral("bons-nouveau"));
        walkDialog("bon.assistant", QStringLiteral("bons-assistant"));
        m_window.pages().open(QStringLiteral("recrutement"));
        walkDialog("recrutement.nouveau", QStringLiteral("recrutement-nouveau"));
        walkDialog("coffre.conservation", QStringLiteral("recrutement-conservation"));
        m_window.pages().open(QStringLiteral("tableau"));
        m_window.palette().open(m_window.commands(), m_window.pages().pages());
        if (auto* input = m_window.palette().findChild<QLineEdit*>())
            input->setText(QStringLiteral("eau"));
        take(m_window, QStringLiteral("palette"));
        m_window.palette().close();
        m_window.shellActions().history->setChecked(true);
        m_window.pages().open(QStringLiteral("concertations"));
        take(m_window, QStringLiteral("historique"));
        m_window.shellActions().history->setChecked(false);
        m_window.toasts().showEdit(ui::MainWindow::tr("Modifier « %1 »").arg(QStringLiteral("Objectifs")));
        m_window.toasts().show(ui::Tone::Danger, cannotWrite(m_folder.path()).texte());
        take(m_window, QStringLiteral("messages"));
        for (auto* toast : m_window.toasts().findChildren<ui::Toast*>())
            Q_EMIT toast->dismissed();
    }

    void walkDialog(const char* action, const QString& name) {
        for (QAction* command : m_window.commands())
            if (command->objectName() == QLatin1String(action))
                command->trigger();
        settle(kLongestWaitMs);
        const QWidgetList tops = QApplication::topLevelWidgets();
        const auto shown = std::find_if(tops.begin(), tops.end(), [](const QWidget* top) {
            return top->isVisible() && qobject_cast<const QDialog*>(top);
        });
        if (shown == tops.end())
            return;
        auto* dialog = qobject_cast<QDialog*>(*shown);
        take(*dialog, name);
        dialog->reject();
        settle(); // closing may delete it
    }

    ui::MainWindow& m_window;
    ui::MainWindow& m_start; ///< Without a base.
    QDir m_folder;
    QString m_end;
    QStringList m_written;
    base::Status m_status;
};

} // namespace

base::Result<QStringList> writeCaptures(const QString& base, const QString& folder) {
    // A copy, and settings of its own: pictures show what the base holds, not what somebody did last, and
    // leave neither a backup nor a trace of themselves.
    const QString author = ui::preferences::author();
    const QTemporaryDir place;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place.path());
    ui::preferences::setAuthor(author);
    const QString copy = place.filePath(QFileInfo(base).fileName());
    if (const base::Status copied = storage::exportBase(base, copy); !copied)
        return base::echec(copied.error());
    QFile::copy(coffre::KeyFile::pathFor(base), coffre::KeyFile::pathFor(copy));
    QDir().mkpath(folder);
    const ui::Theme::Mode before = ui::Theme::instance().mode();
    const auto shown = [](ui::MainWindow& window) {
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.resize(kSize);
        window.show();
    };
    ui::MainWindow start(windowContent());
    shown(start);
    ui::MainWindow window(windowContent());
    if (const base::Status opened = window.openBase(copy); !opened)
        return base::echec(opened.error());
    shown(window);
    const auto written = Photographer(window, start, QDir(folder)).walk();
    ui::Theme::instance().setMode(before);
    return written;
}

} // namespace isegorie::app
