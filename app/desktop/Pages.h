// The screens of the application, in the order of the navigation.
#pragma once

#include "ui/shell/MainWindow.h"

namespace isegorie::app {

/// What the organisation sets in the base, for the settings page.
QList<ui::SettingsSection> createSettings(ui::Session& session);
/// Everything that the program puts into a window.
ui::WindowContent windowContent();

} // namespace isegorie::app
