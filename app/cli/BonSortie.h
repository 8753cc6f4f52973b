// What the commands of bons write: one JSON document, or readable text.
#pragma once

#include "app/cli/Command.h"
#include "core/base/Constat.h"
#include "core/marche/Consommation.h"
#include "core/marche/DocumentsExport.h"
#include "core/marche/Livrable.h"
#include "core/marche/SuiviBon.h"

#include <QJsonObject>

namespace isegorie::cli {

/// Options --pdf and --xlsx, and what writes the files asked for.
QList<QCommandLineOption> documentOptions();
Outcome writeDocuments(const Invocation& invocation,
                       const std::function<base::Status(const QString&, marche::FormatDocument)>& write);

QJsonObject bonJson(const marche::Bon& bon);
QString bonText(const marche::Bon& bon);
QJsonObject resumeJson(const marche::BonResume& bon);
QString resumeText(const marche::BonResume& bon);
QJsonObject suiviJson(const marche::SuiviBon& suivi);
QString suiviText(const marche::SuiviBon& suivi);
QJsonObject livrableJson(const marche::Livrable& livrable);
QString livrableText(const marche::Livrable& livrable);
QJsonObject lotJson(const marche::ConsommationLot& lot);
QString lotText(const marche::ConsommationLot& lot);

} // namespace isegorie::cli
