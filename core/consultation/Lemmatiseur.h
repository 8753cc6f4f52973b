// From forms to dictionary words: the user's lexicon, then ours, then Hunspell's stems.
#pragma once

#include "core/base/Erreur.h"
#include "core/consultation/Lexique.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace isegorie::consultation {

class Lemmatiseur {
public:
    /// `lexique`: CSV with the columns forme and lemme, or empty. The dictionary is hunspell/fr.aff and .dic
    /// of the system's data folders, or beside the program, or in the folder that ISEGORIE_DICTIONNAIRES
    /// names. Refused (code "lemmes.dictionnaire") without one.
    static base::Result<Lemmatiseur> ouvrir(const QString& lexique = {});
    ~Lemmatiseur();
    Lemmatiseur(Lemmatiseur&&) noexcept;
    Lemmatiseur& operator=(Lemmatiseur&&) noexcept;

    /// The lexicon of a concertation wins over all others.
    void apprendre(const Lexique& lexique);
    /// Not counted unless asked for: grammar, single letters, and what the lexicon says.
    bool estVide(const QString& lemme) const;

    struct Candidats {
        QStringList lemmes; ///< In the dictionary's order; the form itself when it is unknown.
        bool connu = false;
    };
    /// Kept for each form: the dictionary is asked once.
    const Candidats& candidats(const QString& forme);
    /// The lemma of every form of a corpus: where the dictionary hesitates, the lemma that unambiguous forms
    /// of this corpus show most often, the dictionary's first among equals.
    QHash<QString, QString> lemmes(const QHash<QString, int>& effectifs);

private:
    Lemmatiseur();
    base::Status readLexicon(const QString& path);

    std::unique_ptr<Hunspell> m_hunspell;
    QHash<QString, Candidats> m_cache;
    QSet<QString> m_empty;
};

/// Words that carry grammar, not meaning: articles, pronouns, prepositions, auxiliaries…
bool estMotOutil(const QString& lemme);

} // namespace isegorie::consultation
