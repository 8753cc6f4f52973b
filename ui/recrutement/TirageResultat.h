// What a draw gives: the proof in plain words, key figures, a histogram of the chances, and everybody's
// chance.
#pragma once

#include "ui/recrutement/TirageLu.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace isegorie::ui {

class DataTable;
class GraphiqueView;
class RowsModel;
class StatTile;

class TirageResultat : public QWidget {
    Q_OBJECT
public:
    explicit TirageResultat(QWidget* parent = nullptr);
    /// Null hides it.
    void setTirage(const TirageLuPtr& tirage);

    DataTable* table() const { return m_table; }
    RowsModel* model() const { return m_model; }
    QCheckBox* zeros() const { return m_zeros; }

private:
    void showBilan(const recrutement::BilanTirage& bilan);
    void fillTable();

    TirageLuPtr m_tirage;
    QLabel* m_pool;
    QLabel* m_proof;
    StatTile *m_least, *m_most, *m_gini, *m_mean;
    StatTile *m_panels, *m_gap, *m_excluded, *m_unproven;
    GraphiqueView* m_histogram;
    QCheckBox* m_zeros;
    RowsModel* m_model;
    DataTable* m_table;
};

} // namespace isegorie::ui
