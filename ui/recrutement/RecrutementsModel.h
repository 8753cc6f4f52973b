// All recruitments as rows of the list.
#pragma once

#include "core/recrutement/Recrutement.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class RecrutementsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Libelle, Etat, Taille, Candidats, Confirmes, ColumnCount };

    explicit RecrutementsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setLignes(QList<recrutement::ResumeRecrutement> lignes);
    const QList<recrutement::ResumeRecrutement>& lignes() const { return m_lignes; }
    /// Null when there is none of this id.
    const recrutement::ResumeRecrutement* find(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const recrutement::ResumeRecrutement& ligne, int column);
    static QVariant sortValue(const recrutement::ResumeRecrutement& ligne, int column);

    QList<recrutement::ResumeRecrutement> m_lignes;
};

} // namespace isegorie::ui
