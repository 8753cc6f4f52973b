#include "ui/marche/BonOnglet.h"

#include "ui/shell/Enregistrement.h"

namespace isegorie::ui {

BonOnglet::BonOnglet(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

base::Status BonOnglet::store(const base::Result<storage::Edit>& edit) {
    return ui::store(m_session, edit);
}

} // namespace isegorie::ui
