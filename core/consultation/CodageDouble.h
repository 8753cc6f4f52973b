// Samples that two people code without seeing each other: drawn, coded, closed, and where they differ decided
// by a third word.
#pragma once

#include "core/consultation/Codages.h"

namespace isegorie::consultation {

struct EchantillonDouble {
    QString id, consultationId, graine, tireLe, closLe;
    int rang = -1;
    QStringList codeurs;         ///< Two.
    std::vector<qint64> numeros; ///< In the order of the draw.
    qint64 population = 0;       ///< Drawn from so many texts.
    QList<qint64> faits;         ///< Texts coded, by coder.

    bool complet() const;
    QJsonObject toJson() const;
};
/// What its coders code, for whoever looks at all of them. Code "codage.echantillon-inconnu".
base::Result<ChampCodage> champDeEchantillon(const storage::Database& database, const QString& concertationId,
                                             const QString& echantillonId);
/// Oldest first.
base::Result<QList<EchantillonDouble>> echantillonsDe(const storage::Database& database,
                                                      const QString& concertationId);

struct TirageCodage {
    int taille = 100;
    QStringList codeurs;
    QString graine;
};
/// The same seed draws the same texts of the same ones. Refused: two coders are not two names, no seed, fewer
/// texts than asked for.
base::Result<storage::Edit> tirerEchantillon(const storage::Database& database, const QString& concertationId,
                                             const DemandeTextes& demande, const TirageCodage& tirage);

/// Refused (code "codage.aveugle") while a coder has texts left and it is not closed.
base::Status echantillonMesurable(const storage::Database& database, const QString& echantillonId);
/// No more codings; those that both gave count from now on, as « double codage ». Refused while a coder has
/// texts left, unless it is to be closed as it is.
base::Result<storage::Edit> cloreEchantillon(const storage::Database& database, const QString& concertationId,
                                             const QString& echantillonId, bool incomplet = false);
/// Whether a code applies where they differed; takes the place of an earlier decision. Of a closed sample.
/// Refused where both say the same ("codage.accord").
base::Result<storage::Edit> arbitrer(const storage::Database& database, const QString& concertationId,
                                     const QString& echantillonId, qint64 numero, const QString& codeId,
                                     bool applique);

} // namespace isegorie::consultation
