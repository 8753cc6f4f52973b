// The screen « Suivi »: what every notified bon has delivered, invoiced and paid, the livrables on which
// something is due, and the framework's consumption per lot.
#pragma once

#include "core/marche/DocumentsExport.h"
#include "ui/shell/Page.h"

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace isegorie::ui {

class DataTable;
class InlineMessage;
class LivrablesVue;
class Loader;
class SearchField;
class SuiviModel;

class SuiviPage : public Page {
    Q_OBJECT
public:
    explicit SuiviPage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("suivi"); }
    QString title() const override { return tr("Suivi"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    /// A lot or a notified bon.
    bool openRecord(const QString& recordId) override;
    QString currentRecord() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    DataTable* bons() const { return m_bons; }
    QTabWidget* tabs() const { return m_tabs; }

private:
    void makeActions();
    QWidget* makeBons();
    QWidget* makeConsommation();
    void showCurrent();
    struct TableauSuivi;
    struct LotsSuivis;
    static base::Result<TableauSuivi> readTableau(const storage::Database& database);
    static base::Result<LotsSuivis> readConsommation(const storage::Database& database);
    void showBons();
    void showConsommation();
    void showLots(const LotsSuivis& read);
    void chooseWanted(DataTable& table);
    void exportAs(marche::FormatDocument format);

    Loader* m_loader;
    QString m_wanted; ///< Record asked for before its table was read.
    QTabWidget* m_tabs;
    InlineMessage* m_message;
    SearchField* m_search = nullptr;
    SuiviModel* m_bonModel;
    DataTable* m_bons = nullptr;
    QLabel* m_totals = nullptr;
    LivrablesVue* m_livrables;
    SuiviModel* m_lotModel;
    DataTable* m_lots = nullptr;
    QVBoxLayout* m_gauges = nullptr;
    QAction* m_pdf = nullptr;
    QAction* m_xlsx = nullptr;
};

} // namespace isegorie::ui
