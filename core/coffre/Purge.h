// From the first person of a concertation to the last trace: its key, how long it is kept, and its
// destruction.
//
// A purge is asked for (an Edit), carried out (one sector of the file of keys overwritten, flushed to the
// disk and read back), then certified (a second Edit). Killed in between, it is carried on by the next
// carryOutPurges(), at the latest when the base is opened again. The rows stay, as ciphertext that nothing
// can open any more; that is what makes the purge hold in the journal, the audit, the outbox and the backups
// as well.
#pragma once

#include "core/coffre/Coffre.h"

#include <QJsonObject>

namespace isegorie::coffre {

/// The key that people of a concertation are encrypted with, and what must be applied for the base to know
/// it.
struct PreparedKey {
    QString id;
    storage::Edit edit; ///< Empty when the base knows it already.
};
/// Makes the key when there is none. The coffre must be open. After a purge a new key is made: what was
/// destroyed stays so.
base::Result<PreparedKey> prepareKey(const storage::Database& database, Coffre& coffre,
                                     const QString& concertationId);

/// What is kept of one concertation.
struct Conservation {
    QString concertationId, titre;
    int personnes = 0;         ///< Candidates whose data can still be read.
    QDate jusquAu;             ///< Invalid: no date was chosen.
    QDateTime depuis;          ///< UTC, when its key was made.
    bool purgeEnCours = false; ///< Asked for and not carried out yet.

    bool isDue(QDate today) const { return jusquAu.isValid() && jusquAu < today; }
};
/// Concertations that hold personal data, those due first.
base::Result<QList<Conservation>> listConservation(const storage::Database& database);
/// Refused while the concertation holds no personal data ("purge.rien"), and for a day that is over: then a
/// purge is what is meant.
base::Result<storage::Edit> setConservation(const storage::Database& database, const QString& concertationId,
                                            QDate jusquAu, QDate today);

struct Purge {
    QString id, concertationId, titre;
    QDateTime demandeeLe; ///< UTC.
    QString demandeePar, motif;
    QDateTime executeeLe;   ///< UTC; invalid until carried out.
    QJsonObject certificat; ///< Empty until carried out.
};
/// Latest first.
base::Result<QList<Purge>> listPurges(const storage::Database& database);

/// Whether it is said why: a certificate without a motive explains nothing. Code "purge.motif".
base::Status verifierMotif(const QString& motif);
/// Irreversible. Refused when the concertation holds no personal data ("purge.rien").
base::Result<storage::Edit> requestPurge(const storage::Database& database, const Coffre& coffre,
                                         const QString& concertationId, const QString& motif,
                                         const QDateTime& now);
/// Destroys the keys of every purge that was asked for, then certifies. Needs no passphrase. The edit is
/// empty when none was asked for. Apply it at once; if that fails, call again.
base::Result<storage::Edit> carryOutPurges(const storage::Database& database, Coffre& coffre,
                                           const QDateTime& now);

/// SHA-256 of a certificate without its own "empreinte".
QString certificateHash(const QJsonObject& certificat);

struct Acces {
    QDateTime moment; ///< UTC.
    QString auteur, action;
    int personnes = 0;
};
/// The access log of a concertation, latest first.
base::Result<QList<Acces>> listAcces(const storage::Database& database, const QString& concertationId);
/// What an access is called that writes people into a file, by name or by pseudonym: "Liste de paiement →
/// /dossier/paiements.xlsx".
QString actionExport(const QString& action, const QString& chemin);
/// A file of people outside of the base, as the access log knows it.
struct FichierNominatif {
    QString chemin;
    QString action, auteur;
    QDateTime moment;     ///< UTC; of the last time it was written.
    bool present = false; ///< Still where it was written; moved or copied, it is not found.
};
/// Each file once, latest first: whoever purges has to destroy them.
base::Result<QList<FichierNominatif>> listFichiersNominatifs(const storage::Database& database,
                                                             const QString& concertationId);
/// "/dossier/paiements.xlsx (Liste de paiement, 3 mars 2026, Alice)", and whether it is there no more.
QString texteFichierNominatif(const FichierNominatif& fichier);
/// One line of the access log: who took people out of the coffre, to do what.
storage::Edit recordAccess(const storage::Database& database, const QString& concertationId,
                           const QString& action, int personnes, const QDateTime& now);

} // namespace isegorie::coffre
