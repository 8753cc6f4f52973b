// What was asked in a concertation, and how it was answered: what every analysis is named by.
#pragma once

#include "core/consultation/TextesBase.h"

namespace isegorie::consultation {

/// An open or closed question, a variable of the platform, or the texts of contributions themselves.
struct QuestionBase {
    QString consultation, code, libelle;
    GenreQuestion genre = GenreQuestion::Texte;
    bool attribut = false;
    qint64 reponses = 0, sansReponse = 0; ///< People; « ras » and its like are no answer to an open question.
    qint64 sansAvis = 0;                  ///< Of sansReponse, those « ras ».
    std::optional<int>
        choix; ///< Different answers that were given, to a closed question; 1,001: more than 1,000.
};
/// In the order of the file, the texts first. toutes: also what the pre-flight set aside. Reads every answer.
base::Result<QList<QuestionBase>> questionsDe(const storage::Database& database,
                                              const QString& concertationId, bool toutes = false);

/// [{consultation, code, libelle, genre, variable, reponses, sans_reponse, sans_avis, choix}]
QJsonArray questionsJson(const QList<QuestionBase>& questions);
QString questionsTexte(const QList<QuestionBase>& questions);

} // namespace isegorie::consultation
