#include "ui/shell/ColumnWidths.h"

#include <numeric>

namespace isegorie::ui {

QList<int> shareColumns(const QList<ColumnWish>& wishes, int rest, int room) {
    QList<int> widths;
    qint64 spare = 0;
    for (const ColumnWish& wish : wishes) {
        widths.append(wish.wanted);
        spare += wish.wanted - wish.least;
    }
    const qint64 over = std::accumulate(widths.begin(), widths.end(), qint64(0)) - room;
    if (over <= 0) {
        if (rest >= 0 && rest < widths.size())
            widths[rest] -= static_cast<int>(over);
        return widths;
    }
    // Cumulated, so that roundings add up to the room exactly.
    const qint64 given = std::min(over, spare);
    qint64 before = 0;
    qint64 taken = 0;
    for (qsizetype i = 0; i < wishes.size() && spare > 0; ++i) {
        before += wishes.at(i).wanted - wishes.at(i).least;
        const qint64 share = given * before / spare - taken;
        widths[i] -= static_cast<int>(share);
        taken += share;
    }
    return widths;
}

} // namespace isegorie::ui
