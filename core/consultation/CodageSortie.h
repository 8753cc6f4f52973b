// What the coding gives: texts by code, with and without what was set aside, by whom or what, and every
// coding as a file.
#pragma once

#include "core/consultation/Codages.h"
#include "core/consultation/Tris.h"

namespace isegorie::consultation {

struct ResultatCode {
    QString codeId;
    qint64 textes = 0;                 ///< Without those set aside.
    qint64 toutes = 0;                 ///< With them.
    QHash<QString, qint64> parOrigine; ///< Of all: key of OrigineCodage → texts.
};

struct ResultatsCodage {
    QString plan;                        ///< Its version.
    qint64 textes = 0, textesToutes = 0; ///< That say something.
    qint64 codes = 0, codesToutes = 0;   ///< Of those, coded.
    std::vector<ResultatCode> parCode;   ///< In the order of the plan.
};
base::Result<ResultatsCodage> resultatsCodage(const storage::Database& database, const ChampCodage& champ,
                                              base::TaskContext* context = nullptr);
QJsonObject resultatsJson(const PlanCodification& plan, const ResultatsCodage& resultats);
QString resultatsTexte(const PlanCodification& plan, const ResultatsCodage& resultats);

/// Codes by the answers to a closed question of the same consultation, as people answered: a text that has
/// several codes is in several rows; n is coded texts all the same.
base::Result<ResultatTri> croiserCodage(const storage::Database& database, const ChampCodage& champ,
                                        const QuestionFermee& question, bool toutes = false,
                                        base::TaskContext* context = nullptr);

/// .csv, .json or .xlsx by its ending: one row a text, code and coder or origin.
base::Status exporterCodages(const storage::Database& database, const ChampCodage& champ,
                             const QString& chemin);

} // namespace isegorie::consultation
