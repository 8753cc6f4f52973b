// The tree of accords-cadres: keeps its place through changes, shows how far each lot is consumed.
#pragma once

#include "ui/marche/MarcheLu.h"

#include <QTreeView>

namespace isegorie::ui {

class AccordModel;

class AccordArbre : public QTreeView {
    Q_OBJECT
public:
    explicit AccordArbre(QWidget* parent = nullptr);
    void setContenu(const MarcheLu& lu);
    QString currentId() const;
    /// False when no row has it.
    bool selectId(const QString& id);
    AccordModel* accords() const { return m_model; }

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    void activatedId(const QString& id); ///< Return or double click.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void announce();

    AccordModel* m_model;
    QString m_announced;
    bool m_holding = false; ///< The rows change, the choice does not.
};

} // namespace isegorie::ui
