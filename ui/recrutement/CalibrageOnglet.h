// The tab « Calibrage » (UO 3.6 and 3.7): a group against the reference population, and the fewest changes
// that reach the plan.
#pragma once

#include "ui/recrutement/CalibrageLu.h"
#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/shell/Loader.h"

#include <QPointer>

class QAction;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace isegorie::ui {

class Card;
class DataTable;
class EmptyState;
class GraphiquesColonne;
class InlineMessage;
class StatTile;
class TacheBarre;

class CalibrageOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit CalibrageOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("calibrage"); }
    QString titre() const override { return tr("Calibrage"); }
    void focusFirst() override;

    QComboBox* groupe() const { return m_group; }
    QSpinBox* taille() const { return m_size; }
    DataTable* ecarts() const { return m_gaps; }
    DataTable* changements() const { return m_changes; }
    InlineMessage* verdict() const { return m_verdict; }
    InlineMessage* message() const { return m_message; }
    GraphiquesColonne* graphiques() const { return m_charts; }
    const CalibrageLuPtr& lu() const { return m_lu; }
    bool isSettled() const { return !m_loader.isLoading() && m_task.isNull(); }
    /// PDF or XLSX by the end of the name.
    void write(const QString& path);

protected:
    void refresh() override;

private:
    void makeActions();
    void makeHead(QVBoxLayout* column);
    void makeCards(QVBoxLayout* column);
    void read();
    void show();
    void start();
    void showState();
    void ask(const char* suffix, const QString& filter);

    Loader m_loader;
    CalibrageLuPtr m_lu;
    QPointer<base::Task> m_task;
    QString m_shownId; ///< Recruitment whose size stands in the field.
    QAction *m_start = nullptr, *m_cancel = nullptr, *m_pdf = nullptr, *m_xlsx = nullptr;
    QComboBox* m_group;
    QSpinBox* m_size;
    StatTile *m_people, *m_off, *m_unlike;
    InlineMessage *m_message, *m_verdict;
    TacheBarre* m_progress = nullptr;
    RowsModel *m_gapsModel, *m_testsModel, *m_changesModel;
    DataTable *m_gaps, *m_tests, *m_changes;
    Card *m_changesCard = nullptr, *m_chartsCard = nullptr;
    GraphiquesColonne* m_charts;
};

} // namespace isegorie::ui
