#include "app/desktop/Pages.h"

#include "app/desktop/OrganisationForm.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/marche/AccordPage.h"
#include "ui/marche/BonsPage.h"
#include "ui/marche/CataloguePage.h"
#include "ui/marche/SuiviPage.h"
#include "ui/recrutement/RecrutementsPage.h"
#include "ui/tableau/TableauDeBordPage.h"

namespace isegorie::app {

QList<ui::Page*> createPages(ui::Session& session, QWidget* parent) {
    return {new ui::TableauDeBordPage(session, parent), new ui::ConcertationsPage(session, parent),
            new ui::BonsPage(session, parent),          new ui::SuiviPage(session, parent),
            new ui::RecrutementsPage(session, parent),  new ui::CataloguePage(session, parent),
            new ui::AccordPage(session, parent)};
}

QList<ui::SettingsSection> createSettings(ui::Session& session) {
    return organisationSettings(session);
}

ui::WindowContent windowContent() {
    return {createPages, createSettings, {}};
}

} // namespace isegorie::app
