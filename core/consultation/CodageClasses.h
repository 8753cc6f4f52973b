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

/// A class as the code that it could be.
struct CodePropose {
    int classe = 0;  ///< From 1.
    double part = 0; ///< Of the segments.
    CodePlan code;   ///< Named by its first words, defined by its words, with typical segments as examples.
    QString motif;   ///< Of a rule (GenreRegle::Mots) on its words.
};
/// Of a kept classification. Code "classement.inconnu".
base::Result<QList<CodePropose>> codesProposes(const storage::Database& database,
                                               const QString& concertationId, const QString& classementId);
/// In the plan, as the last of its first level, with its rule. A label that is there already:
/// "codage.libelle".
base::Result<CreationCode> adopterCode(const storage::Database& database, const QString& concertationId,
                                       const CodePropose& propose);

} // namespace isegorie::consultation
