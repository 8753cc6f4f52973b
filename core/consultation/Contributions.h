// What a concertation has received: its imports, and the contributions that are in force.
#pragma once

#include "core/storage/Database.h"

#include <QJsonArray>

namespace isegorie::consultation {

/// Oldest first: {id, consultation, importe_le, fichier, profil, lignes, nouvelles, modifiees, inchangees,
/// doublons, rejetees, retire_le (null while in force)}.
base::Result<QJsonArray> importsDe(const storage::Database& database, const QString& concertationId);

struct ContributionsLues {
    qint64 nombre = 0;        ///< In force, of the whole concertation.
    QJsonArray contributions; ///< {numero, consultation_id, ligne, nature, identifiant, …, reponses: […]}
};
/// So many of them from this place on, in the order of their import.
base::Result<ContributionsLues> contributionsDe(const storage::Database& database,
                                                const QString& concertationId, int debut, int nombre);

} // namespace isegorie::consultation
