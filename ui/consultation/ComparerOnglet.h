// What words those who gave one answer use more, or less, than the others: specificities, and the plane of a
// correspondence analysis.
#pragma once

#include "core/analyse/textes/Afc.h"
#include "core/consultation/Parties.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/LectureLongue.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QTabWidget;

namespace isegorie::ui {

class ConcordanceVue;
class CorpusChoix;
class DataTable;
class InlineMessage;
class PlanAfcVue;
class RowsModel;

class ComparerOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit ComparerOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("comparer"); }
    QString titre() const override { return tr("Comparer"); }

    CorpusChoix* choix() const { return m_choice; }
    QComboBox* question() const { return m_question; }
    DataTable* parties() const { return m_parts; }
    DataTable* mots() const { return m_words; }
    DataTable* points() const { return m_points; }
    PlanAfcVue* plan() const { return m_plane; }
    ConcordanceVue* concordance() const { return m_concordance; }
    QTabWidget* vues() const { return m_views; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const;

protected:
    void refresh() override;

private:
    struct Comparaison {
        consultation::DemandeTextes demande;
        consultation::QuestionFermee question;
        consultation::PartiesLues parties;
        std::vector<double> scores; ///< Of each word in each part.
        std::optional<analyse::Afc> afc;
    };
    static base::Result<Comparaison> compare(const storage::Database& database,
                                             const consultation::DemandeTextes& demand,
                                             const consultation::QuestionFermee& question,
                                             base::TaskContext& context);
    QWidget* makeHead();
    QWidget* makeViews();
    void fillQuestions();
    void run();
    void compared(base::Result<Comparaison> result);
    void showParts();
    void showWords();
    void showPlane();
    void showWord(const QString& id);

    QList<consultation::QuestionFermee> m_questions;
    CorpusChoix* m_choice;
    LectureLongue* m_calcul;
    std::shared_ptr<const Comparaison> m_result;
    InlineMessage* m_message;
    QLabel* m_facts;
    QComboBox* m_question = nullptr;
    RowsModel* m_partRows;
    RowsModel* m_wordRows;
    RowsModel* m_pointRows;
    DataTable* m_parts = nullptr;
    DataTable* m_words = nullptr;
    DataTable* m_points = nullptr;
    PlanAfcVue* m_plane = nullptr;
    ConcordanceVue* m_concordance = nullptr;
    QTabWidget* m_views = nullptr;
    QWidget* m_shown = nullptr;
};

} // namespace isegorie::ui
