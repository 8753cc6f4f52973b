// Elements of a report that rest on an analysis of texts: kept classes, specific words, whole lists of
// answers. Each fills the piece, whose element says what to show.
#pragma once

#include "core/consultation/CodageSortie.h"
#include "core/consultation/Rapport.h"

namespace isegorie::consultation {

/// « Source : … ; fichier (SHA-256 …) ; sans les contributions mises de côté. », of provenance().
QString sourceTexte(const QJsonObject& provenance);
/// The field of this key. Code "synthese.question-disparue".
base::Result<ChampTexte> champDeCle(const storage::Database& database, const QString& concertationId,
                                    const QString& cle);
base::Erreur elementDisparu(const QString& message);
/// The title of what is shown, unless the author gave one.
void intituler(PieceRapport& piece, const QString& titre);
/// Adds how many answers such as « ras » the piece leaves out, where there are some.
void direSansAvis(PieceRapport& piece, qint64 nombre);
/// "proposition/12"; « n° 45 » where the file gives its rows no name.
QString nomContribution(const QString& identifiant, qint64 numero);
/// What stands that deep in a tree, where there are no levels.
QString decale(int niveau);
/// A count of a crosstab with its part: « 12 (34,5 %) », and ▲ or ▼ where its residual is beyond ±1,96.
documents::Cell celluleCroisee(long long effectif, double part, double residu);

/// Counts of a crosstab with their parts of the column, and the totals of lines and columns.
TableauRapport tableauCroise(const ResultatTri& resultat);
/// The same as numbers, a line a cell: counts, parts, expected counts and residuals.
TableauRapport detailCroise(const ResultatTri& resultat);

/// element.question: id of a kept classification (Classement.h). Each class with its words and segments.
base::Status composerClasses(const storage::Database& database, const QString& concertationId,
                             PieceRapport& piece);
/// element.question: text field; croise: closed question whose answers make the parts (Parties.h); nombre:
/// words a part.
base::Status composerSpecificites(const storage::Database& database, const QString& concertationId,
                                  PieceRapport& piece, base::TaskContext* context);
/// element.question: text field; nombre: answers at most, in the order of the imports.
base::Status composerListe(const storage::Database& database, const QString& concertationId,
                           PieceRapport& piece, base::TaskContext* context);
/// element.question: id of votes (Scrutin); nombre: statements that unite and that divide, of each.
base::Status composerVotes(const storage::Database& database, const QString& concertationId,
                           PieceRapport& piece, base::TaskContext* context);
/// element.question: coded text field; croise: closed question, or empty; nombre: typical texts of each code.
base::Status composerCodes(const storage::Database& database, const QString& concertationId,
                           PieceRapport& piece, base::TaskContext* context);
/// The same as tables, on paper and on screen.
TableauRapport tableauCodes(const PlanCodification& plan, const ResultatsCodage& resultats);
TableauRapport tableauCroise(const CroisementCodes& croisement);
/// nombre: quotations of each argument.
base::Status composerArguments(const storage::Database& database, const QString& concertationId,
                               PieceRapport& piece);

} // namespace isegorie::consultation
