// Words looked for in texts by the hundred thousand, compared without case and accents.
#pragma once

#include <QList>
#include <QString>

namespace isegorie::consultation {

class Recherche {
public:
    /// Words are apart by white space; none: everything is found.
    explicit Recherche(const QString& texte);
    bool isEmpty() const { return m_mots.isEmpty(); }
    /// Whether each word occurs in one of the texts.
    bool trouve(const QStringList& textes);

private:
    QStringList m_mots;
    QString m_plie; ///< Kept between texts.
};

/// Appends the text in lower case, without accents, œ as oe, ’ as ', any white space as a space.
void ajouterPlie(QString& sortie, const QString& texte);

} // namespace isegorie::consultation
