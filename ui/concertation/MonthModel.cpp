#include "ui/concertation/MonthModel.h"

#include "core/base/Dates.h"

#include <QLocale>

#include <algorithm>

namespace isegorie::ui {

void MonthModel::setItems(const QList<AgendaItem>& items, QDate today) {
    m_items = items;
    m_today = today;
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, 6));
}

void MonthModel::setMonth(QDate anyDay) {
    m_first = QDate(anyDay.year(), anyDay.month(), 1);
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, 6));
}

QDate MonthModel::dateOf(const QModelIndex& index) const {
    return index.isValid() ? firstShown().addDays(7 * index.row() + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const {
    const qint64 offset = firstShown().daysTo(day);
    if (offset < 0 || offset >= 7 * kWeeks)
        return {};
    return index(static_cast<int>(offset / 7), static_cast<int>(offset % 7));
}

QList<AgendaItem> MonthModel::itemsOf(QDate day) const {
    QList<AgendaItem> list;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(list),
                 [day](const AgendaItem& item) { return item.jour() <= day && day <= item.fin; });
    return list;
}

int MonthModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kWeeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 7;
}

QVariant MonthModel::data(const QModelIndex& index, int role) const {
    const QDate day = dateOf(index);
    if (!day.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines;
        if (role == Qt::AccessibleTextRole)
            lines.append(base::dateLongue(day));
        for (const AgendaItem& item : itemsOf(day))
            lines.append(item.description());
        return lines.join(QLatin1Char('\n'));
    }
    case DateRole:
        return day;
    case InMonthRole:
        return day.month() == m_first.month();
    case TodayRole:
        return day == m_today;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
}

} // namespace isegorie::ui
