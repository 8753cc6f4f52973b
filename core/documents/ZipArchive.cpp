#include "core/documents/ZipArchive.h"

#include "core/documents/Textes.h"

#include <QFileInfo>

#include <zip.h>

namespace isegorie::documents {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr int kMaxParts = 10'000;
constexpr qint64 kMaxBytes = 8LL * 1024 * 1024 * 1024; // of all parts together

Erreur refused(const char* code, const QString& message) {
    return Erreur::saisie(QLatin1String(code), message,
                          Documents::tr("Demandez une nouvelle archive à son auteur."));
}

Erreur damaged(const QString& what) {
    return refused("zip.abime", Documents::tr("L’archive est abîmée ou incomplète (%1).").arg(what.left(80)));
}

/// One part as a stream; ends in an error when the part is longer than announced.
class PartDevice : public QIODevice {
public:
    PartDevice(std::shared_ptr<void> archive, zip_file_t* file, qint64 octets)
        : m_archive(std::move(archive)), m_file(file), m_left(octets) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    PartDevice(const PartDevice&) = delete;
    PartDevice& operator=(const PartDevice&) = delete;
    ~PartDevice() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 wanted) override {
        const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(wanted));
        m_left -= got;
        return got < 0 || m_left < 0 ? -1 : got;
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    std::shared_ptr<void> m_archive; // the file dies before it
    zip_file_t* m_file;
    qint64 m_left;
};

base::Status checkPart(const zip_stat_t& stat, const QString& name) {
    if (isUnsafeArchiveName(name))
        return echec(
            refused("zip.chemin",
                    Documents::tr("L’archive contient un chemin interdit (« %1 ») ; elle n’est pas ouverte.")
                        .arg(name.left(80))));
    if (stat.encryption_method != ZIP_EM_NONE)
        return echec(refused("zip.chiffre", Documents::tr("L’archive est protégée par un mot de passe.")));
    if (isInflated(qint64(stat.size), qint64(stat.comp_size)))
        return echec(
            refused("zip.bombe", Documents::tr("La partie « %1 » se décompresse en une taille anormale ; "
                                               "l’archive n’est pas ouverte.")
                                     .arg(name.left(80))));
    return {};
}

} // namespace

struct ZipArchive::Handle {
    zip_t* archive = nullptr;
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (archive != nullptr)
            zip_discard(archive);
    }
};

bool isUnsafeArchiveName(const QString& name) {
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.contains(QChar::Null) || name.split(u'/').contains(QStringLiteral(".."));
}

bool isInflated(qint64 octets, qint64 packed) {
    constexpr qint64 kFrom = 10LL * 1024 * 1024; // below, any ratio is harmless
    constexpr qint64 kMaxRatio = 250;
    return octets < 0 || packed < 0 || (octets > kFrom && octets / kMaxRatio > packed);
}

Result<ZipArchive> ZipArchive::open(const QString& path) {
    ZipArchive result;
    result.m_path = path;
    result.m_handle = std::make_shared<Handle>();
    result.m_handle->archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    if (result.m_handle->archive == nullptr)
        return echec(damaged(Documents::tr("archive illisible")).dans(path));
    const zip_int64_t count = zip_get_num_entries(result.m_handle->archive, 0);
    qint64 total = 0;
    for (zip_uint64_t index = 0; index < zip_uint64_t(std::max<zip_int64_t>(count, 0)); ++index) {
        zip_stat_t stat;
        if (count > kMaxParts || zip_stat_index(result.m_handle->archive, index, 0, &stat) != 0)
            return echec(damaged(Documents::tr("table des fichiers")).dans(path));
        const QString name = QString::fromUtf8(stat.name);
        if (const auto checked = checkPart(stat, name); !checked)
            return echec(checked.error().dans(path));
        total += qint64(stat.size);
        if (total > kMaxBytes)
            return echec(refused("zip.bombe", Documents::tr("L’archive contient plus de 8 Go.")).dans(path));
        if (!name.endsWith(u'/'))
            result.m_parts.append({name, qint64(stat.size)});
    }
    return result;
}

ByteSource ZipArchive::source(const QString& part) const {
    const QString shown = QFileInfo(m_path).fileName() + QStringLiteral(" › ") + part;
    return {shown, [handle = m_handle, part, shown]() -> Result<std::unique_ptr<QIODevice>> {
                zip_stat_t stat;
                const QByteArray name = part.toUtf8();
                zip_file_t* file = zip_stat(handle->archive, name.constData(), 0, &stat) == 0
                                       ? zip_fopen(handle->archive, name.constData(), 0)
                                       : nullptr;
                if (file == nullptr)
                    return echec(damaged(part).dans(shown));
                return std::make_unique<PartDevice>(handle, file, qint64(stat.size));
            }};
}

} // namespace isegorie::documents
