#include "ui/shell/LectureLongue.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>

#include <utility>

namespace isegorie::ui {

LectureLongue::LectureLongue(Session& session, const Noms& noms, QWidget* onglet)
    : QObject(onglet),
      m_session(session),
      m_cancel(makeAction(onglet, noms.action, noms.texte, QStringLiteral("close"))),
      m_bar(new TacheBarre(noms.barre, m_cancel, onglet)) {
    m_cancel->setIconText(tr("Interrompre"));
    m_cancel->setEnabled(false);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_task != nullptr)
            m_task->cancel();
    });
}

LectureLongue::~LectureLongue() {
    if (m_task != nullptr) // its bar and its action may be gone already
        m_task->cancel();
}

void LectureLongue::run(const QString& title, Session::Reading work,
                        std::function<void(const base::Status&)> done) {
    stop();
    m_task = m_session.runReading(title, std::move(work), this,
                                  [this, turn = m_turn, done = std::move(done)](const base::Status& status) {
                                      if (turn != m_turn)
                                          return;
                                      m_task = nullptr;
                                      m_cancel->setEnabled(false);
                                      done(status);
                                  });
    m_bar->follow(m_task);
    m_cancel->setEnabled(true);
}

void LectureLongue::stop() {
    ++m_turn;
    m_cancel->setEnabled(false);
    if (base::Task* task = std::exchange(m_task, nullptr)) {
        task->cancel();
        m_bar->hide();
    }
}

} // namespace isegorie::ui
