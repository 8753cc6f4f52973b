// A file of margins held against what people answered.
#pragma once

#include "core/consultation/Redressement.h"

namespace isegorie::consultation {

/// lireMarges, and every answer with a share was given by somebody: else refused with its line and the
/// answers that were ("marges.modalite"); every answer that was given has a share ("marges.manque"). Reads
/// every answer: for a thread of its own.
base::Result<QList<MargeQuestion>> lireMargesVerifiees(const storage::Database& database,
                                                       const QString& chemin,
                                                       const QList<QuestionFermee>& questions);

} // namespace isegorie::consultation
