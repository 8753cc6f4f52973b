// A tab of the sheet of a concertation: gets what was read, and its findings.
#pragma once

#include "core/concertation/Concertation.h"
#include "core/concertation/Regles.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Session.h"

#include <QDate>
#include <QVBoxLayout>
#include <QWidget>

namespace isegorie::ui {

class ConcertationTab : public QWidget {
    Q_OBJECT
public:
    ConcertationTab(Session& session, concertation::Volet volet, QWidget* parent = nullptr);

    concertation::Volet volet() const { return m_volet; }
    /// constats: those of this tab only.
    void setContent(const concertation::Fiche& fiche, const base::Constats& constats, QDate today);
    /// Shows the part (jalon, tâche…); false when this tab does not have it.
    virtual bool openPart(const QString& id);

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);

protected:
    virtual void showFiche(const concertation::Fiche& fiche, QDate today) = 0;
    Session& session() const { return m_session; }
    /// Below the findings.
    QVBoxLayout* body() const { return m_body; }

private:
    Session& m_session;
    concertation::Volet m_volet;
    ConstatList* m_constats;
    QVBoxLayout* m_body;
};

} // namespace isegorie::ui
