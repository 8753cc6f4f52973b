// The map of arguments as an element of a report: its picture, its outline and what it cites.
#include "core/consultation/ArgumentsDessin.h"
#include "core/consultation/ArgumentsSortie.h"
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using documents::Cell;

namespace {

/// The files in force: what is cited is of one of them.
base::Result<QString> sourceOf(const storage::Database& database, const QString& concertationId) {
    const auto imports = importsDe(database, concertationId);
    if (!imports)
        return echec(imports.error());
    QStringList files;
    for (const auto& one : *imports)
        if (one[QStringLiteral("retire_le")].isNull())
            files << Consultation::tr("%1 (SHA-256 %2…)")
                         .arg(one[QStringLiteral("fichier")].toString(),
                              one[QStringLiteral("empreinte")].toString().left(12));
    return Consultation::tr(
               "Source : thèses et arguments relevés à la lecture, chacun avec les contributions "
               "qu’il cite comme elles ont été écrites. %2 Contributions : %1.")
        .arg(files.isEmpty() ? Consultation::tr("aucune") : files.join(QStringLiteral(", ")), avisMasquage());
}

TableauRapport outline(const CarteArguments& map) {
    TableauRapport table{
        {Consultation::tr("Argument"), Consultation::tr("Genre"), Consultation::tr("Citations")}, {}};
    for (const NoeudArgument& node : map.noeuds)
        table.lignes.push_back({Cell::text(decale(node.niveau) + signe(node.genre) + u' ' + node.texte),
                                Cell::text(libelle(node.genre)), Cell::integer(node.citations.size())});
    return table;
}

} // namespace

QString decale(int niveau) {
    return QStringLiteral("› ").repeated(niveau);
}

base::Status composerArguments(const storage::Database& database, const QString& concertationId,
                               PieceRapport& piece) {
    const auto map = carteArguments(database, concertationId);
    const auto from = sourceOf(database, concertationId);
    if (!map || !from)
        return echec(map ? from.error() : map.error());
    if (map->estVide())
        return echec(
            elementDisparu(Consultation::tr("La carte des arguments n’a encore ni thèse ni argument.")));
    piece.constats
        << argumentsBilan(*map)
        << Consultation::tr(
               "? question, T thèse, + pour, − contre ce qui est au-dessus ; un nombre de citations "
               "n’est pas une mesure d’opinion.");
    const GraphiquesArguments drawn = graphiquesArguments(*map);
    piece.graphiques = drawn.cartes;
    for (const QString& root : drawn.laissees)
        piece.alertes << Consultation::tr(
                             "« %1 » : trop grand pour une page ; l’onglet « Arguments » exporte "
                             "la carte entière.")
                             .arg(root.left(80));
    piece.tableau = outline(*map);
    piece.blocs = argumentsBlocs(*map, piece.element.nombre);
    for (const NoeudArgument& node : map->noeuds)
        for (const CitationArgument& one : node.citations.mid(0, piece.element.nombre))
            piece.verbatims << PieceRapport::Verbatim{
                QStringLiteral("%1 %2 — %3").arg(signe(node.genre), node.texte, referenceCitation(one)),
                masquer(one.verbatim())};
    piece.source = *from;
    return {};
}

} // namespace isegorie::consultation
