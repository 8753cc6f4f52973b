// Life of a bon: brouillon → à signer → notifié → en cours → service fait → soldé, or annulé.
// Notification takes the next number of the year without a gap, freezes and hashes the content.
#pragma once

#include "core/base/Constat.h"
#include "core/marche/Bon.h"
#include "core/storage/Database.h"

namespace isegorie::marche {

/// A step that the life cycle knows from here, and whether its guards let it pass now.
struct Transition {
    StatutBon vers = StatutBon::Brouillon;
    QString libelle; ///< "Notifier"
    bool permise = false;
    QString obstacle;          ///< Why not; empty when permise.
    bool irreversible = false; ///< A legal act: no undo.
    bool demandeMotif = false; ///< A reason must be given.
};
base::Result<QList<Transition>> transitions(const storage::Database& database, const QString& bonId,
                                            QDate today);

struct Avancement {
    StatutBon vers = StatutBon::ASigner;
    QDate date;    ///< Date of the act; invalid = today.
    QString motif; ///< Cancelling; reopening; closing with a balance left.
};
/// The edit of one step, or the refusal that names the blocking findings.
base::Result<storage::Edit> advance(const storage::Database& database, const QString& bonId,
                                    const Avancement& avancement, QDate today);

/// The number that notification at this date would take.
base::Result<QString> nextNumero(const storage::Database& database, const Bon& bon, QDate date);

/// Compares the frozen content with its hash and with what the base holds now.
struct Verification {
    bool conforme = false; ///< Hash right, and lines and sheet of the base equal to the frozen ones.
    QString empreinte;     ///< As stored.
    QString empreinteRecalculee;
    QStringList differences; ///< Sentences: what differs from the frozen content.
    QStringList evolutions;  ///< Legitimate changes since (buyer's address…): the frozen content prevails.
};
base::Result<Verification> verifyBon(const storage::Database& database, const QString& bonId);

} // namespace isegorie::marche
