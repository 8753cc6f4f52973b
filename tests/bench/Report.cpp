#include "tests/bench/Bench.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace isegorie::bench {

namespace {

double rounded(double milliseconds) {
    return std::round(milliseconds * 1000) / 1000;
}

} // namespace

void Gap::widen(const Gap& other) {
    wall = std::max(wall, other.wall);
    cpu = std::max(cpu, other.cpu);
}

double median(QList<double> values) {
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Gap median(const QList<Gap>& gaps) {
    QList<double> wall;
    QList<double> cpu;
    for (const Gap& gap : gaps) {
        wall.append(gap.wall);
        cpu.append(gap.cpu);
    }
    return {median(wall), median(cpu)};
}

double medianMilliseconds(int runs, const std::function<void()>& work) {
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

void Report::add(const Measure& measure) {
    QJsonObject json{{QStringLiteral("what"), measure.what},
                     {QStringLiteral("milliseconds"), rounded(measure.milliseconds)}};
    QString text = QStringLiteral("%1: %2 ms").arg(measure.what).arg(measure.milliseconds, 0, 'f', 1);
    if (!measure.reference.isEmpty()) {
        const double ratio = measure.milliseconds / measure.referenceMilliseconds;
        json.insert(QStringLiteral("reference"), measure.reference);
        json.insert(QStringLiteral("reference_milliseconds"), rounded(measure.referenceMilliseconds));
        json.insert(QStringLiteral("ratio"), rounded(ratio));
        text += QStringLiteral("; %1: %2 ms; ratio %3")
                    .arg(measure.reference)
                    .arg(measure.referenceMilliseconds, 0, 'f', 1)
                    .arg(ratio, 0, 'f', 2);
    }
    if (measure.largestGap) {
        json.insert(QStringLiteral("largest_gap_milliseconds"), rounded(measure.largestGap->wall));
        json.insert(QStringLiteral("largest_gap_cpu_milliseconds"), rounded(measure.largestGap->cpu));
        text += QStringLiteral("; largest gap %1 ms, of which the thread worked %2 ms")
                    .arg(measure.largestGap->wall, 0, 'f', 1)
                    .arg(measure.largestGap->cpu, 0, 'f', 1);
    }
    m_measures.append(json);
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

QJsonObject Report::toJson() const {
    return {{QStringLiteral("concertations"), m_size.concertations},
            {QStringLiteral("bons"), m_size.bons},
            {QStringLiteral("edits"), m_size.edits},
            {QStringLiteral("rows"), m_size.rows},
            {QStringLiteral("measures"), m_measures}};
}

} // namespace isegorie::bench
