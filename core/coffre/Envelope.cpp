#include "core/coffre/Envelope.h"

#include <algorithm>
#include <sodium.h>

namespace isegorie::coffre {

namespace {

constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kOverheadBytes = kNonceBytes + kTagBytes;
constexpr qsizetype kHashBytes = 16;

static_assert(kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kKeyBytes == crypto_kdf_KEYBYTES);
static_assert(kSaltBytes == crypto_pwhash_SALTBYTES);

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// `target` has room for what was sealed.
bool openInto(unsigned char* target, const Secret& key, const QByteArray& sealed, const QByteArray& context) {
    Q_ASSERT(key.size() == kKeyBytes);
    if (sealed.size() < kOverheadBytes)
        return false;
    const unsigned char* nonce = raw(sealed);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               target, nullptr, nullptr, nonce + kNonceBytes,
               static_cast<unsigned long long>(sealed.size() - kNonceBytes), raw(context),
               static_cast<unsigned long long>(context.size()), nonce, key.data()) == 0;
}

} // namespace

bool Effort::isReasonable() const {
    constexpr quint64 kMostOperations = 20;
    constexpr quint64 kMostBytes = 1024ULL * 1024 * 1024;
    return operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN && operations <= kMostOperations &&
           memoryBytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN && memoryBytes <= kMostBytes;
}

std::optional<Secret> deriveKey(const Secret& passphrase, const QByteArray& salt, Effort effort) {
    if (salt.size() != kSaltBytes || !effort.isReasonable())
        return std::nullopt;
    Secret key(kKeyBytes);
    if (crypto_pwhash(key.data(), kKeyBytes, reinterpret_cast<const char*>(passphrase.data()),
                      static_cast<unsigned long long>(passphrase.size()), raw(salt), effort.operations,
                      static_cast<size_t>(effort.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

QByteArray seal(const Secret& key, const unsigned char* bytes, qsizetype size, const QByteArray& context) {
    Q_ASSERT(key.size() == kKeyBytes);
    ensureReady();
    QByteArray sealed(kNonceBytes + size + kTagBytes, Qt::Uninitialized);
    unsigned char* nonce = raw(sealed);
    randombytes_buf(nonce, kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + kNonceBytes, nullptr, bytes, static_cast<unsigned long long>(size), raw(context),
        static_cast<unsigned long long>(context.size()), nullptr, nonce, key.data());
    return sealed;
}

std::optional<QByteArray> open(const Secret& key, const QByteArray& sealed, const QByteArray& context) {
    QByteArray bytes(std::max<qsizetype>(0, sealed.size() - kOverheadBytes), Qt::Uninitialized);
    if (!openInto(raw(bytes), key, sealed, context))
        return std::nullopt;
    return bytes;
}

std::optional<Secret> openKey(const Secret& key, const QByteArray& sealed, const QByteArray& context) {
    if (sealed.size() != kKeyBytes + kOverheadBytes)
        return std::nullopt;
    Secret bytes(kKeyBytes);
    if (!openInto(bytes.data(), key, sealed, context))
        return std::nullopt;
    return bytes;
}

QByteArray randomBytes(qsizetype size) {
    ensureReady();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

Secret subkey(const Secret& key, quint64 number, const char* purpose) {
    Secret derived(kKeyBytes);
    crypto_kdf_derive_from_key(derived.data(), kKeyBytes, number, purpose, key.data());
    return derived;
}

QByteArray blake2b(const QByteArray& bytes, const Secret* key) {
    ensureReady();
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), kHashBytes, raw(bytes), static_cast<unsigned long long>(bytes.size()),
                       key != nullptr ? key->data() : nullptr,
                       key != nullptr ? static_cast<size_t>(key->size()) : 0);
    return hash;
}

} // namespace isegorie::coffre
