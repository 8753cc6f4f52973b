// Which codes of the plan apply to a text: given and taken back one by one, each under the coder's name.
// Batches (rules, classes, classifier, files) are in CodageLots.h; what they say counts the same once a
// person has accepted it, and is never written as if a person had read the text.
#pragma once

#include "core/consultation/PlanVersions.h"
#include "core/consultation/TextesBase.h"

#include <vector>

namespace isegorie::consultation {

/// The texts that are coded: one field of a consultation, in the open or within a blind sample.
struct ChampCodage {
    QString concertationId;
    ChampTexte champ;
    QString codeur;
    QString echantillonId = {}; ///< Empty: in the open.

    QVariantMap parametres() const;        ///< :consultation, :rang, :echantillon, :codeur
    QVariantMap parametresDuChamp() const; ///< :consultation, :rang
};

enum class OrigineCodage { Humain, Regle, Classe, Classifieur, Double, Arbitrage, Fichier };
QString cle(OrigineCodage origine);
OrigineCodage origineDe(const QString& cle);
/// « à la main », « par règle »…
QString libelle(OrigineCodage origine);

struct CodagePose {
    QString id;     ///< Of its row; empty: of a batch.
    QString codeId; ///< Empty: read, nothing applies.
    QString codeur;
    OrigineCodage origine = OrigineCodage::Humain;
};
/// By text, in the order in which they were given.
base::Result<QHash<qint64, QList<CodagePose>>>
codagesDe(const storage::Database& database, const ChampCodage& champ, const std::vector<qint64>& numeros);

/// Empty when the code applies already. Replaces « nothing applies ».
base::Result<storage::Edit> coder(const storage::Database& database, const ChampCodage& champ, qint64 numero,
                                  const QString& codeId);
/// Whoever or whatever gave it.
base::Result<storage::Edit> decoder(const storage::Database& database, const ChampCodage& champ,
                                    qint64 numero, const QString& codeId);
/// Read, nothing applies. Refused while a code applies ("codage.deja-code").
base::Result<storage::Edit> marquerSansCode(const storage::Database& database, const ChampCodage& champ,
                                            qint64 numero);
/// What a batch proposes for a text, refused or accepted by a person: the origin is the batch's.
base::Result<storage::Edit> trancher(const storage::Database& database, const ChampCodage& champ,
                                     qint64 numero, const QString& codeId, bool accepte);

/// Texts to code, in the order of their import; blank ones are not there. Reads them all.
base::Result<std::vector<qint64>> textesACoder(const storage::Database& database,
                                               const DemandeTextes& demande,
                                               base::TaskContext* context = nullptr);
/// Those that are coded, ascending.
base::Result<std::vector<qint64>> textesCodes(const storage::Database& database, const ChampCodage& champ);
/// Texts by code.
base::Result<QHash<QString, qint64>> comptesCodages(const storage::Database& database,
                                                    const ChampCodage& champ, bool toutes = true);
/// Coded texts that an import replaced since: their codings do not count.
base::Result<qint64> codagesPerdus(const storage::Database& database, const ChampCodage& champ);

} // namespace isegorie::consultation
