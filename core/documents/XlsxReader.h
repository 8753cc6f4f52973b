// XLSX workbooks (ECMA-376), read as tables: the first visible sheet, nothing executed, nothing followed.
#pragma once

#include "core/documents/Table.h"

namespace isegorie::documents {

/// Whether the bytes begin like a zip or an OLE container, so that readXlsx must judge them.
bool isPackage(const QByteArray& bytes);
/// Called by readTable. Codes: "xlsx.chiffre", "xlsx.ancien-format", "xlsx.autre-format", "xlsx.abime",
/// "xlsx.bombe", "xlsx.chemin", "xlsx.trop-gros", "xlsx.entites", "xlsx.formule-non-calculee".
base::Result<Table> readXlsx(const QByteArray& bytes, const QString& name, const TableLimits& limits);

} // namespace isegorie::documents
