// Bytes that must not outlive their use: kept in locked memory that is never swapped out where the system
// allows it, between guard pages, and wiped at the end.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace isegorie::coffre {

class Secret {
public:
    /// Zeros.
    explicit Secret(qsizetype size);
    static Secret random(qsizetype size);
    static Secret copyOf(const QByteArray& bytes);
    /// A passphrase: the same bytes however the keyboard composed its accents (Unicode NFKC).
    static Secret fromText(const QString& text);

    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    struct Free {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
    qsizetype m_size;
};

/// Overwrites bytes in ordinary memory; the QByteArray is empty afterwards.
void wipe(QByteArray& bytes);
/// libsodium made ready, once. Every function of this folder that needs it calls it.
void ensureReady();

} // namespace isegorie::coffre
