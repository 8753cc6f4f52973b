// Reinert's classification of the contributions of a base: how many classes to keep, what each speaks of, and
// back to what people wrote.
#pragma once

#include "core/consultation/Concordance.h"
#include "core/consultation/Corpus.h"

namespace isegorie::consultation {

struct ParametresClasses {
    int tailleMin = 10;  ///< Forms of a unit: segments of one text are joined up to this.
    int taille2 = 0;     ///< Another size: double classification, what both agree upon; 0: a simple one.
    int kMax = 10;       ///< Classes looked for.
    int segmentsMin = 3; ///< A lemma stands in at least this many segments.
    int membresMin = 5;  ///< Classes under this size are not split.

    QJsonObject toJson() const;
};

/// What keeping k classes would mean.
struct EtatK {
    int k = 0;
    double khi2 = 0;       ///< Of the split that makes the last of them; double: of its classes together.
    qint64 plusPetite = 0; ///< Segments of the smallest class.
    qint64 nonClasses = 0;
    /// Mean adjusted Rand index between the classes of samples, each of half the texts, and those of all; NaN
    /// when the samples could not be split so far.
    double stabilite = 0;
    qint64 plusGrande = 0; ///< Segments of the greatest class.

    /// One class holds nearly all that is classified: see alerteDominante().
    bool estDomine(qint64 segments) const;
};

struct ClassesBase {
    DemandeTextes demande;
    ParametresClasses parametres;
    QJsonObject provenance;
    Corpus corpus;
    Classification classification;
    std::vector<EtatK> choix; ///< From k = 2.
    int propose = 2;

    int kMax() const { return int(classification.partitions.size()) + 1; }
    /// Has no tree: its classes are crossed of two.
    bool estDouble() const { return parametres.taille2 > 0; }
    /// Class of each segment, or analyse::kNonClasse.
    const std::vector<int>& groupes(int k) const { return classification.partitions[size_t(k) - 2]; }
    qint64 segments() const { return qint64(classification.unites.size()); }
    qint64 sansForme() const;
};

/// Cuts, classifies and tries the classes on samples. Same base and parameters, same result. Thread-safe with
/// a reader of the base.
base::Result<ClassesBase> classerBase(const storage::Database& database, const DemandeTextes& demande,
                                      const ParametresClasses& parametres,
                                      base::TaskContext* context = nullptr);

/// Of those whose smallest class has 2 % of the segments, the greatest k whose stability is within 0.1 of the
/// best; the first when there is none. One where a class holds nearly all only when they all are so.
int kPropose(const std::vector<EtatK>& choix, qint64 segments);

/// What is wrong with k classes of these: alerteDominante(), and whether another k does better; empty
/// otherwise.
QString alerteClasses(const ClassesBase& classes, int k);

/// What people wrote in these segments, in their order.
base::Result<QStringList> lireSegments(const storage::Database& database, const ClassesBase& classes,
                                       const std::vector<int>& segments);
/// Where a lemma (column of the corpus) was written in the segments of a class.
base::Result<Concordance> concordanceDeClasse(const storage::Database& database, const ClassesBase& classes,
                                              int k, int classe, int lemme, int nombre = 1'000);

/// {k, propose, choix, hauteurs, coupures, classes: [{classe, segments, part, formes, segments_types}],
/// non_classes, raisons, groupes: [{numero, rang, classe}], parametres, mention}
/// groupes: with the class of every segment, which is much.
base::Result<QJsonObject> classesJson(const storage::Database& database, const ClassesBase& classes, int k,
                                      bool groupes = true);
base::Result<QString> classesTexte(const storage::Database& database, const ClassesBase& classes, int k);

} // namespace isegorie::consultation
