#include "core/documents/Ics.h"
#include "tests/support/TestSupport.h"

#include <QTimeZone>

using namespace isegorie::documents;
using isegorie::tests::require;

namespace {

IcsCalendar calendar(const IcsEvent& event) {
    return {QStringLiteral("Concertations"),
            QDateTime(QDate(2026, 11, 24), QTime(8, 0), QTimeZone::utc()),
            {event}};
}

IcsEvent meeting() {
    IcsEvent event;
    event.uid = QStringLiteral("018f-1");
    event.summary = QStringLiteral("COPIL ; lancement, suite");
    event.date = QDate(2026, 7, 14);
    return event;
}

QByteArray unfolded(QByteArray bytes) {
    return bytes.replace("\r\n ", "");
}

} // namespace

BOOST_AUTO_TEST_SUITE(ics)

BOOST_AUTO_TEST_CASE(whole_days_end_the_day_after) {
    IcsEvent event = meeting();
    event.lastDate = QDate(2026, 7, 16);
    const QByteArray bytes = require(icsBytes(calendar(event)));
    for (const char* line :
         {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "\r\nDTSTART;VALUE=DATE:20260714\r\n",
          "\r\nDTEND;VALUE=DATE:20260717\r\n", "\r\nUID:018f-1@isegorie\r\n",
          "\r\nDTSTAMP:20261124T080000Z\r\n", "\r\nSUMMARY:COPIL \\; lancement\\, suite\r\n",
          "\r\nSTATUS:CONFIRMED\r\n", "\r\nEND:VCALENDAR\r\n"})
        BOOST_TEST(bytes.contains(line), line);
    BOOST_TEST((bytes == require(icsBytes(calendar(event)))));
}

BOOST_AUTO_TEST_CASE(hours_are_those_of_paris) {
    IcsEvent event = meeting();
    event.startTime = QTime(22, 30);
    event.endTime = QTime(0, 15);
    event.cancelled = true;
    const QByteArray bytes = require(icsBytes(calendar(event)));
    for (const char* line :
         {"DTSTART;TZID=Europe/Paris:20260714T223000\r\n", "DTEND;TZID=Europe/Paris:20260715T001500\r\n",
          "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n", "STATUS:CANCELLED\r\n"})
        BOOST_TEST(bytes.contains(line), line);
}

BOOST_AUTO_TEST_CASE(lines_fold_at_75_octets_between_characters) {
    CHECK_PROPERTY("every line is short, whole UTF-8, and unfolds to the text", [] {
        const auto length = *rc::gen::inRange(0, 300);
        const auto shift = *rc::gen::inRange(0, 4);
        IcsEvent event = meeting();
        event.description = QString(shift, u'x') + QStringLiteral("é😀€a\n\\").repeated(length / 6);
        const QByteArray bytes = require(icsBytes(calendar(event)));
        for (const QByteArray& line : bytes.split('\n')) {
            RC_ASSERT(line.size() <= 76); // 75 and CR
            RC_ASSERT(QString::fromUtf8(line).toUtf8() == line);
            RC_ASSERT(line.isEmpty() || line.endsWith('\r'));
        }
        QString expected = event.description;
        expected.replace(u'\\', QLatin1String("\\\\")).replace(u'\n', QLatin1String("\\n"));
        RC_ASSERT(expected.isEmpty() ||
                  unfolded(bytes).contains("\r\nDESCRIPTION:" + expected.toUtf8() + "\r\n"));
    });
}

BOOST_AUTO_TEST_CASE(line_breaks_cannot_add_properties) {
    IcsEvent event = meeting();
    event.summary = QStringLiteral("a\r\nATTENDEE:mailto:x");
    event.uid = QStringLiteral("u\rX:1");
    const QByteArray bytes = require(icsBytes(calendar(event)));
    BOOST_TEST(bytes.contains("SUMMARY:a\\nATTENDEE:mailto:x\r\n"));
    BOOST_TEST(!bytes.contains("\rX:1"));
}

BOOST_AUTO_TEST_CASE(refuses_events_without_date_or_uid) {
    IcsEvent event = meeting();
    event.date = {};
    BOOST_TEST(icsBytes(calendar(event)).error().code == QStringLiteral("ics.evenement"));
    event = meeting();
    event.uid.clear();
    BOOST_TEST(!icsBytes(calendar(event)).has_value());
    event = meeting();
    event.lastDate = event.date.addDays(-1);
    BOOST_TEST(!icsBytes(calendar(event)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
