// The alerts as a tree of two levels: how urgent, then what.
#pragma once

#include "core/concertation/Alertes.h"

#include <QAbstractItemModel>

namespace isegorie::ui {

class AlertesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Quoi, Quand, ColumnCount };

    explicit AlertesModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    void setAlertes(const QList<concertation::Alerte>& alertes);
    /// Null for the index of a group.
    const concertation::Alerte* alerte(const QModelIndex& index) const;
    /// Invalid when nothing is that urgent.
    QModelIndex groupOf(concertation::Urgence urgence) const;
    int count(concertation::Urgence urgence) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Group {
        concertation::Urgence urgence;
        QList<concertation::Alerte> alertes;
    };
    QVariant groupData(const Group& group, int column, int role) const;

    QList<Group> m_groups; ///< Those that have alerts, most urgent first.
};

} // namespace isegorie::ui
