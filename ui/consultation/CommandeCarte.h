// Which UO the contributions that were counted make one order, and the way to the order's assistant.
#pragma once

#include "core/consultation/Prevol.h"
#include "ui/shell/Card.h"
#include "ui/shell/Session.h"

class QAction;
class QLabel;

namespace isegorie::ui {

class InlineMessage;

class CommandeCarte : public Card {
    Q_OBJECT
public:
    CommandeCarte(Session& session, QAction* action, QWidget* parent = nullptr);

    void setEtat(const consultation::EtatPrevol& etat, const QString& concertationId);
    QString texte() const;

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);

private:
    void prepare();

    Session& m_session;
    QAction* m_action;
    QLabel* m_text;
    InlineMessage* m_constats;
    InlineMessage* m_refusal;
    consultation::EtatPrevol m_etat;
    QString m_concertation;
};

} // namespace isegorie::ui
