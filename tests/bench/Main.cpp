#include "tests/bench/Bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace isegorie::bench {

double medianMilliseconds(int runs, const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs / 2)];
}

void report(const QString& what, double milliseconds, const QString& reference,
            double referenceMilliseconds) {
    std::printf("%s: %.1f ms; %s: %.1f ms; ratio %.2f\n", qPrintable(what), milliseconds,
                qPrintable(reference), referenceMilliseconds, milliseconds / referenceMilliseconds);
    std::fflush(stdout);
}

} // namespace isegorie::bench

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const bool small = QCoreApplication::arguments().contains(QStringLiteral("--small"));
    const isegorie::bench::Size size = small ? isegorie::bench::Size{50, 200, 200, 300}
                                             : isegorie::bench::Size{2'000, 10'000, 10'000, 100'000};
    isegorie::bench::benchWritePath(size);
    isegorie::bench::benchCandidats(size);
    return 0;
}
