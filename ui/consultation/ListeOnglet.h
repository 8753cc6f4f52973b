// The contributions in force: searched in all their words, the original beside the list.
#pragma once

#include "core/consultation/Contributions.h"
#include "core/consultation/Prevol.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Loader.h"

class QAction;
class QComboBox;
class QLabel;

namespace isegorie::ui {

class ContributionFiche;
class ContributionsModel;
class DataTable;
class SearchField;

class ListeOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit ListeOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("liste"); }
    QString titre() const override { return tr("Contributions"); }

    /// Those behind a figure of the pre-flight.
    void showMotif(const consultation::Ecart& ecart);
    /// One, among all of them.
    void showContribution(qint64 numero);

    DataTable* table() const { return m_table; }
    ContributionsModel* model() const { return m_model; }
    ContributionFiche* fiche() const { return m_fiche; }
    SearchField* recherche() const { return m_search; }
    bool isSettled() const { return !m_loader.isLoading(); }

protected:
    void refresh() override;

private:
    QWidget* makeFilters();
    void fillConsultations();
    void quote();
    void readNumbers();
    void prepareSearch();
    void show(const base::Result<std::vector<qint64>>& numbers);

    Loader m_loader;
    Loader m_preparing; ///< Of what will be searched.
    QString m_prepared; ///< The concertation that m_preparing reads, or did last.
    QString m_shown;    ///< Concertation whose numbers the list has.
    ContributionsModel* m_model;
    DataTable* m_table;
    ContributionFiche* m_fiche;
    SearchField* m_search = nullptr;
    QComboBox* m_consultation = nullptr;
    QComboBox* m_motif = nullptr;
    qint64 m_group = 0;                         ///< Of the motif: one campaign; 0: all.
    int m_rank = consultation::kToutesReponses; ///< Of that campaign's answers.
    QLabel* m_count;
    QAction* m_quote = nullptr;
};

} // namespace isegorie::ui
