// Codings and proposals made by the thousand: by rules, from classes, by the classifier, or read from a file.
// Stored apart from what people coded, in one load that undo retires.
#pragma once

#include "core/consultation/Codages.h"

#include <memory>

namespace isegorie::consultation {

constexpr int kScorePlein = 10'000;

struct LigneLot {
    qint64 numero = 0;
    QString codeId;          ///< Empty: read, nothing applies (of a file).
    QString codeur;          ///< Of a file.
    int score = kScorePlein; ///< In ten-thousandths.
};

struct NouveauLot {
    ChampCodage champ;
    OrigineCodage genre = OrigineCodage::Regle;
    bool codage = false; ///< Counts at once; otherwise each waits for a person.
    QJsonObject parametres, bilan;
    std::vector<LigneLot> lignes;
    QHash<QString, int> seuils = {}; ///< By code: accepted from this score on, without anybody being asked.
};
/// Takes the place of the batch of the same kind on the same field (of a file: of the same file). Empty when
/// that one has the same lines and parameters. Thresholds accepted for rules stay; others fall with their
/// scores.
base::Result<storage::Edit> enregistrerLot(const storage::Database& database,
                                           const std::shared_ptr<const NouveauLot>& lot);

struct LotCodage {
    QString id;
    OrigineCodage genre = OrigineCodage::Regle;
    bool codage = false;
    QString faitLe, planCite;
    QJsonObject parametres, bilan;
};
/// Those in force, oldest first.
base::Result<QList<LotCodage>> lotsDe(const storage::Database& database, const ChampCodage& champ);
base::Result<storage::Edit> retirerLot(const storage::Database& database, const QString& lotId);

struct ComptePropositions {
    qint64 proposees = 0, acceptees = 0, refusees = 0;
    int seuil = 0; ///< Accepted from this score on; 0: none.
};
/// By code.
base::Result<QHash<QString, ComptePropositions>> comptesPropositions(const storage::Database& database,
                                                                     const QString& lotId);

struct Proposition {
    qint64 numero = 0;
    int score = 0;
    bool acceptee = false; ///< By the batch or a threshold.
    bool refusee = false;
    bool posee = false; ///< A person gave the code.
};
/// The surest first.
base::Result<QList<Proposition>> propositionsDe(const storage::Database& database, const QString& lotId,
                                                const QString& codeId, int nombre);
/// All proposals of a code from this score on; 0 takes the acceptance back. Single decisions stay.
base::Result<storage::Edit> accepterDepuis(const storage::Database& database, const QString& lotId,
                                           const QString& codeId, int seuil);

} // namespace isegorie::consultation
