// Rows between two numbers read by halves, both at once: half a million texts are some hundred megabytes.
#pragma once

#include "core/storage/Database.h"

#include <future>
#include <utility>

namespace isegorie::consultation {

/// What lire(database, from, to) gives of each half; of few rows, or without a second reader, of all of them
/// and then of none.
template <typename T, typename Lire>
base::Result<std::pair<T, T>> enDeuxMoities(const storage::Database& database, qint64 premiere,
                                            qint64 derniere, const Lire& lire) {
    constexpr qint64 kWorthwhile = 20'000;
    auto other = database.reader();
    const bool halves = derniere - premiere >= kWorthwhile && other;
    const qint64 middle = halves ? premiere + (derniere - premiere) / 2 : derniere;
    std::future<base::Result<T>> second;
    if (halves)
        second = std::async(std::launch::async, [&] { return lire(**other, middle + 1, derniere); });
    base::Result<T> first = lire(database, premiere, middle);
    base::Result<T> further = halves ? second.get() : base::Result<T>(T());
    if (!first || !further)
        return base::echec(first ? further.error() : first.error());
    return std::pair(std::move(*first), std::move(*further));
}

} // namespace isegorie::consultation
