// Reads a concertation and its parts.
#pragma once

#include "core/concertation/Concertation.h"
#include "core/storage/Database.h"

namespace isegorie::concertation {

/// Everything of one concertation; refused (code "concertation.inconnue") when there is none of this id.
base::Result<Fiche> lireFiche(const storage::Database& database, const QString& id);
base::Result<Concertation> lireConcertation(const storage::Database& database, const QString& id);
/// The id of the concertation of this id or of exactly this title. Refused: none of it
/// ("concertation.inconnue"), several of this title ("concertation.ambigue").
base::Result<QString> trouverConcertation(const storage::Database& database, const QString& idOuTitre);
/// The concertation to which a part (jalon, réunion, tâche…) belongs; empty when unknown.
base::Result<QString> concertationDe(const storage::Database& database, const QString& partieId);
/// Values already used, most frequent first: what a field offers while one types.
base::Result<QStringList> themesConnus(const storage::Database& database);
base::Result<QStringList> beneficiairesConnus(const storage::Database& database);
base::Result<QStringList> responsablesConnus(const storage::Database& database);

} // namespace isegorie::concertation
