// The rows of a reference population, edited in place; an empty row at the end waits for the next one.
#pragma once

#include "core/recrutement/Reference.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class ReferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Libelle, Effectif, Part, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLignes(QList<recrutement::LigneReference> lignes);
    /// Added after those that are there.
    void append(const QList<recrutement::LigneReference>& lignes);
    /// Rows that have a label or a figure.
    QList<recrutement::LigneReference> lignes() const;
    qint64 total() const;
    bool removeLigne(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void changed();
    /// What was typed is no figure.
    void refused(const isegorie::base::Erreur& erreur);

private:
    QString text(const recrutement::LigneReference& ligne, int column) const;
    void tellChange();

    QList<recrutement::LigneReference> m_lignes;
};

} // namespace isegorie::ui
