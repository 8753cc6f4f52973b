// What a person in front of the window feels: how long the event loop stands still, when a view is settled.
#pragma once

#include "tests/bench/Bench.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace isegorie::bench {

/// The longest time between two turns of the event loop while it lives.
class GapMeter : public QObject {
public:
    GapMeter();
    Gap largest() const;

private:
    void turn();
    Gap sinceTurn() const;

    QTimer m_timer;
    QElapsedTimer m_sinceTurn;
    double m_cpuAtTurn = 0;
    Gap m_largest;
};

/// Turns the event loop until the condition holds and the view has been painted after that.
/// False when it does not within half a minute.
bool settle(QWidget& view, const std::function<bool()>& condition);

struct Settled {
    double milliseconds = 0;
    Gap largestGap;
};
/// Starts the work, then waits until the view has settled; ends the program when it never does.
Settled measureSettled(const QString& what, QWidget& view, const std::function<void()>& work,
                       const std::function<bool()>& condition);

} // namespace isegorie::bench
