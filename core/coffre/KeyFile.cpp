#include "core/coffre/KeyFile.h"

#include "core/coffre/KeyRecord.h"
#include "core/coffre/Messages.h"
#include "core/storage/DurableFile.h"

#include <QFileInfo>

#include <array>

namespace isegorie::coffre {

using base::echec;
using base::Result;
using base::Status;
using storage::DurableFile;

namespace {

constexpr std::array<int, 2> kPassphraseRecords{1, 2};

QByteArray recordAt(const QByteArray& bytes, int record) {
    return bytes.mid(record * kRecordBytes, kRecordBytes);
}

int recordCount(const QByteArray& bytes) {
    return static_cast<int>((bytes.size() + kRecordBytes - 1) / kRecordBytes);
}

Result<QByteArray> bytesOf(const QString& path) {
    auto file = DurableFile::open(path, DurableFile::Mode::Read);
    if (!file)
        return echec(file.error());
    return (*file)->readAll();
}

Status writeRecord(const QString& path, int record, const QByteArray& bytes) {
    auto file = DurableFile::open(path, DurableFile::Mode::Write);
    if (!file)
        return echec(file.error());
    if (Status written = (*file)->write(record * kRecordBytes, bytes); !written)
        return written;
    return (*file)->sync();
}

QByteArray header(const QString& baseId) {
    return encodeRecord({{QStringLiteral("format"), QStringLiteral("isegorie-cles")},
                         {QStringLiteral("version"), 1},
                         {QStringLiteral("base"), baseId}});
}

/// What a killed creation leaves has no header yet and nothing that anything was encrypted with.
bool isUnfinished(const QByteArray& bytes) {
    return bytes.size() <= kFirstKeyRecord * kRecordBytes && !decodeRecord(recordAt(bytes, 0));
}

} // namespace

QString KeyFile::pathFor(const QString& basePath) {
    return basePath + QStringLiteral(".cles");
}

Result<std::optional<KeyFile>> KeyFile::read(const QString& path) {
    if (!QFileInfo::exists(path))
        return std::optional<KeyFile>();
    const auto bytes = bytesOf(path);
    if (!bytes)
        return echec(bytes.error());
    if (isUnfinished(*bytes))
        return std::optional<KeyFile>();
    KeyFile file(path);
    if (Status parsed = file.parse(*bytes); !parsed)
        return echec(parsed.error());
    return std::optional<KeyFile>(std::move(file));
}

Status KeyFile::parse(const QByteArray& bytes) {
    const auto head = decodeRecord(recordAt(bytes, 0));
    if (!head || head->value(QStringLiteral("format")) != QStringLiteral("isegorie-cles"))
        return echec(damagedKeyFile(m_path));
    m_baseId = head->value(QStringLiteral("base")).toString();
    m_passphraseRecord = 0;
    m_passphrase = {};
    for (const int record : kPassphraseRecords) {
        const auto content = decodeRecord(recordAt(bytes, record));
        const auto slot = content ? passphraseFrom(*content) : std::nullopt;
        if (slot && (m_passphraseRecord == 0 || slot->generation > m_passphrase.generation)) {
            m_passphrase = *slot;
            m_passphraseRecord = record;
        }
    }
    if (m_passphraseRecord == 0)
        return echec(damagedKeyFile(m_path));
    m_keys.clear();
    m_records.clear();
    m_damaged = 0;
    m_next = std::max(kFirstKeyRecord, recordCount(bytes));
    for (int record = kFirstKeyRecord; record < m_next; ++record) {
        const auto content = decodeRecord(recordAt(bytes, record));
        const auto slot = content ? keyFrom(*content) : std::nullopt;
        if (!slot) {
            ++m_damaged;
            continue;
        }
        m_keys.append(*slot);
        m_records.append(record);
    }
    return {};
}

Status KeyFile::reload() {
    const auto bytes = bytesOf(m_path);
    if (!bytes)
        return echec(bytes.error());
    return parse(*bytes);
}

Result<KeyFile> KeyFile::create(const QString& path, const QString& baseId, PassphraseSlot slot) {
    // What stands there now, whatever was read before: to overwrite a file of keys is to lose everybody in
    // it.
    const auto there = read(path);
    if (!there)
        return echec(there.error());
    if (there->has_value())
        return echec(alreadyCreated(path));
    slot.generation = 1;
    auto opened = DurableFile::open(path, DurableFile::Mode::Create);
    if (!opened)
        return echec(opened.error());
    DurableFile& file = **opened;
    // The header last: until it stands, there is no file of keys.
    Status made = file.write(kRecordBytes, encodeRecord(toJson(slot)) + QByteArray(kRecordBytes, ' '));
    if (made)
        made = file.sync();
    if (made)
        made = file.write(0, header(baseId));
    if (made)
        made = file.sync();
    if (!made)
        return echec(made.error());
    KeyFile result(path);
    if (Status parsed = result.reload(); !parsed)
        return echec(parsed.error());
    return result;
}

const KeySlot* KeyFile::find(const QString& keyId) const {
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const KeySlot& slot) { return slot.id == keyId; });
    return found == m_keys.end() ? nullptr : &*found;
}

Status KeyFile::replacePassphrase(PassphraseSlot slot) {
    const int old = m_passphraseRecord;
    const int fresh = old == kPassphraseRecords[0] ? kPassphraseRecords[1] : kPassphraseRecords[0];
    slot.generation = m_passphrase.generation + 1;
    if (Status written = writeRecord(m_path, fresh, encodeRecord(toJson(slot))); !written)
        return written;
    const Status blanked = writeRecord(m_path, old, QByteArray(kRecordBytes, ' '));
    const Status read = reload();
    return blanked || !read ? read : echec(oldPassphraseStays(m_path));
}

Status KeyFile::addKey(const KeySlot& slot) {
    if (Status written = writeRecord(m_path, m_next, encodeRecord(toJson(slot))); !written)
        return written;
    return reload();
}

Result<QList<KeySlot>> KeyFile::destroyKeys(const QString& concertationId, const QString& moment,
                                            const QStringList& known) {
    const auto concerns = [&](const QByteArray& record) {
        return record.contains(concertationId.toLatin1()) ||
               std::any_of(known.begin(), known.end(),
                           [&record](const QString& id) { return record.contains(id.toLatin1()); });
    };
    const auto bytes = bytesOf(m_path);
    if (!bytes)
        return echec(bytes.error());
    QList<KeySlot> destroyed;
    // Found by its bytes, so that a record half overwritten, or damaged, is overwritten too.
    for (int record = kFirstKeyRecord; record < recordCount(*bytes); ++record) {
        const QByteArray old = recordAt(*bytes, record);
        if (!concerns(old))
            continue;
        const auto content = decodeRecord(old);
        KeySlot slot = content ? keyFrom(*content).value_or(KeySlot()) : KeySlot();
        slot.concertationId = concertationId;
        for (const QString& id : known)
            if (slot.id.isEmpty() && old.contains(id.toLatin1()))
                slot.id = id;
        slot.sealedKey.clear();
        if (slot.detruiteLe.isEmpty()) {
            slot.detruiteLe = moment;
            if (Status written = writeRecord(m_path, record, encodeRecord(toJson(slot))); !written)
                return echec(written.error());
        }
        destroyed.append(slot);
    }
    const auto after = bytesOf(m_path);
    if (!after)
        return echec(after.error());
    for (int record = kFirstKeyRecord; record < recordCount(*after); ++record) {
        const QByteArray now = recordAt(*after, record);
        if (concerns(now) && now.contains("enveloppe"))
            return echec(damagedKeyFile(m_path));
    }
    if (Status parsed = parse(*after); !parsed)
        return echec(parsed.error());
    return destroyed;
}

} // namespace isegorie::coffre
