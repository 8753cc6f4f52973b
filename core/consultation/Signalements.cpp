#include "core/consultation/Signalements.h"

#include "core/consultation/Nettoyage.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace isegorie::consultation {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAddressChar(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == '_' || c == '+';
}

/// A name before the @, a dotted domain behind it.
bool isCourrielAt(std::string_view text, size_t at) {
    if (at == 0 || !isAddressChar(text[at - 1]))
        return false;
    size_t end = at + 1;
    while (end < text.size() && isAddressChar(text[end]))
        ++end;
    std::string_view domain = text.substr(at + 1, end - at - 1);
    while (!domain.empty() && (domain.back() == '.' || domain.back() == '-'))
        domain.remove_suffix(1);
    const size_t dot = domain.rfind('.');
    return dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2;
}

/// Digits of a number written with spaces, dots, hyphens; `next` is set behind it. Stops where a year seems
/// to follow: "01-02-2019" is a date.
std::string digitsFrom(std::string_view text, size_t at, size_t& next) {
    constexpr size_t kMost = 24;
    std::string digits;
    size_t gap = 0;
    const auto isYear = [&text](size_t from) {
        size_t end = from;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        return end - from == 4;
    };
    next = at;
    for (; at < text.size() && digits.size() < kMost; ++at) {
        const char c = text[at];
        const bool corsica = digits.size() == 6 && (c == 'A' || c == 'B') && digits[5] == '2';
        if (isDigit(c) || corsica) {
            digits += c;
            gap = 0;
            next = at + 1;
        } else if ((c != ' ' && c != '.' && c != '-') || ++gap > 1 || isYear(at + 1)) {
            break;
        }
    }
    return digits;
}

bool isNir(const std::string& digits) {
    if ((digits.size() != 13 && digits.size() != 15) || (digits[0] != '1' && digits[0] != '2'))
        return false;
    const int month = std::stoi(digits.substr(3, 2));
    if (month < 1 || (month > 12 && month < 20) || (month > 42 && month < 50))
        return false;
    std::string plain = digits.substr(0, 13);
    std::int64_t correction = 0;
    if (!isDigit(plain[6])) {
        correction = plain[6] == 'A' ? 1'000'000 : 2'000'000;
        plain[6] = '0';
    }
    const std::int64_t value = std::stoll(plain) - correction;
    return digits.size() == 13 ? month <= 12 : 97 - value % 97 == std::stoll(digits.substr(13));
}

bool isPhone(const std::string& digits, bool plus) {
    const bool plain = std::all_of(digits.begin(), digits.end(), isDigit);
    if (!plain)
        return false;
    if (plus)
        return digits.size() >= 10 && digits.size() <= 14;
    return (digits.size() == 10 && digits[0] == '0' && digits[1] != '0') ||
           (digits.size() == 13 && digits.compare(0, 4, "0033") == 0);
}

bool startsWithFolded(std::string_view text, size_t at, std::string_view words) {
    // ’ is three bytes; both apostrophes are looked for as one.
    for (const char wanted : words) {
        if (at >= text.size())
            return false;
        if (wanted == '\'' && text.substr(at, 3) == "\xE2\x80\x99") {
            at += 3;
            continue;
        }
        if (std::tolower(static_cast<unsigned char>(text[at])) != wanted)
            return false;
        ++at;
    }
    return true;
}

bool isIntroduction(std::string_view text, size_t at) {
    constexpr std::array<std::string_view, 5> kWords{"je m'appelle ", "je me nomme ", "mon nom est ",
                                                     "mon adresse est ", "j'habite au "};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view words) { return startsWithFolded(text, at, words); });
}

} // namespace

std::uint8_t signalementsDe(std::string_view texte) {
    std::uint8_t flags = 0;
    char before = ' ';
    for (size_t at = 0; at < texte.size(); ++at) {
        const char c = texte[at];
        if (c == '@' && isCourrielAt(texte, at)) {
            flags |= AvecCourriel;
        } else if ((c == 'j' || c == 'J' || c == 'm' || c == 'M') &&
                   std::isalpha(static_cast<unsigned char>(before)) == 0 && isIntroduction(texte, at)) {
            flags |= AvecIdentite;
        } else if (isDigit(c) && !isDigit(before)) {
            size_t next = at;
            const std::string digits = digitsFrom(texte, at, next);
            if (digits.size() >= 10) {
                flags |= isPhone(digits, before == '+') ? AvecTelephone : 0;
                flags |= isNir(digits) ? AvecNir : 0;
                at = next - 1;
            }
        }
        before = texte[at];
    }
    return flags;
}

QStringList clesSignalements(std::uint8_t signalements) {
    constexpr std::array<const char*, kSignalements> kKeys{"courriel", "telephone", "nir", "identite"};
    QStringList keys;
    for (size_t i = 0; i < kKeys.size(); ++i)
        if ((signalements & (1U << i)) != 0)
            keys << QLatin1String(kKeys[i]);
    return keys;
}

bool estCourriel(std::string_view cellule) {
    cellule = rogne(cellule);
    const size_t at = cellule.find('@');
    return at != std::string_view::npos && cellule.find(' ') == std::string_view::npos &&
           isCourrielAt(cellule, at);
}

bool estTelephone(std::string_view cellule) {
    cellule = rogne(cellule);
    const bool plus = !cellule.empty() && cellule.front() == '+';
    size_t next = 0;
    const std::string digits = digitsFrom(cellule, plus ? 1 : 0, next);
    return next == cellule.size() && isPhone(digits, plus);
}

} // namespace isegorie::consultation
