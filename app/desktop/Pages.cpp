#include "app/desktop/Pages.h"

#include "app/desktop/OrganisationForm.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/marche/AccordPage.h"
#include "ui/marche/BonsPage.h"
#include "ui/marche/CataloguePage.h"
#include "ui/marche/SuiviPage.h"
#include "ui/tableau/TableauDeBordPage.h"

namespace isegorie::app {

QList<ui::Page*> createPages(ui::Session& session) {
    return {new ui::TableauDeBordPage(session), new ui::ConcertationsPage(session),
            new ui::BonsPage(session),          new ui::SuiviPage(session),
            new ui::CataloguePage(session),     new ui::AccordPage(session)};
}

QList<ui::SettingsSection> createSettings(ui::Session& session) {
    return organisationSettings(session);
}

ui::WindowContent windowContent() {
    return {createPages, createSettings, {}};
}

} // namespace isegorie::app
