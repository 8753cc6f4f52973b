// Numbered migrations, embedded from resources/sql/migrations and never edited once released.
#pragma once

#include "core/storage/Connection.h"

namespace isegorie::storage {

/// "ISEG" as SQLite's application_id: how a base is told from any other SQLite file.
inline constexpr int kApplicationId = 0x49534547;

/// Version of the newest migration that this program knows.
int latestVersion();
base::Result<int> currentVersion(Connection& connection);
/// Brings the base from its version to the newest, all or nothing.
base::Status migrate(Connection& connection);

} // namespace isegorie::storage
