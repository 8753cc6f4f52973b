// Calendars in iCalendar form (RFC 5545), for any diary program.
#pragma once

#include "core/base/Erreur.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace isegorie::documents {

struct IcsEvent {
    QString uid; ///< Stable from one export to the next; "@isegorie" is added when it holds no '@'.
    QString summary;
    QString description; ///< May hold several lines.
    QString location;
    QStringList categories;
    QDate date;                     ///< First day; in Paris when an hour is given.
    std::optional<QTime> startTime; ///< Absent: the event takes whole days.
    std::optional<QTime> endTime;   ///< Before startTime: the next day. Absent: the event has no length.
    std::optional<QDate> lastDate;  ///< Last day included; absent: one day.
    int sequence = 0;               ///< Grows with each change of the event.
    bool cancelled = false;
};

struct IcsCalendar {
    QString name;
    QDateTime stamp; ///< DTSTAMP of every event: when the export was made.
    QList<IcsEvent> events;
};

/// CRLF lines folded at 75 octets; refuses an event without uid or valid date ("ics.evenement").
base::Result<QByteArray> icsBytes(const IcsCalendar& calendar);
base::Status writeIcs(const QString& path, const IcsCalendar& calendar);

} // namespace isegorie::documents
