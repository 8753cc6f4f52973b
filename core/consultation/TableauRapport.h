// A table of figures and texts, as every output takes it: pages, slides, a sheet of a workbook.
#pragma once

#include "core/documents/PdfReport.h"
#include "core/documents/Workbook.h"

namespace isegorie::consultation {

struct TableauRapport {
    QStringList titres;
    std::vector<std::vector<documents::Cell>> lignes;
    QString titre = {}; ///< Where a piece has several.
    /// Columns side by side on a page or a slide; a wider table is shown in parts.
    int colonnesMax = 9;
};
/// As pages and slides show it: parts of at most colonnesMax columns, each with the first one; none when that
/// would take more than six.
std::vector<TableauRapport> enParties(const TableauRapport& tableau);
/// Cells as they are printed: "1 234", "52,1 %", "13,04".
QString texteCellule(const documents::Cell& cell);
/// « 12 (34,5 %) »: what a bar and a crossed cell say.
QString effectifEtPart(qint64 effectif, double part);
/// Sorted by its value.
bool estChiffre(const documents::Cell& cell);
/// Set at the right: figures, and counts with their part or a sign (celluleCroisee).
bool estADroite(const documents::Cell& cell);
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
