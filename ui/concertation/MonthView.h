// The calendar of one month: arrows go from day to day, Page up/down from month to month, Return opens what
// happens that day.
#pragma once

#include "ui/concertation/AgendaItem.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace isegorie::ui {

class MonthModel;

class MonthView : public QWidget {
    Q_OBJECT
public:
    explicit MonthView(QWidget* parent = nullptr);

    void setContent(const QList<AgendaItem>& items, QDate today);
    void showDay(QDate day);
    QDate currentDay() const;
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    /// The next item of the day, at each Return or double click.
    void activatedId(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setMonth(QDate day);
    void step(int months);
    void activateDay();

    MonthModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QDate m_today;
    QString m_lastId; ///< Opened last: the next Return opens the one after.
};

} // namespace isegorie::ui
