// The grouped list of what is blocked, late, due and coming; Return or double click opens the record.
#pragma once

#include "core/concertation/Alertes.h"

#include <QTreeView>

namespace isegorie::ui {

class AlertesModel;
class EmptyState;

class AlertesView : public QTreeView {
    Q_OBJECT
public:
    explicit AlertesView(QWidget* parent = nullptr);

    void setAlertes(const QList<concertation::Alerte>& alertes);
    AlertesModel* alertes() const { return m_model; }
    /// Scrolls to the group and chooses its first alert.
    void showGroup(concertation::Urgence urgence);

Q_SIGNALS:
    void opened(const isegorie::concertation::Echeance& echeance);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);

    AlertesModel* m_model;
    EmptyState* m_empty;
};

} // namespace isegorie::ui
