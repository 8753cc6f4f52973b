// Concertations in JSON, as the commands take them: the columns of a record, and of its parts. Read strictly;
// what is wrong is told together, each with its place.
#pragma once

#include "app/cli/Command.h"
#include "core/concertation/ConcertationEdits.h"

namespace isegorie::cli {

struct ConcertationFichier {
    QVariantMap champs;
    QList<concertation::NouvellePartie> parties;
};

/// {"titre", "question", … and, each a list of objects, "dispositifs", "equipe", "engagements", "jalons",
/// "reunions", "taches"}.
tl::expected<ConcertationFichier, Errors> readConcertationFichier(const QString& path);
/// {"libelle", "debut", …}: columns of one table only.
tl::expected<QVariantMap, Errors> readChampsFichier(const QString& path, const QString& table);

/// "dispositifs", "equipe"…: a part's list in JSON.
QString listeKey(concertation::Partie partie);
QList<concertation::Partie> toutesParties();

} // namespace isegorie::cli
