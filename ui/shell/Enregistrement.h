// Reading and storing where the outcome is shown in its own place, with the input still there.
#pragma once

#include "ui/shell/Session.h"

namespace isegorie::ui {

class InlineMessage;

/// Applies an edit. Its refusal is returned; so is a failure, whose cause the session shows.
base::Status store(Session& session, const base::Result<storage::Edit>& edit);
/// The same with its refusal in the message, which is cleared before. True when what was asked is so.
bool store(Session& session, InlineMessage& message, const base::Result<storage::Edit>& edit);

/// What was read; when it could not be, nothing, and a toast that says why.
template <typename T>
T shown(Session& session, const base::Result<T>& result) {
    if (!result)
        session.notify(result.error());
    return result ? *result : T();
}

} // namespace isegorie::ui
