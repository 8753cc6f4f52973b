// Import of an export: read and compared off the UI thread, its plan says what would change and what is
// rejected, and only « Importer » stores, with progress and cancel.
#pragma once

#include "core/consultation/ImportEdits.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Loader.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;

namespace isegorie::ui {

class CoffreMessage;
class CorrespondanceVue;
class DataTable;
class InlineMessage;
class RowsModel;
class StatTile;
class TacheBarre;

class ImportPanneau : public QWidget {
    Q_OBJECT
public:
    explicit ImportPanneau(const ContributionsContexte& contexte, QWidget* parent = nullptr);
    ~ImportPanneau() override;

    /// Reads the file for this concertation; an import under way is given up.
    void start(const QString& concertationId, const QString& file);
    /// Stops and forgets the file: nothing was stored.
    void giveUp();
    bool isWorking() const { return !m_task.isNull(); }
    /// Null before the file was compared.
    const std::optional<consultation::PlanImport>& plan() const { return m_plan; }

    DataTable* questions() const { return m_questions; }
    DataTable* rejets() const { return m_rejections; }
    QAction* importer() const { return m_store; }
    QAction* interrompre() const { return m_cancel; }
    InlineMessage* erreur() const { return m_error; }
    QCheckBox* sansIdentites() const { return m_anonymous; }
    QCheckBox* reunir() const { return m_fold; }
    QCheckBox* sansEntete() const { return m_headless; }
    QCheckBox* repareEncodage() const { return m_repair; }
    QComboBox* profil() const { return m_profile; }
    QComboBox* choixConsultation() const { return m_consultation; }
    /// Which consultation the export goes on with, and the other choice.
    InlineMessage* suite() const { return m_suite; }
    QAction* colonnes() const { return m_columns; }
    CorrespondanceVue* correspondance() const { return m_mapping; }
    bool isSettled() const { return m_task.isNull() && !m_loader.isLoading() && !m_later.isActive(); }

Q_SIGNALS:
    void closed();
    void imported();
    /// The file is one of votes or of visits: the tab of this key imports it.
    void ailleurs(const QString& onglet, QString file);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeActions();
    QWidget* makeHead();
    QWidget* makeOptions();
    void makeChoices(QLayout& row, QWidget* options);
    QWidget* makePreview();
    consultation::DemandeImport demande() const;
    void fillConsultations();
    void fillProfiles();
    void showMapping(bool shown);
    void forgetMapping();
    void read();
    void compared(const base::Result<consultation::PlanImport>& plan);
    void showPlan();
    void showErreur(const base::Erreur& erreur);
    void showSuite();
    /// Shows the choices that have something to change, or that were made.
    void showChoices();
    void chooseConsultation(int index);
    void showTables();
    void showState();
    void store();
    void stop();
    void close();

    ContributionsContexte m_contexte;
    QString m_concertation, m_path;
    std::optional<consultation::PlanImport> m_plan;
    std::shared_ptr<base::Result<consultation::PlanImport>> m_reading; ///< That of m_task.
    QPointer<base::Task> m_task;
    Loader m_loader;
    QTimer m_later; ///< Reads again when the choices in the table have settled.
    std::optional<consultation::Profil> m_own;
    CorrespondanceVue* m_mapping = nullptr;
    QAction* m_columns = nullptr;
    QLabel* m_title = nullptr;
    TacheBarre* m_bar = nullptr;
    InlineMessage* m_error;
    CoffreMessage* m_coffre;
    QWidget* m_coffrePlace = nullptr;
    QComboBox* m_profile = nullptr;
    QComboBox* m_consultation = nullptr;
    QCheckBox* m_anonymous = nullptr;
    QCheckBox* m_fold = nullptr;
    QWidget* m_preview = nullptr;
    QLabel* m_facts = nullptr;
    InlineMessage* m_findings = nullptr;
    QList<StatTile*> m_tiles;
    RowsModel* m_questionRows;
    RowsModel* m_rejectionRows;
    DataTable* m_questions = nullptr;
    DataTable* m_rejections = nullptr;
    QAction* m_store = nullptr;
    QAction* m_again = nullptr;
    QAction* m_close = nullptr;
    QAction* m_cancel = nullptr;
    InlineMessage* m_suite;
    QCheckBox* m_headless = nullptr;
    QCheckBox* m_repair = nullptr;
};

} // namespace isegorie::ui
