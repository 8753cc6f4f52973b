// Draws of a recruitment in its base: a commitment, then the seed that picks, or a cancellation with its
// reason. A draw is never removed: whoever drew again shows it.
#pragma once

#include "core/base/Constat.h"
#include "core/recrutement/Panel.h"
#include "core/recrutement/PlanEdits.h"
#include "core/recrutement/PvTirage.h"

#include <QDateTime>

namespace isegorie::recrutement {

struct TirageEnregistre {
    QString id, recrutementId;
    std::optional<MethodeTirage> methode;
    int taille = 0;
    int panels = 0; ///< Of the lottery.
    QString version, engagement;
    QDateTime engageLe;
    QString graine; ///< Empty: nothing is picked yet.
    QDateTime tireLe;
    int rang = 0; ///< Of the picked panel, from 1; 0 before.
    QDateTime annuleLe;
    QString motifAnnulation;
    /// {statut, candidats, certificat: {ecart, niveaux}, stats, bilan, perte, impossibles, plan}: counts
    /// only, nobody; `plan` is its empreintePlan, un_par_foyer whether one person a household at most sat.
    QJsonObject resume;
    QString pvEmpreinte;

    bool estAnnule() const { return annuleLe.isValid(); }
    bool estDesigne() const { return tireLe.isValid(); }
};
/// Latest first.
base::Result<QList<TirageEnregistre>> listTirages(const storage::Database& database,
                                                  const QString& recrutementId);
base::Result<TirageEnregistre> loadTirage(const storage::Database& database, const QString& tirageId);
/// The minutes as they stand (chances of everybody by pseudonym, proof, lottery). Needs the open coffre. Code
/// "tirage.dossier": what is stored is not what was committed to.
base::Result<QJsonObject> loadPv(const storage::Database& database, const coffre::Coffre& coffre,
                                 const QString& tirageId);

/// The draw that is not cancelled, if there is one.
base::Result<std::optional<TirageEnregistre>> loadTirageEnCours(const storage::Database& database,
                                                                const QString& recrutementId);
/// Size, quotas or the rule on households are no longer those of the draw. False where an older draw does not
/// tell.
bool planAChange(const TirageEnregistre& tirage, const Plan& plan);
/// That, as a warning with what follows from it; nothing when the plan is the same.
base::Constats constatsPlanChange(const TirageEnregistre& tirage, const Plan& plan);

/// Stores what engager() made of donneesDuVivier(). Not undone: what was published is cancelled. Codes
/// "tirage.existe" (another draw stands: cancel it first), "tirage.infaisable", "pv.engagement".
base::Result<Creation> enregistrerEngagement(const storage::Database& database, const coffre::Coffre& coffre,
                                             const QString& recrutementId, const DonneesTirage& donnees,
                                             const Tirage& tirage, const QJsonObject& pv,
                                             const QDateTime& moment);
/// The public seed picks: seed, rank and minutes are stored, the panel and its reserve (in the order of
/// ordreReserve with the same seed) are put in place. A legal act: not undone, cancelled. Codes
/// "tirage.designe", "tirage.annule", "tirage.graine" (empty), those of installerPanel.
base::Result<storage::Edit> enregistrerDesignation(const storage::Database& database,
                                                   const coffre::Coffre& coffre, const QString& tirageId,
                                                   const QString& graine, const QDateTime& moment);
/// Takes its panel away, if nobody of it was confirmed; the reason is kept. Codes "tirage.annule",
/// "tirage.motif" (empty), "panel.confirme".
base::Result<storage::Edit> annulerTirage(const storage::Database& database, const QString& tirageId,
                                          const QString& motif, const QDateTime& moment);

} // namespace isegorie::recrutement
