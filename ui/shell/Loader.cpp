#include "ui/shell/Loader.h"

#include <utility>

namespace isegorie::ui {

void Loader::stop() {
    if (base::Task* old = std::exchange(m_task, nullptr)) {
        old->disconnect(this);
        old->cancel();
        old->deleteLater();
    }
}

void Loader::start(std::function<void(const storage::Database&)> read,
                   std::function<void(const base::Status&)> done) {
    stop();
    const storage::Database& database = m_session.database();
    m_task = new base::Task(
        {},
        [&database, read = std::move(read)](base::TaskContext& context) -> base::Status {
            const auto reader = database.reader(&context);
            if (!reader)
                return base::echec(reader.error());
            read(**reader);
            return {};
        },
        this);
    connect(m_task, &base::Task::finished, this, [this, done = std::move(done)] {
        base::Task* ended = std::exchange(m_task, nullptr);
        ended->deleteLater();
        done(ended->status());
    });
    m_task->start();
}

} // namespace isegorie::ui
