// A map of arguments out of a file: the JSON or the Markdown outline that the export writes, or one written
// by hand.
#pragma once

#include "core/consultation/Arguments.h"

namespace isegorie::consultation {

struct PlanArguments {
    int lus = 0;              ///< In the file.
    int nouveaux = 0;         ///< The others stand in the map already, with the same words at the same place.
    int citations = 0;        ///< New ones.
    QStringList introuvables; ///< Contributions that are cited and not in the base: left out.
    storage::Edit edit;

    QJsonObject toJson() const;
    QString texte() const;
};

/// Adds what the map does not have: importing the same file again changes nothing. JSON: {arguments: [{genre,
/// texte, citations: [{contribution, extrait}], enfants: […]}]}. Markdown: "## question", then a list
/// where "- + …" is for, "- - …" or "- − …" against, anything else a claim; quotations as "> passage —
/// proposition/12". Refused with its line: an argument where none may stand, a text without map.
base::Result<PlanArguments> planArguments(const storage::Database& database, const QString& concertationId,
                                          const QString& chemin);

} // namespace isegorie::consultation
