#include "ui/concertation/TimelineScale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace isegorie::ui {

namespace {

constexpr double kSecondsOfDay = 86'400;
constexpr double kMonthDays = 30.4;
constexpr double kRoomForMonth = 44;   ///< Pixels of "sept." with its margin.
constexpr double kRoomForQuarter = 12; ///< Of a month without text.

QDate firstOfMonth(QDate day) {
    return {day.year(), day.month(), 1};
}

} // namespace

TimelineScale::TimelineScale(QDate origin, double pixelsPerDay)
    : m_origin(origin), m_pixelsPerDay(std::clamp(pixelsPerDay, kMinPixelsPerDay, kMaxPixelsPerDay)) {}

double TimelineScale::x(QDate day) const {
    return static_cast<double>(m_origin.daysTo(day)) * m_pixelsPerDay;
}

double TimelineScale::x(const QDateTime& moment) const {
    return x(moment.date()) + QTime(0, 0).secsTo(moment.time()) / kSecondsOfDay * m_pixelsPerDay;
}

QDate TimelineScale::dateAt(double position) const {
    return m_origin.addDays(static_cast<qint64>(std::floor(position / m_pixelsPerDay)));
}

QList<TimelineScale::Tick> TimelineScale::ticks(QDate from, QDate to) const {
    QList<Tick> list;
    if (!from.isValid() || !to.isValid())
        return list;
    const double month = m_pixelsPerDay * kMonthDays;
    const int step = month >= kRoomForMonth ? 1 : month >= kRoomForQuarter ? 3 : 12;
    const QLocale locale;
    for (QDate day = firstOfMonth(from); day <= to; day = day.addMonths(1)) {
        if ((day.month() - 1) % step != 0)
            continue;
        const bool january = day.month() == 1;
        // The year stands at its first tick, and at the first of all.
        const QString year = QString::number(day.year());
        const QString name = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        const bool withYear = january || list.isEmpty();
        const QString label = step == 12 ? year
                              : withYear && month >= 2 * kRoomForMonth
                                  ? QStringLiteral("%1 %2").arg(name, year)
                              : january ? year
                                        : name;
        list.append({day, label, january});
    }
    return list;
}

TimelineScale TimelineScale::fitting(QDate from, QDate to, double width) {
    const double days = static_cast<double>(std::max<qint64>(1, from.daysTo(to) + 1));
    return {from, width / days};
}

} // namespace isegorie::ui
