#include "ui/marche/BonOnglet.h"

namespace isegorie::ui {

BonOnglet::BonOnglet(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

base::Status BonOnglet::store(const base::Result<storage::Edit>& edit) {
    return m_session.store(edit);
}

} // namespace isegorie::ui
