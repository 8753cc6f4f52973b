// Rules that code, what was learnt from the coded texts, and what a person accepts of both.
#pragma once

#include "core/consultation/CodageClassifieur.h"
#include "core/consultation/CodageRegles.h"
#include "ui/shell/LectureLongue.h"
#include "ui/shell/Loader.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace isegorie::ui {

class DataTable;
class InlineMessage;
class RowsModel;

class CodagePropositionsVue : public QWidget {
    Q_OBJECT
public:
    /// The texts that the grid codes; none: there are none.
    using Demande = std::function<std::optional<consultation::DemandeTextes>()>;
    /// owner: of the actions.
    CodagePropositionsVue(Session& session, Demande demande, QWidget* owner, QWidget* parent = nullptr);

    void setConcertation(const QString& id);
    void setPlan(const consultation::PlanCodification& plan);
    /// Rules, batches or codings changed.
    void relire();

    QComboBox* code() const { return m_code; }
    QComboBox* genre() const { return m_kind; }
    QLineEdit* motif() const { return m_pattern; }
    QSpinBox* seuil() const { return m_threshold; }
    DataTable* lots() const { return m_batches; }
    DataTable* textes() const { return m_texts; }
    QLabel* explication() const { return m_words; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const {
        return !m_work->isRunning() && !m_batchLoader.isLoading() && !m_textLoader.isLoading();
    }

Q_SIGNALS:
    void raiseRequested();

private:
    struct Ligne {
        consultation::LotCodage lot;
        QString codeId;
        consultation::ComptePropositions compte;
    };
    struct Texte {
        consultation::Proposition proposition;
        QString texte;
    };
    QAction* act(const char* name, const QString& text, const QString& icon,
                 void (CodagePropositionsVue::*done)(), bool writes = true);
    void makeActions();
    QWidget* makeRules();
    QWidget* makeProposals();
    consultation::ChampCodage field() const;
    void showRules();
    void readBatches();
    void showBatches(const consultation::ChampCodage& field, const base::Result<std::vector<Ligne>>& lines);
    void readTexts();
    void showTexts(const base::Result<std::vector<Texte>>& texts);
    const Ligne* chosen() const;
    void updateActions();
    void addRule();
    void removeRule();
    void tryRules();
    void proposeRules();
    void codeRules();
    void runRules(bool keeps, bool coding);
    void learn();
    void accept();
    void acceptNone();
    void acceptOne();
    void refuseOne();
    void decideOne(bool yes);
    bool store(const base::Result<storage::Edit>& edit);

    Session& m_session;
    Demande m_demand;
    QWidget* m_owner;
    Loader m_batchLoader, m_textLoader;
    LectureLongue* m_work;
    QString m_concertation;
    consultation::PlanCodification m_plan;
    QList<consultation::RegleCodage> m_ruleList;
    QHash<QString, qint64> m_tried; ///< Texts by rule, of the last trial.
    std::vector<Ligne> m_lines;
    consultation::ChampCodage m_field; ///< Of m_lines.
    RowsModel* m_ruleRows;
    RowsModel* m_batchRows;
    RowsModel* m_textRows;
    InlineMessage* m_message;
    QComboBox* m_code = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_pattern = nullptr;
    QSpinBox* m_threshold = nullptr;
    DataTable* m_rules = nullptr;
    DataTable* m_batches = nullptr;
    DataTable* m_texts = nullptr;
    QLabel* m_words = nullptr;
    QList<QAction*> m_actions; ///< In the order of makeActions().
};

} // namespace isegorie::ui
