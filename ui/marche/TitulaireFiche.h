// A titulaire of the directory: its sheet, and the lots that it holds. And the form alone, which the detail
// of an attribution shows too.
#pragma once

#include "ui/marche/MarcheFiche.h"

namespace isegorie::ui {

class SuiviModel;

/// The fields of a titulaire, saved as they are typed.
RecordForm* makeTitulaireForm(Session& session, QWidget* parent);

class TitulaireFiche : public MarcheFiche {
    Q_OBJECT
public:
    TitulaireFiche(Session& session, const QList<QAction*>& actions, QWidget* parent = nullptr);
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
