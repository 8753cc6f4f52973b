// How the platform is visited, week by week or day by day, beside what it brings in, and the note of the
// week.
#pragma once

#include "core/consultation/FrequentationBilan.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/LectureLongue.h"
#include "ui/shell/Loader.h"

class QComboBox;
class QLabel;
class QMenu;

namespace isegorie::ui {

class DataTable;
class GraphiqueView;
class InlineMessage;
class RecordForm;
class RowsModel;

class FrequentationOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit FrequentationOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("frequentation"); }
    QString titre() const override { return tr("Fréquentation"); }
    void take(const QString& file) override { plan(file); }

    DataTable* table() const { return m_table; }
    QComboBox* pas() const { return m_step; }
    RecordForm* form() const { return m_form; }
    QLabel* faits() const { return m_facts; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const { return !m_loader.isLoading() && !m_ecriture->isRunning(); }
    /// Shows what the file would change; then the message's button imports it.
    void plan(const QString& file);
    /// Writes the note of the chosen period, by the file's ending.
    void write(const QString& path);

protected:
    void refresh() override;

private:
    QWidget* makeBar();
    QWidget* makeDetail();
    QMenu* makeExports();
    void chooseFile();
    void import(const QString& concertationId, const consultation::PlanFrequentation& plan);
    void show(const base::Result<QList<consultation::PeriodeFrequentee>>& periods);
    void showPeriod();
    consultation::PasBilan step() const;
    QDate day() const; ///< Of the chosen period; invalid for none.

    Loader m_loader;
    QString m_shown; ///< Concertation.
    LectureLongue* m_ecriture;
    RowsModel* m_rows;
    DataTable* m_table;
    QComboBox* m_step;
    InlineMessage* m_message;
    GraphiqueView* m_chart = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    RecordForm* m_form = nullptr;
    QWidget* m_detail = nullptr;
    QAction* m_import = nullptr;
    QList<QAction*> m_exports;
    QList<consultation::PeriodeFrequentee> m_periods;
};

} // namespace isegorie::ui
