// Sessions of a panel and who came.
#pragma once

#include "core/base/Constat.h"
#include "core/recrutement/Panel.h"
#include "core/recrutement/PlanEdits.h"

namespace isegorie::recrutement {

struct Seance {
    QString id, libelle;
    QDate jour; ///< May be invalid: not fixed yet.
    /// What it gives right to: a half-day, a day, or a part of the workshop (UO 3.8.3).
    marche::FormuleDefraiement formule = marche::FormuleDefraiement::Journee;
};

/// Who came, by session and candidate; no entry: not noted yet.
using Presences = QHash<QString, QHash<QString, bool>>;

/// In their order.
base::Result<QList<Seance>> listSeances(const storage::Database& database, const QString& recrutementId);
base::Result<Presences> loadPresences(const storage::Database& database, const QString& recrutementId);

/// A name stands once a day: code "seance.double", for a changed one too.
base::Result<Creation> addSeance(const storage::Database& database, const QString& recrutementId,
                                 const Seance& seance);
/// Refused when it would put a session whose attendance is noted after `today`.
base::Result<storage::Edit> updateSeance(const storage::Database& database, const Seance& seance,
                                         QDate today);
/// Of an id, or of a name when one session alone has it. Codes "seance.inconnue", "seance.ambigue".
base::Result<Seance> findSeance(const storage::Database& database, const QString& recrutementId,
                                const QString& texte);
/// What is odd of its day: before the recruitment began, outside of the dates of the concertation, more than
/// two years from `today`.
base::Result<base::Constats> constatsSeance(const storage::Database& database, const Recrutement& recrutement,
                                            const Seance& seance, QDate today);
/// With its attendance; refused once a défraiement rests on it.
base::Result<storage::Edit> removeSeance(const storage::Database& database, const QString& seanceId);
/// The two week-ends and the two online sessions of the citizens' workshop (CCTP, annex 1): six sessions of
/// the formula "atelier", days left open. Refused when one of them is there: code "seance.double".
base::Result<storage::Edit> addSeancesAtelier(const storage::Database& database,
                                              const QString& recrutementId);
/// Notes who came to a session; candidates that are not named stay as they are. Codes "presence.a-venir" (its
/// day has not come), "presence.hors-panel" (present, but not of the panel on that day).
/// Codes "presence.avant-selection", "presence.apres-depart" of constatsPresences are told, not refused.
base::Result<storage::Edit> setPresences(const storage::Database& database, const QString& seanceId,
                                         const QHash<QString, bool>& presents, QDate today);
/// Who came to a session before they were selected, or after they had left, by pseudonym: warnings, for
/// dates may have been noted late. The order is that of the sessions, then of the panel.
base::Constats constatsPresences(const Panel& panel, const QList<Seance>& seances,
                                 const Presences& presences);

} // namespace isegorie::recrutement
