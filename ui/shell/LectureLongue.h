// A long reading of a tab with its bar and the action that interrupts it: only the answer to the last
// question arrives. Shorter ones, which need neither, are a Loader's.
#pragma once

#include "ui/shell/Session.h"

#include <memory>

class QAction;

namespace isegorie::ui {

class TacheBarre;

class LectureLongue : public QObject {
    Q_OBJECT
public:
    /// What the action is called in the palette ("mots.interrompre", « Interrompre le comptage des mots »),
    /// and the bar for screen readers. The tab places the bar.
    struct Noms {
        QString action, texte, barre;
    };
    LectureLongue(Session& session, const Noms& noms, QWidget* onglet);
    ~LectureLongue() override;

    TacheBarre* barre() const { return m_bar; }
    QAction* interrompre() const { return m_cancel; }
    bool isRunning() const { return m_task != nullptr; }

    /// A reading under way is dropped. The session shows what failed before `done` hears of it.
    void run(const QString& title, Session::Reading work, std::function<void(const base::Status&)> done);
    /// The same for what answers something: a refusal is part of the answer and shown by the tab.
    template <typename T>
    void ask(const QString& title,
             std::function<base::Result<T>(const storage::Database&, base::TaskContext&)> read,
             std::function<void(base::Result<T>)> show) {
        auto answer = std::make_shared<base::Result<T>>();
        run(
            title,
            [read = std::move(read), answer](const storage::Database& database,
                                             base::TaskContext& context) -> base::Status {
                *answer = read(database, context);
                return {};
            },
            [show = std::move(show), answer](const base::Status& status) {
                show(status ? std::move(*answer) : base::Result<T>(base::echec(status.error())));
            });
    }
    /// Whoever asked hears no more of it.
    void stop();

private:
    Session& m_session;
    QAction* m_cancel;
    TacheBarre* m_bar;
    base::Task* m_task = nullptr;
    int m_turn = 0; ///< Of the last that was begun or dropped.
};

} // namespace isegorie::ui
