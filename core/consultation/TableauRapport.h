// A table of figures and texts, as every output takes it: pages, slides, a sheet of a workbook.
#pragma once

#include "core/documents/PdfReport.h"
#include "core/documents/Workbook.h"

namespace isegorie::consultation {

struct TableauRapport {
    QStringList titres;
    std::vector<std::vector<documents::Cell>> lignes;
    QString titre = {}; ///< Where a piece has several.
};
/// Cells as they are printed: "1 234", "52,1 %", "13,04".
QString texteCellule(const documents::Cell& cell);
/// Set at the right, sorted by its value.
bool estChiffre(const documents::Cell& cell);
documents::PdfTable tableauImprime(const TableauRapport& tableau);

/// What stands around the table of a sheet.
struct MiseEnFeuille {
    QString nom;                       ///< See documents::Sheet::name.
    QString titre = {};                ///< Above the table; empty: it begins with its head, to be read again.
    QStringList notes = {};            ///< Below it.
    std::vector<double> largeurs = {}; ///< Of the columns, in characters; the last is that of those after it.
    bool paysage = false;
    QString pied = {}; ///< Empty: the title.
};
documents::Sheet feuilleDe(const TableauRapport& tableau, const MiseEnFeuille& mise);

} // namespace isegorie::consultation
