// Words that people use together: the tree of the strongest links, and its links as a table.
#pragma once

#include "core/consultation/LiensMots.h"
#include "ui/consultation/MotsModel.h"
#include "ui/shell/Loader.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace isegorie::ui {

class ArbreMots;
class DataTable;
class RowsModel;

class LiensVue : public QWidget {
    Q_OBJECT
public:
    explicit LiensVue(Session& session, QWidget* parent = nullptr);

    /// Counted anew when the words are others, and only while it is seen.
    void setMots(MotsModel::Mots mots);
    void setMot(const QString& lemme);

    ArbreMots* arbre() const { return m_tree; }
    DataTable* table() const { return m_table; }
    QComboBox* indice() const { return m_index; }
    QSpinBox* nombre() const { return m_count; }
    bool isSettled() const { return !m_loader.isLoading(); }

Q_SIGNALS:
    void motChoisi(const QString& lemme);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeOptions();
    void count();
    void show(const consultation::LiensMots& links);

    Loader m_loader;
    MotsModel::Mots m_words;
    bool m_stale = true; ///< What is drawn is not of m_words and the options.
    QComboBox* m_index;
    QSpinBox* m_count;
    ArbreMots* m_tree;
    RowsModel* m_rows;
    DataTable* m_table;
};

} // namespace isegorie::ui
