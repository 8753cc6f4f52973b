// The orders of the concertation; they are changed on the page of the bons.
#pragma once

#include "ui/concertation/ConcertationTab.h"

class QLabel;

namespace isegorie::ui {

class DataTable;
class RowsModel;

class BonsTab : public ConcertationTab {
    Q_OBJECT
public:
    explicit BonsTab(Session& session, QWidget* parent = nullptr);
    bool openPart(const QString& id) override;

protected:
    void showFiche(const concertation::Fiche& fiche, QDate today) override;

private:
    RowsModel* m_model;
    DataTable* m_table;
    QLabel* m_total;
};

} // namespace isegorie::ui
