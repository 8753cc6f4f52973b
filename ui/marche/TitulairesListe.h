// The directory of titulaires: search and table.
#pragma once

#include "ui/marche/MarcheLu.h"

#include <QWidget>

namespace isegorie::ui {

class DataTable;
class EmptyState;
class SearchField;
class SuiviModel;

class TitulairesListe : public QWidget {
    Q_OBJECT
public:
    explicit TitulairesListe(QWidget* parent = nullptr);
    void setContenu(const MarcheLu& lu);
    DataTable* table() const { return m_table; }
    EmptyState* emptyState() const { return m_empty; }
    void focusSearch();

private:
    SuiviModel* m_model;
    SearchField* m_search;
    EmptyState* m_empty;
    DataTable* m_table;
};

} // namespace isegorie::ui
