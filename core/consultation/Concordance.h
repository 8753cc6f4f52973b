// A word where it was written, with what stands left and right of it (KWIC): the author's words, never
// lemmas.
#pragma once

#include "core/consultation/Vocabulaire.h"

#include <functional>

namespace isegorie::consultation {

struct LigneConcordance {
    qint64 numero = 0;   ///< Of the contribution.
    qsizetype debut = 0; ///< Of the word in its text.
    QString gauche, mot, droite;
};

struct DemandeConcordance {
    std::vector<int> formes; ///< Places in Vocabulaire::formes.
    int nombre = 1'000;      ///< Lines at most.
    qsizetype contexte = 80; ///< Characters at most on each side, cut between words.
    /// Which contributions, and where in them; none: everywhere.
    std::function<bool(qint64 numero, qsizetype debut)> parmi = {};
};
struct Concordance {
    qint64 occurrences = 0; ///< Of these forms in all the texts, shown or not; with `parmi` those shown.
    bool entiere = true;    ///< False when the lines reached their number.
    std::vector<LigneConcordance> lignes; ///< In the order of the texts.
};

/// The texts are read again, those alone that hold the word.
base::Result<Concordance> concordance(const storage::Database& database, const ChampTexte& champ,
                                      const Vocabulaire& vocabulaire, const DemandeConcordance& demande);
/// Of a lemma, all its forms.
DemandeConcordance concordanceDe(const Vocabulaire& vocabulaire, int lemme);

QJsonArray concordanceJson(const Concordance& concordance);
/// The word of each line under that of the one before.
QString concordanceTexte(const Concordance& concordance);

} // namespace isegorie::consultation
