// The counts of an import's preview, one button a state: pressed, it keeps the rows of that state.
#pragma once

#include "core/marche/ImportBpu.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace isegorie::ui {

class ImportFiltres : public QWidget {
    Q_OBJECT
public:
    explicit ImportFiltres(QWidget* parent = nullptr);
    void setPlan(const marche::PlanImportBpu& plan);
    /// Presses the button of the state; empty = all rows.
    void choose(std::optional<marche::EtatImport> etat);
    std::optional<marche::EtatImport> chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(std::optional<isegorie::marche::EtatImport> etat);

private:
    QPushButton* makeButton();

    QPushButton* m_all;
    QHash<int, QPushButton*> m_buttons;
    std::optional<marche::EtatImport> m_chosen;
};

} // namespace isegorie::ui
