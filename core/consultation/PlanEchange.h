// A plan de codification as a file: CSV or XLSX, one code a row, or JSON as a tree.
#pragma once

#include "core/consultation/PlanVersions.h"

namespace isegorie::consultation {

struct LigneImportPlan {
    enum class Sort { Nouveau, Modifie, Inchange };
    Sort sort = Sort::Nouveau;
    QString chemin;
};

/// What an import would do: codes are known by their path; those that the file does not name stay.
struct ImportPlan {
    storage::Edit edit;
    QList<LigneImportPlan> lignes;
    QStringList ignorees; ///< Columns that say nothing of a code.

    qsizetype nombre(LigneImportPlan::Sort sort) const;
    QJsonObject toJson() const;
    QString texte() const;
};

/// CSV or XLSX: columns code (a label, or a path « Thème > Code »), and as wanted parent (a label or a path),
/// definition, inclusion, exclusion, touche. JSON: as PlanCodification::toJson(). Refused with its line: no
/// label, a code twice, a parent that nothing names, a key that is no digit.
base::Result<ImportPlan> lirePlan(const storage::Database& database, const QString& concertationId,
                                  const QString& chemin);

/// By its ending: .csv, .xlsx or .json. Quotes the version.
base::Status ecrirePlan(const storage::Database& database, const QString& concertationId,
                        const QString& chemin);

} // namespace isegorie::consultation
