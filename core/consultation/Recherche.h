// Words looked for in texts by the hundred thousand, compared without case and accents.
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace isegorie::consultation {

class Recherche {
public:
    /// Words are apart by white space; none: everything is found.
    explicit Recherche(const QString& texte);
    Recherche(const Recherche& other) : Recherche(other.m_mots) {}
    Recherche& operator=(const Recherche&) = delete;
    bool isEmpty() const { return m_mots.isEmpty(); }
    /// Whether each word occurs in one of the texts.
    bool trouve(const QStringList& textes);
    /// The same of UTF-8, by the hundred megabytes.
    bool trouve(std::string_view texte);
    /// Places of the texts that hold each word, among texts that are folded already and stand one after the
    /// other, each until its end; its last character is none of a word.
    void parcourir(std::string_view textes, const std::vector<size_t>& fins,
                   const std::function<void(size_t)>& trouve) const;

private:
    explicit Recherche(const QStringList& mots);

    using Chercheur = std::boyer_moore_horspool_searcher<std::string::const_iterator>;
    QStringList m_mots;
    std::vector<std::string> m_octets; ///< The words, folded, as UTF-8.
    std::vector<Chercheur> m_chercheurs;
    QString m_plie;         ///< Kept between texts.
    std::string m_plieUtf8; ///< Likewise.
};

/// Appends the text in lower case, without accents, œ as oe, ’ as ', any white space as a space.
void ajouterPlie(QString& sortie, const QString& texte);
/// The same from UTF-8 to UTF-8; what is none is left out.
void plierUtf8(std::string& sortie, std::string_view texte);

} // namespace isegorie::consultation
