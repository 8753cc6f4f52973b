#include "ui/coffre/CoffrePartage.h"

#include "ui/coffre/CoffreSession.h"

namespace isegorie::ui {

CoffreSession& coffreDe(Session& session) {
    if (auto* known = session.findChild<CoffreSession*>({}, Qt::FindDirectChildrenOnly))
        return *known;
    return *new CoffreSession(session, &session);
}

} // namespace isegorie::ui
