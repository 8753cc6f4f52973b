// The import of an export into a concertation, through the bulk load of the one write path.
#pragma once

#include "core/coffre/Coffre.h"
#include "core/consultation/ImportContributions.h"
#include "core/storage/Database.h"

namespace isegorie::consultation {

struct DemandeImport {
    QString chemin;
    QString concertationId;
    QString consultation; ///< Name of the one to continue or begin; empty: the one with the same headers,
                          ///< unless the same identities say something else there; else the file's name.
    OptionsImport options;
    bool nouvelle = false; ///< Without a name: begins one, whatever the headers.
    /// Personal columns are not kept at all: then the coffre is not needed.
    bool sansIdentites = false;
};

/// What the import would do; changes nothing. Thread-safe with a reader of the base.
base::Result<PlanImport> planImport(const storage::Database& database, const DemandeImport& demande,
                                    base::TaskContext* context = nullptr);

struct ImportFait {
    PlanImport plan;
    storage::Applied applied; ///< Its inverse retires what was imported.
};

/// The import as an Edit that reads the file while it is applied, once; `fait` then says what it did. Coffre
/// and base outlive it. Refusals as importer().
storage::Edit editImport(storage::Database& database, coffre::Coffre* coffre, const DemandeImport& demande,
                         std::shared_ptr<PlanImport> fait);

/// In one transaction; rejected rows are left out and told in the plan. Personal columns go encrypted with
/// the key of the concertation: refused without an open coffre ("import.coffre").
base::Result<ImportFait> importer(storage::Database& database, coffre::Coffre* coffre,
                                  const DemandeImport& demande, base::TaskContext* context = nullptr);

} // namespace isegorie::consultation
