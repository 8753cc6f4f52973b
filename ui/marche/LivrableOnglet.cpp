#include "ui/marche/LivrableOnglet.h"

#include "ui/marche/LivrablesVue.h"
#include "ui/shell/Theme.h"

#include <QVBoxLayout>

namespace isegorie::ui {

LivrableOnglet::LivrableOnglet(Session& session, QWidget* parent)
    : BonOnglet(session, parent), m_vue(new LivrablesVue(session, false, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(), 0, 0);
    layout->addWidget(m_vue);
}

void LivrableOnglet::showBon(const marche::Bon& bon) {
    marche::FiltreLivrables filtre;
    filtre.bonId = bon.id;
    m_vue->setFiltre(filtre);
}

void LivrableOnglet::focusFirst() {
    m_vue->focusFirst();
}

} // namespace isegorie::ui
