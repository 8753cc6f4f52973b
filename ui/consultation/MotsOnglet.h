// The words of the contributions: how often, in how many, where they are written and what goes with them.
#pragma once

#include "core/consultation/CorpusEchange.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/consultation/MotsModel.h"
#include "ui/shell/LectureLongue.h"
#include "ui/shell/Loader.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QTabWidget;

namespace isegorie::ui {

class ConcordanceVue;
class CorpusChoix;
class DataTable;
class InlineMessage;
class LexiqueVue;
class LiensVue;
class RowsModel;
class SearchField;

class MotsOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit MotsOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("mots"); }
    QString titre() const override { return tr("Mots"); }

    CorpusChoix* choix() const { return m_choice; }
    DataTable* table() const { return m_table; }
    MotsModel* model() const { return m_model; }
    SearchField* recherche() const { return m_search; }
    QComboBox* unite() const { return m_unit; }
    QCheckBox* motsOutils() const { return m_grammar; }
    ConcordanceVue* concordance() const { return m_concordance; }
    DataTable* cooccurrents() const { return m_neighbours; }
    LiensVue* liens() const { return m_links; }
    LexiqueVue* lexique() const { return m_lexicon; }
    QTabWidget* vues() const { return m_views; }
    QLabel* faits() const { return m_facts; }
    QAction* interrompre() const { return m_calcul->interrompre(); }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const;

protected:
    void refresh() override;

private:
    void makeActions();
    QMenu* makeExports();
    void exportCorpus(consultation::FormatCorpus format);
    QWidget* makeList();
    QWidget* makeViews();
    void count();
    void counted(base::Result<consultation::Vocabulaire> words);
    void showWords();
    void showWord();
    void showNeighbours(int lemma);
    void selectWord(const QString& word);

    Loader m_neighboursLoader;
    CorpusChoix* m_choice;
    LectureLongue* m_calcul;
    LectureLongue* m_ecriture;
    MotsModel* m_model;
    RowsModel* m_neighbourRows;
    MotsModel::Mots m_words;
    std::optional<consultation::DemandeTextes> m_counted; ///< What m_words is of.
    QAction* m_run = nullptr;
    InlineMessage* m_message;
    QLabel* m_facts;
    SearchField* m_search = nullptr;
    QComboBox* m_unit = nullptr;
    QCheckBox* m_grammar = nullptr;
    DataTable* m_table = nullptr;
    QTabWidget* m_views = nullptr;
    ConcordanceVue* m_concordance = nullptr;
    DataTable* m_neighbours = nullptr;
    LiensVue* m_links = nullptr;
    LexiqueVue* m_lexicon = nullptr;
};

} // namespace isegorie::ui
