// What to do with a file before SQLite touches it: create, open, open read-only (and why), or refuse.
#pragma once

#include "core/storage/Database.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace isegorie::storage {

struct OpenPlan {
    bool create = false;
    Database::ReadOnlyReason reason = Database::ReadOnlyReason::None;
    QString message;                         ///< Why it is read-only, with the mend.
    QString file;                            ///< The file to open: the base, or a snapshot of it.
    bool immutable = false;                  ///< Nobody can write it: open without -shm.
    std::unique_ptr<QLockFile> lock;         ///< Held as long as the base is open for writing.
    std::unique_ptr<QTemporaryDir> snapshot; ///< Holds the copy when another machine may be writing.
};

base::Result<OpenPlan> planOpen(const QString& path, const Database::Options& options);

} // namespace isegorie::storage
