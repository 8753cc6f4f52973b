// What became of the pool between the commitment to a draw and its seed: the draw looks at what the
// commitment froze, and whoever corrects an answer meanwhile has to know it.
#pragma once

#include "core/recrutement/TirageEdits.h"

namespace isegorie::recrutement {

/// Pseudonyms, sorted. Quotas that only one of the two knows are left out: constatsPlanChange tells them.
struct ChangementVivier {
    QStringList reponses; ///< Other answers.
    QStringList foyers;   ///< Other people of their household.
    QStringList partis;   ///< May not be drawn any more: withdrawn, refused, no consent, no answer.
    QStringList arrives;  ///< May be drawn now, and are not of the draw.

    bool estVide() const;
};
/// The minutes against the pool of today (personnesDuVivier).
ChangementVivier comparerVivier(const QJsonObject& pv, const DonneesTirage& aujourdhui);
/// What changed and that the draw keeps what was committed to, as a warning; nothing when nothing did. Code
/// "tirage.vivier-change".
base::Constats constatsVivierChange(const TirageEnregistre& tirage, const ChangementVivier& change);

/// A draw waits for its seed: what is corrected now changes nothing of it. Nothing otherwise. Code
/// "tirage.engage".
base::Result<base::Constats> constatsApresEngagement(const storage::Database& database,
                                                     const QString& recrutementId);
/// The pool is another one for a draw: answers, consents, withdrawal, address.
bool changeLeVivier(const Candidat& avant, const Candidat& apres);

} // namespace isegorie::recrutement
