// Pictures of every screen, for the documentation and to look at what changed.
#pragma once

#include "ui/shell/MainWindow.h"

#include <QStringList>

namespace isegorie::app {

/// Pictures of the base (1280 × 800) in the folder, <name>-clair.png and <name>-sombre.png: the start screen,
/// each page, each tab of its records, the dialogs, palette, history and messages; and <page>-clair-150.png,
/// a page at one and a half times the resolution. The base is copied, never changed. Returns the paths.
base::Result<QStringList> writeCaptures(const QString& base, const QString& folder);

} // namespace isegorie::app
