// Words that people use together, and the tree of the strongest links (analyse de similitude), from the
// words of a base.
#pragma once

#include "core/analyse/textes/Similitude.h"
#include "core/consultation/Vocabulaire.h"

namespace isegorie::consultation {

struct OptionsLiens {
    int nombre = 40;   ///< The most frequent lemmas, no grammar words.
    int textesMin = 3; ///< In at least this many contributions.
    analyse::Indice indice = analyse::Indice::Jaccard;
};

struct LiensMots {
    QStringList lemmes; ///< Of the columns that `similitude` speaks of.
    analyse::Similitude similitude;
};
/// Two words are together when one contribution holds both.
LiensMots liensDe(const Vocabulaire& vocabulaire, const OptionsLiens& options = {});

} // namespace isegorie::consultation
