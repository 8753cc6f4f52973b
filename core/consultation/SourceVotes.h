// Where votes and their statements are read: a file and what stands beside it, or the parts of an archive.
#pragma once

#include "core/documents/ByteSource.h"
#include "core/documents/ZipArchive.h"

#include <optional>

namespace isegorie::consultation {

/// The archive of files that this path is; none for a table of its own, XLSX too. Codes of ZipArchive.
base::Result<std::optional<documents::ZipArchive>> archiveDe(const QString& chemin);

struct SourceVotes {
    documents::ByteSource votes;
    std::optional<documents::ByteSource> commentaires; ///< comments.csv, of an export of Polis.
};
/// Of an archive its votes.csv, else its participants-votes.csv, else the only table that it holds. Code
/// "votes.archive" for another one.
base::Result<SourceVotes> sourceVotes(const QString& chemin);

} // namespace isegorie::consultation
