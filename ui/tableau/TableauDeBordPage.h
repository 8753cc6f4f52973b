// The first screen of the morning: what is due, late or blocked, and the money ordered of each lot.
#pragma once

#include "core/concertation/Alertes.h"
#include "ui/shell/Page.h"

class QSplitter;

namespace isegorie::ui {

class AlertesView;
class ConsommationCard;
class StatTile;

class TableauDeBordPage : public Page {
    Q_OBJECT
public:
    explicit TableauDeBordPage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("tableau"); }
    QString title() const override { return tr("Tableau de bord"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    AlertesView* alertes() const { return m_alertes; }
    ConsommationCard* consommation() const { return m_consommation; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    StatTile* addTile(class QLayout* row, const QString& caption);
    void refreshAlerts();
    void refreshMoney();
    void open(const concertation::Echeance& echeance);

    StatTile* m_late;
    StatTile* m_blocked;
    StatTile* m_due;
    StatTile* m_active;
    StatTile* m_ordered;
    QSplitter* m_splitter;
    AlertesView* m_alertes;
    ConsommationCard* m_consommation;
};

} // namespace isegorie::ui
