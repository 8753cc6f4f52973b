#include "core/coffre/Secret.h"

#include <cstring>
#include <new>
#include <sodium.h>

namespace isegorie::coffre {

void ensureReady() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) // no source of randomness: nothing may be encrypted
        qFatal("libsodium cannot start");
}

void Secret::Free::operator()(unsigned char* bytes) const {
    sodium_free(bytes);
}

Secret::Secret(qsizetype size) : m_size(size) {
    ensureReady();
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size))));
    if (!m_bytes)
        throw std::bad_alloc();
    std::memset(m_bytes.get(), 0, static_cast<size_t>(size));
}

Secret Secret::random(qsizetype size) {
    Secret secret(size);
    randombytes_buf(secret.data(), static_cast<size_t>(size));
    return secret;
}

Secret Secret::copyOf(const QByteArray& bytes) {
    Secret secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.data(), bytes.constData(), static_cast<size_t>(bytes.size()));
    return secret;
}

Secret Secret::fromText(const QString& text) {
    QByteArray bytes = text.normalized(QString::NormalizationForm_KC).toUtf8();
    Secret secret = copyOf(bytes);
    wipe(bytes);
    return secret;
}

void wipe(QByteArray& bytes) {
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace isegorie::coffre
