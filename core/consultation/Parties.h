// Words by who wrote them: the lexical table of a closed question, for specificities and factors.
#pragma once

#include "core/consultation/Concordance.h"
#include "core/consultation/FormesSegments.h"
#include "core/consultation/TextesBase.h"

namespace isegorie::consultation {

struct OptionsParties {
    int effectifMin = 10;    ///< Occurrences of a lemma in all.
    bool motsOutils = false; ///< Also grammar words.
};

struct PartiesLues {
    TableLue table;                     ///< Lemmas, the most frequent first, by answers.
    std::vector<QStringList> ecritures; ///< Of each lemma: the forms that were written.
    std::vector<qint64> textes;         ///< Of each part.
    qint64 sansReponse = 0;             ///< Texts of people who did not answer the question: left out.
    qint64 sansAvis = 0;                ///< « ras », « ne sait pas »: left out.
};

/// The parts are the answers to `variable`, of the same consultation. Refused: several choices an answer
/// ("parties.multiple"), more than 50 answers ("parties.trop"), fewer than two parts or no lemma
/// ("parties.trop-peu").
base::Result<PartiesLues> partiesDe(const storage::Database& database, const DemandeTextes& demande,
                                    const QuestionFermee& variable, const OptionsParties& options = {},
                                    base::TaskContext* context = nullptr);

/// Where one of the forms was written, in all the texts that are asked for, read one after the other.
base::Result<Concordance> concordanceDeFormes(const storage::Database& database, const DemandeTextes& demande,
                                              const QStringList& formes, int nombre = 1'000);

} // namespace isegorie::consultation
