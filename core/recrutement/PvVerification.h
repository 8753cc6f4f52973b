// Replays the minutes of a draw and says what is true and what is not.
#pragma once

#include "core/recrutement/PvContenu.h"

namespace isegorie::recrutement {

struct ControlePv {
    /// "version", "engagement", "publication" (when one is given), "panels", "frequences", "chances",
    /// "certificat", "impossibles", "distribution", "loterie", "bilan", "designation", "empreinte"
    QString cle;
    bool juste = false;
    QString detail; ///< What was found, a French sentence.
};
struct VerificationPv {
    QList<ControlePv> controles;
    bool estJuste() const;
};

/// Everything is computed anew from the pool, the quotas and the seed: the proof by another solver, the
/// distribution and the lottery by drawing again. `publie`: the commitment as it was published before, to be
/// compared; may be empty. Takes as long as the draw did. Codes "pv.format", "tache.annulee".
base::Result<VerificationPv> verifierPv(const QJsonObject& pv, const analyse::Arret& arret,
                                        const QString& publie = {});

/// Refused unless the minutes have picked a panel and every check is right. Codes "pv.sans-panel", "pv.faux"
/// (says what differs), those of verifierPv.
base::Status exigerPvJuste(const QJsonObject& pv, const analyse::Arret& arret);

} // namespace isegorie::recrutement
