#include "core/consultation/SourceVotes.h"

#include "core/consultation/ExportPlateforme.h"
#include "core/consultation/Textes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::ZipArchive;

namespace {

const QString kComments = QStringLiteral("comments.csv");

QString nameOf(const ZipArchive::Part& part) {
    return part.nom.section(u'/', -1).toLower();
}

/// The part of this name, in whatever folder of the archive; none where two have it.
std::optional<QString> partNamed(const ZipArchive& archive, const QString& name) {
    QStringList found;
    for (const ZipArchive::Part& part : archive.parts())
        if (nameOf(part) == name && !part.nom.startsWith(QLatin1String("__MACOSX/")))
            found << part.nom;
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

Result<SourceVotes> ofArchive(const ZipArchive& archive, const QString& path) {
    std::optional<QString> votes = partNamed(archive, QStringLiteral("votes.csv"));
    if (!votes)
        votes = partNamed(archive, QStringLiteral("participants-votes.csv"));
    if (const auto tables = ouvrirExport(path); !votes && tables && tables->size() == 1)
        votes = tables->front().nom;
    if (!votes)
        return echec(
            Erreur::saisie(QStringLiteral("votes.archive"),
                           Consultation::tr("L’archive n’est pas un export de votes : elle ne contient ni "
                                            "votes.csv, ni participants-votes.csv, ni un tableau seul."),
                           Consultation::tr("Sortez de l’archive le fichier des votes, et importez-le."))
                .dans(QFileInfo(path).fileName()));
    SourceVotes source{archive.source(*votes), std::nullopt};
    if (const auto comments = partNamed(archive, kComments))
        source.commentaires = archive.source(*comments);
    return source;
}

} // namespace

Result<SourceVotes> sourceVotes(const QString& chemin) {
    const auto archive = archiveDe(chemin);
    if (!archive)
        return echec(archive.error());
    if (*archive)
        return ofArchive(**archive, chemin);
    SourceVotes source{documents::fileSource(chemin), std::nullopt};
    if (const QString beside = QFileInfo(chemin).dir().filePath(kComments); QFile::exists(beside))
        source.commentaires = documents::fileSource(beside);
    return source;
}

} // namespace isegorie::consultation
