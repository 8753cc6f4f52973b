#include "core/documents/XlsxPackage.h"

#include "core/documents/Textes.h"
#include "core/documents/ZipArchive.h"

#include <zip.h>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

constexpr int kMaxEntries = 10'000;
constexpr qint64 kMaxPartBytes = 300LL * 1024 * 1024;

Erreur notXlsx(const QString& code, const QString& message) {
    return Erreur::saisie(code, message,
                          Documents::tr("Enregistrez-le au format .xlsx ou CSV depuis votre tableur."));
}

Erreur bomb(const QString& part) {
    return Erreur::saisie(
        QStringLiteral("xlsx.bombe"),
        Documents::tr(
            "La partie « %1 » se décompresse en une taille anormale ; le classeur n’est pas ouvert.")
            .arg(part),
        Documents::tr("Demandez un nouveau fichier à son auteur."));
}

Erreur encrypted() {
    return Erreur::saisie(QStringLiteral("xlsx.chiffre"),
                          Documents::tr("Le classeur est protégé par un mot de passe."),
                          Documents::tr("Ouvrez-le dans un tableur et enregistrez-le sans mot de passe."));
}

base::Status checkEntry(const zip_stat_t& entry, const QString& name) {
    if (isUnsafeArchiveName(name))
        return echec(Erreur::saisie(
            QStringLiteral("xlsx.chemin"),
            Documents::tr("Le classeur contient un chemin interdit (« %1 ») ; il n’est pas ouvert.")
                .arg(name.left(80)),
            Documents::tr("Demandez un nouveau fichier à son auteur.")));
    if (entry.encryption_method != ZIP_EM_NONE)
        return echec(encrypted());
    if (isInflated(qint64(entry.size), qint64(entry.comp_size)))
        return echec(bomb(name.left(80)));
    return {};
}

/// Old Excel files and encrypted workbooks are both OLE containers; the names of their streams tell them
/// apart.
Erreur oleErreur(const QByteArray& bytes) {
    const auto holds = [&bytes](const char* name) {
        QByteArray wide;
        for (const char* c = name; *c != 0; ++c)
            wide.append(*c).append('\0');
        return bytes.contains(wide);
    };
    if (holds("EncryptedPackage"))
        return encrypted();
    if (holds("Workbook") || holds("Book"))
        return notXlsx(QStringLiteral("xlsx.ancien-format"),
                       Documents::tr("C’est un classeur à l’ancien format .xls d’Excel."));
    return notXlsx(QStringLiteral("xlsx.autre-format"), Documents::tr("Ce n’est pas un classeur XLSX."));
}

} // namespace

Erreur damagedWorkbook(const QString& detail) {
    return Erreur::saisie(
        QStringLiteral("xlsx.abime"), Documents::tr("Le classeur est abîmé ou incomplet (%1).").arg(detail),
        Documents::tr("Ouvrez-le dans un tableur, enregistrez-le à nouveau, ou demandez un nouvel envoi."));
}

void XlsxPackage::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

base::Result<XlsxPackage> XlsxPackage::open(const QByteArray& bytes) {
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return echec(oleErreur(bytes));
    XlsxPackage package;
    package.m_bytes = bytes;
    zip_source_t* source =
        zip_source_buffer_create(package.m_bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    package.m_zip.reset(source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!package.m_zip) {
        zip_source_free(source); // an archive that opened owns its source
        return echec(damagedWorkbook(Documents::tr("archive illisible")));
    }
    if (const auto status = package.readDirectory(); !status)
        return echec(status.error());
    if (const auto status = package.recognise(); !status)
        return echec(status.error());
    return package;
}

base::Status XlsxPackage::readDirectory() {
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > kMaxEntries)
        return echec(bomb(Documents::tr("table des fichiers")));
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        zip_stat_t entry;
        if (zip_stat_index(m_zip.get(), index, 0, &entry) != 0)
            return echec(damagedWorkbook(Documents::tr("archive illisible")));
        const QString name = QString::fromUtf8(entry.name);
        if (auto status = checkEntry(entry, name); !status)
            return status;
        const QString key = name.toCaseFolded();
        if (m_entries.contains(key))
            return echec(damagedWorkbook(Documents::tr("partie en double : %1").arg(name.left(80))));
        m_entries.insert(key, {index, qint64(entry.size)});
    }
    return {};
}

base::Status XlsxPackage::recognise() const {
    if (contains(QStringLiteral("mimetype"))) {
        const auto type = read(QStringLiteral("mimetype"));
        if (type && type->contains("opendocument"))
            return echec(
                notXlsx(QStringLiteral("xlsx.autre-format"),
                        Documents::tr("C’est un document OpenDocument (.ods), non un classeur XLSX.")));
    }
    if (contains(QStringLiteral("xl/workbook.bin")))
        return echec(notXlsx(QStringLiteral("xlsx.autre-format"),
                             Documents::tr("C’est un classeur binaire (.xlsb).")));
    if (contains(QStringLiteral("word/document.xml")) || contains(QStringLiteral("ppt/presentation.xml")))
        return echec(
            notXlsx(QStringLiteral("xlsx.autre-format"),
                    Documents::tr("C’est un document de texte ou une présentation, non un classeur.")));
    if (!contains(QStringLiteral("[Content_Types].xml")))
        return echec(notXlsx(QStringLiteral("xlsx.autre-format"),
                             Documents::tr("C’est une archive, non un classeur XLSX.")));
    return {};
}

bool XlsxPackage::contains(const QString& part) const {
    return m_entries.contains(part.toCaseFolded());
}

base::Result<QByteArray> XlsxPackage::read(const QString& part) const {
    const auto entry = m_entries.constFind(part.toCaseFolded());
    if (entry == m_entries.constEnd())
        return echec(damagedWorkbook(Documents::tr("il manque %1").arg(part.left(80))));
    if (entry->size > kMaxPartBytes)
        return echec(Erreur::saisie(QStringLiteral("xlsx.trop-gros"),
                                    Documents::tr("La feuille est trop grande pour être lue."),
                                    Documents::tr("Enregistrez-la au format CSV, ou découpez-la.")));
    const Erreur damaged = damagedWorkbook(Documents::tr("partie illisible : %1").arg(part.left(80)));
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(m_zip.get(), entry->index, 0), &zip_fclose);
    if (!file)
        return echec(damaged);
    // In pieces, and one byte past the declared size, which is not believed before it is reached; the end of
    // the part also verifies its checksum.
    constexpr qint64 kPiece = 1 << 20;
    QByteArray bytes;
    zip_int64_t got = 0;
    do {
        const qsizetype before = bytes.size();
        const qint64 wanted = std::min(kPiece, entry->size + 1 - before);
        bytes.resize(before + wanted);
        got = zip_fread(file.get(), bytes.data() + before, zip_uint64_t(wanted));
        bytes.resize(before + std::max<zip_int64_t>(got, 0));
    } while (got > 0 && bytes.size() <= entry->size);
    if (got < 0 || bytes.size() != entry->size)
        return echec(damaged);
    return bytes;
}

} // namespace isegorie::documents
