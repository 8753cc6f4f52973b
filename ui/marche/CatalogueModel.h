// The UO of the catalogue screen, under the titles of their lots and sections while in the CCTP's order.
#pragma once

#include "core/marche/UniteOeuvre.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Libelle, NiveauZone, Unite, Plafond, ColumnCount };
    enum class Titre { Aucun, Lot, Section };

    explicit CatalogueModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    /// Pointers into a catalogue that stays.
    void setUnites(QList<const marche::UniteOeuvre*> unites);
    /// Titles make sense only where the rows stand in the CCTP's order.
    void setGrouped(bool grouped);
    /// Kind of title that the row is; Aucun for a UO.
    Titre titre(int row) const;
    int uniteCount() const { return int(m_unites.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Titre titre = Titre::Aucun;
        const marche::UniteOeuvre* unite = nullptr; ///< Under a title: the first below it.
        int unites = 1;                             ///< Under a title: how many are below it.
    };
    void rebuild();
    QString text(const Row& row, int column) const;
    QVariant titreData(const QModelIndex& index, int role) const;

    QList<const marche::UniteOeuvre*> m_unites;
    QList<Row> m_rows;
    bool m_grouped = true;
};

/// "Expert", "Autres régions": the level or the zone of a UO as a column says it; empty where it has none.
QString niveauOuZone(const marche::UniteOeuvre& unite);
QString niveauCourt(marche::NiveauUo niveau);
QString zoneCourte(marche::ZoneUo zone);

} // namespace isegorie::ui
