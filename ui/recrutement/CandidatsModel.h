// The candidates of a recruitment as rows: as many as the file has, each read from the opened pool when it is
// looked at. With the coffre locked there are none.
#pragma once

#include "core/recrutement/Vivier.h"
#include "ui/shell/IdRows.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace isegorie::ui {

class CandidatsModel : public QAbstractTableModel, public IdRows {
    Q_OBJECT
public:
    enum Column { Nom, Etat, Contact, Commune, Consentement, Foyer, ColumnCount };

    explicit CandidatsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// The same people in the same order are changed in place.
    void setVivier(std::shared_ptr<const recrutement::Vivier> vivier);
    const recrutement::Vivier* vivier() const { return m_vivier.get(); }
    /// Null when there is none of this id.
    const recrutement::Candidat* find(const QString& id) const;

    int rowOfId(const QString& id) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const recrutement::Candidat& candidat, int column) const;
    QVariant sortValue(const recrutement::Candidat& candidat, int column) const;
    static QString searched(const recrutement::Candidat& candidat);

    std::shared_ptr<const recrutement::Vivier> m_vivier;
};

/// « Tirable », « Refusé par la DITP »…, with its tone.
QString etatTexte(recrutement::Obstacle obstacle);

} // namespace isegorie::ui
