// What the coding gives: texts by code, with and without what was set aside, by whom or what, and every
// coding as a file.
#pragma once

#include "core/consultation/Codages.h"
#include "core/consultation/Tris.h"

namespace isegorie::consultation {

struct ResultatCode {
    QString codeId;
    ComptesCode comptes;               ///< What is under it counts for it.
    QHash<QString, qint64> parOrigine; ///< Of its own: key of OrigineCodage → texts.
};

struct ResultatsCodage {
    QString plan;                        ///< Its version.
    qint64 textes = 0, textesToutes = 0; ///< That say something.
    qint64 sansTexte = 0;                ///< Contributions that are kept and say nothing.
    qint64 codes = 0, codesToutes = 0;   ///< Of those, coded.
    std::vector<ResultatCode> parCode;   ///< In the order of the plan.

    /// Of the coded texts: without, with those set aside.
    double part(const ResultatCode& code) const;
    double partToutes(const ResultatCode& code) const;
    /// Of all texts, coded or not, without those set aside.
    double partDesTextes(const ResultatCode& code) const;
};
/// Somebody, or a batch that counts, coded a text of the field.
base::Result<bool> codageCommence(const storage::Database& database, const ChampCodage& champ);
base::Result<ResultatsCodage> resultatsCodage(const storage::Database& database, const ChampCodage& champ,
                                              base::TaskContext* context = nullptr);
QJsonObject resultatsJson(const PlanCodification& plan, const ResultatsCodage& resultats);
/// « 85 textes codés sur 371 (22,9 % ; …) »: what the parts are of.
QString basesTexte(const ResultatsCodage& resultats);
QString resultatsTexte(const PlanCodification& plan, const ResultatsCodage& resultats);

/// Whether the answers of those whose texts have a code differ from those of the others whose texts are
/// coded. None where nothing can be said: several answers a person, a code that all or none have.
struct TestCode {
    std::optional<double> khi2, probabilite, vCramer;
    int ddl = 0, petitsEffectifs = 0;
};
struct CroisementCodes {
    /// Lines are the codes, with what is under them; residuals are those of each code's own test.
    ResultatTri tri;
    std::vector<TestCode> tests; ///< One a code.

    /// Of those who gave an answer, the part whose texts have a code; one a cell of the table.
    std::vector<double> parts() const;
    std::vector<long long> textes; ///< Coded texts with each answer: the whole of the parts of its column.
    qint64 lus = 0;                ///< Coded texts with an answer, those without any code included.
};
/// Codes by the answers to a closed question of the same consultation, as people answered: a text that has
/// several codes is in several rows; n is coded texts all the same.
base::Result<CroisementCodes> croiserCodage(const storage::Database& database, const ChampCodage& champ,
                                            const QuestionFermee& question, bool toutes = false,
                                            base::TaskContext* context = nullptr);
/// triJson() with "textes_par_reponse", and parts of them; "tests": [{khi2, ddl, p, v_cramer,
/// petits_effectifs}], one a line.
QJsonObject croisementJson(const CroisementCodes& croisement);
QString croisementTexte(const CroisementCodes& croisement);
/// « χ² = 4,1 ; 1 ddl ; p = 0,04 ; V = 0,21 » of a code, with * over small cells; empty without a test.
QString testTexte(const TestCode& test);

/// Of each code, the coded texts that hold most of its own words (Lafon's score of a word on the coded texts
/// over 2), best first; without words of its own, or without the dictionary, the first ones.
base::Result<QHash<QString, std::vector<qint64>>> textesTypiques(const storage::Database& database,
                                                                 const ChampCodage& champ, bool toutes,
                                                                 int nombre,
                                                                 base::TaskContext* context = nullptr);

/// .csv, .json or .xlsx by its ending: one row a text, code and coder or origin.
base::Status exporterCodages(const storage::Database& database, const ChampCodage& champ,
                             const QString& chemin);

} // namespace isegorie::consultation
