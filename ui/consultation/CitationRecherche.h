// Contributions to cite: searched in all their words, read whole, cited by the passage that is selected or
// entirely.
#pragma once

#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Loader.h"

#include <optional>
#include <vector>

class QAction;
class QLabel;

namespace isegorie::ui {

class ContributionFiche;
class ContributionsModel;
class DataTable;
class SearchField;

class CitationRecherche : public QWidget {
    Q_OBJECT
public:
    explicit CitationRecherche(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    /// The same again when its contributions may have changed: the place in the list is kept.
    void setConcertation(const QString& id);
    /// What is cited goes there; empty: nowhere, and that is said.
    void setArgument(const QString& texte);
    void takeFocus();
    SearchField* recherche() const { return m_search; }
    ContributionsModel* model() const { return m_model; }
    DataTable* table() const { return m_table; }
    ContributionFiche* fiche() const { return m_fiche; }
    QAction* citer() const { return m_quote; }
    bool isSettled() const { return !m_loader.isLoading(); }

Q_SIGNALS:
    /// extrait: the selected passage; empty: all of it.
    void citationDemandee(qint64 numero, const QString& extrait);

private:
    struct Lu {
        QString etat;
        std::optional<std::vector<qint64>> numeros; ///< None: those that are shown already.
    };
    void search();
    void show(const QString& question, const base::Result<Lu>& read);
    void ask();

    std::shared_ptr<consultation::TextesPlies> m_texts;
    Loader m_loader;
    QString m_concertation;
    QString m_asked; ///< Concertation and words of the rows.
    QString m_etat;  ///< Of the contributions when they were searched.
    bool m_target = false;
    SearchField* m_search;
    QLabel* m_count;
    QLabel* m_into;
    ContributionsModel* m_model;
    DataTable* m_table;
    ContributionFiche* m_fiche;
    QAction* m_quote;
};

} // namespace isegorie::ui
