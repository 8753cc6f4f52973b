// The XMP metadata of a PDF/A-1b file (ISO 19005-1, 6.7).
#pragma once

#include "core/documents/DocumentInfo.h"

#include <QByteArray>

namespace isegorie::documents {

QString pdfCreator();
QString pdfProducer();
/// The whole packet; says what the information dictionary says, and that the file is PDF/A-1b in French.
QByteArray xmpPacket(const DocumentInfo& info);

} // namespace isegorie::documents
