// Closed questions counted and crossed: chart and table together, with who answered and who did not.
#pragma once

#include "core/consultation/TrisBase.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Loader.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;

namespace isegorie::ui {

class DataTable;
class FiltreChoix;
class FlowLayout;
class GraphiqueView;
class InlineMessage;
class RowsModel;

class QuestionsOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit QuestionsOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("questions"); }
    QString titre() const override { return tr("Questions fermées"); }

    DataTable* questions() const { return m_questions; }
    DataTable* table() const { return m_table; }
    QComboBox* croise() const { return m_crossed; }
    QLabel* faits() const { return m_facts; }
    GraphiqueView* graphique() const { return m_chart; }
    FiltreChoix* filtre() const { return m_filter; }
    QCheckBox* redresse() const { return m_weighted; }
    QMenu* marges() const { return m_marginMenu; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const;
    /// Keeps the margins of the file, and weights to them.
    void readMargins(const QString& file);

protected:
    void refresh() override;

private:
    QWidget* makeList();
    QWidget* makeResult();
    FlowLayout* makeOptions();
    void fillCrossed();
    void chooseMargins();
    void fillMargins();
    void count();
    void show(const base::Result<consultation::ResultatTri>& result);
    void showFlat(const consultation::ResultatTri& result);
    void showCross(const consultation::ResultatTri& result);
    void showFacts(QStringList facts);
    const consultation::QuestionFermee* chosen(const QString& id) const;

    Loader m_loader;
    Loader m_marginsLoader;
    QString m_shown; ///< Concertation.
    FiltreChoix* m_filter;
    QList<consultation::QuestionFermee> m_all;
    RowsModel* m_questionRows;
    QMenu* m_marginMenu;
    QAction* m_readMargins = nullptr;
    RowsModel* m_rows = nullptr;
    DataTable* m_questions = nullptr;
    DataTable* m_table = nullptr;
    QComboBox* m_crossed = nullptr;
    QCheckBox* m_everything = nullptr;
    QCheckBox* m_weighted = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    InlineMessage* m_message = nullptr;
    QLabel* m_mention = nullptr;
    GraphiqueView* m_chart = nullptr;
    QWidget* m_result = nullptr;
};

} // namespace isegorie::ui
