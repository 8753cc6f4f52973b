// Codes proposed from the classes of a kept classification: a person says which class speaks of which code.
#pragma once

#include "core/consultation/CodageLots.h"

namespace isegorie::consultation {

/// Classifies again with what was kept of the classification, which gives the same classes of the same texts.
/// codes: by class, from 1. A text is proposed a code when one of its segments is in the class; the score is
/// their share. Refused ("codage.classement"): unknown, or the files, what is set aside or the lexicon
/// changed since.
base::Result<std::shared_ptr<const NouveauLot>> proposerDesClasses(const storage::Database& database,
                                                                   const QString& concertationId,
                                                                   const QString& classementId,
                                                                   const QHash<int, QString>& codes,
                                                                   base::TaskContext* context = nullptr);

} // namespace isegorie::consultation
