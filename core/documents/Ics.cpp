#include "core/documents/Ics.h"

#include "core/documents/FileOutput.h"
#include "core/documents/Textes.h"

#include <QTimeZone>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

// Rules in force since 1996 (directive 2000/84/EC); the exports hold no earlier event.
constexpr const char* kParis = "BEGIN:VTIMEZONE\r\n"
                               "TZID:Europe/Paris\r\n"
                               "BEGIN:DAYLIGHT\r\n"
                               "TZOFFSETFROM:+0100\r\n"
                               "TZOFFSETTO:+0200\r\n"
                               "TZNAME:CEST\r\n"
                               "DTSTART:19960331T020000\r\n"
                               "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                               "END:DAYLIGHT\r\n"
                               "BEGIN:STANDARD\r\n"
                               "TZOFFSETFROM:+0200\r\n"
                               "TZOFFSETTO:+0100\r\n"
                               "TZNAME:CET\r\n"
                               "DTSTART:19961027T030000\r\n"
                               "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                               "END:STANDARD\r\n"
                               "END:VTIMEZONE\r\n";

QString escaped(const QString& text) {
    QString result;
    QString source = text;
    source.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    for (const QChar c : source) {
        if (c == u'\n')
            result += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
            result += c;
    }
    return result;
}

/// One property on lines of at most 75 octets, never cut inside a character.
void append(QByteArray& bytes, const char* name, const QString& value) {
    const QByteArray line = QByteArray(name) + ':' + value.toUtf8();
    constexpr qsizetype kMaxOctets = 75;
    qsizetype room = kMaxOctets;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = std::min(at + room, line.size());
        while (end < line.size() && (static_cast<unsigned char>(line.at(end)) & 0xC0) == 0x80)
            --end;
        if (at > 0)
            bytes += "\r\n ";
        bytes += line.mid(at, end - at);
        at = end;
        room = kMaxOctets - 1; // a folded line begins with a space
    }
    bytes += "\r\n";
}

void appendText(QByteArray& bytes, const char* name, const QString& text) {
    if (!text.isEmpty())
        append(bytes, name, escaped(text));
}

QString day(QDate date) {
    return date.toString(QStringLiteral("yyyyMMdd"));
}

QString moment(QDate date, QTime time) {
    return day(date) + time.toString(QStringLiteral("'T'HHmmss"));
}

void appendPeriod(QByteArray& bytes, const IcsEvent& event) {
    const QDate last = event.lastDate.value_or(event.date);
    if (!event.startTime) {
        append(bytes, "DTSTART;VALUE=DATE", day(event.date));
        append(bytes, "DTEND;VALUE=DATE", day(last.addDays(1))); // the end is excluded
        return;
    }
    append(bytes, "DTSTART;TZID=Europe/Paris", moment(event.date, *event.startTime));
    if (event.endTime) {
        const bool pastMidnight = !event.lastDate && *event.endTime < *event.startTime;
        append(bytes, "DTEND;TZID=Europe/Paris",
               moment(pastMidnight ? last.addDays(1) : last, *event.endTime));
    }
}

base::Status check(const IcsEvent& event) {
    const bool times =
        (!event.startTime || event.startTime->isValid()) && (!event.endTime || event.endTime->isValid());
    if (!event.uid.isEmpty() && event.date.isValid() && times &&
        event.lastDate.value_or(event.date) >= event.date)
        return {};
    return echec(
        Erreur::saisie(QStringLiteral("ics.evenement"),
                       Documents::tr("L’événement « %1 » n’a pas de date valable.").arg(event.summary),
                       Documents::tr("Corrigez ses dates avant d’exporter le calendrier.")));
}

void appendEvent(QByteArray& bytes, const IcsEvent& event, const QString& stamp) {
    bytes += "BEGIN:VEVENT\r\n";
    appendText(bytes, "UID", event.uid.contains(u'@') ? event.uid : event.uid + QLatin1String("@isegorie"));
    append(bytes, "DTSTAMP", stamp);
    append(bytes, "SEQUENCE", QString::number(event.sequence));
    appendPeriod(bytes, event);
    appendText(bytes, "SUMMARY", event.summary);
    appendText(bytes, "DESCRIPTION", event.description);
    appendText(bytes, "LOCATION", event.location);
    QStringList categories;
    for (const QString& category : event.categories)
        categories << escaped(category);
    if (!categories.isEmpty())
        append(bytes, "CATEGORIES", categories.join(u','));
    append(bytes, "STATUS", event.cancelled ? QStringLiteral("CANCELLED") : QStringLiteral("CONFIRMED"));
    append(bytes, "TRANSP", event.startTime ? QStringLiteral("OPAQUE") : QStringLiteral("TRANSPARENT"));
    bytes += "END:VEVENT\r\n";
}

} // namespace

base::Result<QByteArray> icsBytes(const IcsCalendar& calendar) {
    QByteArray bytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Isegorie//Concertations//FR\r\n"
                     "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    appendText(bytes, "X-WR-CALNAME", calendar.name);
    bytes += kParis;
    const QString stamp = calendar.stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (const IcsEvent& event : calendar.events) {
        if (const auto status = check(event); !status)
            return echec(status.error());
        appendEvent(bytes, event, stamp);
    }
    bytes += "END:VCALENDAR\r\n";
    return bytes;
}

base::Status writeIcs(const QString& path, const IcsCalendar& calendar) {
    const auto bytes = icsBytes(calendar);
    return bytes ? writeFile(path, *bytes) : base::Status(echec(bytes.error()));
}

} // namespace isegorie::documents
