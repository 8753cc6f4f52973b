// Import of votes: the file is read off the UI thread, the plan says what would be stored and what is
// rejected, and only « Importer » stores.
#pragma once

#include "core/consultation/VotesImportBase.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/LectureLongue.h"

#include <optional>

class QComboBox;
class QLabel;

namespace isegorie::ui {

class CoffreMessage;
class DataTable;
class InlineMessage;
class RowsModel;

class VotesImportPanneau : public QWidget {
    Q_OBJECT
public:
    explicit VotesImportPanneau(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    /// A file or a folder.
    void start(const QString& concertationId, const QString& path);
    /// The concertation is another one, or it is closed: nothing of it can be stored any more.
    void giveUp();
    bool isWorking() const { return m_reading->isRunning(); }
    const std::optional<consultation::PlanVotes>& plan() const { return m_plan; }
    QAction* importer() const { return m_store; }
    InlineMessage* message() const { return m_message; }
    DataTable* rejets() const { return m_rejections; }
    QComboBox* colonneVote() const { return m_vote; }

Q_SIGNALS:
    void closed();
    /// Its name.
    void imported(const QString& scrutin);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Lu {
        QStringList entetes;
        base::Result<consultation::PlanVotes> plan;
    };
    QWidget* makeOptions();
    QComboBox* addChoice(QWidget* parent, const QString& label, const char* name);
    consultation::DemandeVotes demande() const;
    void read();
    void took(const base::Result<Lu>& read);
    void fillColumns(const QStringList& headers);
    void showPlan();
    void showState();
    void store();
    void close();

    ContributionsContexte m_contexte;
    LectureLongue* m_reading;
    QString m_concertation, m_path;
    QStringList m_headers;
    std::optional<consultation::PlanVotes> m_plan;
    QLabel* m_title;
    QLabel* m_facts;
    InlineMessage* m_message;
    CoffreMessage* m_coffre;
    RowsModel* m_rejectionRows;
    DataTable* m_rejections;
    QComboBox* m_scrutin = nullptr;
    QComboBox* m_participant = nullptr;
    QComboBox* m_statement = nullptr;
    QComboBox* m_vote = nullptr;
    QAction* m_store = nullptr;
    QAction* m_close = nullptr;
};

} // namespace isegorie::ui
