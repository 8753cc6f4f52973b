#include "core/documents/ByteSource.h"

#include "core/documents/Encodage.h"
#include "core/documents/Textes.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstring>
#include <future>
#include <sodium/crypto_hash_sha256.h>

namespace isegorie::documents {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qsizetype kPiece = 1 << 20;
constexpr qsizetype kStart = 4096;

Erreur unreadable(const QString& path) {
    if (!QFileInfo::exists(path))
        return Erreur::saisie(QStringLiteral("table.introuvable"), Documents::tr("Le fichier n’existe pas."),
                              Documents::tr("Vérifiez son nom et son dossier."));
    return Erreur::systeme(QStringLiteral("table.lecture"), Documents::tr("Le fichier ne peut pas être lu."),
                           Documents::tr("Vérifiez vos droits sur lui."));
}

Erreur broken() {
    return Erreur::systeme(QStringLiteral("table.lecture"),
                           Documents::tr("La lecture du fichier s’est interrompue."),
                           Documents::tr("Recommencez, ou copiez d’abord le fichier sur cet ordinateur."));
}

/// The bytes that tell an encoding, wherever in the file they stand: lines that are not plain ASCII.
class Sample {
public:
    void add(QByteArrayView piece) {
        constexpr qsizetype kMost = 1 << 20;
        for (qsizetype at = 0; at < piece.size() && m_bytes.size() < kMost;) {
            const qsizetype end = piece.indexOf('\n', at);
            const QByteArrayView line = piece.sliced(at, (end < 0 ? piece.size() : end + 1) - at);
            at += line.size();
            const bool plain =
                std::all_of(line.begin(), line.end(), [](char c) { return static_cast<signed char>(c) > 0; });
            if (!plain)
                m_bytes.append(line.data(), line.size());
        }
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// UTF-8 followed over pieces: where it first breaks, and how often.
class Utf8Check {
public:
    void add(QByteArrayView piece) {
        for (qsizetype at = 0; at < piece.size(); ++at) {
            if (m_left == 0)
                at += plainRun(piece.data() + at, piece.size() - at);
            if (at < piece.size())
                take(static_cast<unsigned char>(piece[at]));
        }
    }
    void end() {
        if (m_left > 0)
            fault();
    }
    qint64 valid() const { return m_valid; }
    qint64 faults() const { return m_faults; }
    int faultLine() const { return m_faultLine; }
    int nulLine() const { return m_nulLine; }
    qint64 controls() const { return m_controls; }

private:
    /// How many bytes from here on are printable ASCII, by eights.
    static qsizetype plainRun(const char* from, qsizetype size) {
        constexpr quint64 kHigh = 0x8080808080808080U;
        constexpr quint64 kOnes = 0x0101010101010101U;
        qsizetype at = 0;
        for (; at + 8 <= size; at += 8) {
            quint64 eight = 0;
            std::memcpy(&eight, from + at, sizeof eight);
            // A byte below 0x20 borrows from its highest bit.
            if (((eight | (eight - kOnes * 0x20)) & kHigh) != 0)
                break;
        }
        return at;
    }
    void take(unsigned char byte) {
        if (m_left > 0) {
            if (byte >= m_low && byte <= m_high) {
                m_low = 0x80;
                m_high = 0xBF;
                m_valid += --m_left == 0 ? 1 : 0;
                return;
            }
            fault();
            m_left = 0;
        }
        if (byte < 0x80)
            ascii(byte);
        else if (byte >= 0xC2 && byte < 0xF5)
            lead(byte);
        else
            fault();
    }
    void ascii(unsigned char byte) {
        if (byte >= 0x20)
            return;
        if (byte == '\n')
            ++m_line;
        else if (byte == 0 && m_nulLine == 0)
            m_nulLine = m_line;
        else if (byte != '\t' && byte != '\r' && byte != 0x1A)
            ++m_controls;
    }
    void lead(unsigned char byte) {
        m_left = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    }
    void fault() {
        if (m_faults++ == 0)
            m_faultLine = m_line;
    }

    int m_left = 0;
    unsigned char m_low = 0x80, m_high = 0xBF;
    qint64 m_valid = 0, m_faults = 0, m_controls = 0;
    int m_line = 1, m_faultLine = 0, m_nulLine = 0;
};

base::Status judge(TextProbe& probe, const Utf8Check& check, const Sample& sample) {
    const auto start = decodeTexte(probe.debut + (check.faults() > 0 ? sample.bytes() : QByteArray()));
    const bool wide = start && start->encodage.startsWith(QLatin1String("UTF-")) &&
                      start->encodage != QLatin1String("UTF-8");
    if (wide) {
        probe.encodage = start->encodage;
        return {};
    }
    if (check.nulLine() > 0 || (check.controls() > 2 && check.controls() * 20 > probe.octets))
        return echec(binaryText(check.nulLine()));
    if (check.faults() == 0) {
        probe.encodage = QStringLiteral("UTF-8");
        return {};
    }
    if (check.valid() >= 10 * check.faults())
        return echec(damagedText(check.faultLine()));
    if (!start)
        return echec(start.error());
    probe.encodage = start->encodage;
    return {};
}

} // namespace

ByteSource fileSource(const QString& path) {
    return {path, [path]() -> Result<std::unique_ptr<QIODevice>> {
                auto file = std::make_unique<QFile>(path);
                if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly))
                    return echec(unreadable(path).dans(path));
                return file;
            }};
}

ByteSource memorySource(const QByteArray& bytes, const QString& nom) {
    return {nom, [bytes]() -> Result<std::unique_ptr<QIODevice>> {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(bytes);
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            }};
}

Result<TextProbe> probeText(const ByteSource& source) {
    auto device = source.open();
    if (!device)
        return echec(device.error());
    TextProbe probe;
    crypto_hash_sha256_state hash; // twice as fast as Qt's, which takes a byte at a time
    crypto_hash_sha256_init(&hash);
    Sample sample;
    Utf8Check check;
    std::array<QByteArray, 2> pieces{QByteArray(kPiece, Qt::Uninitialized),
                                     QByteArray(kPiece, Qt::Uninitialized)};
    std::future<void> hashing; // of the piece before, beside what is done with this one
    for (size_t turn = 0;; turn ^= 1) {
        QByteArray& piece = pieces[turn];
        const qint64 got = (*device)->read(piece.data(), piece.size());
        if (hashing.valid())
            hashing.get();
        if (got < 0)
            return echec(broken().dans(source.nom));
        if (got == 0)
            break;
        const QByteArrayView view(piece.constData(), got);
        hashing = std::async(std::launch::async, [&hash, view] {
            crypto_hash_sha256_update(&hash, reinterpret_cast<const unsigned char*>(view.data()),
                                      static_cast<unsigned long long>(view.size()));
        });
        if (probe.debut.size() < kStart)
            probe.debut.append(view.data(), std::min(view.size(), kStart - probe.debut.size()));
        probe.octets += got;
        check.add(view);
        sample.add(view);
    }
    check.end();
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&hash, reinterpret_cast<unsigned char*>(digest.data()));
    probe.empreinte = QString::fromLatin1(digest.toHex());
    if (const auto judged = judge(probe, check, sample); !judged)
        return echec(judged.error().dans(source.nom));
    return probe;
}

struct Utf8Stream::Private {
    QString nom;
    std::unique_ptr<QIODevice> device;
    std::optional<Transcodeur> transcodeur; ///< None for UTF-8.
    QByteArray piece{kPiece, Qt::Uninitialized};
    qint64 read = 0;
    qint64 size = 0;
    bool begun = false;
};

Utf8Stream::Utf8Stream(std::unique_ptr<Private> data) : d(std::move(data)) {}
Utf8Stream::Utf8Stream(Utf8Stream&&) noexcept = default;
Utf8Stream& Utf8Stream::operator=(Utf8Stream&&) noexcept = default;
Utf8Stream::~Utf8Stream() = default;

Result<Utf8Stream> Utf8Stream::open(const ByteSource& source, const TextProbe& probe) {
    auto device = source.open();
    if (!device)
        return echec(device.error());
    auto data = std::make_unique<Private>();
    data->nom = source.nom;
    data->device = std::move(*device);
    data->size = probe.octets;
    if (probe.encodage != QLatin1String("UTF-8"))
        data->transcodeur.emplace(probe.encodage);
    return Utf8Stream(std::move(data));
}

Result<bool> Utf8Stream::append(QByteArray& buffer) {
    const qint64 got = d->device->read(d->piece.data(), d->piece.size());
    if (got < 0)
        return echec(broken().dans(d->nom));
    if (got == 0)
        return false;
    d->read += got;
    QByteArrayView view(d->piece.constData(), got);
    QByteArray converted;
    if (d->transcodeur) {
        converted = d->transcodeur->utf8(view);
        view = converted;
    }
    if (!d->begun && view.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        view = view.sliced(3);
    d->begun = true;
    buffer.append(view.data(), view.size());
    return true;
}

Result<bool> Utf8Stream::fill(QByteArray& buffer, qsizetype size) {
    while (buffer.size() < size) {
        const auto more = append(buffer);
        if (!more || !*more)
            return more;
    }
    return true;
}

double Utf8Stream::part() const {
    return d->size > 0 ? std::min(1.0, double(d->read) / double(d->size)) : 1.0;
}

} // namespace isegorie::documents
