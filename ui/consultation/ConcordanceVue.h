// A word in its contexts, and under them the contribution of the line that is looked at, as it was written.
#pragma once

#include "ui/consultation/ConcordanceModel.h"
#include "ui/shell/Loader.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace isegorie::ui {

class ContributionFiche;
class DataTable;

class ConcordanceVue : public QWidget {
    Q_OBJECT
public:
    ConcordanceVue(Session& session, const QString& prefix, QWidget* parent = nullptr);

    using Lire = std::function<base::Result<consultation::Concordance>(const storage::Database&)>;
    /// titre: what the lines are of.
    void show(const QString& titre, const Lire& lire);
    void clear();

    DataTable* table() const { return m_table; }
    ConcordanceModel* model() const { return m_model; }
    ContributionFiche* fiche() const { return m_fiche; }
    QComboBox* ordre() const { return m_order; }
    QLabel* faits() const { return m_facts; }
    bool isSettled() const { return !m_loader.isLoading(); }

private:
    void showLines(const base::Result<consultation::Concordance>& lines);

    Session& m_session;
    Loader m_loader;
    ConcordanceModel* m_model;
    DataTable* m_table;
    ContributionFiche* m_fiche;
    QComboBox* m_order;
    QLabel* m_title;
    QLabel* m_facts;
};

} // namespace isegorie::ui
