// Reinert's classification of a matrix of segments and forms, as the command line and the screens ask for it.
#pragma once

#include "core/analyse/textes/DoubleReinert.h"
#include "core/consultation/FormesSegments.h"

#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::consultation {

struct Classification {
    std::vector<int> unites; ///< Of each segment.
    analyse::Reinert arbre;
    std::vector<std::vector<int>> partitions; ///< Classes of the segments for k = 2, 3…
    std::vector<bool> vides;                  ///< Segments of a unit without any form.

    const std::vector<int>& groupes() const { return partitions.back(); }
};

/// Refused (code "reinert.trop-peu") when not even one split can be made.
base::Result<Classification> classer(const FormesSegments& formes, int tailleMin,
                                     const analyse::OptionsReinert& options,
                                     const analyse::Arret& arret = {});

struct ClassificationDouble {
    Classification premiere, seconde;
    analyse::DoubleReinert croisement;
    int taille1 = 0, taille2 = 0;
};

/// The two simple ones run side by side on two threads: neither looks at the other. As rainette2, classes of
/// 10 members or less are not split.
base::Result<ClassificationDouble> classerDeuxFois(const FormesSegments& formes, int taille1, int taille2,
                                                   int k, bool mutuelles, const analyse::Arret& arret = {});

/// A class that holds nine classified segments in ten tells little: says so, and what to try; empty
/// otherwise.
QString alerteDominante(qint64 plusGrande, qint64 classes);
QString alerteDominante(const std::vector<int>& groupes);

/// [{classe, chi2, chi2_axe, deplacements, effectifs}], in the order of the splits.
QJsonArray coupuresJson(const Classification& classification);
QJsonObject classificationJson(const Classification& classification);
QJsonObject classificationJson(const ClassificationDouble& classification);
QString classificationTexte(const Classification& classification);
QString classificationTexte(const ClassificationDouble& classification);

} // namespace isegorie::consultation
