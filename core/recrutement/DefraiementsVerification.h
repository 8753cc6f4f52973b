// Payments that were decided, against attendance as it is noted now: it may have been corrected since.
#pragma once

#include "core/recrutement/Exports.h"

namespace isegorie::recrutement {

/// Attendance does not give right to it, or not any more.
bool estSansPresence(const Defraiement& defraiement, const QList<Seance>& seances,
                     const Presences& presences);
/// Of whom something decided and not paid is so, by pseudonym: a warning, or nothing.
base::Constats constatsSansPresence(const QList<Seance>& seances, const Presences& presences,
                                    const QList<Defraiement>& defraiements);
/// What was decided for the people of a concertation and not paid yet, which nobody can pay once they are
/// purged; empty when nothing is so.
base::Result<QString> texteImpayes(const storage::Database& database, const QString& concertationId);
/// People to whom something decided is still to be paid: the lines of the payment list.
int personnesAPayer(const Vivier& vivier, const QList<Defraiement>& defraiements);
/// Payment list: name, IBAN, amount, what for, and what is to be looked at before it is paid. Needs
/// identities.
base::Status exportPaiements(const Vivier& vivier, const QList<Defraiement>& defraiements,
                             const FaitsRecrutement& faits, const QString& chemin, FormatExport format);

} // namespace isegorie::recrutement
