#include "core/coffre/Cipher.h"

#include "core/coffre/Messages.h"

#include <sodium.h>

namespace isegorie::coffre {

using base::echec;
using base::Result;

namespace {

constexpr QLatin1String kMark{"x1."};
constexpr qsizetype kBlock = 32;
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray padded(const QByteArray& bytes) {
    QByteArray result = bytes;
    result.resize((bytes.size() / kBlock + 1) * kBlock);
    size_t length = 0;
    sodium_pad(&length, reinterpret_cast<unsigned char*>(result.data()), static_cast<size_t>(bytes.size()),
               static_cast<size_t>(kBlock), static_cast<size_t>(result.size()));
    return result;
}

bool unpad(QByteArray& bytes) {
    size_t length = 0;
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    if (sodium_unpad(&length, data, static_cast<size_t>(bytes.size()), static_cast<size_t>(kBlock)) != 0)
        return false;
    bytes.truncate(static_cast<qsizetype>(length));
    return true;
}

} // namespace

Cipher::Cipher(QString keyId, const Secret& key)
    : m_keyId(std::move(keyId)),
      m_encryption(std::make_shared<const Secret>(subkey(key, 1, "donnees "))),
      m_fingerprints(std::make_shared<const Secret>(subkey(key, 2, "empreint"))),
      m_files(std::make_shared<const Secret>(subkey(key, 3, "fichiers"))) {}

QByteArray Cipher::context(const Place& place) const {
    return (QStringList{QStringLiteral("isegorie x1"), m_keyId, place.table, place.id, place.colonne})
        .join(QLatin1Char('\n'))
        .toUtf8();
}

QString Cipher::encrypt(const Place& place, const QByteArray& bytes) const {
    QByteArray plain = padded(bytes);
    const QByteArray sealed = seal(*m_encryption, reinterpret_cast<const unsigned char*>(plain.constData()),
                                   plain.size(), context(place));
    wipe(plain);
    return kMark + QString::fromLatin1(sealed.toBase64(kBase64));
}

Result<QByteArray> Cipher::decrypt(const Place& place, const QString& text) const {
    if (!text.startsWith(kMark))
        return echec(damagedCipher(place));
    const auto sealed = QByteArray::fromBase64Encoding(text.mid(kMark.size()).toLatin1(),
                                                       kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!sealed)
        return echec(damagedCipher(place));
    auto plain = open(*m_encryption, *sealed, context(place));
    if (!plain || !unpad(*plain))
        return echec(damagedCipher(place));
    return std::move(*plain);
}

QString Cipher::fingerprint(const QByteArray& domaine, const QString& text) const {
    return QString::fromLatin1(
        blake2b(domaine + '\n' + text.normalized(QString::NormalizationForm_KC).toUtf8(),
                m_fingerprints.get())
            .toHex());
}

} // namespace isegorie::coffre
