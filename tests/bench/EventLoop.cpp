#include "tests/bench/EventLoop.h"

#include <QEvent>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace isegorie::bench {

namespace {

constexpr int kPatienceMs = 30'000;

/// Tells whether the widget was painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget& widget) { widget.installEventFilter(this); }
    bool seen = false;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
};

double threadCpuMilliseconds() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

} // namespace

GapMeter::GapMeter() {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, [this] { turn(); });
    m_timer.start(1);
    turn();
}

Gap GapMeter::sinceTurn() const {
    return {static_cast<double>(m_sinceTurn.nsecsElapsed()) / 1e6, threadCpuMilliseconds() - m_cpuAtTurn};
}

void GapMeter::turn() {
    if (m_sinceTurn.isValid())
        m_largest.widen(sinceTurn());
    m_sinceTurn.start();
    m_cpuAtTurn = threadCpuMilliseconds();
}

Gap GapMeter::largest() const {
    Gap largest = m_largest;
    largest.widen(sinceTurn());
    return largest;
}

bool settle(QWidget& view, const std::function<bool()>& condition) {
    QElapsedTimer since;
    since.start();
    QEventLoop loop;
    QTimer poll;
    Painted painted(view);
    bool held = false;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (!held && condition()) {
            held = true;
            painted.seen = false;
            view.update();
        }
        if ((held && painted.seen) || since.elapsed() > kPatienceMs)
            loop.quit();
    });
    poll.start(1);
    loop.exec();
    return held && painted.seen;
}

Settled measureSettled(const QString& what, QWidget& view, const std::function<void()>& work,
                       const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    const GapMeter gap;
    work();
    if (!settle(view, condition)) {
        std::fprintf(stderr, "%s never settled\n", qPrintable(what));
        std::exit(1);
    }
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, gap.largest()};
}

} // namespace isegorie::bench
