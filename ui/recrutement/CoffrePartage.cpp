#include "ui/recrutement/CoffrePartage.h"

#include "ui/recrutement/CoffreSession.h"

namespace isegorie::ui {

CoffreSession& coffreDe(Session& session) {
    if (auto* known = session.findChild<CoffreSession*>({}, Qt::FindDirectChildrenOnly))
        return *known;
    return *new CoffreSession(session, &session);
}

} // namespace isegorie::ui
