#include "core/consultation/LectureDates.h"

#include "core/consultation/Nettoyage.h"
#include "core/consultation/Profil.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

namespace isegorie::consultation {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A run of at most so many digits at a place, which moves behind it; -1 when there is none.
int digits(std::string_view text, size_t& at, size_t most) {
    const size_t from = at;
    int value = 0;
    while (at < text.size() && at - from < most && isDigit(text[at]))
        value = value * 10 + (text[at++] - '0');
    return at == from ? -1 : value;
}

/// " +0100", "+01:00", " UTC", "Z" as ISO writes it; empty: none is told.
std::string zone(std::string_view text) {
    text = rogne(text);
    if (text == "Z" || text == "UTC")
        return "Z";
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return {};
    size_t at = 1;
    const int hours = digits(text, at, 2);
    at += at < text.size() && text[at] == ':' ? 1 : 0;
    const int minutes = digits(text, at, 2);
    if (hours < 0 || minutes < 0)
        return {};
    std::array<char, 8> written{};
    std::snprintf(written.data(), written.size(), "%c%02d:%02d", text.front(), hours % 100, minutes % 100);
    return written.data();
}

/// Of "PM", "a.m."… : hours to add to a time of twelve hours; none when it is not told.
std::optional<bool> afternoon(std::string_view text) {
    text = rogne(text);
    if (text.empty())
        return std::nullopt;
    const char first = char(text.front() | 0x20);
    const size_t second = text.size() > 1 && text[1] == '.' ? 2 : 1;
    if ((first != 'a' && first != 'p') || text.size() <= second || char(text[second] | 0x20) != 'm')
        return std::nullopt;
    return first == 'p';
}

constexpr int kNoon = 12;

int ofTwelve(int hour, bool late) {
    return hour % kNoon + (late ? kNoon : 0);
}

std::string timeText(int hour, int minute, int second) {
    std::array<char, 16> written{};
    std::snprintf(written.data(), written.size(), "T%02d:%02d:%02d", hour % 100, minute % 100, second % 100);
    return written.data();
}

/// "T22:29:15+01:00" of what stands behind a day; empty: no time.
std::string timeOf(std::string_view rest) {
    size_t at = 0;
    while (at < rest.size() && (rest[at] == ' ' || rest[at] == ',' || (rest[at] == 'T' && at == 0)))
        ++at;
    if (at > 0 && rest.substr(at).starts_with("à "))
        at += std::string_view("à ").size();
    if (at == 0)
        return {};
    int hour = digits(rest, at, 2);
    if (hour < 0 || at >= rest.size())
        return {};
    if (const auto late = afternoon(rest.substr(at)); late && hour <= kNoon) // 2 PM
        return timeText(ofTwelve(hour, *late), 0, 0);
    if (rest[at] != ':' && rest[at] != 'h')
        return {};
    ++at;
    const int minute = digits(rest, at, 2);
    if (hour > 23 || minute < 0 || minute > 59)
        return {};
    int second = 0;
    if (at < rest.size() && rest[at] == ':')
        second = std::clamp(digits(rest, ++at, 2), 0, 59);
    if (at < rest.size() && (rest[at] == '.' || rest[at] == ','))
        at = std::min(rest.find_first_not_of("0123456789", at + 1), rest.size());
    const std::string_view behind = rest.substr(at);
    if (const auto late = afternoon(behind); late && hour <= kNoon)
        hour = ofTwelve(hour, *late);
    return timeText(hour, minute, second) + zone(behind);
}

std::string dayText(int year, int month, int day) {
    if (!QDate::isValid(year, month, day))
        return {};
    std::array<char, 16> written{};
    std::snprintf(written.data(), written.size(), "%04d-%02d-%02d", year % 10'000, month, day);
    return written.data();
}

/// Three numbers with the same mark between them, as they come.
struct Jour {
    std::array<int, 3> nombres{};
    bool anneeAvant = false;
    size_t fin = 0;
};

std::optional<Jour> dayAt(std::string_view text) {
    Jour day;
    size_t at = 0;
    char mark = 0;
    std::array<size_t, 3> widths{};
    for (size_t part = 0; part < 3; ++part) {
        const size_t from = at;
        day.nombres[part] = digits(text, at, 4);
        widths[part] = at - from;
        if (day.nombres[part] < 0 || (at < text.size() && isDigit(text[at])))
            return std::nullopt;
        if (part == 2)
            break;
        if (at >= text.size() || std::string_view("-/.").find(text[at]) == std::string_view::npos ||
            (part == 1 && text[at] != mark))
            return std::nullopt;
        mark = text[at++];
    }
    day.anneeAvant = widths[0] == 4;
    day.fin = at;
    const size_t year = widths[day.anneeAvant ? 0 : 2];
    const size_t other = widths[day.anneeAvant ? 2 : 0];
    if (widths[1] > 2 || other > 2 || (year != 4 && (year != 2 || day.anneeAvant)))
        return std::nullopt;
    if (year == 2 && mark == '.')
        return std::nullopt; // the version of a program
    day.nombres[2] += year == 2 ? 2'000 : 0;
    return day;
}

std::string written(const Jour& day, const FormatDates& format) {
    const auto& [first, second, third] = day.nombres;
    if (day.anneeAvant)
        return dayText(first, second, third);
    return format.moisAvant ? dayText(third, first, second) : dayText(third, second, first);
}

/// « lundi 10 novembre 2026 à 14h30 », "Nov 10, 2026 2:30 p.m."
std::string named(std::string_view text) {
    static const QRegularExpression shape(
        QStringLiteral("^(?:[a-z]+ )?(?:(\\d{1,2})(?:er)? ([a-z]{3,9})|([a-z]{3,9}) (\\d{1,2})) (\\d{4})"
                       "(?: (?:a |at )?(\\d{1,2})[h ](\\d{2})(?: \\d{2})?(?: ?([ap]) ?m)?(?: .*)?)?$"));
    static const QList<QStringList> months{{QStringLiteral("jan")},
                                           {QStringLiteral("fev"), QStringLiteral("feb")},
                                           {QStringLiteral("mar")},
                                           {QStringLiteral("avr"), QStringLiteral("apr")},
                                           {QStringLiteral("mai"), QStringLiteral("may")},
                                           {QStringLiteral("juin"), QStringLiteral("jun")},
                                           {QStringLiteral("juil"), QStringLiteral("jul")},
                                           {QStringLiteral("aou"), QStringLiteral("aug")},
                                           {QStringLiteral("sep")},
                                           {QStringLiteral("oct")},
                                           {QStringLiteral("nov")},
                                           {QStringLiteral("dec")}};
    const auto match = shape.match(plie(QString::fromUtf8(text.data(), qsizetype(text.size()))));
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(2) + match.captured(3);
    const auto month = std::find_if(months.begin(), months.end(), [&name](const QStringList& beginnings) {
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&name](const QString& one) { return name.startsWith(one); });
    });
    if (month == months.end())
        return {};
    const std::string day = dayText(match.captured(5).toInt(), int(month - months.begin()) + 1,
                                    (match.captured(1) + match.captured(4)).toInt());
    int hour = match.captured(6).toInt();
    if (const QString half = match.captured(8); !half.isEmpty() && hour <= kNoon)
        hour = ofTwelve(hour, half == QLatin1String("p"));
    const int minute = match.captured(7).toInt();
    const bool timed = !match.captured(6).isEmpty() && hour < 24 && minute < 60;
    return day.empty() || !timed ? day : day + timeText(hour, minute, 0);
}

std::optional<double> serialOf(std::string_view text) {
    constexpr double kFirst = 20'000; // 1954
    constexpr double kLast = 80'000;  // 2119
    QByteArray number(text.data(), qsizetype(text.size()));
    if (number.size() < 5 || !isDigit(number.at(0)))
        return std::nullopt;
    bool ok = false;
    const double serial = number.replace(',', '.').toDouble(&ok);
    return ok && serial >= kFirst && serial < kLast ? std::optional(serial) : std::nullopt;
}

std::string ofSerial(double serial) {
    constexpr int kSeconds = 86'400;
    const QDate first(1899, 12, 30);
    const auto seconds = qint64(std::llround(serial * kSeconds));
    const QDate day = first.addDays(seconds / kSeconds);
    const auto rest = int(seconds % kSeconds);
    const std::string text = dayText(day.year(), day.month(), day.day());
    return rest == 0 ? text : text + timeText(rest / 3'600, rest / 60 % 60, rest % 60);
}

/// 20261110, 20261110143000, seconds and milliseconds since 1970.
std::string ofDigits(std::string_view text) {
    constexpr size_t kDay = 8, kSeconds = 10, kMoment = 14;
    size_t at = 0;
    if ((text.size() == kDay || text.size() == kMoment) && (text.front() == '1' || text.front() == '2')) {
        const int year = digits(text, at, 4);
        const int month = digits(text, at, 2);
        const int day = digits(text, at, 2);
        const std::string iso = year >= 1900 && year < 2100 ? dayText(year, month, day) : std::string();
        if (text.size() == kDay || !iso.empty()) {
            const int hour = text.size() == kDay ? -1 : digits(text, at, 2);
            const int minute = hour < 0 ? -1 : digits(text, at, 2);
            return hour < 0 || hour > 23 || minute > 59 ? iso
                                                        : iso + timeText(hour, minute, digits(text, at, 2));
        }
    }
    const bool seconds = text.size() == kSeconds && text.front() == '1';
    if (!seconds && (text.size() < 12 || text.size() > kMoment))
        return {};
    const qint64 number = QByteArray(text.data(), qsizetype(text.size())).toLongLong();
    return QDateTime::fromMSecsSinceEpoch(seconds ? number * 1'000 : number, Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

} // namespace

FormatDates formatDates(const std::vector<std::string_view>& cellules) {
    FormatDates format;
    size_t dayFirst = 0, monthFirst = 0, either = 0, twelve = 0;
    format.series = !cellules.empty();
    for (const std::string_view cell : cellules) {
        const std::string_view text = rogne(cell);
        format.series = format.series && serialOf(text).has_value();
        const auto day = dayAt(text);
        if (!day || day->anneeAvant)
            continue;
        dayFirst += day->nombres[0] > 12 ? 1 : 0;
        monthFirst += day->nombres[1] > 12 ? 1 : 0;
        either += day->nombres[0] != day->nombres[1] ? 1 : 0;
        const size_t letter = text.find_first_of("aApP", day->fin);
        twelve += letter != std::string_view::npos && afternoon(text.substr(letter)) ? 1 : 0;
    }
    format.ambigu = either > 0 && dayFirst + monthFirst == 0;
    format.moisAvant = dayFirst == 0 && (monthFirst > 0 || (format.ambigu && twelve > 0));
    return format;
}

std::string dateIso(std::string_view texte, const FormatDates& format) {
    constexpr size_t kLongest = 60;
    texte = rogne(texte);
    if (texte.empty() || texte.size() > kLongest)
        return {};
    if (format.series)
        if (const auto serial = serialOf(texte))
            return ofSerial(*serial);
    if (texte.find_first_not_of("0123456789") == std::string_view::npos)
        return ofDigits(texte);
    const auto day = dayAt(texte);
    if (!day)
        return named(texte);
    const std::string iso = written(*day, format);
    return iso.empty() ? iso : iso + timeOf(texte.substr(day->fin));
}

} // namespace isegorie::consultation
