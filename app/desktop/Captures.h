// Pictures of every screen, for the documentation and to look at what changed.
#pragma once

#include "ui/shell/MainWindow.h"

#include <QStringList>

namespace isegorie::app {

/// Writes <page>-clair.png, <page>-sombre.png (1280 × 800) and <page>-clair-150.png (the same at one and a
/// half times the resolution) into the folder. Returns the paths.
base::Result<QStringList> writeCaptures(ui::MainWindow& window, const QString& folder);

} // namespace isegorie::app
