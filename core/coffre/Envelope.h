// The two primitives that everything here is made of: Argon2id for passphrases, XChaCha20-Poly1305 for bytes.
#pragma once

#include "core/coffre/Secret.h"

#include <optional>

namespace isegorie::coffre {

inline constexpr qsizetype kKeyBytes = 32;
inline constexpr qsizetype kSaltBytes = 16;

/// Work of Argon2id. The default takes about a second and 256 MB (libsodium's MODERATE).
struct Effort {
    quint64 operations = 3;
    quint64 memoryBytes = 256ULL * 1024 * 1024;

    /// What a key file may ask for: a forged one must not exhaust the machine.
    bool isReasonable() const;
    bool operator==(const Effort&) const = default;
};

/// The key of a passphrase; empty when memory does not suffice.
std::optional<Secret> deriveKey(const Secret& passphrase, const QByteArray& salt, Effort effort);

/// nonce (24 bytes, random) || ciphertext || tag. `context` is authenticated, not hidden: what it is opened
/// with must be the same.
QByteArray seal(const Secret& key, const unsigned char* bytes, qsizetype size, const QByteArray& context);
/// Empty when the key, the context or a byte is not the one it was sealed with.
std::optional<QByteArray> open(const Secret& key, const QByteArray& sealed, const QByteArray& context);
/// The same for what is itself a key: never in ordinary memory.
std::optional<Secret> openKey(const Secret& key, const QByteArray& sealed, const QByteArray& context);

QByteArray randomBytes(qsizetype size);
/// A key of its own for each use, from one key (crypto_kdf): `purpose` has 8 characters.
Secret subkey(const Secret& key, quint64 number, const char* purpose);
/// BLAKE2b of 16 bytes; keyed when there is a key.
QByteArray blake2b(const QByteArray& bytes, const Secret* key = nullptr);

} // namespace isegorie::coffre
