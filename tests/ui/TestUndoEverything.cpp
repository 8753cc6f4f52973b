// Whatever a person does on the screens, Ctrl+Z until there is nothing left brings the base back, byte for
// byte.
#include "app/desktop/Pages.h"
#include "tests/marche/BonSample.h"
#include "tests/support/UiSupport.h"
#include "ui/concertation/AgendaTab.h"
#include "ui/concertation/ConcertationDetail.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/concertation/FicheTab.h"
#include "ui/marche/BonDetail.h"
#include "ui/marche/BonLignesView.h"
#include "ui/marche/BonSaisie.h"
#include "ui/marche/BonsListe.h"
#include "ui/marche/BonsPage.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Fields.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/RecordForm.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

#include <random>

using namespace isegorie;
using tests::BonSample;
using tests::require;

namespace {

/// The program's window on a base ready to order, with a draft of two lines.
class Person {
public:
    explicit Person(unsigned seed) : m_random(seed) {
        const QString draft =
            m_sample.complete({{QStringLiteral("3.2.1.A"), 1, false}, {QStringLiteral("3.8.3"), 4, false}});
        const QString path = m_sample.base.path();
        m_sample.base.close();
        require(m_window.openBase(path));
        tests::showActive(m_window, {1400, 900});
        m_draft = draft;
    }

    QString hash() { return require(m_window.session()->database().contentHash()); }
    bool save() { return m_window.session()->flushPending(); }
    QAction* undo() { return m_window.shellActions().undo; }
    QAction* redo() { return m_window.shellActions().redo; }

    /// One thing that a person does; the name of it.
    std::string act() {
        const auto& [name, what] = m_acts.at(m_random() % m_acts.size());
        what();
        QCoreApplication::processEvents();
        return name;
    }

private:
    ui::ConcertationsPage& concertations() {
        m_window.pages().open(QStringLiteral("concertations"));
        return *qobject_cast<ui::ConcertationsPage*>(m_window.pages().current());
    }
    /// The bons, the draft open (the first that is left when it is gone).
    ui::BonsPage& bons() {
        m_window.pages().open(QStringLiteral("bons"));
        auto& page = *qobject_cast<ui::BonsPage*>(m_window.pages().current());
        if (!page.openRecord(m_draft) && page.liste()->table()->visibleRowCount() > 0)
            page.openRecord(page.liste()->table()->model()->index(0, 0).data(ui::TableRole::Id).toString());
        return page;
    }
    static void trigger(QWidget& page, const char* name) {
        auto* action = page.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(action, name);
        if (action->isEnabled())
            action->trigger();
    }
    QString word() { return QStringLiteral("mot%1").arg(m_random() % 1000); }
    void type(QWidget* editor) {
        BOOST_REQUIRE(editor);
        for (const QChar c : word())
            QTest::keyClick(editor, c.toLatin1());
    }

    void newConcertation() {
        auto& page = concertations();
        page.create();
        type(page.detail()->ficheTab()->form()->editor(QStringLiteral("titre")));
    }
    void writeQuestion() {
        type(concertations().detail()->ficheTab()->form()->editor(QStringLiteral("question")));
    }
    void changeStatus() {
        QTest::keyClick(concertations().detail()->ficheTab()->form()->editor(QStringLiteral("statut")),
                        Qt::Key_Down);
    }
    void addTask() {
        auto* field = concertations().findChild<QLineEdit*>(QStringLiteral("nouveau-tache"));
        type(field);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void addLine() {
        auto* code = bons().findChild<ui::BonSaisie*>()->codeEdit();
        code->setText(m_random() % 2 == 0 ? QStringLiteral("3.8.3 x 2") : QStringLiteral("3.8.1"));
        QTest::keyClick(code, Qt::Key_Return);
    }
    void removeLine() {
        auto& page = bons();
        page.findChild<ui::BonLignesView*>()->selectAll();
        trigger(page, "bon.ligne.supprimer");
    }
    void removeDraft() {
        auto& page = bons();
        trigger(page, "bon.fermer");
        page.liste()->table()->selectRow(0);
        trigger(page, "bons.supprimer");
    }

    BonSample m_sample;
    ui::MainWindow m_window{app::windowContent()};
    QString m_draft;
    std::mt19937 m_random;
    const std::vector<std::pair<const char*, std::function<void()>>> m_acts{
        {"new concertation", [this] { newConcertation(); }},
        {"copy of a concertation", [this] { trigger(concertations(), "concertation.dupliquer"); }},
        {"concertation removed", [this] { trigger(concertations(), "concertation.supprimer"); }},
        {"question", [this] { writeQuestion(); }},
        {"status", [this] { changeStatus(); }},
        {"task", [this] { addTask(); }},
        {"jalon", [this] { trigger(concertations(), "concertation.jalon.ajouter"); }},
        {"line", [this] { addLine(); }},
        {"lines removed", [this] { removeLine(); }},
        {"copy of a bon", [this] { trigger(bons(), "bon.dupliquer"); }},
        {"draft removed", [this] { removeDraft(); }},
        {"undo", [this] { undo()->trigger(); }},
        {"redo", [this] { redo()->trigger(); }}};
};

} // namespace

BOOST_AUTO_TEST_SUITE(undo_everything)

BOOST_AUTO_TEST_CASE(any_sequence_on_screen_comes_back_and_goes_forth_again) {
    constexpr int kActs = 25;
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        Person person(seed);
        const QString before = person.hash();
        std::string done;
        for (int i = 0; i < kActs; ++i)
            done += person.act() + ", ";
        BOOST_TEST(person.save());
        while (person.redo()->isEnabled())
            person.redo()->trigger();
        const QString after = person.hash();
        int undone = 0;
        for (; person.undo()->isEnabled() && undone < 1000; ++undone)
            person.undo()->trigger();
        BOOST_TEST(undone > 5, "seed " << seed << ": " << done);
        BOOST_TEST(person.hash() == before, "seed " << seed << ": " << done);
        while (person.redo()->isEnabled())
            person.redo()->trigger();
        BOOST_TEST(person.hash() == after, "seed " << seed << ": " << done);
    }
}

BOOST_AUTO_TEST_SUITE_END()
