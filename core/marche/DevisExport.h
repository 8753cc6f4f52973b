// The comparison of a quotation as a file to keep or to send back to the titulaire: CSV, XLSX or PDF. A
// document of the contract: in French whatever the interface.
#pragma once

#include "core/marche/Devis.h"
#include "core/marche/DocumentsTableau.h"

#include <QDate>

namespace isegorie::marche {

struct EnTeteComparaison {
    QString acheteur;  ///< Name of the buyer; may be empty.
    QString titulaire; ///< Who quotes; may be empty.
    QString reference; ///< What it was compared with: « Bon de commande BC-2026-0001 », « BPU du 1 janvier
                       ///< 2026 ».
    QDate jour;        ///< Of the comparison.
};

DocumentTableau composeComparaison(const ComparaisonDevis& comparaison, const EnTeteComparaison& enTete);
/// The same rows for a spreadsheet: one a line of the quotation, then the UO that it lacks.
QByteArray comparaisonCsv(const ComparaisonDevis& comparaison);
/// By the ending of the path: .csv, .xlsx or .pdf. Refused: another ending ("devis.format").
base::Status exportComparaison(const ComparaisonDevis& comparaison, const EnTeteComparaison& enTete,
                               const QString& path);

} // namespace isegorie::marche
