// The tab « Tables »: who sits with whom at a workshop, round after round; kept with the recruitment.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/recrutement/TablesLu.h"
#include "ui/shell/Loader.h"

#include <QPointer>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace isegorie::ui {

class Card;
class DataTable;
class FlowLayout;
class GraphiqueView;
class InlineMessage;
class StatTile;
class TacheBarre;

class TablesOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit TablesOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("tables"); }
    QString titre() const override { return tr("Tables"); }
    bool openPart(const QString& id) override;
    void focusFirst() override;

    QComboBox* participants() const { return m_group; }
    QComboBox* seance() const { return m_session; }
    QSpinBox* tables() const { return m_tables; }
    QSpinBox* tours() const { return m_rounds; }
    const QList<QCheckBox*>& criteres() const { return m_criteria; }
    DataTable* plans() const { return m_plans; }
    DataTable* parTour() const { return m_byRound; }
    DataTable* parPersonne() const { return m_byPerson; }
    InlineMessage* message() const { return m_message; }
    const TablesLuPtr& lu() const { return m_lu; }
    bool isSettled() const { return !m_loader.isLoading() && m_task.isNull(); }

protected:
    void refresh() override;

private:
    void makeActions();
    QWidget* makeRequest();
    void makeCards(QVBoxLayout* column);
    void read();
    void show();
    void showCurrent();
    void showSessions();
    void showCriteria();
    void showParticipants();
    void showState();
    void start();
    void store(const QJsonObject& contenu, const QString& seanceId);
    void exportCards(bool pseudonymise);
    base::Result<QStringList> chosenPeople() const;

    Loader m_loader;
    TablesLuPtr m_lu;
    QPointer<base::Task> m_task;
    QString m_wanted;       ///< Seating to show.
    int m_people = -1;      ///< That the number of tables was proposed for.
    bool m_showing = false; ///< The rows change, but not by choice.
    QAction *m_start = nullptr, *m_cancel = nullptr, *m_named = nullptr, *m_hidden = nullptr,
            *m_remove = nullptr;
    QComboBox *m_group, *m_session;
    QSpinBox *m_tables, *m_rounds;
    FlowLayout* m_criteriaRow = nullptr;
    QList<QCheckBox*> m_criteria;
    QLabel* m_sizes;
    TacheBarre* m_progress = nullptr;
    InlineMessage* m_message;
    StatTile *m_met, *m_chance, *m_again;
    RowsModel *m_plansModel, *m_roundModel, *m_personModel;
    DataTable *m_plans, *m_byRound, *m_byPerson;
    GraphiqueView* m_diversity;
    QWidget* m_result = nullptr;
    Card* m_diversityCard = nullptr;
};

} // namespace isegorie::ui
