// Questions whose answers are numbers (age, amount, score): summed up beside their count
// (core/analyse/enquete/Nombres.h says how), and counted by bands where the answers are many.
#pragma once

#include "core/consultation/LecteurReponses.h"

namespace isegorie::consultation {

class Numerique {
public:
    /// Of a question told to be of numbers, whatever else some answered; of another one when all its answers
    /// are numbers, at least three different ones, one a person. More than 30 different ones become bands in
    /// the reader, in the variable.
    static Numerique de(LecteurReponses& lecteur);
    static Numerique de(Variable& variable);

    /// Into result.nombres and result.nonNombres; nothing for a question of another kind. poids: of each
    /// person, or none.
    void resumer(const analyse::Poids& poids, ResultatTri& resultat) const;

private:
    std::vector<double> m_nombres; ///< Of each person, NaN without a number; empty: no such question.
    qint64 m_autres = 0;
};

/// {n, autres, moyenne, ecart_type, min, q1, mediane, q3, max, tranches: [{de, a, libelle, effectif, part}]}
QJsonObject nombresJson(const ResultatTri& resultat);
/// « Moyenne : 43,2 ; médiane : 41 ; … », and how many answers are no numbers; none for a question of another
/// kind.
QStringList nombresPhrases(const ResultatTri& resultat);
/// The same as lines, then the bands where the table does not count by them; empty for a
/// question of another kind.
QString nombresTexte(const ResultatTri& resultat);
/// "20 à 29"; of numbers that are not all whole "de 2,5 à moins de 5".
QString libelleTranche(const analyse::Tranche& tranche, bool entiers);

} // namespace isegorie::consultation
