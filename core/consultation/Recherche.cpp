#include "core/consultation/Recherche.h"

#include <algorithm>
#include <array>

namespace isegorie::consultation {

namespace {

// Latin letters with their accents end before this one; further ones are compared in lower case.
constexpr size_t kKnown = 0x250;

char16_t foldedOf(QChar c) {
    if (c.isSpace() || c.unicode() < 0x20)
        return u' ';
    if (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0);
    return c.toLower().unicode();
}

const std::array<char16_t, kKnown>& table() {
    static const auto known = [] {
        std::array<char16_t, kKnown> all{};
        for (size_t i = 0; i < kKnown; ++i)
            all[i] = foldedOf(QChar(ushort(i)));
        return all;
    }();
    return known;
}

} // namespace

void ajouterPlie(QString& sortie, const QString& texte) {
    const auto& known = table();
    for (const QChar c : texte) {
        const char16_t code = c.unicode();
        if (code == u'œ' || code == u'Œ')
            sortie += QLatin1String("oe");
        else if (code == u'æ' || code == u'Æ')
            sortie += QLatin1String("ae");
        else if (code == u'’')
            sortie += u'\'';
        else if (code < kKnown)
            sortie += QChar(known[code]);
        else if (!c.isMark())
            sortie += QChar(foldedOf(c));
    }
}

namespace {

QStringList wordsOf(const QString& text) {
    QStringList words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString folded;
        ajouterPlie(folded, word);
        words << folded;
    }
    return words;
}

const std::array<char, 128>& asciiTable() {
    static const auto known = [] {
        std::array<char, 128> all{};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = char(table()[i]);
        return all;
    }();
    return known;
}

/// The character that begins at `at`, which is behind it then; 0 where there is none.
char32_t decoded(std::string_view text, size_t& at) {
    const auto byte = [&text](size_t place) { return static_cast<unsigned char>(text[place]); };
    const unsigned char lead = byte(at++);
    const size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (more == 0 || at + more > text.size())
        return 0;
    char32_t code = lead & (0x3FU >> more);
    for (size_t i = 0; i < more; ++i)
        code = code << 6 | (byte(at++) & 0x3FU);
    return code;
}

} // namespace

void plierUtf8(std::string& sortie, std::string_view texte) {
    const auto& ascii = asciiTable();
    // A folded character is never longer than what was written.
    const size_t before = sortie.size();
    sortie.resize(before + texte.size());
    char* out = sortie.data() + before;
    for (size_t at = 0; at < texte.size();) {
        const auto lead = static_cast<unsigned char>(texte[at]);
        if (lead < 0x80) {
            *out++ = ascii[lead];
            ++at;
            continue;
        }
        const size_t from = at;
        const char32_t code = decoded(texte, at);
        if (code == 0)
            continue;
        if (code == U'’') { // in every French text
            *out++ = '\'';
            continue;
        }
        if (code < kKnown && table()[code] < 0x80) {
            *out++ = char(table()[code]);
            continue;
        }
        QString folded;
        ajouterPlie(folded, QString::fromUtf8(texte.data() + from, qsizetype(at - from)));
        const QByteArray bytes = folded.toUtf8();
        if (size_t(bytes.size()) <= at - from)
            out = std::copy(bytes.begin(), bytes.end(), out);
    }
    sortie.resize(size_t(out - sortie.data()));
}

Recherche::Recherche(const QString& texte) : Recherche(wordsOf(texte)) {}

Recherche::Recherche(const QStringList& mots) : m_mots(mots) {
    for (const QString& word : m_mots)
        m_octets.push_back(word.toStdString());
    for (const std::string& word : m_octets)
        m_chercheurs.emplace_back(word.begin(), word.end());
}

bool Recherche::trouve(std::string_view texte) {
    m_plieUtf8.clear();
    plierUtf8(m_plieUtf8, texte);
    const std::string& folded = m_plieUtf8;
    return std::all_of(m_chercheurs.begin(), m_chercheurs.end(), [&folded](const Chercheur& one) {
        return std::search(folded.begin(), folded.end(), one) != folded.end();
    });
}

void Recherche::parcourir(std::string_view textes, const std::vector<size_t>& fins,
                          const std::function<void(size_t)>& trouve) const {
    // The longest word is looked for across the texts: it skips most and is found least.
    const auto longest = std::max_element(
        m_octets.begin(), m_octets.end(),
        [](const std::string& one, const std::string& other) { return one.size() < other.size(); });
    if (longest == m_octets.end())
        return;
    const Chercheur& rare = m_chercheurs[size_t(longest - m_octets.begin())];
    for (auto at = textes.begin();;) {
        at = std::search(at, textes.end(), rare);
        if (at == textes.end())
            return;
        const auto end = std::upper_bound(fins.begin(), fins.end(), size_t(at - textes.begin()));
        const auto begin = textes.begin() + (end == fins.begin() ? 0 : std::ptrdiff_t(*std::prev(end)));
        at = textes.begin() + std::ptrdiff_t(*end);
        if (std::all_of(m_chercheurs.begin(), m_chercheurs.end(),
                        [&](const Chercheur& one) { return std::search(begin, at, one) != at; }))
            trouve(size_t(end - fins.begin()));
    }
}

bool Recherche::trouve(const QStringList& textes) {
    m_plie.resize(0); // keeps its room
    for (const QString& text : textes) {
        ajouterPlie(m_plie, text);
        m_plie += u'\n';
    }
    return std::all_of(m_mots.begin(), m_mots.end(),
                       [this](const QString& word) { return m_plie.contains(word); });
}

} // namespace isegorie::consultation
