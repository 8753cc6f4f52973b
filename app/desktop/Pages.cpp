#include "app/desktop/Pages.h"

#include "app/desktop/OrganisationForm.h"

namespace isegorie::app {

QList<ui::Page*> createPages(ui::Session& session) {
    Q_UNUSED(session)
    return {};
}

QList<ui::SettingsSection> createSettings(ui::Session& session) {
    return organisationSettings(session);
}

ui::WindowContent windowContent() {
    return {createPages, createSettings, {}};
}

} // namespace isegorie::app
