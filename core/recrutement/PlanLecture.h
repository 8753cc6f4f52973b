// Reads recruitments and their quota plans.
#pragma once

#include "core/recrutement/Recrutement.h"
#include "core/storage/Database.h"

namespace isegorie::recrutement {

/// Code "recrutement.inconnu" when there is none of this id.
base::Result<Plan> loadPlan(const storage::Database& database, const QString& recrutementId);
base::Result<Recrutement> loadRecrutement(const storage::Database& database, const QString& recrutementId);
/// Latest first; of one concertation when its id is given.
base::Result<QList<ResumeRecrutement>> listRecrutements(const storage::Database& database,
                                                        const QString& concertationId = {});
/// The latest of which every word of the text begins a word of the name or of the concertation's title, at
/// most so many; accents and case do not matter. Nothing is counted.
struct NomRecrutement {
    QString id, libelle, concertation;
};
base::Result<QList<NomRecrutement>> trouverRecrutements(const storage::Database& database,
                                                        const QString& texte, int nombre);
/// By id, by its label, or the only one of the concertation of this title. Codes "recrutement.inconnu",
/// "recrutement.ambigu".
base::Result<Recrutement> findRecrutement(const storage::Database& database, const QString& texte);

} // namespace isegorie::recrutement
