// The file of keys beside a base: "<base>.cles". It holds no personal data and no key in clear.
//
// Records of 512 bytes (a sector of a disk), each a checksum and one line of JSON padded with spaces:
//   0     whose file this is
//   1, 2  the master key sealed by a passphrase: the newer sound one counts, so that a change of passphrase
//         cut short leaves the old one; afterwards the old one is overwritten
//   3…    one key a concertation, sealed by the master key; destroyed = overwritten in place
// Nothing is ever moved or rewritten elsewhere: what is overwritten leaves no second copy in this file.
#pragma once

#include "core/coffre/Envelope.h"

#include <QList>

#include <optional>

namespace isegorie::coffre {

struct PassphraseSlot {
    quint64 generation = 0;
    Effort effort;
    QByteArray salt;
    QByteArray sealedMaster;
    QByteArray check; ///< Fingerprint of the master key: tells whether a key from elsewhere is the right one.
};

struct KeySlot {
    QString id;
    QString concertationId;
    QString creeeLe;      ///< UTC, ISO.
    QByteArray sealedKey; ///< Empty once destroyed.
    QString detruiteLe;   ///< UTC, ISO; empty while it lives.
};

class KeyFile {
public:
    static QString pathFor(const QString& basePath);
    /// Empty when there is none, or only the beginning of one that was being made when the program ended.
    static base::Result<std::optional<KeyFile>> read(const QString& path);
    static base::Result<KeyFile> create(const QString& path, const QString& baseId, PassphraseSlot slot);

    const QString& path() const { return m_path; }
    const QString& baseId() const { return m_baseId; }
    const PassphraseSlot& passphrase() const { return m_passphrase; }
    const QList<KeySlot>& keys() const { return m_keys; }
    /// Null when there is none of this id.
    const KeySlot* find(const QString& keyId) const;
    /// Records that can no longer be read.
    int damaged() const { return m_damaged; }

    base::Status replacePassphrase(PassphraseSlot slot);
    base::Status addKey(const KeySlot& slot);
    /// Overwrites every key of the concertation, reads the file again and checks that it is so. Returns the
    /// keys as they stand now. Cut short at any moment it can be called again.
    /// known: ids of keys that may be the concertation's, whose records may no longer say so.
    base::Result<QList<KeySlot>> destroyKeys(const QString& concertationId, const QString& moment,
                                             const QStringList& known = {});

private:
    explicit KeyFile(QString path) : m_path(std::move(path)) {}
    base::Status parse(const QByteArray& bytes);
    base::Status reload();

    QString m_path;
    QString m_baseId;
    PassphraseSlot m_passphrase;
    int m_passphraseRecord = 0;
    QList<KeySlot> m_keys;
    QList<int> m_records; ///< Of m_keys, in the same order.
    int m_next = 0;       ///< Record after the last.
    int m_damaged = 0;
};

} // namespace isegorie::coffre
