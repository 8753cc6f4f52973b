#include "core/consultation/Nettoyage.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstring>

namespace isegorie::consultation {

namespace {

constexpr std::string_view kBlank = " \t\r\n";

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void append(std::string& out, char32_t code) {
    const QString text = QString::fromUcs4(&code, 1);
    out += text.toStdString();
}

struct Entity {
    std::string_view name;
    char32_t code;
};
constexpr std::array<Entity, 30> kEntities{
    {{"nbsp", ' '},     {"amp", '&'},      {"lt", '<'},       {"gt", '>'},       {"quot", '"'},
     {"apos", '\''},    {"eacute", 0xE9},  {"egrave", 0xE8},  {"ecirc", 0xEA},   {"agrave", 0xE0},
     {"acirc", 0xE2},   {"ccedil", 0xE7},  {"ocirc", 0xF4},   {"ugrave", 0xF9},  {"ucirc", 0xFB},
     {"icirc", 0xEE},   {"iuml", 0xEF},    {"euml", 0xEB},    {"rsquo", 0x2019}, {"lsquo", 0x2018},
     {"laquo", 0xAB},   {"raquo", 0xBB},   {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"hellip", 0x2026},
     {"ndash", 0x2013}, {"mdash", 0x2014}, {"euro", 0x20AC},  {"Eacute", 0xC9},  {"oelig", 0x153}}};

/// Decodes the entity that begins at `at`; returns behind it, or `at` when it is none.
size_t entity(std::string_view text, size_t at, std::string& out) {
    const size_t end = text.find(';', at);
    if (end == std::string_view::npos || end - at > 12 || end - at < 2)
        return at;
    const std::string_view name = text.substr(at + 1, end - at - 1);
    if (name.front() == '#') {
        const bool hex = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
        bool ok = false;
        const QByteArray digits(name.data() + (hex ? 2 : 1), qsizetype(name.size() - (hex ? 2 : 1)));
        const uint code = digits.toUInt(&ok, hex ? 16 : 10);
        if (!ok || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
            return at;
        append(out, code == 0xA0 ? U' ' : char32_t(code));
        return end + 1;
    }
    const auto* found = std::find_if(kEntities.begin(), kEntities.end(),
                                     [&name](const Entity& one) { return one.name == name; });
    if (found == kEntities.end())
        return at;
    append(out, found->code);
    return end + 1;
}

bool isBlock(std::string_view name) {
    constexpr std::array<std::string_view, 12> kBlocks{"p",  "br", "li", "div", "tr", "h1",
                                                       "h2", "h3", "h4", "ul",  "ol", "blockquote"};
    return std::find(kBlocks.begin(), kBlocks.end(), name) != kBlocks.end();
}

/// Leaves out the tag that begins at `at`; returns behind it, or `at` when it is none.
size_t tag(std::string_view text, size_t at, std::string& out) {
    constexpr size_t kLongest = 4'000;
    size_t from = at + 1;
    if (text.substr(at, 4) == "<!--") {
        const size_t end = text.find("-->", at);
        return end == std::string_view::npos ? at : end + 3;
    }
    const bool closes = from < text.size() && text[from] == '/';
    from += closes ? 1 : 0;
    if (from >= text.size() || !isLetter(text[from]))
        return at;
    const size_t end = text.find('>', from);
    if (end == std::string_view::npos || end - at > kLongest)
        return at;
    size_t last = from;
    while (last < end && (isLetter(text[last]) || (text[last] >= '0' && text[last] <= '9')))
        ++last;
    std::string name(text.substr(from, last - from));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (!closes && (name == "script" || name == "style")) {
        const size_t close = text.find("</" + name, end);
        const size_t behind = close == std::string_view::npos ? close : text.find('>', close);
        return behind == std::string_view::npos ? text.size() : behind + 1;
    }
    if (isBlock(name) && !out.empty() && out.back() != '\n')
        out += '\n';
    return end + 1;
}

/// Digits at a place as a number, -1 when there is anything else.
int number(std::string_view text, size_t at, size_t count) {
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// " +0100", "+01:00", " UTC", "Z" as ISO writes it; empty: none is told.
std::string zone(std::string_view text) {
    text = rogne(text);
    if (text == "Z" || text == "UTC")
        return "Z";
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return {};
    const size_t minutes = text.size() > 3 && text[3] == ':' ? 4 : 3;
    if (number(text, 1, 2) < 0 || number(text, minutes, 2) < 0)
        return {};
    return std::string(text.substr(0, 3)) + ":" + std::string(text.substr(minutes, 2));
}

std::string isoOf(std::string_view text, bool yearFirst) {
    const int year = number(text, yearFirst ? 0 : 6, 4);
    const int month = number(text, yearFirst ? 5 : 3, 2);
    const int day = number(text, yearFirst ? 8 : 0, 2);
    if (!QDate::isValid(year, month, day))
        return {};
    std::array<char, 20> date{};
    std::snprintf(date.data(), date.size(), "%04d-%02d-%02d", year, month, day);
    std::string iso(date.data());
    const int hour = number(text, 11, 2);
    const int minute = text.size() >= 16 && text[13] == ':' ? number(text, 14, 2) : -1;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return iso;
    const bool hasSeconds = text.size() >= 19 && text[16] == ':' && number(text, 17, 2) >= 0;
    iso += "T" + std::string(text.substr(11, 5)) + ":" +
           (hasSeconds ? std::string(text.substr(17, 2)) : std::string("00"));
    size_t rest = hasSeconds ? 19 : 16;
    if (rest < text.size() && text[rest] == '.')
        rest = text.find_first_not_of("0123456789", rest + 1);
    return rest < text.size() ? iso + zone(text.substr(rest)) : iso;
}

} // namespace

std::string_view rogne(std::string_view texte) {
    const size_t from = texte.find_first_not_of(kBlank);
    if (from == std::string_view::npos)
        return {};
    return texte.substr(from, texte.find_last_not_of(kBlank) - from + 1);
}

QString sansBalises(const QString& libelle) {
    const std::string written = libelle.toStdString(); // what is plain already is only looked at
    std::string buffer;
    const std::string_view plain = texteSimple(written, buffer);
    return QString::fromUtf8(plain.data(), qsizetype(plain.size())).simplified();
}

std::string_view sansGarde(std::string_view texte) {
    const bool guarded = texte.size() > 1 && texte.front() == '\'' &&
                         std::string_view("=+-@").find(texte[1]) != std::string_view::npos;
    return guarded ? texte.substr(1) : texte;
}

std::string_view texteSimple(std::string_view texte, std::string& tampon) {
    texte = rogne(texte);
    if (texte.find('<') == std::string_view::npos && texte.find('&') == std::string_view::npos)
        return texte;
    tampon.clear();
    for (size_t at = 0; at < texte.size();) {
        const char c = texte[at];
        const size_t after = c == '<' ? tag(texte, at, tampon) : c == '&' ? entity(texte, at, tampon) : at;
        if (after == at)
            tampon += texte[at++];
        else
            at = after;
    }
    return rogne(tampon);
}

std::string dateIso(std::string_view texte) {
    texte = rogne(texte);
    if (texte.size() >= 10 && texte[4] == '-' && texte[7] == '-')
        return isoOf(texte, true);
    if (texte.size() >= 10 && (texte[2] == '/' || texte[2] == '.') && texte[5] == texte[2])
        return isoOf(texte, false);
    const bool digits = texte.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits || texte.size() < 12 || texte.size() > 14)
        return {};
    const qint64 milliseconds = QByteArray(texte.data(), qsizetype(texte.size())).toLongLong();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate).toStdString();
}

} // namespace isegorie::consultation
