// Import of a BPU: the file is read off the interface's thread, its preview says what each row would do, and
// only « Enregistrer » stores. A mended file is read again from the same place.
#pragma once

#include "core/marche/ImportBpu.h"
#include "ui/shell/Session.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QProgressBar;

namespace isegorie::ui {

class DataTable;
class DateField;
class EmptyState;
class ImportBpuModel;
class ImportFiltres;
class InlineMessage;
class SearchField;

class ImportBpuPanneau : public QWidget {
    Q_OBJECT
public:
    explicit ImportBpuPanneau(Session& session, QWidget* parent = nullptr);

    /// Reads the file for this attribution; an import under way is given up.
    void start(const QString& attributionId, const QString& file);
    /// Stops reading and forgets the file: nothing was stored.
    void giveUp();
    /// The base changed: the same file against what is stored now.
    void refresh();
    bool isReading() const { return !m_task.isNull(); }
    /// Empty before the file was read.
    const std::optional<marche::PlanImportBpu>& plan() const { return m_plan; }

    ImportBpuModel* model() const { return m_model; }
    ImportFiltres* filtres() const { return m_filtres; }
    DataTable* table() const { return m_table; }
    DateField* date() const { return m_date; }
    QCheckBox* ignorer() const { return m_ignore; }
    InlineMessage* erreur() const { return m_error; }
    QAction* enregistrer() const { return m_store; }

Q_SIGNALS:
    void closed();
    void stored(const QString& versionId);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeActions();
    QWidget* makeHead();
    QWidget* makeProgress();
    QWidget* makeOptions();
    QWidget* makePreview();
    QWidget* makeFoot();
    void read();
    void finished(const base::Result<marche::FichierBpu>& file);
    void computePlan();
    void showPlan();
    void showCurrent();
    void showState();
    void store();
    void chooseFile();
    void close();
    QDate proposedDate() const;

    Session& m_session;
    QString m_attributionId;
    QString m_path;
    std::optional<marche::FichierBpu> m_file;
    std::optional<marche::PlanImportBpu> m_plan;
    QPointer<base::Task> m_task;
    ImportBpuModel* m_model;
    DataTable* m_table;
    ImportFiltres* m_filtres;
    QLabel* m_facts = nullptr;
    DateField* m_date = nullptr;
    QCheckBox* m_ignore = nullptr;
    InlineMessage* m_error;
    InlineMessage* m_blocking;
    InlineMessage* m_warnings;
    InlineMessage* m_detail = nullptr;
    QWidget* m_progress = nullptr;
    QLabel* m_step = nullptr;
    QProgressBar* m_bar = nullptr;
    QWidget* m_options = nullptr;
    QWidget* m_preview = nullptr;
    EmptyState* m_unread = nullptr; ///< The file could not be read: what is expected.
    QWidget* m_foot = nullptr;
    QLabel* m_reason = nullptr;
    QAction* m_store = nullptr;
    QAction* m_again = nullptr;
    QAction* m_other = nullptr;
    QAction* m_close = nullptr;
};

} // namespace isegorie::ui
