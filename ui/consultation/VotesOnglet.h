// Votes on statements: who votes like whom, what unites the groups and what divides them, with what can be
// trusted of it.
#pragma once

#include "core/consultation/VotesBase.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/LectureLongue.h"

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QStackedWidget;

namespace isegorie::ui {

class DataTable;
class EmptyState;
class EnoncesVotesModel;
class InlineMessage;
class PlanVotesVue;
class RowsModel;
class VotesImportPanneau;

class VotesOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit VotesOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("votes"); }
    QString titre() const override { return tr("Votes"); }
    void take(const QString& file) override { importFrom(file); }

    /// A file or a folder to import.
    void importFrom(const QString& path);
    void write(const QString& path);
    VotesImportPanneau* panneau() const { return m_panel; }
    QComboBox* choix() const { return m_choice; }
    QComboBox* tri() const { return m_sort; }
    DataTable* groupes() const { return m_groups; }
    EnoncesVotesModel* enonces() const { return m_model; }
    PlanVotesVue* plan() const { return m_plan; }
    QLabel* faits() const { return m_facts; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const { return !m_calcul->isRunning(); }

protected:
    void refresh() override;

private:
    void makeActions();
    QWidget* makeHead();
    QWidget* makeBody();
    void analyse();
    void forgetResult();
    void took(base::Result<consultation::ResultatVotes> result);
    void showFacts();
    void fillSorts();
    void sort();
    void chooseExport(const char* ending, const QString& filter);
    const consultation::Scrutin* chosen() const;

    LectureLongue* m_calcul;
    QList<consultation::Scrutin> m_scrutins;
    std::shared_ptr<const consultation::ResultatVotes> m_result;
    QString m_shown;    ///< Concertation.
    QString m_analysed; ///< Whose analysis is shown, and of which state.
    QString m_wanted;   ///< Name of the scrutin to show next.
    QAction* m_import = nullptr;
    QAction* m_importFolder = nullptr;
    QMenu* m_exportMenu;
    QList<QAction*> m_exports;
    QComboBox* m_choice = nullptr;
    QComboBox* m_sort = nullptr;
    QLabel* m_facts = nullptr;
    InlineMessage* m_message;
    InlineMessage* m_warnings;
    PlanVotesVue* m_plan = nullptr;
    RowsModel* m_groupRows;
    DataTable* m_groups = nullptr;
    EnoncesVotesModel* m_model;
    QListView* m_list = nullptr;
    QWidget* m_tools = nullptr;
    QWidget* m_body = nullptr;
    EmptyState* m_empty = nullptr;
    VotesImportPanneau* m_panel;
    QStackedWidget* m_stack;
};

} // namespace isegorie::ui
