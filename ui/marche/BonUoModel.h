// UO of the catalogue with their price in the bon's price version: rows of the picker.
#pragma once

#include "core/marche/UniteOeuvre.h"
#include "core/marche/VersionPrix.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class BonUoModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Libelle, Prix, ColumnCount };

    explicit BonUoModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    /// Pointers into Catalogue::instance().
    void setUnites(QList<const marche::UniteOeuvre*> unites);
    void setPrix(const QList<marche::Prix>& prix);
    /// "12 000,00 €", "—" when the version has no price.
    QString prixTexte(const marche::UniteOeuvre& uo) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    QList<const marche::UniteOeuvre*> m_unites;
    QHash<QString, marche::Prix> m_prix;
};

} // namespace isegorie::ui
