// Import of candidates: the file is read and compared off the UI thread, its preview says what each row would
// do, and only « Importer » stores. Columns can be given another meaning; a mended file is read again.
#pragma once

#include "core/recrutement/ImportCandidats.h"
#include "ui/recrutement/RecrutementOnglet.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace isegorie::ui {

class CoffreMessage;
class DataTable;
class DateField;
class FlowLayout;
class ImportCandidatsModel;
class InlineMessage;

class ImportCandidatsPanneau : public QWidget {
    Q_OBJECT
public:
    explicit ImportCandidatsPanneau(const RecrutementContexte& contexte, QWidget* parent = nullptr);
    ~ImportCandidatsPanneau() override;

    /// Reads the file for this recruitment; an import under way is given up.
    void start(const QString& recrutementId, const QString& file);
    /// Stops and forgets the file: nothing was stored.
    void giveUp();
    bool isActive() const { return !m_path.isEmpty(); }
    bool isWorking() const { return !m_task.isNull() || m_delay.isActive(); }
    /// Null before the file was compared.
    std::shared_ptr<const recrutement::PlanImportCandidats> plan() const { return m_plan; }

    DataTable* table() const { return m_table; }
    QAction* importer() const { return m_store; }
    /// Writes every finding with its line, where nobody asks for the file's name.
    void writeReport(const QString& path);
    InlineMessage* erreur() const { return m_error; }
    QComboBox* colonne(int place) const { return m_columns.value(place); }
    QCheckBox* ignorer() const { return m_ignore; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeActions();
    QWidget* makeHead();
    QWidget* makeOptions();
    QWidget* makePreview();
    void read();
    void opened(recrutement::FichierCandidats file);
    QWidget* makeRole(const QString& header, QComboBox* combo);
    void fillColumns(const recrutement::Correspondance& proposed);
    recrutement::Correspondance correspondance() const;
    void vivierChanged();
    void compare();
    void compared(std::shared_ptr<const recrutement::PlanImportCandidats> plan);
    void showFilters();
    void showState();
    void store();
    void askReport();
    void run(const QString& title, base::Task::Work work, std::function<void()> done);
    void stop();
    void close();

    RecrutementContexte m_contexte;
    QString m_recrutementId;
    QString m_path;
    std::shared_ptr<const recrutement::FichierCandidats> m_file;
    std::shared_ptr<const recrutement::PlanImportCandidats> m_plan;
    QPointer<base::Task> m_task;
    QTimer m_delay;
    ImportCandidatsModel* m_model;
    DataTable* m_table = nullptr;
    QLabel* m_title = nullptr;
    QProgressBar* m_bar = nullptr;
    CoffreMessage* m_coffre;
    InlineMessage* m_error;
    InlineMessage* m_constats;
    QWidget* m_options = nullptr;
    FlowLayout* m_roles = nullptr;
    QList<QComboBox*> m_columns;
    DateField* m_date = nullptr;
    QCheckBox* m_sensible = nullptr;
    QCheckBox* m_retirer = nullptr;
    QCheckBox* m_ignore = nullptr;
    QWidget* m_preview = nullptr;
    QList<QPushButton*> m_filters; ///< All, then one a state.
    QAction* m_store = nullptr;
    QAction* m_again = nullptr;
    QAction* m_report = nullptr;
    QAction* m_close = nullptr;
};

} // namespace isegorie::ui
