// A word where it was written, with what stands left and right of it (KWIC): the author's words, never
// lemmas.
#pragma once

#include "core/consultation/Vocabulaire.h"

#include <QSet>

#include <functional>

namespace isegorie::consultation {

struct LigneConcordance {
    qint64 numero = 0; ///< Of the contribution.
    qint64 debut = 0;  ///< Of the word; no two of one contribution are the same.
    QString gauche, mot, droite;
};

struct DemandeConcordance {
    std::vector<int> formes; ///< Places in Vocabulaire::formes.
    int nombre = 1'000;      ///< Lines at most.
    qsizetype contexte = 80; ///< Characters at most on each side, cut between words.
};
struct Concordance {
    qint64 occurrences = 0;               ///< Of these forms in all the texts, shown or not.
    bool entiere = true;                  ///< False when the lines reached their number.
    std::vector<LigneConcordance> lignes; ///< In the order of the texts.
};

/// The texts are read again, those alone that hold the word.
base::Result<Concordance> concordance(const storage::Database& database, const ChampTexte& champ,
                                      const Vocabulaire& vocabulaire, const DemandeConcordance& demande);
/// Of a lemma, all its forms.
DemandeConcordance concordanceDe(const Vocabulaire& vocabulaire, int lemme);

/// Takes the lines of some forms out of texts.
class Recueil {
public:
    /// Reader and result outlive it.
    Recueil(const LecteurMots& lecteur, QSet<QString> formes, int nombre, qsizetype contexte,
            Concordance& resultat);
    bool estPlein() const { return qsizetype(m_result.lignes.size()) >= m_most; }
    /// rang: of the text among those of the contribution, when it is a part of them.
    void prendre(qint64 numero, const QString& texte, int rang = 0);

private:
    const LecteurMots& m_reader;
    QSet<QString> m_forms;
    int m_most;
    qsizetype m_context;
    Concordance& m_result;
};
/// Reads contributions some at a time until enough lines are taken of them.
base::Status parPaquets(const storage::Database& database, const ChampTexte& champ,
                        const std::vector<qint64>& numeros, Recueil& recueil, Concordance& resultat,
                        const std::function<void(qint64 numero, const QString& texte)>& voir);

QJsonArray concordanceJson(const Concordance& concordance);
/// The word of each line under that of the one before.
QString concordanceTexte(const Concordance& concordance);

} // namespace isegorie::consultation
