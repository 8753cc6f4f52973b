// What a need makes one order, and the way to the assistant that makes the lines of it.
#pragma once

#include "core/base/Constat.h"
#include "core/marche/Besoin.h"
#include "ui/shell/Card.h"
#include "ui/shell/Session.h"

class QAction;
class QLabel;

namespace isegorie::ui {

class InlineMessage;

class CarteBesoin : public Card {
    Q_OBJECT
public:
    QString texte() const;

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);

protected:
    /// action: « Préparer la commande », of the tab, so that the palette lists it.
    CarteBesoin(Session& session, const QString& titre, QAction* action, QWidget* parent);

    /// vide: what stands there while no UO follows from the need.
    void montrer(const marche::Besoin& besoin, const QStringList& unites, const base::Constats& constats,
                 const QString& vide);
    /// The draft that the lines go into, by its id; made where there is none.
    virtual base::Result<QString> brouillon() = 0;
    /// The assistant was given up.
    virtual void renonce(const QString& bonId){Q_UNUSED(bonId)} Session& session() const { return m_session; }

private:
    void prepare();

    Session& m_session;
    QAction* m_action;
    QLabel* m_text;
    InlineMessage* m_constats;
    InlineMessage* m_refusal;
    marche::Besoin m_besoin;
};

} // namespace isegorie::ui
