// What the commands of concertations are told: options for columns, for filters, and which concertation.
#pragma once

#include "app/cli/BaseAccess.h"
#include "core/concertation/Alertes.h"
#include "core/concertation/Liste.h"

namespace isegorie::cli {

/// One option a column of the table: --ordre-du-jour for ordre_du_jour.
QList<QCommandLineOption> champOptions(const QString& table);
/// The columns that the options set, laid over those of a file, and normalised.
base::Result<QVariantMap> champsDonnes(const Invocation& invocation, const QString& table,
                                       const QVariantMap& fichier = {});

/// Those of the list's filter bar: --statut, --actives, --texte, --beneficiaire…
QList<QCommandLineOption> filtreOptions();
/// Laid over `depart`; an unknown key is a usage error.
base::Result<concertation::Filtre> filtreOf(const Invocation& invocation, concertation::Filtre depart = {});

/// Days until which something is due or coming, with the delays of the settings.
base::Result<concertation::Horizon> horizonOf(const storage::Database& database);

} // namespace isegorie::cli
