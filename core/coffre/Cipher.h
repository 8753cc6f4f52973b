// Encrypts the personal fields of the records of one concertation. What it returns is text that may go into
// an Edit: into the base, its journal, its audit, its outbox and its backups.
#pragma once

#include "core/coffre/Envelope.h"
#include "core/coffre/Flux.h"

#include <memory>

namespace isegorie::coffre {

/// Where a value stands. It is authenticated with the value: a ciphertext moved to another record or column
/// does not open there.
struct Place {
    QString table;
    QString id;
    QString colonne;
};

class Cipher {
public:
    /// Made by Coffre::cipher().
    Cipher(QString keyId, const Secret& key);

    const QString& keyId() const { return m_keyId; }

    /// "x1." and base64url. Lengths are rounded up to 32 bytes, so that they tell little of the content.
    QString encrypt(const Place& place, const QByteArray& bytes) const;
    /// Code "coffre.chiffre-abime" when the text was altered, cut, moved, or made with another key.
    base::Result<QByteArray> decrypt(const Place& place, const QString& text) const;

    /// The same for files of any size, in a stream of their own (Flux.h). They know no place: who keeps them
    /// compares the hash of what opens.
    FluxScelle sealer() const { return FluxScelle(*m_files); }
    base::Status openFile(QIODevice& scelle, const Morceau& morceau) const {
        return openFlux(*m_files, scelle, morceau);
    }

    /// A pseudonym of a text, 32 hexadecimal digits: equal texts of one concertation have equal ones, nobody
    /// finds the text without the key. `domaine` keeps uses apart ("foyer", "identifiant").
    QString fingerprint(const QByteArray& domaine, const QString& text) const;

private:
    QByteArray context(const Place& place) const;

    QString m_keyId;
    std::shared_ptr<const Secret> m_encryption;
    std::shared_ptr<const Secret> m_fingerprints;
    std::shared_ptr<const Secret> m_files;
};

} // namespace isegorie::coffre
