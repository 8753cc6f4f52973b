// Dates on a line drawn to scale: one day is always as many pixels.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace isegorie::ui {

class TimelineScale {
public:
    static constexpr double kMinPixelsPerDay = 0.1;
    static constexpr double kMaxPixelsPerDay = 48;

    TimelineScale() = default;
    TimelineScale(QDate origin, double pixelsPerDay);

    double pixelsPerDay() const { return m_pixelsPerDay; }
    QDate origin() const { return m_origin; }
    /// Pixels from the origin to the beginning of the day; negative before it.
    double x(QDate day) const;
    double x(const QDateTime& moment) const; ///< With the hour's part of the day.
    QDate dateAt(double position) const;

    struct Tick {
        QDate date;
        QString label;      ///< Empty for a line without text.
        bool major = false; ///< First of a year.
    };
    /// Days, months, quarters or years between two dates: what the scale leaves room for.
    QList<Tick> ticks(QDate from, QDate to) const;

    /// The scale that shows the two days and all between in this width.
    static TimelineScale fitting(QDate from, QDate to, double width);

private:
    QDate m_origin = QDate(2026, 1, 1);
    double m_pixelsPerDay = 4;
};

} // namespace isegorie::ui
