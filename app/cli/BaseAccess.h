// The base that a command works on: --base, opened once.
#pragma once

#include "app/cli/Command.h"
#include "core/storage/Database.h"

#include <memory>

namespace isegorie::cli {

enum class BaseUse { Read, Write };

/// Refused without --base (usage), when the file is not a base, or for Write when it can only be read. The
/// first Write of a day backs the base up; that it could not is a note, not a refusal.
base::Result<std::unique_ptr<storage::Database>> openBase(const Invocation& invocation, BaseUse use);
/// The same, made when the file does not exist.
base::Result<std::unique_ptr<storage::Database>> openOrCreateBase(const Invocation& invocation);

/// The file of --base; refused without it (usage).
base::Result<QString> basePath(const Invocation& invocation);

/// Applies; the edit's refusal is the command's.
base::Status applyEdit(storage::Database& database, const base::Result<storage::Edit>& edit);

} // namespace isegorie::cli
