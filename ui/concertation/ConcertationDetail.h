// One concertation: its head, and a tab for each part. Each tab says how many findings wait in it.
#pragma once

#include "core/concertation/Concertation.h"
#include "ui/shell/Session.h"
#include "ui/shell/StepTabs.h"

#include <QDate>
#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace isegorie::ui {

class AgendaTab;
class Badge;
class ConcertationTab;
class FicheTab;

class ConcertationDetail : public QWidget {
    Q_OBJECT
public:
    /// headActions: in a menu at the right of the title.
    ConcertationDetail(Session& session, const QList<QAction*>& headActions, QWidget* parent = nullptr);

    /// False when there is no such concertation any more.
    bool setRecord(const QString& id);
    const QString& recordId() const { return m_id; }
    bool refresh();
    /// Opens the tab that has the part of this id, with the part chosen.
    void openPart(const QString& partId);
    void focusTitle();
    FicheTab* ficheTab() const { return m_fiche; }
    AgendaTab* agendaTab() const { return m_agenda; }
    StepTabs* tabs() const { return m_tabs; }

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);

private:
    void addTab(ConcertationTab* tab, const QString& title, const QString& actionName);

    Session& m_session;
    QString m_id;
    QLabel* m_title;
    QLabel* m_subtitle;
    Badge* m_statut;
    StepTabs* m_tabs;
    FicheTab* m_fiche;
    AgendaTab* m_agenda;
    QList<ConcertationTab*> m_pages;
};

} // namespace isegorie::ui
