// Codings made elsewhere, read from a table: one row a text and coder with a column a code (1 or 0), or one
// row a code.
#pragma once

#include "core/consultation/CodageLots.h"

namespace isegorie::consultation {

struct DemandeCodages {
    ChampCodage champ;
    QString chemin;
    /// Column of the contributions' identifiers, or « numero » of their numbers in this base. Empty: the file
    /// is known by its columns, as « codages.csv » that exporterCodages() writes, or « numero ; code ».
    QString unite;
    QString codeur;     ///< Column of the coders; empty: those of a text are numbered, « #1 », « #2 »…
    QStringList codes;  ///< Columns of 1 and 0; empty: those that the plan names.
    QString code;       ///< Column that names a code, one a row; then `codes` is not read.
    bool creer = false; ///< Codes that the plan has not are added to it.
};

struct RejetCodage {
    int ligne = 0;
    QString raison;
};

/// What the import would do; nothing is stored yet. A code counts for a text when half of those who coded it
/// gave it.
struct ImportCodages {
    storage::Edit plan; ///< Codes added; may be empty.
    std::shared_ptr<const NouveauLot> lot;
    qint64 lignes = 0, codages = 0, textes = 0;
    int codeurs = 0;
    QStringList codes, nouveaux;
    QList<RejetCodage> rejets;

    QJsonObject toJson() const;
    /// « Seront importés : 12 codages… », then (fait) « Importés : 12 codages… ».
    QString texte(bool fait) const;
};
/// Refused: an unknown column (code "codage.colonne"), a code that the plan has not without `creer`
/// ("codage.code-inconnu").
base::Result<ImportCodages> lireCodages(const storage::Database& database, const DemandeCodages& demande);

} // namespace isegorie::consultation
