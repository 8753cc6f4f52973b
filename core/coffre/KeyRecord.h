// One record of the file of keys: a checksum, a line of JSON, spaces up to 512 bytes.
#pragma once

#include "core/coffre/KeyFile.h"

#include <QJsonObject>

namespace isegorie::coffre {

inline constexpr qsizetype kRecordBytes = 512;
inline constexpr int kFirstKeyRecord = 3;

QByteArray encodeRecord(const QJsonObject& content);
/// Empty when the record is cut, blank or altered.
std::optional<QJsonObject> decodeRecord(const QByteArray& record);

QJsonObject toJson(const PassphraseSlot& slot);
QJsonObject toJson(const KeySlot& slot);
std::optional<PassphraseSlot> passphraseFrom(const QJsonObject& content);
std::optional<KeySlot> keyFrom(const QJsonObject& content);

} // namespace isegorie::coffre
