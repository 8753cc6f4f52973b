// A map of arguments as text, JSON, tables and documents. Verbatims are masked (Signalements.h) in all of
// them.
#pragma once

#include "core/consultation/Arguments.h"
#include "core/documents/PdfReport.h"

namespace isegorie::consultation {

/// {titre, arguments: [{id, genre, texte, citations: [{contribution, date, extrait, verbatim, disparue}],
/// enfants}], nombre, citations, sans_citation}; what planArguments() reads.
QJsonObject argumentsJson(const CarteArguments& carte, const QString& titre);
/// The outline on a terminal.
QString argumentsTexte(const CarteArguments& carte);
QString argumentsMarkdown(const CarteArguments& carte, const QString& titre);
/// The outline with its verbatims, as pages; citations: of each at most, and within a report, whose titles
/// are not its questions; 0: all of them.
std::vector<documents::PdfBlock> argumentsBlocs(const CarteArguments& carte, int citations = 0);
/// "proposition/12, 3 mai 2026"
QString referenceCitation(const CitationArgument& citation);
/// « 12 arguments, 8 citations ; 3 ne citent aucune contribution. »
QString argumentsBilan(const CarteArguments& carte);

/// By the ending: the map as .pdf, .png, .svg; the outline as .docx, .md, .csv, .json. Code
/// "arguments.format".
base::Status ecrireArguments(const CarteArguments& carte, const QString& titre, const QString& chemin);

} // namespace isegorie::consultation
