// Equal content, equal hash: proves that undo restores everything and that a crash loses nothing.
#pragma once

#include "core/storage/EditWriter.h"

namespace isegorie::storage {

base::Result<QString> contentHash(Connection& connection, const EditWriter& schema);

} // namespace isegorie::storage
