// The screens of the application, in the order of the navigation.
#pragma once

#include "ui/shell/MainWindow.h"

namespace isegorie::app {

/// The pages own nothing of the session; the window that asks owns the pages.
QList<ui::Page*> createPages(ui::Session& session, QWidget* parent);
/// What the organisation sets in the base, for the settings page.
QList<ui::SettingsSection> createSettings(ui::Session& session);
/// Everything that the program puts into a window.
ui::WindowContent windowContent();

} // namespace isegorie::app
