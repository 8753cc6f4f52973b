#include "app/desktop/Pages.h"

#include "app/desktop/OrganisationForm.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/consultation/ContributionsPage.h"
#include "ui/marche/AccordPage.h"
#include "ui/marche/BonsPage.h"
#include "ui/marche/CataloguePage.h"
#include "ui/marche/SuiviPage.h"
#include "ui/recrutement/RecrutementsPage.h"
#include "ui/tableau/TableauDeBordPage.h"

namespace isegorie::app {

namespace {

template <typename PageType>
ui::Page* make(ui::Session& session, QWidget* parent) {
    return new PageType(session, parent);
}

} // namespace

QList<ui::SettingsSection> createSettings(ui::Session& session) {
    return organisationSettings(session);
}

ui::WindowContent windowContent() {
    return {{make<ui::TableauDeBordPage>, make<ui::ConcertationsPage>, make<ui::BonsPage>,
             make<ui::SuiviPage>, make<ui::RecrutementsPage>, make<ui::ContributionsPage>,
             make<ui::CataloguePage>, make<ui::AccordPage>},
            createSettings,
            {}};
}

} // namespace isegorie::app
