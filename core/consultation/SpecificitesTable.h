// Lafon's specificities of a table, as JSON and as text.
#pragma once

#include "core/consultation/FormesSegments.h"

#include <QJsonObject>

namespace isegorie::consultation {

/// {parts, formes: [{forme, scores: [one a part]}]}
QJsonObject specificitesJson(const TableLue& table, const std::vector<double>& scores);
QString specificitesTexte(const TableLue& table, const std::vector<double>& scores);

} // namespace isegorie::consultation
