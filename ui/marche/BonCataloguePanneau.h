// The catalogue beside the lines of a bon: search, then Return, double click or drag adds the UO.
#pragma once

#include "core/marche/VersionPrix.h"

#include <QFrame>

namespace isegorie::ui {

class BonUoModel;
class DataTable;
class SearchField;

class BonCataloguePanneau : public QFrame {
    Q_OBJECT
public:
    explicit BonCataloguePanneau(QWidget* parent = nullptr);
    void setLot(int lot);
    void setPrix(const QList<marche::Prix>& prix);
    void focusSearch();
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void chosen(const QStringList& codes);

private:
    void search(const QString& words);

    int m_lot = 0;
    BonUoModel* m_model;
    SearchField* m_search;
    DataTable* m_table;
};

} // namespace isegorie::ui
