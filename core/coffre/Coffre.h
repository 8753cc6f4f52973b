// The one door to personal data (design, idea 6).
//
// A random master key belongs to the base; a passphrase seals it (Argon2id). A random key belongs to each
// concertation; the master key seals it. Both stand, sealed, in the file of keys beside the base (KeyFile.h)
// and nowhere else: not in the base, so not in its journal, its copies or its backups.
//
// Why so: erasing people means destroying the one secret that reads them. Ciphertext stays behind in the
// base, the -wal, the audit, the outbox and ten backups, and cannot be called back from there; a key kept in
// the base would stay behind with it. Kept beside it, one overwritten sector makes all of these unreadable at
// once, with or without the passphrase. What follows from it: the file of keys travels with the base, a lost
// file of keys is lost personal data, and a copy that somebody made of it must be destroyed by them (the
// certificate says so).
//
// The passphrase is asked once a session; the system's keyring may keep the master key instead (Keyring.h).
#pragma once

#include "core/coffre/Cipher.h"
#include "core/coffre/KeyFile.h"
#include "core/storage/Database.h"

namespace isegorie::coffre {

inline constexpr int kLeastPassphrase = 12; ///< Characters.

class Coffre {
public:
    enum class Etat { Absent, Verrouille, Ouvert };

    /// Reads the file of keys of the base, if there is one; refuses that of another base, or a damaged one.
    static base::Result<std::unique_ptr<Coffre>> open(const storage::Database& database);

    Etat etat() const;
    const QString& path() const { return m_path; }
    const QString& baseId() const { return m_baseId; }

    /// Makes the file of keys; the coffre is open afterwards. As unlock, it works for about a second: from a
    /// Task, while nothing else uses this object.
    base::Status create(const Secret& passphrase, Effort effort = {});
    base::Status unlock(const Secret& passphrase);
    /// With what the keyring kept: refused as a wrong passphrase when it is not this base’s.
    base::Status unlockWithMaster(Secret master);
    void lock();
    /// The data are not encrypted anew: the same master key gets another seal, and the old seal is
    /// overwritten.
    base::Status changePassphrase(const Secret& old, const Secret& fresh, Effort effort = {});
    /// For the keyring. Refused while locked.
    base::Result<Secret> masterCopy() const;

    /// Makes a key for a concertation: it is on the disk before anything can be encrypted with it.
    base::Result<QString> addKey(const QString& concertationId);
    /// Codes "coffre.absent", "coffre.verrouille", "coffre.cle-absente", "coffre.cle-detruite",
    /// "coffre.fichier-absent".
    base::Result<Cipher> cipher(const QString& keyId) const;
    /// Null when the file has none of this id.
    const KeySlot* find(const QString& keyId) const;
    /// The living keys of a concertation, oldest first.
    QStringList keysOf(const QString& concertationId) const;
    /// Needs no passphrase: who may destroy need not be able to read.
    /// known: ids that the base knows, so that a damaged record is found by either.
    base::Result<QList<KeySlot>> destroyKeys(const QString& concertationId, const QDateTime& moment,
                                             const QStringList& known = {});

private:
    Coffre(QString path, QString baseId, bool readOnly)
        : m_path(std::move(path)), m_baseId(std::move(baseId)), m_readOnly(readOnly) {}
    base::Result<Secret> openMaster(const Secret& passphrase) const;
    base::Result<PassphraseSlot> sealMaster(const Secret& master, const Secret& passphrase,
                                            Effort effort) const;
    base::Status mayWrite() const;
    QByteArray keyContext(const QString& keyId) const;

    QString m_path;
    QString m_baseId;
    bool m_readOnly;
    std::optional<KeyFile> m_file;
    std::optional<Secret> m_master;
};

} // namespace isegorie::coffre
