// A lot for one period: what is ordered against its maximum, its sheet, its titulaires by rank.
#pragma once

#include "ui/marche/MarcheFiche.h"

namespace isegorie::ui {

class ConsommationBarre;
class Loader;
class SuiviModel;

class LotFiche : public MarcheFiche {
    Q_OBJECT
public:
    /// rankActions: of the chosen titulaire, shown above the table and working in it.
    LotFiche(Session& session, const QList<QAction*>& actions, const QList<QAction*>& rankActions,
             QWidget* parent = nullptr);
    void focusFirst() override;
    RecordForm* form() const { return m_form; }
    DataTable* titulaires() const { return m_titulaires; }
    ConsommationBarre* consommation() const { return m_consommation; }

protected:
    bool display(const MarcheLu& lu) override;

private:
    void addTitulaires(const QList<QAction*>& rankActions);

    Loader* m_loader;
    ConsommationBarre* m_consommation;
    RecordForm* m_form;
    SuiviModel* m_model;
    DataTable* m_titulaires;
    QLabel* m_none;
};

} // namespace isegorie::ui
