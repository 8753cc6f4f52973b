// How criteria and categories are written; internal to the edits of a plan.
#pragma once

#include "core/recrutement/Recrutement.h"
#include "core/storage/Edit.h"

namespace isegorie::recrutement {

/// With new ids; keys are kept, or made from the labels.
QString insertCritere(storage::Edit& edit, const QString& recrutementId, const Critere& critere, int rang);
QString insertCategorie(storage::Edit& edit, const QString& recrutementId, const QString& critereId,
                        const Categorie& categorie, int rang);
/// Columns of a quota: minimum, maximum, minimum_souple, maximum_souple.
QVariantMap quotaFields(const Quota& quota);
/// Columns that a change of the record sets: all but its place and its key.
QVariantMap critereFields(const Critere& critere);
QVariantMap categorieFields(const Categorie& categorie);
base::Erreur unknownStandard(const QString& cle);

} // namespace isegorie::recrutement
