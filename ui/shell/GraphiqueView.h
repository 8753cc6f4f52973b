// Charts of core/documents on the screen, in the colours of the theme.
#pragma once

#include "core/documents/Chart.h"

#include <QWidget>

class QVBoxLayout;

namespace isegorie::ui {

class GraphiqueView : public QWidget {
    Q_OBJECT
public:
    explicit GraphiqueView(QWidget* parent = nullptr);
    void setChart(const documents::Chart& chart);
    const documents::Chart& chart() const { return m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    documents::ChartStyle style() const;
    documents::Chart m_chart;
};

/// Charts below each other; those shown already are kept.
class GraphiquesColonne : public QWidget {
    Q_OBJECT
public:
    explicit GraphiquesColonne(QWidget* parent = nullptr);
    void setCharts(const QList<documents::Chart>& charts);
    int count() const;

private:
    QVBoxLayout* m_layout;
};

} // namespace isegorie::ui
