// Long work, cancelled at each of its steps in turn.
#pragma once

#include "core/base/Task.h"
#include "tests/support/TestSupport.h"

#include <functional>

namespace isegorie::tests {

using LongWork = std::function<base::Status(base::TaskContext&)>;

/// Runs the work once as often as it has steps, each time cancelled at the next one, then to its end; after
/// each cancel `unchanged` is checked. Returns how many times it was cancelled.
inline int cancelAtEachStep(const LongWork& work, const std::function<void(int step)>& unchanged) {
    constexpr int kMost = 10'000;
    for (int step = 1; step <= kMost; ++step) {
        int seen = 0;
        double last = 0;
        base::TaskContext* running = nullptr;
        base::TaskContext context(
            [&](double fraction, const QString& text) {
                BOOST_TEST(!text.isEmpty());
                BOOST_TEST((fraction >= 0 && fraction <= 1));
                last = fraction;
                if (++seen == step)
                    running->cancel();
            },
            0);
        running = &context;
        const base::Status outcome = work(context);
        if (seen < step) {
            require(outcome);
            return step - 1;
        }
        BOOST_REQUIRE_MESSAGE(!outcome, "went on after a cancel at step " << step << " (" << last << ")");
        BOOST_TEST(outcome.error().code == base::TaskContext::cancelledErreur().code);
        unchanged(step);
    }
    return kMost;
}

} // namespace isegorie::tests
