// A report (PdfReport.h) as a Word document to be completed by hand: named styles, tables that repeat their
// head, charts as pictures with what they say as their alternative text.
#pragma once

#include "core/documents/PdfReport.h"

namespace isegorie::documents {

/// The same report with the same fonts makes the same bytes. Codes "pdf.sans-police", "archive.ecriture".
base::Result<QByteArray> docxBytes(const PdfReport& report);
base::Status writeDocx(const PdfReport& report, const QString& path);

} // namespace isegorie::documents
