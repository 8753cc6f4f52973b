// Files of any size that only the coffre reads: libsodium's secretstream (XChaCha20-Poly1305). A piece that
// was altered, moved, or cut off at the end does not open.
#pragma once

#include "core/base/Erreur.h"
#include "core/coffre/Secret.h"

#include <QByteArray>

#include <functional>
#include <memory>

class QIODevice;

namespace isegorie::coffre {

/// Turns bytes in clear into a sealed stream. Made by Cipher::sealer().
class FluxScelle {
public:
    explicit FluxScelle(const Secret& key);
    ~FluxScelle();
    FluxScelle(FluxScelle&&) noexcept;

    /// What is to be written now: nothing while a piece is not full.
    QByteArray add(const QByteArray& clair);
    /// The last piece. Without it the stream does not open.
    QByteArray finish();

private:
    struct State;
    QByteArray piece(qsizetype size, bool last);

    std::unique_ptr<State> m_state;
    QByteArray m_pending;
};

/// Told of each piece in clear, in order; an Erreur ends the reading with it.
using Morceau = std::function<base::Status(const QByteArray& clair)>;

/// Reads a sealed stream to its end. Code "coffre.flux-abime". What was told before an error is the beginning
/// of what was sealed, and must not be taken for the whole.
base::Status openFlux(const Secret& key, QIODevice& scelle, const Morceau& morceau);

} // namespace isegorie::coffre
