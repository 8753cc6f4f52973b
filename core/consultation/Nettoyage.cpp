#include "core/consultation/Nettoyage.h"

#include "core/documents/Reparation.h"

#include <QByteArray>
#include <QString>

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
    std::string plain; // a file that was read as Latin-1 holds controls where Windows-1252 has apostrophes
    texte = documents::sansControles(rogne(texte), plain);
    if (texte.find('<') == std::string_view::npos && texte.find('&') == std::string_view::npos) {
        if (plain.empty())
            return texte;
        tampon = std::move(plain);
        return rogne(tampon);
    }
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

bool estNumero(std::string_view cellule) {
    cellule = rogne(cellule);
    return !cellule.empty() && cellule.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace isegorie::consultation
