// Every word of a set of texts, and in which texts it stands: what frequencies, concordances and
// co-occurrences are read from. The texts themselves stay where they are.
#pragma once

#include "core/consultation/Lemmatiseur.h"
#include "core/consultation/TextesBase.h"

#include <memory>
#include <vector>

namespace isegorie::consultation {

struct FormeLue {
    QString forme;
    int lemme = 0; ///< Place in Vocabulaire::lemmes.
    qint64 occurrences = 0;
    std::vector<std::int32_t> textes; ///< Places in Vocabulaire::numeros, ascending, each once.
};

struct LemmeLu {
    QString lemme;
    qint64 occurrences = 0;
    qint64 textes = 0;
    bool outil = false;      ///< Carries grammar, not meaning.
    bool connu = true;       ///< Of the dictionary or the lexicon.
    std::vector<int> formes; ///< The most frequent first.
};

struct Vocabulaire {
    std::vector<qint64> numeros; ///< Of the texts.
    LecteurMots lecteur;         ///< That found its words.
    qint64 mots = 0, sansTexte = 0;
    qint64 sansAvis = 0; ///< « ras », « ne sait pas »: left out.
    std::vector<FormeLue> formes;
    std::vector<LemmeLu> lemmes; ///< The most frequent first, equal ones alphabetically.

    /// Texts that hold one of the forms of this lemma, ascending.
    std::vector<std::int32_t> textesDe(int lemme) const;
    /// Of a lemma, else of the lemma of a form, written with whatever case; -1: nobody used it.
    int lemmeNomme(const QString& mot) const;
};

/// Takes texts one at a time.
class LectureVocabulaire {
public:
    explicit LectureVocabulaire(const Lexique& lexique = {});
    ~LectureVocabulaire();
    LectureVocabulaire(const LectureVocabulaire&) = delete;
    LectureVocabulaire& operator=(const LectureVocabulaire&) = delete;

    void ajouter(qint64 numero, const QString& texte);
    Vocabulaire terminer(Lemmatiseur& lemmatiseur);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Of the contributions of a base. Thread-safe with a reader of the base.
base::Result<Vocabulaire> vocabulaireDe(const storage::Database& database, const DemandeTextes& demande,
                                        base::TaskContext* context = nullptr);

/// A word that stands in the same texts as another.
struct Cooccurrent {
    int lemme = 0;
    qint64 ensemble = 0;    ///< Texts that hold both.
    double specificite = 0; ///< Lafon's score on texts: over 2, less than one chance in a hundred.
};
/// Those that stand with it more than chance would have it, in at least `ensembleMin` texts; no grammar
/// words; the most specific first.
std::vector<Cooccurrent> cooccurrents(const Vocabulaire& vocabulaire, int lemme, int ensembleMin = 3);

struct OptionsMots {
    bool formes = false;     ///< As written, not lemmas.
    bool motsOutils = false; ///< Also grammar words.
    int nombre = 0;          ///< The most frequent ones; 0: all.
};
/// {textes, sans_texte, sans_avis, mots, formes, lemmes: [{lemme, effectif, textes, formes: {forme: n}}],
/// mention}
QJsonObject motsJson(const Vocabulaire& vocabulaire, const OptionsMots& options);
QString motsTexte(const Vocabulaire& vocabulaire, const OptionsMots& options);
QJsonArray cooccurrentsJson(const Vocabulaire& vocabulaire, const std::vector<Cooccurrent>& mots);
QString cooccurrentsTexte(const Vocabulaire& vocabulaire, const std::vector<Cooccurrent>& mots);

} // namespace isegorie::consultation
