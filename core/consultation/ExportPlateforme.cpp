#include "core/consultation/ExportPlateforme.h"

#include "core/consultation/LimeSurvey.h"
#include "core/consultation/SourceVotes.h"
#include "core/consultation/Textes.h"
#include "core/documents/XlsxReader.h"
#include "core/documents/ZipArchive.h"

#include <QFileInfo>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::ByteSource;
using documents::RecordLimits;
using documents::RecordReader;
using documents::ZipArchive;

namespace {

using Files = std::vector<FichierExport>;

constexpr qint64 kBeginning = 4'096;

FichierExport table(const ByteSource& source, const QString& nom, const RecordLimits& limits) {
    return {nom, [source, limits] { return documents::openRecords(source, limits); }};
}

bool isReadable(const QString& name) {
    const QStringList endings{QStringLiteral(".csv"),   QStringLiteral(".tsv"),    QStringLiteral(".json"),
                              QStringLiteral(".jsonl"), QStringLiteral(".ndjson"), QStringLiteral(".xlsx")};
    const bool hidden =
        name.startsWith(QLatin1String("__MACOSX/")) || name.section(u'/', -1).startsWith(u'.');
    return !hidden && std::any_of(endings.begin(), endings.end(), [&name](const QString& ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

bool isWorkbook(const ZipArchive& archive) {
    return std::any_of(archive.parts().begin(), archive.parts().end(), [](const ZipArchive::Part& part) {
        return part.nom == QLatin1String("[Content_Types].xml") || part.nom == QLatin1String("mimetype");
    });
}

Result<std::unique_ptr<RecordReader>> answersOf(const ZipArchive& archive, const QString& path) {
    auto reader = lireArchive(archive);
    if (reader && *reader == nullptr)
        return echec(
            Erreur::saisie(QStringLiteral("export.rien"),
                           Consultation::tr("L’archive de LimeSurvey ne contient aucune réponse."),
                           Consultation::tr("Exportez à nouveau l’archive de l’enquête, réponses comprises."))
                .dans(path));
    return reader;
}

Result<Files> filesOf(const ZipArchive& archive, const QString& path, const RecordLimits& limits) {
    const bool survey =
        std::any_of(archive.parts().begin(), archive.parts().end(), [](const ZipArchive::Part& part) {
            return part.nom.endsWith(QLatin1String("_responses.lsr"), Qt::CaseInsensitive);
        });
    if (survey)
        return Files{{QFileInfo(path).fileName(), [archive, path] { return answersOf(archive, path); }}};
    Files files;
    for (const ZipArchive::Part& part : archive.parts())
        if (isReadable(part.nom))
            files.push_back(table(archive.source(part.nom), part.nom, limits));
    if (files.empty())
        return echec(
            Erreur::saisie(QStringLiteral("export.rien"),
                           Consultation::tr("L’archive ne contient aucun fichier CSV, JSON ou XLSX."),
                           Consultation::tr("Vérifiez que c’est bien l’export de la plateforme."))
                .dans(path));
    return files;
}

} // namespace

Result<std::vector<FichierExport>> ouvrirExport(const QString& chemin, const RecordLimits& limites) {
    const ByteSource source = documents::fileSource(chemin);
    auto device = source.open();
    if (!device)
        return echec(device.error());
    const QString nom = QFileInfo(chemin).fileName();
    if (estLimeSurvey((*device)->read(kBeginning)))
        return Files{{nom, [source] { return lireStructure(source); }}};
    const auto archive = archiveDe(chemin);
    if (!archive)
        return echec(archive.error());
    return *archive ? filesOf(**archive, chemin, limites) : Result<Files>(Files{table(source, nom, limites)});
}

Result<std::optional<ZipArchive>> archiveDe(const QString& chemin) {
    auto device = documents::fileSource(chemin).open();
    if (!device)
        return echec(device.error());
    const QByteArray start = (*device)->read(kBeginning);
    if (!documents::isPackage(start) || !start.startsWith("PK"))
        return std::optional<ZipArchive>();
    auto archive = ZipArchive::open(chemin);
    if (!archive)
        return echec(archive.error());
    return isWorkbook(*archive) ? std::optional<ZipArchive>() : std::optional(std::move(*archive));
}

} // namespace isegorie::consultation
