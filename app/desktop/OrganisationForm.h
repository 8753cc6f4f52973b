// The organisation's settings in the base (buyer, what new orders propose, rules), for the settings page.
#pragma once

#include "ui/shell/SettingsPage.h"

namespace isegorie::app {

QList<ui::SettingsSection> organisationSettings(ui::Session& session);

} // namespace isegorie::app
