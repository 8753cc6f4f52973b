// An accord-cadre: its sheet, and its lots against their maxima.
#pragma once

#include "ui/marche/MarcheFiche.h"

namespace isegorie::ui {

class SuiviModel;

class AccordFiche : public MarcheFiche {
    Q_OBJECT
public:
    AccordFiche(Session& session, const QList<QAction*>& actions, QWidget* parent = nullptr);
    void focusFirst() override;
    RecordForm* form() const { return m_form; }
    DataTable* lots() const { return m_lots; }

protected:
    bool display(const MarcheLu& lu) override;

private:
    RecordForm* m_form;
    SuiviModel* m_model;
    DataTable* m_lots;
    QLabel* m_none;
};

} // namespace isegorie::ui
