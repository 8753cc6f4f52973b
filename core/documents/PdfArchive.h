// From the PDF that Qt writes to one fit for archives: PDF/A-1b (ISO 19005-1), reproducible byte for byte.
#pragma once

#include "core/base/Erreur.h"
#include "core/documents/DocumentInfo.h"

#include <QByteArray>

namespace isegorie::documents {

/// Sets dates, language, metadata (the same in the information dictionary and in XMP) and font names,
/// renumbers the objects and derives the identifier from the content. Code "pdf.ecriture".
base::Result<QByteArray> archivePdf(const QByteArray& pdf, const DocumentInfo& info);

} // namespace isegorie::documents
