// LimeSurvey's own files: .lss (structure, XML) and .lsa (archive of structure and answers).
#pragma once

#include "core/documents/RecordReader.h"
#include "core/documents/ZipArchive.h"

namespace isegorie::consultation {

/// Whether a file begins like LimeSurvey's XML.
bool estLimeSurvey(const QByteArray& debut);

/// The questions of a structure as records, under the headers of its text form: class, type/scale, name,
/// relevance, text. Refused: a document type or entities ("xml.entites"), XML that breaks off ("xml.abime").
base::Result<std::unique_ptr<documents::RecordReader>> lireStructure(const documents::ByteSource& source);

/// The answers of an .lsa, under headers "code. text" where its structure names the columns. Null when the
/// archive holds none. Read as a stream.
base::Result<std::unique_ptr<documents::RecordReader>> lireArchive(const documents::ZipArchive& archive);

} // namespace isegorie::consultation
