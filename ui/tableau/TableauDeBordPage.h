// The first screen of the morning: what is due, late or blocked, and the money ordered of each lot.
#pragma once

#include "core/concertation/Alertes.h"
#include "core/marche/Consommation.h"
#include "ui/shell/Page.h"

class QSplitter;

namespace isegorie::ui {

class AlertesView;
class ConsommationCard;
class Loader;
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

    bool isReading() const;
    AlertesView* alertes() const { return m_alertes; }
    ConsommationCard* consommation() const { return m_consommation; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Lu;
    static base::Result<Lu> read(const storage::Database& database);
    StatTile* addTile(class QLayout* row, const QString& caption);
    void show(const Lu& read);
    void showAlerts(const Lu& read);
    void showMoney(const QList<marche::ConsommationLot>& lots);
    void open(const concertation::Echeance& echeance);

    Loader* m_loader;
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
