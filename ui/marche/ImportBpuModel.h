// The rows of an import's preview: a row of the file each, then the UO that the file does not price. Shows
// all, or the rows of one state.
#pragma once

#include "core/marche/ImportBpu.h"
#include "ui/shell/Theme.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

/// « Modifié », « Autre lot »…
QString etatTexte(marche::EtatImport etat);
Tone toneOf(marche::EtatImport etat);
/// Name of the icon that stands for the state.
QString iconeDe(marche::EtatImport etat);
/// In the order in which a person looks at them: what stops the import first.
const QList<marche::EtatImport>& etatsImport();

class ImportBpuModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Colonne { Ligne, CodeEcrit, Uo, Ancien, Nouveau, Etat, Colonnes };

    explicit ImportBpuModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setLignes(const QList<marche::LigneImport>& lignes);
    /// Keeps the rows of that state; empty = all.
    void setEtat(std::optional<marche::EtatImport> etat);
    std::optional<marche::EtatImport> etat() const { return m_etat; }
    /// Null when no row shown has this identity (TableRole::Id).
    const marche::LigneImport* find(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();
    QString text(const marche::LigneImport& line, int column) const;
    QVariant sortValue(const marche::LigneImport& line, int column) const;
    QVariant decoration(const marche::LigneImport& line, int column, int role) const;

    QList<marche::LigneImport> m_lignes;
    QList<int> m_shown; ///< Places in m_lignes.
    std::optional<marche::EtatImport> m_etat;
};

} // namespace isegorie::ui
