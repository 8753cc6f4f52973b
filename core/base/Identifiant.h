// Identifiers of records: UUIDv7 (RFC 9562), so that they sort by creation and never collide between
// machines.
#pragma once

#include <QString>

namespace isegorie::base {

/// Lower-case canonical text; strictly increasing within a process.
QString newId();
/// Lower-case hexadecimal SHA-256.
QString sha256Hex(const QByteArray& bytes);

} // namespace isegorie::base
