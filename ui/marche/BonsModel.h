// All bons of a filter as rows: a plain list in memory, never a query a row.
#pragma once

#include "core/marche/BonLecture.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class BonsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Numero, Objet, Concertation, Lot, Titulaire, Statut, Ht, Ttc, Livraison, ColumnCount };

    explicit BonsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Same ids in the same order: rows change in place. Else a reset.
    void setBons(QList<marche::BonResume> bons);
    /// Shows the new values of one bon; nothing when it is not in the list.
    void updateBon(const marche::BonResume& bon);
    const QList<marche::BonResume>& bons() const { return m_bons; }
    /// The object as second line of the number.
    void setCompact(bool compact) { m_compact = compact; }
    const marche::BonResume* find(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const marche::BonResume& bon, int column) const;
    QVariant sortValue(const marche::BonResume& bon, int column) const;

    QList<marche::BonResume> m_bons;
    QHash<QString, int> m_rows; ///< Id -> row.
    bool m_compact = false;
};

/// The row of the list for a bon as loaded.
marche::BonResume resumeOf(const marche::Bon& bon);

} // namespace isegorie::ui
