// Elements of a report that rest on an analysis of texts: kept classes, specific words, whole lists of
// answers. Each fills the piece, whose element says what to show.
#pragma once

#include "core/consultation/Rapport.h"

namespace isegorie::consultation {

/// « Source : … ; fichier (SHA-256 …) ; sans les contributions mises de côté. », of provenance().
QString sourceTexte(const QJsonObject& provenance);
/// The field of this key. Code "synthese.question-disparue".
base::Result<ChampTexte> champDeCle(const storage::Database& database, const QString& concertationId,
                                    const QString& cle);
/// A share as a cell.
documents::Cell cellulePart(double part);

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

} // namespace isegorie::consultation
