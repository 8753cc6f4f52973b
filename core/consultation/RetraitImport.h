// An import taken back, and put in force again: its rows stay in the base, out of sight.
#pragma once

#include "core/storage/Database.h"

#include <QJsonObject>

namespace isegorie::consultation {

struct RetraitImport {
    QString id, fichier, consultation, importeLe;
    bool retire = false;      ///< Already: the numbers are those of what comes back with it.
    qint64 contributions = 0; ///< In force, that go with it.
    qint64 reviennent = 0;    ///< Older ones that it replaced, and that are in force again.
    qint64 suivies = 0;       ///< That a later import in force corrects: it has to go first.
    qint64 codees = 0;        ///< Of those that go: coded; the codings wait for the import to come back.
    qint64 citees = 0;        ///< Citations of arguments that are left without their text.
    qint64 verbatims = 0;     ///< Of the synthesis, that are left without their text.

    /// Something that a person made rests on it.
    bool porte() const { return codees + citees + verbatims > 0; }
    QJsonObject toJson() const;
    /// « 120 contributions de moins … », « 120 contributions de retour … »
    QString texte() const;
};

/// By id, by its beginning, or by the name of its file where that is only one. Codes "import.inconnu",
/// "import.ambigu".
base::Result<RetraitImport> planRetrait(const storage::Database& database, const QString& concertationId,
                                        const QString& designation);
/// What was made of its contributions goes back to the older versions (Suites.h). Refused: already taken back
/// ("import.retire"); a later import corrects it ("import.suivi"); codings and citations rest on it and
/// `force` is not said ("import.porte").
base::Result<storage::Edit> retirerImport(const storage::Database& database, const RetraitImport& plan,
                                          bool force);
/// Refused for one that is in force ("import.en-vigueur").
base::Result<storage::Edit> reprendreImport(const storage::Database& database, const RetraitImport& plan);

} // namespace isegorie::consultation
