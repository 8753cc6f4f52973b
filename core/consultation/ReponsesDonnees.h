// What people answered to closed questions, and what to say of an answer that nobody gave.
#pragma once

#include "core/consultation/LecteurReponses.h"

#include <functional>

namespace isegorie::consultation {

/// The nearest first, whatever case and accents; those that contain the text before the others.
QStringList plusProches(const QString& texte, const QStringList& connus, qsizetype nombre = 5);
/// "« Oui », « Non »…"; empty without any.
QString plusProchesTexte(const QString& texte, const QStringList& connus, qsizetype nombre = 5);
/// « Personne n’a répondu « Ouii » à « Avis ». », with the answers that were given. An empty answer is none.
base::Erreur reponseInconnue(const QString& code, const QString& reponse, const QString& question,
                             const QStringList& connues);

/// The answers of each contribution of a consultation, by the rank of their question. toutes: what is set
/// aside too.
base::Status parcourirReponses(const storage::Database& database, const QString& consultationId, bool toutes,
                               const std::function<void(const QJsonArray&)>& voir);
/// Of these questions, by id, the answers that somebody gave, set aside or not.
base::Result<QHash<QString, QStringList>> reponsesDonnees(const storage::Database& database,
                                                          const QList<QuestionFermee>& questions);
/// Refused (code "filtre.reponse"): a value that nobody answered, for such a filter keeps nobody.
base::Status filtresVerifies(const storage::Database& database, const QList<FiltreTri>& filtres);

} // namespace isegorie::consultation
