// Which UO the contributions that were counted make one order, and the way to the order's assistant.
#pragma once

#include "core/consultation/Prevol.h"
#include "ui/marche/CarteBesoin.h"

namespace isegorie::ui {

class CommandeCarte : public CarteBesoin {
    Q_OBJECT
public:
    CommandeCarte(Session& session, QAction* action, QWidget* parent = nullptr);

    void setEtat(const consultation::EtatPrevol& etat, const QString& concertationId);

protected:
    /// A new one of lot 2.
    base::Result<QString> brouillon() override;
    void renonce(const QString& bonId) override;

private:
    QString m_concertation;
};

} // namespace isegorie::ui
