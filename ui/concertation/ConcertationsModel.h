// All concertations as rows of the list.
#pragma once

#include "core/concertation/Liste.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class ConcertationsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Titre, Statut, Niveau, Responsable, Prochaine, Retards, Commande, ColumnCount };

    explicit ConcertationsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setLignes(QList<concertation::LigneListe> lignes, QDate today);
    const QList<concertation::LigneListe>& lignes() const { return m_lignes; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const concertation::LigneListe& ligne, int column) const;
    QVariant sortValue(const concertation::LigneListe& ligne, int column) const;
    QVariant tone(const concertation::LigneListe& ligne, int column) const;

    QList<concertation::LigneListe> m_lignes;
    QDate m_today;
};

} // namespace isegorie::ui
