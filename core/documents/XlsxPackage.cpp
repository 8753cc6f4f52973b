#include "core/documents/XlsxPackage.h"

#include "core/documents/Textes.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipfileinfo.h>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

constexpr int kMaxEntries = 10'000;
constexpr qint64 kMaxPartBytes = 300LL * 1024 * 1024;
constexpr qint64 kRatioFrom = 10LL * 1024 * 1024; // below, any ratio is harmless
constexpr qint64 kMaxRatio = 250;

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

bool isUnsafeName(const QString& name) {
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.contains(QChar::Null) || name.split(u'/').contains(QStringLiteral(".."));
}

base::Status checkEntry(const QuaZipFileInfo64& info) {
    if (isUnsafeName(info.name))
        return echec(Erreur::saisie(
            QStringLiteral("xlsx.chemin"),
            Documents::tr("Le classeur contient un chemin interdit (« %1 ») ; il n’est pas ouvert.")
                .arg(info.name.left(80)),
            Documents::tr("Demandez un nouveau fichier à son auteur.")));
    if ((info.flags & 1) != 0)
        return echec(Erreur::saisie(
            QStringLiteral("xlsx.chiffre"), Documents::tr("Le classeur est protégé par un mot de passe."),
            Documents::tr("Ouvrez-le dans un tableur et enregistrez-le sans mot de passe.")));
    const auto size = qint64(info.uncompressedSize);
    const auto packed = qint64(info.compressedSize);
    if (size < 0 || packed < 0 || (size > kRatioFrom && size / kMaxRatio > packed))
        return echec(bomb(info.name.left(80)));
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
        return Erreur::saisie(
            QStringLiteral("xlsx.chiffre"), Documents::tr("Le classeur est protégé par un mot de passe."),
            Documents::tr("Ouvrez-le dans un tableur et enregistrez-le sans mot de passe."));
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

XlsxPackage::XlsxPackage() = default;
XlsxPackage::XlsxPackage(XlsxPackage&&) noexcept = default;
XlsxPackage& XlsxPackage::operator=(XlsxPackage&&) noexcept = default;
XlsxPackage::~XlsxPackage() = default;

base::Result<XlsxPackage> XlsxPackage::open(const QByteArray& bytes) {
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return echec(oleErreur(bytes));
    XlsxPackage package;
    package.m_buffer = std::make_unique<QBuffer>();
    package.m_buffer->setData(bytes);
    package.m_buffer->open(QIODevice::ReadOnly);
    package.m_zip = std::make_unique<QuaZip>(package.m_buffer.get());
    if (!package.m_zip->open(QuaZip::mdUnzip))
        return echec(damagedWorkbook(Documents::tr("archive illisible")));
    if (const auto status = package.readDirectory(); !status)
        return echec(status.error());
    if (const auto status = package.recognise(); !status)
        return echec(status.error());
    return package;
}

base::Status XlsxPackage::readDirectory() {
    if (m_zip->getEntriesCount() > kMaxEntries)
        return echec(bomb(Documents::tr("table des fichiers")));
    int visited = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (++visited > kMaxEntries || !m_zip->getCurrentFileInfo(&info))
            return echec(damagedWorkbook(Documents::tr("archive illisible")));
        if (auto status = checkEntry(info); !status)
            return status;
        const QString key = info.name.toCaseFolded();
        if (m_entries.contains(key))
            return echec(damagedWorkbook(Documents::tr("partie en double : %1").arg(info.name.left(80))));
        m_entries.insert(key, {info.name, qint64(info.uncompressedSize)});
    }
    if (m_zip->getZipError() != UNZ_OK || visited == 0)
        return echec(damagedWorkbook(Documents::tr("archive illisible")));
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
    if (!m_zip->setCurrentFile(entry->name, QuaZip::csSensitive))
        return echec(damaged);
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return echec(damaged);
    // One byte more than declared, in pieces: the declared size is not believed before it is reached.
    QByteArray bytes;
    while (bytes.size() <= entry->size) {
        const QByteArray piece = file.read(std::min<qint64>(1 << 20, entry->size + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    file.close(); // verifies the checksum
    if (bytes.size() != entry->size || file.getZipError() != UNZ_OK)
        return echec(damaged);
    return bytes;
}

} // namespace isegorie::documents
