// What is large is taken apart off the UI thread: a change of a hundred thousand rows takes half a second.
#pragma once

#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace isegorie::ui {

/// Its memory is given back by another thread, soon. Nothing that other threads must not touch.
template <typename T>
void letGo(T&& large) {
    static_assert(!std::is_lvalue_reference_v<T>, "what is kept is not let go");
    auto last = std::make_shared<T>(std::forward<T>(large));
    QThreadPool::globalInstance()->start([last = std::move(last)]() mutable { last.reset(); });
}

} // namespace isegorie::ui
