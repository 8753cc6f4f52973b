// A month as six weeks of seven days, with what happens on each.
#pragma once

#include "ui/concertation/AgendaItem.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { DateRole = Qt::UserRole + 1, InMonthRole, TodayRole };
    static constexpr int kWeeks = 6;

    explicit MonthModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setItems(const QList<AgendaItem>& items, QDate today);
    void setMonth(QDate anyDay);
    QDate month() const { return m_first; } ///< Its first day.
    QDate dateOf(const QModelIndex& index) const;
    QModelIndex indexOf(QDate day) const; ///< Invalid when the page does not show the day.
    QList<AgendaItem> itemsOf(QDate day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate firstShown() const { return m_first.addDays(1 - m_first.dayOfWeek()); }

    QDate m_first = QDate(2026, 1, 1);
    QDate m_today;
    QList<AgendaItem> m_items;
};

} // namespace isegorie::ui
