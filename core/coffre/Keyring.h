// The keyring of the desktop (Secret Service, KWallet, Windows), where there is one. It keeps the master key,
// so that the passphrase is not asked at each start. Never needed: without a keyring everything else works
// the same.
#pragma once

#include "core/coffre/Coffre.h"

#include <functional>

class QObject;

namespace isegorie::coffre {

/// Waits for an answer at most this long: the keyring may ask the user for its own password.
inline constexpr int kKeyringMilliseconds = 30'000;

/// Opens the coffre with the key that the keyring kept. False when it has none for this base, or a stale one.
/// Runs an event loop of its own: on the main thread, not inside an event that must not be interrupted.
bool unlockFromKeyring(Coffre& coffre, int milliseconds = kKeyringMilliseconds);
/// Refused while the coffre is locked. Code "coffre.sans-trousseau" when the keyring does not answer.
base::Status rememberInKeyring(const Coffre& coffre, int milliseconds = kKeyringMilliseconds);
base::Status forgetInKeyring(const Coffre& coffre, int milliseconds = kKeyringMilliseconds);

/// The same without waiting: `done` is called later on this thread, unless the receiver is gone or the
/// keyring never answers.
void askKeyring(const QString& baseId, QObject* receiver, std::function<void(base::Result<Secret>)> done);
void rememberInKeyring(const Coffre& coffre, QObject* receiver,
                       std::function<void(const base::Status&)> done);
void forgetInKeyring(const Coffre& coffre, QObject* receiver, std::function<void(const base::Status&)> done);

} // namespace isegorie::coffre
