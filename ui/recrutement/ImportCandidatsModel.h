// The preview of an import: a row of the file each, then the candidates that it no longer has. Shows all, or
// the rows of one state.
#pragma once

#include "core/recrutement/ImportCandidats.h"
#include "ui/shell/Theme.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

Tone toneOf(recrutement::EtatCandidat etat);
/// In the order in which a person looks at them: what stops the import first.
const QList<recrutement::EtatCandidat>& etatsImportCandidats();

class ImportCandidatsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Ligne, Nom, Etat, Constat, ColumnCount };

    explicit ImportCandidatsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setPlan(std::shared_ptr<const recrutement::PlanImportCandidats> plan);
    /// Keeps the rows of that state; empty = all.
    void setEtat(std::optional<recrutement::EtatCandidat> etat);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();
    static QString text(const recrutement::LigneCandidat& ligne, int column);

    std::shared_ptr<const recrutement::PlanImportCandidats> m_plan;
    std::vector<int> m_shown; ///< Places in the plan's rows.
    std::optional<recrutement::EtatCandidat> m_etat;
};

} // namespace isegorie::ui
