#include "core/coffre/Coffre.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/coffre/Messages.h"

#include <QDateTime>

namespace isegorie::coffre {

using base::echec;
using base::Result;
using base::Status;

namespace {

QByteArray masterContext(const QString& baseId) {
    return "isegorie maitresse\n" + baseId.toLatin1();
}

QByteArray masterCheck(const Secret& master, const QString& baseId) {
    const Secret key = subkey(master, 1, "controle");
    return blake2b(baseId.toLatin1(), &key);
}

/// Counted as a person counts: characters, not bytes.
Status checkPassphrase(const Secret& passphrase) {
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(passphrase.data()), passphrase.size());
    const auto characters = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // not a continuation byte of UTF-8
    });
    return characters >= kLeastPassphrase ? Status() : echec(shortPassphrase(kLeastPassphrase));
}

QString isoUtc(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODate);
}

} // namespace

Result<std::unique_ptr<Coffre>> Coffre::open(const storage::Database& database) {
    const auto row = database.first(QStringLiteral("coffre/base_id"));
    if (!row)
        return echec(row.error());
    std::unique_ptr<Coffre> coffre(new Coffre(KeyFile::pathFor(database.path()),
                                              row->value(QStringLiteral("valeur")).toString(),
                                              database.isReadOnly()));
    auto file = KeyFile::read(coffre->m_path);
    if (!file)
        return echec(file.error());
    if (*file && (*file)->baseId() != coffre->m_baseId)
        return echec(keyFileOfAnotherBase(coffre->m_path));
    coffre->m_file = std::move(*file);
    return coffre;
}

Coffre::Etat Coffre::etat() const {
    if (!m_file)
        return Etat::Absent;
    return m_master ? Etat::Ouvert : Etat::Verrouille;
}

Status Coffre::mayWrite() const {
    return m_readOnly ? echec(readOnlyBase()) : Status();
}

QByteArray Coffre::keyContext(const QString& keyId) const {
    return "isegorie cle\n" + m_baseId.toLatin1() + '\n' + keyId.toLatin1();
}

Result<PassphraseSlot> Coffre::sealMaster(const Secret& master, const Secret& passphrase,
                                          Effort effort) const {
    PassphraseSlot slot;
    slot.effort = effort;
    slot.salt = randomBytes(kSaltBytes);
    slot.check = masterCheck(master, m_baseId);
    const auto key = deriveKey(passphrase, slot.salt, effort);
    if (!key)
        return echec(notEnoughMemory());
    slot.sealedMaster = seal(*key, master.data(), master.size(), masterContext(m_baseId));
    return slot;
}

Status Coffre::create(const Secret& passphrase, Effort effort) {
    if (m_file)
        return echec(alreadyCreated(m_path));
    if (Status allowed = mayWrite(); !allowed)
        return allowed;
    if (Status strong = checkPassphrase(passphrase); !strong)
        return strong;
    Secret master = Secret::random(kKeyBytes);
    const auto slot = sealMaster(master, passphrase, effort);
    if (!slot)
        return echec(slot.error());
    auto file = KeyFile::create(m_path, m_baseId, *slot);
    if (!file)
        return echec(file.error());
    m_file = std::move(*file);
    m_master = std::move(master);
    return {};
}

Result<Secret> Coffre::openMaster(const Secret& passphrase) const {
    if (!m_file)
        return echec(notCreated());
    const PassphraseSlot& slot = m_file->passphrase();
    if (!slot.effort.isReasonable())
        return echec(damagedKeyFile(m_path));
    const auto key = deriveKey(passphrase, slot.salt, slot.effort);
    if (!key)
        return echec(notEnoughMemory());
    auto master = openKey(*key, slot.sealedMaster, masterContext(m_baseId));
    if (!master)
        return echec(wrongPassphrase());
    return std::move(*master);
}

Status Coffre::unlock(const Secret& passphrase) {
    auto master = openMaster(passphrase);
    if (!master)
        return echec(master.error());
    m_master = std::move(*master);
    return {};
}

Status Coffre::unlockWithMaster(Secret master) {
    if (!m_file)
        return echec(notCreated());
    if (master.size() != kKeyBytes || masterCheck(master, m_baseId) != m_file->passphrase().check)
        return echec(wrongPassphrase());
    m_master = std::move(master);
    return {};
}

void Coffre::lock() {
    m_master.reset();
}

Status Coffre::changePassphrase(const Secret& old, const Secret& fresh, Effort effort) {
    if (Status allowed = mayWrite(); !allowed)
        return allowed;
    if (Status strong = checkPassphrase(fresh); !strong)
        return strong;
    auto master = openMaster(old);
    if (!master)
        return echec(master.error());
    const auto slot = sealMaster(*master, fresh, effort);
    if (!slot)
        return echec(slot.error());
    if (Status written = m_file->replacePassphrase(*slot); !written)
        return written;
    m_master = std::move(*master);
    return {};
}

Result<Secret> Coffre::masterCopy() const {
    if (!m_master)
        return echec(m_file ? locked() : notCreated());
    return Secret::copyOf(
        QByteArray::fromRawData(reinterpret_cast<const char*>(m_master->data()), m_master->size()));
}

Result<QString> Coffre::addKey(const QString& concertationId) {
    if (!m_master)
        return echec(m_file ? locked() : notCreated());
    if (Status allowed = mayWrite(); !allowed)
        return echec(allowed.error());
    const Secret key = Secret::random(kKeyBytes);
    KeySlot slot;
    slot.id = base::newId();
    slot.concertationId = concertationId;
    slot.creeeLe = isoUtc(QDateTime::currentDateTimeUtc());
    slot.sealedKey = seal(*m_master, key.data(), key.size(), keyContext(slot.id));
    if (Status written = m_file->addKey(slot); !written)
        return echec(written.error());
    return slot.id;
}

Result<Cipher> Coffre::cipher(const QString& keyId) const {
    if (!m_file)
        return echec(keyId.isEmpty() ? notCreated() : missingKeyFile(m_path));
    const KeySlot* slot = m_file->find(keyId);
    if (slot == nullptr)
        return echec(missingKey(m_path));
    if (!slot->detruiteLe.isEmpty())
        return echec(destroyedKey(
            base::dateLongue(QDateTime::fromString(slot->detruiteLe, Qt::ISODate).toLocalTime().date())));
    if (!m_master)
        return echec(locked());
    const auto key = openKey(*m_master, slot->sealedKey, keyContext(keyId));
    if (!key)
        return echec(damagedKeyFile(m_path));
    return Cipher(keyId, *key);
}

const KeySlot* Coffre::find(const QString& keyId) const {
    return m_file ? m_file->find(keyId) : nullptr;
}

QStringList Coffre::keysOf(const QString& concertationId) const {
    QStringList ids;
    if (m_file)
        for (const KeySlot& slot : m_file->keys())
            if (slot.concertationId == concertationId && slot.detruiteLe.isEmpty())
                ids << slot.id;
    return ids;
}

Result<QList<KeySlot>> Coffre::destroyKeys(const QString& concertationId, const QDateTime& moment,
                                           const QStringList& known) {
    if (Status allowed = mayWrite(); !allowed)
        return echec(allowed.error());
    if (!m_file)
        return QList<KeySlot>();
    return m_file->destroyKeys(concertationId, isoUtc(moment), known);
}

} // namespace isegorie::coffre
