// Tab « Livrables » of a bon.
#pragma once

#include "ui/marche/BonOnglet.h"

namespace isegorie::ui {

class LivrablesVue;

class LivrableOnglet : public BonOnglet {
    Q_OBJECT
public:
    explicit LivrableOnglet(Session& session, QWidget* parent = nullptr);
    void showBon(const marche::Bon& bon) override;
    void focusFirst() override;
    LivrablesVue* vue() const { return m_vue; }

private:
    LivrablesVue* m_vue;
};

} // namespace isegorie::ui
