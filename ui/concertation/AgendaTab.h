// Jalons and réunions: the timeline, the list or the month under it, and the form of the chosen one.
#pragma once

#include "ui/concertation/AgendaItem.h"
#include "ui/concertation/ConcertationTab.h"

class QAction;
class QSplitter;
class QStackedWidget;

namespace isegorie::ui {

class Card;
class DataTable;
class MonthView;
class RecordForm;
class RowsModel;
struct TableRow;
class TimelineView;

class AgendaTab : public ConcertationTab {
    Q_OBJECT
public:
    explicit AgendaTab(Session& session, QWidget* parent = nullptr);

    TimelineView* timeline() const { return m_timeline; }
    DataTable* table() const { return m_table; }
    bool openPart(const QString& id) override;

Q_SIGNALS:
    /// A command for this tab was given from another one.
    void asked();

public Q_SLOTS:
    void addJalon();
    void addReunion(const QString& genre);

protected:
    void showFiche(const concertation::Fiche& fiche, QDate today) override;

private:
    void makeHead();
    void makeJalonForm();
    void makeReunionForm();
    QWidget* makeViewBar();
    void makeBelow();
    void select(const QString& id);
    void removeCurrent();
    void planWeekly(int dayOfWeek);
    void addPart(bool jalon, const QVariantMap& fields);
    /// Where a new date starts: the day shown by the month, or the next working day.
    QDate proposedDay() const;
    const AgendaItem* item(const QString& id) const;
    QList<TableRow> rows() const;

    QString m_concertationId;
    QString m_currentId;
    QDate m_today, m_debut, m_fin;
    QList<AgendaItem> m_items;
    TimelineView* m_timeline;
    RowsModel* m_model;
    QSplitter* m_below;
    QWidget* m_left;
    QStackedWidget* m_views;
    DataTable* m_table;
    MonthView* m_month;
    Card* m_card;
    QWidget* m_form; ///< What scrolls the card.
    QStackedWidget* m_forms;
    RecordForm* m_jalonForm;
    RecordForm* m_reunionForm;
    QAction* m_remove = nullptr;
};

} // namespace isegorie::ui
