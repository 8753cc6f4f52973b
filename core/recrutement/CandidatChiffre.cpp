#include "core/recrutement/CandidatChiffre.h"

#include <QCborMap>
#include <QCborValue>

namespace isegorie::recrutement {

using base::echec;
using base::Result;
using coffre::Cipher;

namespace {

struct Field {
    const char* key; ///< Never changed: stored.
    QString Identite::*member;
};

constexpr Field kFields[]{{"id", &Identite::identifiant}, {"n", &Identite::nom},
                          {"p", &Identite::prenom},       {"m", &Identite::courriel},
                          {"t", &Identite::telephone},    {"a", &Identite::adresse},
                          {"c", &Identite::complement},   {"cp", &Identite::codePostal},
                          {"v", &Identite::ville},        {"ib", &Identite::iban}};

QCborMap toCbor(const QMap<QString, QString>& texts) {
    QCborMap map;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QMap<QString, QString> toTexts(const QCborValue& value) {
    QMap<QString, QString> texts;
    const QCborMap map = value.toMap();
    for (auto it = map.constBegin(); it != map.constEnd(); ++it)
        texts.insert(it.key().toString(), it.value().toString());
    return texts;
}

QString encrypted(const Cipher& cipher, const coffre::Place& place, const QCborMap& map) {
    QByteArray bytes = map.toCborValue().toCbor();
    QString text = cipher.encrypt(place, bytes);
    coffre::wipe(bytes);
    return text;
}

Result<QCborMap> decrypted(const Cipher& cipher, const coffre::Place& place, const QString& texte) {
    if (texte.isEmpty())
        return QCborMap();
    auto bytes = cipher.decrypt(place, texte);
    if (!bytes)
        return echec(bytes.error());
    QCborMap map = QCborValue::fromCbor(*bytes).toMap();
    coffre::wipe(*bytes);
    return map;
}

} // namespace

coffre::Place placeOf(const QString& candidatId, const char* colonne) {
    return {QStringLiteral("candidat"), candidatId, QString::fromLatin1(colonne)};
}

QString encryptIdentite(const Cipher& cipher, const QString& candidatId, const Identite& identite) {
    QCborMap map;
    for (const Field& field : kFields)
        if (const QString& text = identite.*field.member; !text.isEmpty())
            map.insert(QLatin1String(field.key), text);
    if (!identite.autres.isEmpty())
        map.insert(QLatin1String("x"), toCbor(identite.autres));
    return encrypted(cipher, placeOf(candidatId, "identite"), map);
}

Result<Identite> decryptIdentite(const Cipher& cipher, const QString& candidatId, const QString& texte) {
    const auto map = decrypted(cipher, placeOf(candidatId, "identite"), texte);
    if (!map)
        return echec(map.error());
    Identite identite;
    for (const Field& field : kFields)
        identite.*field.member = map->value(QLatin1String(field.key)).toString();
    identite.autres = toTexts(map->value(QLatin1String("x")));
    return identite;
}

QString encryptProfil(const Cipher& cipher, const QString& candidatId, const Profil& profil) {
    QCborMap map{{QLatin1String("r"), toCbor(profil.reponses)}};
    if (!profil.inconnues.isEmpty())
        map.insert(QLatin1String("i"), toCbor(profil.inconnues));
    return encrypted(cipher, placeOf(candidatId, "profil"), map);
}

Result<Profil> decryptProfil(const Cipher& cipher, const QString& candidatId, const QString& texte) {
    const auto map = decrypted(cipher, placeOf(candidatId, "profil"), texte);
    if (!map)
        return echec(map.error());
    return Profil{toTexts(map->value(QLatin1String("r"))), toTexts(map->value(QLatin1String("i")))};
}

QString encryptNote(const Cipher& cipher, const coffre::Place& place, const QString& texte) {
    return texte.trimmed().isEmpty() ? QStringLiteral("") : cipher.encrypt(place, texte.trimmed().toUtf8());
}

Result<QString> decryptNote(const Cipher& cipher, const coffre::Place& place, const QString& texte) {
    if (texte.isEmpty())
        return QString();
    auto bytes = cipher.decrypt(place, texte);
    if (!bytes)
        return echec(bytes.error());
    QString note = QString::fromUtf8(*bytes);
    coffre::wipe(*bytes);
    return note;
}

QString identifiantEmpreinte(const Cipher& cipher, const QString& identifiant) {
    return cipher.fingerprint("identifiant", identifiant.trimmed());
}

} // namespace isegorie::recrutement
