#include "core/coffre/Flux.h"

#include "core/coffre/Messages.h"

#include <QIODevice>

#include <sodium.h>

namespace isegorie::coffre {

namespace {

constexpr qsizetype kPiece = 256 * 1024;
constexpr qsizetype kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr QByteArrayView kMark{"isegorie f1\n"};

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// As many bytes as there are, up to size: a device may give fewer at once.
QByteArray readFully(QIODevice& device, qsizetype size) {
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = device.read(size - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace

struct FluxScelle::State {
    crypto_secretstream_xchacha20poly1305_state stream{};
    QByteArray head; ///< Until it is written.

    ~State() { sodium_memzero(&stream, sizeof stream); }
};

FluxScelle::FluxScelle(const Secret& key) : m_state(std::make_unique<State>()) {
    ensureReady();
    QByteArray header(kHeader, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, raw(header), key.data());
    m_state->head = kMark.toByteArray() + header;
}

FluxScelle::~FluxScelle() {
    wipe(m_pending);
}

FluxScelle::FluxScelle(FluxScelle&&) noexcept = default;

QByteArray FluxScelle::piece(qsizetype size, bool last) {
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    QByteArray sealed(size + kOverhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, raw(sealed), nullptr, raw(m_pending),
                                               static_cast<unsigned long long>(size), nullptr, 0, tag);
    QByteArray rest = m_pending.mid(size);
    wipe(m_pending);
    m_pending = std::move(rest);
    return std::exchange(m_state->head, {}) + sealed;
}

QByteArray FluxScelle::add(const QByteArray& clair) {
    m_pending += clair;
    QByteArray sealed;
    while (m_pending.size() > kPiece) // not the last: that one is known at the end only
        sealed += piece(kPiece, false);
    return sealed;
}

QByteArray FluxScelle::finish() {
    return piece(m_pending.size(), true);
}

base::Status openFlux(const Secret& key, QIODevice& scelle, const Morceau& morceau) {
    ensureReady();
    crypto_secretstream_xchacha20poly1305_state stream{};
    const QByteArray head = readFully(scelle, kMark.size() + kHeader);
    if (!head.startsWith(kMark) || head.size() != kMark.size() + kHeader ||
        crypto_secretstream_xchacha20poly1305_init_pull(
            &stream, raw(QByteArrayView(head).sliced(kMark.size())), key.data()) != 0)
        return base::echec(damagedFlux());
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray sealed = readFully(scelle, kPiece + kOverhead);
        if (sealed.size() < kOverhead)
            return base::echec(damagedFlux());
        QByteArray clear(sealed.size() - kOverhead, Qt::Uninitialized);
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, raw(clear), nullptr, &tag, raw(sealed),
                                                       static_cast<unsigned long long>(sealed.size()),
                                                       nullptr, 0) != 0)
            return base::echec(damagedFlux());
        const base::Status told = morceau(clear);
        wipe(clear);
        if (!told)
            return told;
    }
    return readFully(scelle, 1).isEmpty() ? base::Status() : base::Status(base::echec(damagedFlux()));
}

} // namespace isegorie::coffre
