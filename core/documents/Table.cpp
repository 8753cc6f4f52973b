#include "core/documents/Table.h"

#include "core/documents/CsvReader.h"
#include "core/documents/TableBuilder.h"
#include "core/documents/Textes.h"
#include "core/documents/XlsxReader.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <optional>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

struct Signature {
    const char* start;
    const char* what;
};

/// Formats that people pick by mistake, told by their first bytes.
std::optional<Erreur> otherFormat(const QByteArray& bytes) {
    static const std::array<Signature, 6> signatures = {
        {{"%PDF-", QT_TRANSLATE_NOOP("Documents", "un fichier PDF")},
         {"\x89PNG", QT_TRANSLATE_NOOP("Documents", "une image")},
         {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Documents", "une image")},
         {"SQLite format 3", QT_TRANSLATE_NOOP("Documents", "une base de données")},
         {"{\\rtf", QT_TRANSLATE_NOOP("Documents", "un document RTF")},
         {"\x1F\x8B", QT_TRANSLATE_NOOP("Documents", "une archive")}}};
    for (const auto& signature : signatures)
        if (bytes.startsWith(signature.start))
            return Erreur::saisie(
                QStringLiteral("table.autre-format"),
                Documents::tr("C’est %1, non un tableau.").arg(Documents::tr(signature.what)),
                Documents::tr("Choisissez un fichier XLSX ou CSV."));
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml"))
        return Erreur::saisie(
            QStringLiteral("table.autre-format"),
            Documents::tr("C’est une page web ou un fichier XML, non un tableau."),
            Documents::tr("Enregistrez le tableau au format XLSX ou CSV depuis votre tableur."));
    return std::nullopt;
}

Erreur unreadableFile(const QFileInfo& info) {
    if (!info.exists())
        return Erreur::saisie(QStringLiteral("table.introuvable"), Documents::tr("Le fichier n’existe pas."),
                              Documents::tr("Vérifiez son nom et son dossier."));
    return Erreur::systeme(
        QStringLiteral("table.lecture"), Documents::tr("Le fichier ne peut pas être lu."),
        Documents::tr("Vérifiez que vous avez le droit de le lire et qu’il n’est pas ouvert dans un "
                      "autre programme."));
}

} // namespace

base::Result<Table> readTable(const QByteArray& bytes, const QString& name, const TableLimits& limits) {
    if (const auto status = checkSize(bytes.size(), limits); !status)
        return echec(status.error().dans(name));
    if (bytes.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("table.vide"), Documents::tr("Le fichier est vide."),
                                    Documents::tr("Vérifiez que vous avez choisi le bon fichier."))
                         .dans(name));
    if (isPackage(bytes))
        return readXlsx(bytes, name, limits);
    if (const auto erreur = otherFormat(bytes))
        return echec(erreur->dans(name));
    return readCsv(bytes, name, limits);
}

base::Result<QByteArray> readTableBytes(const QString& path, const TableLimits& limits) {
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return echec(Erreur::saisie(QStringLiteral("table.dossier"),
                                    Documents::tr("C’est un dossier, non un fichier."),
                                    Documents::tr("Choisissez un fichier XLSX ou CSV."))
                         .dans(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return echec(unreadableFile(info).dans(name));
    if (const auto status = checkSize(file.size(), limits); !status)
        return echec(status.error().dans(name));
    // A pipe or a growing file has no known size: read one byte more than allowed, never all of it.
    const QByteArray bytes = file.read(limits.maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return echec(unreadableFile(info).dans(name));
    return bytes;
}

base::Result<Table> readTable(const QString& path, const TableLimits& limits) {
    const auto bytes = readTableBytes(path, limits);
    if (!bytes)
        return echec(bytes.error());
    return readTable(*bytes, QFileInfo(path).fileName(), limits);
}

} // namespace isegorie::documents
