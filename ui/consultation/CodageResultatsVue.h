// What the coding gives: texts of each code with and without what was set aside, what people who have a code
// answered otherwise, and codings made elsewhere, read before they are stored.
#pragma once

#include "core/consultation/CodageSortie.h"
#include "core/consultation/CodagesFichier.h"
#include "core/consultation/TableauRapport.h"
#include "ui/shell/LectureLongue.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;

namespace isegorie::ui {

class DataTable;
class InlineMessage;
class RowsModel;

class CodageResultatsVue : public QWidget {
    Q_OBJECT
public:
    using Demande = std::function<std::optional<consultation::DemandeTextes>()>;
    /// owner: of the actions.
    CodageResultatsVue(Session& session, Demande demande, QWidget* owner, QWidget* parent = nullptr);

    void setConcertation(const QString& id);
    /// Codings, the plan or the question changed.
    void relire();
    /// Reads the file and shows what it would add; importerLu() stores it.
    void lire(const QString& chemin);
    void importerLu();

    DataTable* table() const { return m_table; }
    QComboBox* croise() const { return m_crossed; }
    QCheckBox* creer() const { return m_creates; }
    QLabel* bilan() const { return m_facts; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const { return !m_reading->isRunning() && !m_importing->isRunning(); }

Q_SIGNALS:
    void raiseRequested();

private:
    struct Lu {
        consultation::TableauRapport tableau;
        QStringList phrases;
        QList<consultation::QuestionFermee> questions;
    };
    static base::Result<Lu> read(const storage::Database& database, const consultation::ChampCodage& field,
                                 bool all, const QString& crossed, base::TaskContext& context);
    QAction* act(const char* name, const QString& text, const QString& icon,
                 const std::function<void()>& done);
    QWidget* makeBar();
    QWidget* makeImport();
    void show(const base::Result<Lu>& read);
    void clearResult();
    void fillQuestions(const QList<consultation::QuestionFermee>& questions);
    void showImport(const base::Result<consultation::ImportCodages>& imported);
    void forget();

    Session& m_session;
    Demande m_demand;
    QWidget* m_owner;
    LectureLongue* m_reading;
    LectureLongue* m_importing;
    QString m_concertation, m_path;
    std::optional<consultation::ImportCodages> m_imported;
    InlineMessage* m_message;
    QLabel* m_facts;
    DataTable* m_table;
    RowsModel* m_rows = nullptr;
    QComboBox* m_crossed = nullptr;
    QCheckBox* m_everything = nullptr;
    QWidget* m_import = nullptr;
    QLabel* m_plan = nullptr;
    QCheckBox* m_creates = nullptr;
    DataTable* m_rejections = nullptr;
    RowsModel* m_rejectionRows = nullptr;
    QAction* m_choose = nullptr;
    QAction* m_store = nullptr;
    QAction* m_cancel = nullptr;
};

} // namespace isegorie::ui
