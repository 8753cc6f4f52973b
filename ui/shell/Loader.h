// Readings that are too long for the UI thread: only the answer to the last question arrives.
#pragma once

#include "ui/shell/Session.h"

#include <functional>
#include <memory>

namespace isegorie::ui {

class Loader : public QObject {
    Q_OBJECT
public:
    explicit Loader(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(session) {}

    /// read runs elsewhere on a view of its own, show here once it has ended. A question still under way is
    /// dropped.
    template <typename T>
    void load(std::function<base::Result<T>(const storage::Database&)> read,
              std::function<void(const base::Result<T>&)> show) {
        auto answer = std::make_shared<base::Result<T>>();
        start(
            [read = std::move(read), answer](const storage::Database& database) { *answer = read(database); },
            [show = std::move(show), answer](const base::Status& status) {
                show(status ? *answer : base::Result<T>(base::echec(status.error())));
            });
    }
    bool isLoading() const { return m_task != nullptr; }
    /// Whoever asked hears no more of it: for what shows something else without asking.
    void stop();

private:
    void start(std::function<void(const storage::Database&)> read,
               std::function<void(const base::Status&)> done);

    Session& m_session;
    base::Task* m_task = nullptr;
};

} // namespace isegorie::ui
