#include "core/consultation/Signalements.h"

#include "core/consultation/Nettoyage.h"
#include "core/consultation/NomAnnonce.h"
#include "core/consultation/NomSigne.h"
#include "core/consultation/Textes.h"

#include <QRegularExpression>

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

/// The place behind these words; 0 when the text says something else here.
size_t foldedEnd(std::string_view text, size_t at, std::string_view words) {
    // ’ is three bytes; both apostrophes are looked for as one.
    for (const char wanted : words) {
        if (at >= text.size())
            return 0;
        if (wanted == '\'' && text.substr(at, 3) == "\xE2\x80\x99") {
            at += 3;
            continue;
        }
        if (std::tolower(static_cast<unsigned char>(text[at])) != wanted)
            return 0;
        ++at;
    }
    return at;
}

bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0xC3U;
}

/// What stands behind the words that announce somebody, and what of it is their name.
enum class Annonce { Aucune, Nom, NomTitre, Lieu };
struct Introduction {
    Annonce annonce = Annonce::Aucune;
    size_t fin = 0; ///< Of the words.
};

Introduction introductionAt(std::string_view text, size_t at) {
    constexpr std::array<std::pair<std::string_view, Annonce>, 11> kWords{
        {{"je m'appelle", Annonce::Nom},
         {"je m appelle", Annonce::Nom},
         {"je mappelle", Annonce::Nom},
         {"je me nomme", Annonce::Nom},
         {"je me pr\xC3\xA9sente", Annonce::NomTitre},
         {"mon nom est", Annonce::Nom},
         {"mon nom complet est", Annonce::Nom},
         {"je suis", Annonce::NomTitre},
         {"moi", Annonce::NomTitre},
         {"mon adresse est ", Annonce::Lieu},
         {"j'habite au ", Annonce::Lieu}}};
    for (const auto& [words, what] : kWords)
        if (const size_t end = foldedEnd(text, at, words);
            end > 0 && (what == Annonce::Lieu || end >= text.size() || !isLetter(text[end])))
            return {what, end};
    return {};
}

size_t utf8Size(const QString& text) {
    return size_t(text.toUtf8().size());
}

/// Where the name begins and ends that is announced before `at`; nothing when there is none.
std::pair<size_t, size_t> nameBehind(std::string_view text, size_t at, bool titled) {
    constexpr size_t kMost = 160;
    size_t end = std::min(text.size(), at + kMost);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // a sign is not cut
    const QString behind = QString::fromUtf8(text.data() + at, qsizetype(end - at));
    const Etendue name = nomAuDebut(behind, titled);
    const size_t begin = at + utf8Size(behind.left(name.debut));
    return {begin, begin + utf8Size(behind.mid(name.debut, name.taille))};
}

size_t addressStart(std::string_view text, size_t at) {
    while (at > 0 && isAddressChar(text[at - 1]))
        --at;
    return at;
}

size_t addressEnd(std::string_view text, size_t at) {
    while (at < text.size() && isAddressChar(text[at]))
        ++at;
    return at;
}

/// What is said after "j'habite au ": to the end of the clause.
size_t clauseEnd(std::string_view text, size_t at) {
    constexpr size_t kMost = 60;
    const size_t end = std::min(text.find_first_of(",.;:!?\n()", at), text.size());
    if (end - at <= kMost)
        return end;
    const size_t space = text.rfind(' ', at + kMost); // a word is not cut
    return space == std::string_view::npos || space <= at ? end : space;
}

/// What a passage may begin with: most of a text is passed over by this alone.
constexpr std::array<bool, 256> kBegins = [] {
    std::array<bool, 256> begins{};
    for (const unsigned char c : {'@', 'j', 'J', 'm', 'M', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
        begins[c] = true;
    return begins;
}();

/// Tells each passage that holds personal data: voir(what, begin, end); they may overlap.
template <typename Voir>
void parcourir(std::string_view text, Voir voir) {
    char before = ' ';
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (!kBegins[static_cast<unsigned char>(c)]) {
            before = c;
            continue;
        }
        if (c == '@' && isCourrielAt(text, at)) {
            voir(AvecCourriel, addressStart(text, at), addressEnd(text, at + 1));
        } else if ((c == 'j' || c == 'J' || c == 'm' || c == 'M') &&
                   std::isalpha(static_cast<unsigned char>(before)) == 0) {
            const Introduction said = introductionAt(text, at);
            if (said.annonce == Annonce::Lieu)
                voir(AvecIdentite, said.fin, clauseEnd(text, said.fin));
            else if (said.annonce != Annonce::Aucune)
                if (const auto [begin, end] = nameBehind(text, said.fin, said.annonce == Annonce::NomTitre);
                    end > begin)
                    voir(AvecIdentite, begin, end);
        } else if (isDigit(c) && !isDigit(before)) {
            size_t next = at;
            const std::string digits = digitsFrom(text, at, next);
            if (digits.size() >= 10) {
                if (isPhone(digits, before == '+'))
                    voir(AvecTelephone, at, next);
                if (isNir(digits))
                    voir(AvecNir, at, next);
                at = next - 1;
            }
        }
        before = text[at];
    }
    for (const auto& [begin, end] : nomsSignes(text))
        voir(AvecIdentite, begin, end);
}

} // namespace

std::uint8_t signalementsDe(std::string_view texte) {
    std::uint8_t flags = 0;
    parcourir(texte, [&flags](Signalement what, size_t, size_t) { flags |= what; });
    return flags;
}

namespace {

/// In the place of each letter of what is hidden, one a kind; no text holds them (they are no characters).
constexpr char16_t kVoile = 0xFDD0;

QChar veil(Signalement what) {
    return QChar(char16_t(kVoile + (what == AvecCourriel    ? 0
                                    : what == AvecTelephone ? 1
                                    : what == AvecNir       ? 2
                                                            : 3)));
}

} // namespace

QString voiler(const QString& texte) {
    const QByteArray bytes = texte.toUtf8();
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    QString veiled;
    parcourir(text, [&](Signalement what, size_t begin, size_t end) {
        if (veiled.isEmpty())
            veiled = texte;
        const qsizetype first = QString::fromUtf8(bytes.constData(), qsizetype(begin)).size();
        const qsizetype size = QString::fromUtf8(bytes.constData() + begin, qsizetype(end - begin)).size();
        for (qsizetype i = first; i < std::min(first + size, veiled.size()); ++i)
            if (const QChar c = veiled.at(i); !c.isSpace() && !QStringView(u".,;:!?…").contains(c))
                veiled[i] = veil(what);
    });
    return veiled.isEmpty() ? texte : veiled;
}

QString marquer(const QString& voile) {
    static const QRegularExpression run(QStringLiteral("([\\x{FDD0}-\\x{FDD3}])(?:[\\s.,;:!?…]*\\1)*"));
    const std::array<QString, kSignalements> marks{
        Consultation::tr("[courriel]"), Consultation::tr("[téléphone]"), Consultation::tr("[numéro]"),
        Consultation::tr("[identité]")};
    QString marked;
    qsizetype kept = 0;
    for (auto all = run.globalMatch(voile); all.hasNext();) {
        const auto match = all.next();
        marked += voile.mid(kept, match.capturedStart() - kept);
        marked += marks.at(size_t(match.captured(1).front().unicode() - kVoile));
        kept = match.capturedEnd();
    }
    return kept == 0 ? voile : marked + voile.mid(kept);
}

QString masquer(const QString& texte) {
    return marquer(voiler(texte));
}

QStringList masquer(const QStringList& reponses) {
    QStringList masked;
    masked.reserve(reponses.size());
    for (const QString& one : reponses)
        masked << masquer(one);
    return masked;
}

QString avisMasquage() {
    return Consultation::tr(
        "Sont masqués les courriels, téléphones, numéros de sécurité sociale et noms qui ont été reconnus "
        "(annoncés, en signature, en tête avec leur adresse) ; d’autres noms peuvent rester : relisez avant "
        "de publier.");
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
