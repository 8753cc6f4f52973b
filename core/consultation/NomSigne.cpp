#include "core/consultation/NomSigne.h"

#include "core/consultation/Prenoms.h"
#include "core/consultation/Profil.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace isegorie::consultation {

namespace {

using Etendues = std::vector<std::pair<std::size_t, std::size_t>>;

/// Capitals that begin sentences, places, offices and societies: none of them is of a name.
bool isOther(const QString& folded) {
    static const QSet<QString> all = motsDe(
        "merci bonjour bonsoir vive bravo stop non oui pas plus moins il elle on nous vous ils je j c ce cet "
        "cette ces ca un une et ou mais donc or ni car pour contre avec sans dans sur en a au aux que qui "
        "quoi "
        "tout tous toute toutes mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs bonne bon "
        "meilleures salutations cordialement bien respectueusement sincerement amicalement tres ps "
        "place rue avenue boulevard chemin impasse square quartier quai pont gare station metro tram bus "
        "arret "
        "parc jardin ecole college lycee universite creche stade gymnase piscine salle centre maison foyer "
        "residence hopital clinique mairie hotel eglise saint sainte ville commune departement region "
        "association collectif comite conseil groupe equipe syndicat union parti federation fondation "
        "societe "
        "entreprise compagnie cabinet agence bureau service direction ministere "
        "maire president presidente ministre prefet prefete depute deputee senateur senatrice "
        "directeur directrice conseiller conseillere monsieur madame mademoiselle france republique europe");
    return all.contains(folded);
}

bool startsSentence(const QString& folded) {
    static const QSet<QString> all = motsDe("le la les l du des de");
    return all.contains(folded);
}

/// Whom texts name, and schools and streets are named after.
bool isPublic(const QString& folded) {
    static const QSet<QString> all = motsDe(
        "moulin jaures hugo curie ferry veil zola gaulle pasteur clemenceau foch leclerc gambetta verne mace "
        "rostand brassens prevert eluard camus mermoz monnet guesde blum mitterrand pompidou macron hidalgo "
        "pen "
        "melenchon sarkozy hollande chirac giscard borne castex philippe attal barnier bayrou lecornu "
        "rousseau "
        "montesquieu diderot voltaire descartes pascal moliere racine corneille balzac flaubert proust "
        "sartre "
        "beauvoir colette sand baudelaire rimbaud verlaine aragon apollinaire gouges badinter halimi "
        "luther king mandela gandhi arc piaf brel ferrat aznavour renoir monet cezanne matisse picasso rodin "
        "bert mace coty thiers vilar philipe pierre-mauroy mauroy rocard delors barre rabelais ronsard "
        "fontaine");
    return all.contains(folded);
}

const QString kBlanc = QStringLiteral("[ \\t\\x{00A0}\\x{202F}]");
const QString kCapitale =
    QStringLiteral("(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)?|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)");
const QString kTitre =
    QStringLiteral("(?:(?<titre>M\\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr|Docteur)\\.?") + kBlanc +
    QStringLiteral("+)?");
const QString kNom = QStringLiteral("(?<nom>") + kCapitale + QStringLiteral("(?:") + kBlanc +
                     QStringLiteral("+(?:(?:de|du|des|d|la|le|van|von|der|den|ben|el|al|née?)") + kBlanc +
                     QStringLiteral("+|[dl]['’])*") + kCapitale + QStringLiteral("){0,3})");
const QString kVoie = QStringLiteral(
    "\\d{1,4}(?: "
    "?(?:bis|ter|quater)\\b)?,?\\s+(?i:rue|avenue|av\\.?|boulevard|bd\\.?|bld|place|impasse|allée|chemin|"
    "route|quai|square|cours|passage|sentier|résidence|lotissement|hameau|cité|esplanade|lieu-dit|mail|voie|"
    "venelle|faubourg|traverse|montée|ruelle|clos)(?:\\b|(?<=\\.))(?:\\s+(?:de|du|des|la|le|les|aux?|à)|\\s+["
    "dl]['’])*\\s*"
    "[\\p{L}\\d][\\p{L}\\p{M}\\d'’-]*(?:\\s+(?:(?:de|du|des|la|le|les)\\s+)*\\p{Lu}[\\p{L}\\p{M}'’-]*)*");
const QString kVille = QStringLiteral("(?:\\d{5}\\s+)?\\p{Lu}[\\p{L}\\p{M}'’-]*(?:[ "
                                      "-](?:sur|de|la|le|les|en|sous|lès|\\p{Lu}[\\p{L}\\p{M}'’-]*))*");
const QString kAdresse = kVoie + QStringLiteral("(?:[\\s,–-]+") + kVille + QStringLiteral(")?");

bool isInitial(const QString& word) {
    return word.size() <= 5 && word.endsWith(u'.');
}

QStringList capitalsOf(const QString& name) {
    QStringList words;
    for (const QString& word : name.split(QRegularExpression(QStringLiteral("\\s+"))))
        if (word.front().isUpper() || word.contains(u'\'') || word.contains(QChar(0x2019)))
            words << word;
    return words;
}

/// What stands before a name says how little of it is needed.
enum class Devant { Rien, Formule };

bool isPerson(const QString& name, bool titled, Devant before) {
    const QStringList words = capitalsOf(name);
    if (words.isEmpty() || isPublic(plie(words.last())) || startsSentence(plie(words.first())) ||
        std::any_of(words.begin(), words.end(), [](const QString& word) { return isOther(plie(word)); }))
        return false;
    const bool first = estPrenom(words.first()) || (isInitial(words.first()) && !isInitial(words.last()));
    const bool turned = words.first().size() > 1 && words.first() == words.first().toUpper() &&
                        words.last() != words.last().toUpper() && estPrenom(words.last());
    if (words.size() > 1 && (first || turned))
        return true;
    return titled || (before == Devant::Formule && (words.size() > 1 || estPrenom(words.first())));
}

QRegularExpression anchored(const QString& pattern) {
    return QRegularExpression(QStringLiteral("\\A") + pattern);
}

/// A name and the address behind it, as places in what was looked at.
struct Trouve {
    qsizetype debut = 0, fin = 0;
};

/// At the head of a line: before an address, or (of the whole text) before a colon, a dash or a line break.
std::optional<Trouve> headOf(const QString& line, bool first) {
    static const QRegularExpression form =
        anchored(QStringLiteral("\\s*") + kTitre + kNom + QStringLiteral("(?:\\s*[,(–-]?\\s*(?<adresse>") +
                 kAdresse + QStringLiteral(")|(?:,") + kBlanc + QStringLiteral("*\\d{1,3} ans)?(?<suite>") +
                 kBlanc + QStringLiteral("*(?::|\\n|[–—-]") + kBlanc + QStringLiteral(")))"));
    const auto match = form.match(line);
    if (!match.hasMatch() || (!first && match.capturedLength(u"adresse") == 0))
        return std::nullopt;
    const QString name = match.captured(u"nom");
    if (!isPerson(name, match.capturedLength(u"titre") > 0, Devant::Rien))
        return std::nullopt;
    const QString rest = line.mid(match.capturedEnd(0));
    if (match.capturedLength(u"adresse") == 0 && name == name.toUpper() && rest == rest.toUpper())
        return std::nullopt; // all is written in capitals
    const qsizetype end =
        match.capturedLength(u"adresse") > 0 ? match.capturedEnd(u"adresse") : match.capturedEnd(u"nom");
    return Trouve{match.capturedStart(u"nom"), end};
}

/// What may follow a signature up to the end: an address, what somebody is, how to reach them.
const QString& tailForm() {
    static const QString form =
        QStringLiteral("(?:[\\s,–-]*(?<adresse>") + kAdresse +
        QStringLiteral("))?(?:[\\s,–(-]+(?:(?<ville>\\d{5}\\s+") + kVille +
        QStringLiteral(
            ")|(?i:habitante?|riveraine?|retraitée?|citoyenne?|étudiante?|(?:vice-)?présidente?|maire|"
            "adjointe?|conseill(?:er|ère)|élue?|membre|mère|père|maman|papa|parents?|enseignante?|"
            "professeure?|médecin|infirmi(?:er|ère)|agricult(?:eur|rice)|commerçante?|secrétaire|"
            "direct(?:eur|rice)|usag(?:er|ère)|salariée?|\\d{1,3} ans)\\b[^.!?\\n]{0,60}|(?:à|de) "
            "\\p{Lu}[\\p{L}'’-]*|[\\p{L}\\d._+-]+@[\\p{L}\\d.-]+|\\+?\\d[\\d "
            ".-]{8,18}|\\p{Lu}[\\p{L}'’-]+))?[)\\s.!]*");
    return form;
}

/// A signature that goes from here to the end of the text or, behind a formula, of the line.
std::optional<Trouve> signedBy(const QString& text, Devant before) {
    static const QRegularExpression usual =
        anchored(QStringLiteral("[\\s–—-]*") + kTitre + kNom + tailForm() + QStringLiteral("\\z"));
    static const QRegularExpression closing = anchored(QStringLiteral("[\\s,.;:!–—-]*") + kTitre + kNom +
                                                       tailForm() + QStringLiteral("(?:\\z|(?<=\\n))"));
    const auto match = (before == Devant::Formule ? closing : usual).match(text);
    if (!match.hasMatch() || !isPerson(match.captured(u"nom"), match.capturedLength(u"titre") > 0, before))
        return std::nullopt;
    qsizetype end = match.capturedEnd(u"nom");
    for (const auto& part : {u"adresse", u"ville"})
        end = std::max(end, match.capturedEnd(part));
    return Trouve{match.capturedStart(u"nom"), end};
}

/// « cordialement, solange tropfer »
std::optional<Trouve> smallSigned(const QString& text) {
    static const QRegularExpression form = anchored(QStringLiteral(
        "[\\s,.;:!–—-]*(?<nom>(?<prenom>\\p{Ll}[\\p{L}-]+)(?:[ ]+\\p{Ll}[\\p{L}'’-]+)?)[\\s.!]*\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch() || !estPrenom(match.captured(u"prenom")))
        return std::nullopt;
    return Trouve{match.capturedStart(u"nom"), match.capturedEnd(u"nom")};
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
constexpr bool isContinued(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}
/// Of UTF-8: also É, À…
bool isCapitalAt(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return false;
    const auto second = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    return (text[at] >= 'A' && text[at] <= 'Z') ||
           (text[at] == '\xC3' && second >= 0x80U && second <= 0x9EU) || text.substr(at, 2) == "\xC5\x92";
}
constexpr bool isAsciiWord(char c) {
    const char small = char(c | 0x20);
    return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
}
/// The next place from here that begins a word or is blank: most bytes of a text are inside words.
std::size_t nextEdge(std::string_view text, std::size_t at) {
    static constexpr auto kInside = [] {
        std::array<bool, 256> all{};
        for (std::size_t byte = 0; byte < all.size(); ++byte)
            all[byte] = isAsciiWord(static_cast<char>(byte)) || isContinued(static_cast<char>(byte));
        return all;
    }();
    const auto isInside = [&](std::size_t place) { return kInside[static_cast<unsigned char>(text[place])]; };
    while (at > 0 && at < text.size() && isInside(at - 1) && !isBlank(text[at]))
        ++at;
    return at;
}

/// The last byte of . ! ? …
bool endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\xA6';
}

/// Whether a capital stands here and begins the next word too: most texts go no further.
bool looksLikeName(std::string_view text, std::size_t at) {
    constexpr std::size_t kLongest = 40;
    if (!isCapitalAt(text, at))
        return false;
    std::size_t end = at;
    while (end < text.size() && end - at < kLongest && !isBlank(text[end]))
        ++end;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    const bool particle =
        end < text.size() && std::string_view("dlvben").find(text[end]) != std::string_view::npos;
    return isCapitalAt(text, end) || particle;
}

/// A part of a text, and where its places are in the text.
struct Fenetre {
    std::size_t debut;
    QString texte;

    Fenetre(std::string_view whole, std::size_t from, std::size_t most) : debut(from) {
        std::size_t end = std::min(whole.size(), from + most);
        while (end < whole.size() && isContinued(whole[end]))
            --end; // a sign is not cut
        texte = QString::fromUtf8(whole.data() + from, qsizetype(end - from));
    }
    void add(const Trouve& found, qsizetype shift, Etendues& all) const {
        const auto bytes = [this](qsizetype place) {
            return debut + std::size_t(QStringView(texte).left(place).toUtf8().size());
        };
        all.emplace_back(bytes(shift + found.debut), bytes(shift + found.fin));
    }
};

std::size_t pastBlanks(std::string_view text, std::size_t at) {
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

void addHeads(std::string_view text, Etendues& all) {
    constexpr std::size_t kHead = 240;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t begin = pastBlanks(text, line);
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const auto holdsDigit = [&] {
            const std::string_view head = text.substr(begin, std::min(end - begin, kHead));
            return std::any_of(head.begin(), head.end(), [](char c) { return c >= '0' && c <= '9'; });
        };
        if (looksLikeName(text, begin) && (line == 0 || holdsDigit())) {
            const Fenetre window(text, begin, kHead);
            if (const auto found = headOf(window.texte, line == 0))
                window.add(*found, 0, all);
        }
        line = end + 1;
    }
}

/// The end of a closing formula that begins here; 0: none does.
qsizetype formulaEnd(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("\\A(?:(?:cordialement|cdlt|cdt|amicalement|respectueusement|salutations|bien à vous)"
                       "(?: à tou(?:s|tes)| vôtre| distinguées| respectueuses| cordiales| citoyennes| les "
                       "meilleures)*(?![\\p{L}\\p{N}])|(?:sincèrement|signée?|bonne (?:journée|soirée|"
                       "réception|continuation)|(?:re)?merci(?:ements)?(?: d['’]avance| beaucoup| à vous)?)"
                       "(?=[ ]*[,.;:!\\n–—-]))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    return match.hasMatch() ? match.capturedEnd(0) : 0;
}

bool mayBeFormula(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 11> kStems{"cord", "cdlt", "cdt",  "amic", "resp", "salu",
                                                      "bien", "sinc", "sign", "bonn", "merc"};
    const char first = char(text[at] | 0x20);
    if (first != 'c' && first != 'a' && first != 'b' && first != 'r' && first != 's' && first != 'm')
        return false;
    return std::any_of(kStems.begin(), kStems.end(), [&](std::string_view stem) {
        return text.size() - at > stem.size() &&
               std::equal(stem.begin(), stem.end(), text.begin() + std::ptrdiff_t(at),
                          [](char wanted, char c) { return wanted == char(c | 0x20); });
    });
}

/// A line of the same kind before it makes a list: of streets, of people one admires.
bool isListed(std::string_view text, std::size_t line) {
    constexpr std::size_t kMost = 100;
    if (line < 2)
        return false;
    const std::size_t before = text.rfind('\n', line - 2);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return line - begin < kMost &&
           signedBy(Fenetre(text, begin, line - begin).texte, Devant::Rien).has_value();
}

void addSignatures(std::string_view text, Etendues& all) {
    constexpr std::size_t kTail = 400;
    std::size_t at = text.size() > kTail ? text.size() - kTail : 0;
    while (at < text.size() && isContinued(text[at]))
        ++at;
    for (at = nextEdge(text, at); at < text.size(); at = nextEdge(text, at + 1)) {
        if (mayBeFormula(text, at)) {
            const Fenetre window(text, at, kTail);
            const qsizetype end = formulaEnd(window.texte);
            const QString behind = window.texte.mid(end);
            auto found = end == 0 ? std::nullopt : signedBy(behind, Devant::Formule);
            if (!found && end > 0)
                found = smallSigned(behind);
            if (found)
                window.add(*found, end, all);
        }
        const bool line = text[at] == '\n';
        if (!line && (!isBlank(text[at]) || at == 0 || !endsSentence(text[at - 1])))
            continue;
        const std::size_t name =
            std::min(text.find_first_not_of(" \t\r\n-\xE2\x80\x93\x94", at), text.size());
        if (!looksLikeName(text, name) || (line && isListed(text, at + 1)))
            continue;
        const Fenetre window(text, name, kTail);
        const bool shouted = window.texte == window.texte.toUpper() &&
                             std::none_of(text.begin(), text.begin() + std::ptrdiff_t(name),
                                          [](char c) { return c >= 'a' && c <= 'z'; });
        if (const auto found = shouted ? std::nullopt : signedBy(window.texte, Devant::Rien))
            window.add(*found, 0, all);
    }
}

} // namespace

Etendues nomsSignes(std::string_view texte) {
    Etendues all;
    addHeads(texte, all);
    addSignatures(texte, all);
    return all;
}

} // namespace isegorie::consultation
