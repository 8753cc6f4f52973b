// What every tab of a bon does: show the bon as just read, and keep the keyboard where it was.
#pragma once

#include "core/marche/Bon.h"
#include "ui/shell/Session.h"

#include <QWidget>

namespace isegorie::ui {

class BonOnglet : public QWidget {
    Q_OBJECT
public:
    explicit BonOnglet(Session& session, QWidget* parent = nullptr);

    /// The same bon again (changed), or another. Called only while shown; later showings call it first.
    virtual void showBon(const marche::Bon& bon) = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    /// An action of this tab was triggered from elsewhere: it wants to be seen.
    void raiseRequested();

protected:
    Session& session() const { return m_session; }
    /// Applies an edit whose refusal belongs inline instead of a toast: the refusal is returned.
    base::Status store(const base::Result<storage::Edit>& edit);

private:
    Session& m_session;
};

} // namespace isegorie::ui
