// Do the people who coded the same texts agree? Krippendorff's α and Cohen's κ, for each code and in all, and
// where they differ.
#pragma once

#include "core/consultation/AccordCodeurs.h"
#include "core/consultation/Codages.h"

namespace isegorie::consultation {

struct Desaccord {
    qint64 numero = 0;
    QString codeId;
    QStringList pour, contre;         ///< Coders.
    std::optional<bool> tranche = {}; ///< By arbitration.
    QString contribution = {};        ///< Its identifier in its source, as codings that are exported give it.
};

struct AccordCodage {
    std::vector<AccordValeur> codes; ///< In the order of the plan; valeur is the code's path.
    AccordValeur ensemble;           ///< Each code of each text is a decision.
    QStringList codeurs;
    qint64 textes = 0; ///< That two coded at least.
    QList<Desaccord> desaccords;
};
/// Of a sample (champ.echantillonId), which must be coded by both or closed (code "codage.aveugle"), or of
/// all that people coded in the open and in imported files. κ of each pair of named coders.
base::Result<AccordCodage> accordCodage(const storage::Database& database, const ChampCodage& champ);

/// Plain sentences: how often they agree, how much of it is not chance, and what that allows.
QString accordExplique(const AccordCodage& accord);
QJsonObject accordCodageJson(const AccordCodage& accord);
QString accordCodageTexte(const AccordCodage& accord);

} // namespace isegorie::consultation
