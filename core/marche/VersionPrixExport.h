// A price version as a BPU file that the import reads back.
#pragma once

#include "core/base/Erreur.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"

#include <QByteArray>

namespace isegorie::marche {

/// UTF-8 with byte order mark, `code;designation;unite;pu_ht;pu_ht_sans_fichier`, French decimals: opens as
/// it is in a French spreadsheet.
QByteArray exportBpuCsv(const QList<Prix>& prix);
/// The same columns as real numbers, frozen head, ready to print; every price with the same article and cap
/// as in the catalogue.
base::Result<QByteArray> exportBpuXlsx(const Attribution& attribution, const VersionPrix& version,
                                       const QList<Prix>& prix);

} // namespace isegorie::marche
