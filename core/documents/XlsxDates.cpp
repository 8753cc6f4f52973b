#include "core/documents/XlsxDates.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace isegorie::documents {

namespace {

constexpr double kLastSerial = 2'958'466; // 10000-01-01
constexpr qint64 kSecondsADay = 86'400;

DateKind builtInKind(int id) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return DateKind::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return DateKind::Time;
    return id == 22 ? DateKind::DateTime : id == 46 ? DateKind::Elapsed : DateKind::None;
}

QString clock(qint64 seconds) {
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QDate dayOf(qint64 serial, bool from1904) {
    if (from1904)
        return QDate(1904, 1, 1).addDays(serial);
    if (serial == 60) // 29 February 1900 never was: Excel inherited it from Lotus
        return {};
    return QDate(1899, 12, 30).addDays(serial < 60 ? serial + 1 : serial);
}

/// The placeholders of a format's first section, the only one that counts: literal text may hold the ';' that
/// ends it.
QString placeholders(const QString& code) {
    static const QRegularExpression literals(
        QStringLiteral("\"[^\"]*\"?|\\\\.|[_*].|\\[[^\\]]*\\]?|AM/PM|A/P|General|Standard|E[+-]"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(code).remove(literals).section(u';', 0, 0).toLower();
}

} // namespace

bool isPercentFormat(int formatId, const QString& code) {
    return code.isEmpty() ? formatId == 9 || formatId == 10 : placeholders(code).contains(u'%');
}

DateKind dateKind(int formatId, const QString& code) {
    if (code.isEmpty())
        return builtInKind(formatId);
    static const QRegularExpression elapsed(QStringLiteral("\\[(h+|m+|s+)\\]"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (elapsed.match(code).hasMatch())
        return DateKind::Elapsed;
    const QString plain = placeholders(code);
    const bool time = plain.contains(u'h') || plain.contains(u's');
    const bool date = plain.contains(u'y') || plain.contains(u'd') || (plain.contains(u'm') && !time);
    return date ? (time ? DateKind::DateTime : DateKind::Date) : time ? DateKind::Time : DateKind::None;
}

QString serialText(double serial, DateKind kind, bool from1904) {
    const double first = from1904 || kind == DateKind::Time || kind == DateKind::Elapsed ? 0 : 1;
    if (kind == DateKind::None || !std::isfinite(serial) || serial < first || serial >= kLastSerial)
        return {};
    const qint64 seconds = std::llround(serial * double(kSecondsADay));
    if (kind == DateKind::Elapsed)
        return clock(seconds);
    if (kind == DateKind::Time && serial < 1)
        return clock(seconds % kSecondsADay);
    const QDate day = dayOf(kind == DateKind::Date ? qint64(serial) : seconds / kSecondsADay, from1904);
    if (!day.isValid())
        return {};
    if (kind == DateKind::Date)
        return day.toString(Qt::ISODate);
    const QString time = clock(seconds % kSecondsADay);
    return day.toString(Qt::ISODate) + u'T' + (time.endsWith(QLatin1String(":00")) ? time.left(5) : time);
}

} // namespace isegorie::documents
