#include "app/desktop/Pages.h"

namespace isegorie::app {

QList<ui::Page*> createPages(ui::Session& session) {
    Q_UNUSED(session)
    return {};
}

QList<ui::SettingsSection> createSettings(ui::Session& session) {
    Q_UNUSED(session)
    return {};
}

ui::WindowContent windowContent() {
    return {createPages, createSettings, {}};
}

} // namespace isegorie::app
