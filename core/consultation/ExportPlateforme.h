// A file as it was dropped: one table, LimeSurvey's own formats, or an archive of several files.
#pragma once

#include "core/documents/RecordReader.h"

namespace isegorie::consultation {

struct FichierExport {
    QString nom; ///< Inside the archive, or of the file, without its folder.
    std::function<base::Result<std::unique_ptr<documents::RecordReader>>()> ouvrir;
};

/// What of a file can be read; the other parts of an archive (README, licence, pictures) are left out.
/// Refused: hostile archives ("zip.…"), and those without anything to read ("export.rien").
base::Result<std::vector<FichierExport>> ouvrirExport(const QString& chemin,
                                                      const documents::RecordLimits& limites = {});

} // namespace isegorie::consultation
