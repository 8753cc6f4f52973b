// Saved views: a filter with a name, kept in the base.
#pragma once

#include "core/concertation/Liste.h"

namespace isegorie::concertation {

struct Vue {
    QString id;
    QString nom;
    Filtre filtre;
};

/// By name.
base::Result<QList<Vue>> lireVues(const storage::Database& database);
/// By name (case ignored) or id; refused when there is none ("vue.inconnue").
base::Result<Vue> trouverVue(const storage::Database& database, const QString& nomOuId);
/// A view of this name (case ignored) takes the new filter, otherwise one is added.
base::Result<storage::Edit> enregistrerVue(const storage::Database& database, const QString& nom,
                                           const Filtre& filtre);
base::Result<storage::Edit> supprimerVue(const storage::Database& database, const QString& id);

} // namespace isegorie::concertation
