// Raw texts made into segments, lemmas and their matrix, and back from a class to what people wrote.
#pragma once

#include "core/consultation/Classification.h"
#include "core/consultation/Lemmatiseur.h"

namespace isegorie::consultation {

/// Where a segment stands: the contribution, and the how manieth it is there, from 0.
struct PlaceSegment {
    qint64 numero = 0;
    int rang = 0;
};

struct Corpus {
    QStringList textes;                 ///< Of the segments, as written; none of a base, where they stay.
    QStringList lemmes;                 ///< Columns of the matrix.
    std::vector<QStringList> ecritures; ///< Of each column: the forms that were written.
    FormesSegments formes;              ///< formes.segments names them "source_number"; none of a base.
    std::vector<PlaceSegment> places;   ///< Of a base only.
    LecteurMots lecteur;                ///< That found its words.
    qint64 sources = 0, sansTexte = 0;  ///< Texts.
    qint64 sansAvis = 0; ///< « ras », « ne sait pas »: left out; of a base, of its TextesLus.
};

struct OptionsCorpus {
    int segmentsMin = 3;     ///< A lemma stands in at least this many segments.
    bool motsOutils = false; ///< Keep grammar words.
    QString lexique;         ///< The user's lexicon; empty = none.
};

/// Takes segments one at a time: what is read of a file and of a base is the same from here on.
class LectureCorpus {
public:
    explicit LectureCorpus(const Lexique& lexique = {});
    ~LectureCorpus();
    LectureCorpus(const LectureCorpus&) = delete;
    LectureCorpus& operator=(const LectureCorpus&) = delete;

    void ajouter(const QString& segment);
    /// Matrix, lemmas and their forms.
    void terminer(Lemmatiseur& lemmatiseur, const OptionsCorpus& options, Corpus& corpus);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A CSV or XLSX with a column texte (or text). With a column segment the rows are segments already, of the
/// source that the column source names; otherwise each row is a text and is cut, and those that say nothing
/// (Langue.h) are counted and left out. Rows of one source must follow each other.
base::Result<Corpus> lireCorpus(const QString& chemin, const OptionsCorpus& options);

/// Lemmas of the class, by decreasing chi-square (2x2, without correction) of segments in the class against
/// the others.
struct FormeDeClasse {
    int forme = 0;
    double khi2 = 0; ///< Negative: less than elsewhere.
    int dansLaClasse = 0, total = 0;
};

struct ProfilDeClasse {
    std::vector<FormeDeClasse> formes; ///< Those over 3.84, the strongest first.
    std::vector<int> segments;         ///< Typical ones: greatest sum of the chi-squares of their forms.
};

/// types: how many typical segments of each.
std::vector<ProfilDeClasse> profils(const Corpus& corpus, const std::vector<int>& groupes, int classes,
                                    int types = 5);

QJsonObject corpusJson(const Corpus& corpus, const Classification& classification);
QString corpusTexte(const Corpus& corpus, const Classification& classification);

/// analyse lemmes: {mots, formes, inconnus, lemmes: [{lemme, effectif, formes: {forme: n}}]}
base::Result<QJsonObject> lemmesDe(const QString& chemin, const QString& lexique, bool motsOutils);

} // namespace isegorie::consultation
