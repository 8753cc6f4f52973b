// A bordereau des prix unitaires read against the catalogue: a plan that a person can look at before anything
// is stored (design, idea 4).
#pragma once

#include "core/base/Constat.h"
#include "core/base/Erreur.h"
#include "core/documents/Table.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Prix.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::marche {

/// A row of the file that found its UO and a readable price.
struct LigneBpu {
    int ligne = 0;       ///< In the file, from 1.
    QString codeEcrit;   ///< As in the file: "U0 2.1.7".
    QString designation; ///< As in the file; may be empty.
    Prix prix;
    bool depassePlafond = false; ///< Above the CCTP's cap (UO 3.8.1 to 3.8.3).
};

struct LectureBpu {
    QString fichier;
    QList<LigneBpu> lignes; ///< In the order of the file.
    QStringList manquants;  ///< Regular codes that the file does not price, in the order of the CCTP.
    /// Every row that cannot be taken, with file, line and column. Codes: "bpu.code-inconnu",
    /// "bpu.code-ambigu", "bpu.code-double", "bpu.code-absent", "bpu.prix-absent", "bpu.prix-illisible",
    /// "bpu.prix-negatif", "bpu.formule".
    QList<base::Erreur> erreurs;
    QHash<int, QString> codesRefuses; ///< Line of the file -> code as written, of the rows in erreurs.
    base::Constats constats;          ///< "bpu.plafond-depasse", "bpu.sans-fichier-inutile",
                                      ///< "bpu.colonne-ignoree"; each names its line.

    QList<Prix> prix() const;
};

/// Column heads are known by usual names (code, UO, PU HT, prix unitaire HT, désignation…). Fails when the
/// code or the price column is absent, when no row can be taken for a UO, or when the task is cancelled.
base::Result<LectureBpu> readBpu(const documents::Table& table,
                                 const Catalogue& catalogue = Catalogue::instance(),
                                 base::TaskContext* tache = nullptr);

/// A cell that a spreadsheet would run as a formula when the text is pasted or exported ("=1+1", "@SUM(A1)").
bool looksLikeFormula(const QString& cell);

} // namespace isegorie::marche
