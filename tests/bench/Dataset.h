// A large invented base, made through the write path like any other.
#pragma once

#include "core/storage/Database.h"
#include "tests/bench/Bench.h"

namespace isegorie::bench {

base::Status fill(storage::Database& database, const Size& size);

} // namespace isegorie::bench
