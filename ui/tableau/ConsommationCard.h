// Money ordered against the maximum of each lot: bars, and the figures beside them.
#pragma once

#include "core/marche/Consommation.h"
#include "ui/shell/Card.h"

class QBoxLayout;
class QChart;
class QChartView;

namespace isegorie::ui {

class DataTable;
class EmptyState;
class RowsModel;

class ConsommationCard : public Card {
    Q_OBJECT
public:
    explicit ConsommationCard(QWidget* parent = nullptr);
    void setConsommation(const QList<marche::ConsommationLot>& lots);
    /// Bars and figures beside each other, where the card is wide and low.
    void setSideBySide(bool beside);
    QChart* chart() const;
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void opened(const QString& lotId); ///< Return or double click on its row, or a click on its bar.

private:
    void drawChart();
    void fillTable();

    QList<marche::ConsommationLot> m_lots;
    QBoxLayout* m_parts;
    QChartView* m_view;
    RowsModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
};

} // namespace isegorie::ui
