#include "core/coffre/KeyRecord.h"

#include <QJsonDocument>

namespace isegorie::coffre {

namespace {

constexpr qsizetype kSumCharacters = 32;
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray sum(const QByteArray& json) {
    return blake2b(json).toHex();
}

QString base64(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64(kBase64));
}

QByteArray fromBase64(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1(), kBase64);
}

} // namespace

QByteArray encodeRecord(const QJsonObject& content) {
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    QByteArray record = sum(json) + ' ' + json;
    Q_ASSERT(record.size() < kRecordBytes);
    return record.leftJustified(kRecordBytes - 1, ' ') + '\n';
}

std::optional<QJsonObject> decodeRecord(const QByteArray& record) {
    if (record.size() != kRecordBytes || record.at(kSumCharacters) != ' ')
        return std::nullopt;
    const QByteArray json = record.mid(kSumCharacters + 1).trimmed();
    if (record.left(kSumCharacters) != sum(json))
        return std::nullopt;
    return QJsonDocument::fromJson(json).object();
}

QJsonObject toJson(const PassphraseSlot& slot) {
    return {{QStringLiteral("generation"), static_cast<qint64>(slot.generation)},
            {QStringLiteral("operations"), static_cast<qint64>(slot.effort.operations)},
            {QStringLiteral("memoire"), static_cast<qint64>(slot.effort.memoryBytes)},
            {QStringLiteral("sel"), base64(slot.salt)},
            {QStringLiteral("controle"), base64(slot.check)},
            {QStringLiteral("enveloppe"), base64(slot.sealedMaster)}};
}

QJsonObject toJson(const KeySlot& slot) {
    QJsonObject content{{QStringLiteral("cle"), slot.id},
                        {QStringLiteral("concertation"), slot.concertationId},
                        {QStringLiteral("creee_le"), slot.creeeLe}};
    if (slot.detruiteLe.isEmpty())
        content.insert(QStringLiteral("enveloppe"), base64(slot.sealedKey));
    else
        content.insert(QStringLiteral("detruite_le"), slot.detruiteLe);
    return content;
}

std::optional<PassphraseSlot> passphraseFrom(const QJsonObject& content) {
    if (!content.contains(QStringLiteral("generation")))
        return std::nullopt;
    PassphraseSlot slot;
    slot.generation = static_cast<quint64>(content.value(QStringLiteral("generation")).toInteger());
    slot.effort.operations = static_cast<quint64>(content.value(QStringLiteral("operations")).toInteger());
    slot.effort.memoryBytes = static_cast<quint64>(content.value(QStringLiteral("memoire")).toInteger());
    slot.salt = fromBase64(content.value(QStringLiteral("sel")));
    slot.check = fromBase64(content.value(QStringLiteral("controle")));
    slot.sealedMaster = fromBase64(content.value(QStringLiteral("enveloppe")));
    return slot;
}

std::optional<KeySlot> keyFrom(const QJsonObject& content) {
    if (!content.contains(QStringLiteral("cle")))
        return std::nullopt;
    return KeySlot{content.value(QStringLiteral("cle")).toString(),
                   content.value(QStringLiteral("concertation")).toString(),
                   content.value(QStringLiteral("creee_le")).toString(),
                   fromBase64(content.value(QStringLiteral("enveloppe"))),
                   content.value(QStringLiteral("detruite_le")).toString()};
}

} // namespace isegorie::coffre
