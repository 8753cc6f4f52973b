// Small edits for the tests of the write path.
#pragma once

#include "core/base/Identifiant.h"
#include "core/storage/Edit.h"

namespace isegorie::tests {

inline storage::Edit newConcertation(const QString& id, const QString& titre) {
    return storage::Edit(QStringLiteral("Créer une concertation"))
        .insert(
            QStringLiteral("concertation"), id,
            {{QStringLiteral("titre"), titre}, {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}});
}

inline storage::Edit rename(const QString& id, const QString& titre) {
    return storage::Edit(QStringLiteral("Renommer"))
        .update(QStringLiteral("concertation"), id, {{QStringLiteral("titre"), titre}});
}

inline storage::Edit newTache(const QString& id, const QString& concertation, const QString& libelle) {
    return storage::Edit(QStringLiteral("Ajouter une tâche"))
        .insert(QStringLiteral("tache"), id,
                {{QStringLiteral("concertation_id"), concertation}, {QStringLiteral("libelle"), libelle}});
}

} // namespace isegorie::tests
