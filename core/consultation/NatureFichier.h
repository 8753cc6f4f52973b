// What a table of a platform holds, and where it goes when it is given to another import.
#pragma once

#include "core/base/Erreur.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace isegorie::consultation {

enum class NatureFichier { Inconnue, Contributions, Votes, Frequentation };

/// From its headers and the cells of its first rows. Votes: the files of Polis, a line a vote where people
/// and statements come again, or a column a statement that holds -1, 0 and 1 with somebody who says no. A
/// questionnaire whose answers are « d'accord » is none.
NatureFichier natureDe(const QStringList& entetes, const std::vector<QStringList>& premieres);

constexpr const char* kFichierContributions = "fichier.contributions";
constexpr const char* kFichierVotes = "fichier.votes";
constexpr const char* kFichierFrequentation = "fichier.frequentation";
/// What to say to who imports it as `attendue`, with one of these codes; nothing when it may be that.
std::optional<base::Erreur> ailleurs(NatureFichier attendue, const QStringList& entetes,
                                     const std::vector<QStringList>& premieres);
/// The same of a file, from its beginning.
std::optional<base::Erreur> ailleurs(NatureFichier attendue, const QString& chemin);

} // namespace isegorie::consultation
