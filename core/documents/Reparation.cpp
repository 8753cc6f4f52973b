#include "core/documents/Reparation.h"

#include "core/documents/PagesDeCode.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace isegorie::documents {

namespace {

/// One character of UTF-8 and its length; 0 where it is broken.
struct Signe {
    char32_t code = 0;
    size_t octets = 0;
};

Signe signAt(std::string_view text, size_t at) {
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (size == 0 || at + size > text.size())
        return {lead, 0};
    char32_t code = lead & (0xFFU >> (size + 1));
    for (size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return {lead, 0};
        code = code << 6U | (byte(i) & 0x3FU);
    }
    return {code, size};
}

/// The byte that Windows-1252, or Latin-1, writes for it; none below 0x80.
std::optional<unsigned char> byteOf(char32_t code) {
    if (code >= 0x80 && code <= 0xFF)
        return static_cast<unsigned char>(code);
    const auto found = std::find(kWindows1252.begin(), kWindows1252.end(), code);
    if (code < 0x80 || code > 0xFFFF || found == kWindows1252.end())
        return std::nullopt;
    return static_cast<unsigned char>(0x80 + (found - kWindows1252.begin()));
}

/// What stands at a place as the bytes of one character, and where they end; empty: no trace.
struct Trace {
    std::string signe;
    size_t fin = 0;
};

Trace traceAt(std::string_view text, size_t at) {
    const Signe first = signAt(text, at);
    const auto lead = first.octets == 0 ? std::nullopt : byteOf(first.code);
    if (!lead || *lead < 0xC2 || *lead > 0xF4)
        return {};
    const int more = *lead >= 0xF0 ? 3 : *lead >= 0xE0 ? 2 : 1;
    Trace trace{std::string(1, char(*lead)), at + first.octets};
    for (int i = 0; i < more; ++i) {
        const Signe next = trace.fin < text.size() ? signAt(text, trace.fin) : Signe();
        const auto byte = next.octets == 0 ? std::nullopt : byteOf(next.code);
        if (!byte || *byte < 0x80 || *byte > 0xBF) {
            // « à » was A0, a space that does not break; spreadsheets make it any space
            if (*lead != 0xC3 || next.code != U' ')
                return {};
            const bool spaced = trace.fin + 1 < text.size() && text[trace.fin + 1] == ' ';
            return {spaced ? "\xC3\xA0" : "\xC3\xA0 ", trace.fin + 1};
        }
        trace.signe += char(*byte);
        trace.fin += next.octets;
    }
    const QString decoded = QString::fromUtf8(trace.signe.data(), qsizetype(trace.signe.size()));
    return decoded.contains(QChar(QChar::ReplacementCharacter)) ? Trace() : trace;
}

} // namespace

std::string_view encodageRepare(std::string_view texte, std::string& tampon) {
    // Each trace begins with Â, Ã, â, ð…: the UTF-8 of U+00C2 to U+00F4.
    size_t from = texte.find('\xC3');
    if (from == std::string_view::npos)
        return texte;
    bool changed = false;
    std::string mended(texte.substr(0, from));
    for (size_t at = from; at < texte.size();) {
        const Trace trace = texte[at] == '\xC3' ? traceAt(texte, at) : Trace();
        if (trace.fin == 0) {
            mended += texte[at++];
            continue;
        }
        mended += trace.signe;
        at = trace.fin;
        changed = true;
    }
    if (!changed)
        return texte;
    tampon = std::move(mended);
    return tampon;
}

bool estEncodeDeuxFois(std::string_view texte) {
    for (size_t at = texte.find('\xC3'); at != std::string_view::npos; at = texte.find('\xC3', at + 1))
        if (traceAt(texte, at).fin != 0)
            return true;
    return false;
}

std::string_view sansControles(std::string_view texte, std::string& tampon) {
    const auto isControl = [&](size_t at) {
        return at + 1 < texte.size() && static_cast<unsigned char>(texte[at + 1]) < 0xA0;
    };
    size_t at = texte.find('\xC2');
    while (at != std::string_view::npos && !isControl(at))
        at = texte.find('\xC2', at + 1);
    if (at == std::string_view::npos)
        return texte;
    std::string mended;
    size_t from = 0;
    for (; at != std::string_view::npos; at = texte.find('\xC2', at + 1)) {
        if (!isControl(at))
            continue;
        mended += texte.substr(from, at - from);
        const auto byte = static_cast<unsigned char>(texte[at + 1]);
        const char16_t meant = kWindows1252.at(size_t(byte) - 0x80);
        if (meant > 0xA0)
            mended += QString(QChar(meant)).toStdString();
        from = at + 2;
    }
    mended += texte.substr(from);
    tampon = std::move(mended);
    return tampon;
}

} // namespace isegorie::documents
