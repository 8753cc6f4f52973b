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

Recherche::Recherche(const QString& texte) {
    for (const QString& word : texte.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString folded;
        ajouterPlie(folded, word);
        m_mots << folded;
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
