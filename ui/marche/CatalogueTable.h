// The table of the catalogue: titles across all columns, labels on two lines.
#pragma once

#include "ui/shell/DataTable.h"

namespace isegorie::ui {

class CatalogueModel;

class CatalogueTable : public DataTable {
    Q_OBJECT
public:
    explicit CatalogueTable(CatalogueModel* model, QWidget* parent = nullptr);
    /// Code, label and level or zone only.
    void setCompact(bool compact);
    /// Makes the first UO current; nothing when there is none.
    void selectFirst();

protected:
    void changeEvent(QEvent* event) override;

private:
    void spread();
    void follow(int column, Qt::SortOrder order);

    CatalogueModel* m_model;
};

} // namespace isegorie::ui
