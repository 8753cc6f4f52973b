// Text as a search compares it: lower case, without accents, ligatures and typographic signs opened.
#pragma once

#include <QString>

namespace isegorie::ui {

/// "Cœur d’Été" -> "coeur d'ete". Same text, same fold; not for display.
QString foldText(const QString& text);

} // namespace isegorie::ui
