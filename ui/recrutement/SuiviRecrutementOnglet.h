// The tab « Suivi »: the weekly document of the CCTP on screen, and as PDF and XLSX in one click.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/recrutement/SuiviLu.h"
#include "ui/shell/Loader.h"

class QAction;
class QVBoxLayout;

namespace isegorie::ui {

class Card;
class DataTable;
class DateField;
class GraphiqueView;
class GraphiquesColonne;
class InlineMessage;
class PlanChange;
class StatTile;

class SuiviRecrutementOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit SuiviRecrutementOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("suivi"); }
    QString titre() const override { return tr("Suivi"); }
    void focusFirst() override;

    DateField* jour() const { return m_day; }
    DataTable* quotas() const { return m_quotas; }
    DataTable* semaines() const { return m_weeks; }
    const SuiviLuPtr& lu() const { return m_lu; }
    bool isSettled() const { return !m_loader.isLoading(); }
    /// Both files of the week beside each other, by this path without its end; the week is kept in the base.
    void writeDocument(const QString& pathWithoutSuffix);

protected:
    void refresh() override;

private:
    void makeHead(QVBoxLayout* column);
    void makeCards(QVBoxLayout* column);
    void read();
    void show();
    void askDocument();

    Loader m_loader;
    SuiviLuPtr m_lu;
    DateField* m_day;
    QAction* m_document;
    StatTile *m_contacted, *m_accepted, *m_confirmed, *m_left, *m_present;
    InlineMessage* m_message;
    PlanChange* m_change;
    InlineMessage* m_findings;
    RowsModel *m_quotasModel, *m_weeksModel;
    DataTable *m_quotas, *m_weeks;
    GraphiqueView* m_history;
    GraphiquesColonne* m_charts = nullptr;
};

} // namespace isegorie::ui
