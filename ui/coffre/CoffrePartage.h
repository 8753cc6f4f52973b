// One coffre for all the pages of a window: opened in one, it is open in the others.
#pragma once

namespace isegorie::ui {

class CoffreSession;
class Session;

/// That of the session, made when first asked for; it ends before the base does.
CoffreSession& coffreDe(Session& session);

} // namespace isegorie::ui
