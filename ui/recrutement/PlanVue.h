// The plan on screen: Return or a double click edits the cell, typing replaces it, Tab goes to the next.
#pragma once

#include <QTreeView>

namespace isegorie::ui {

class PlanModel;

class PlanVue : public QTreeView {
    Q_OBJECT
public:
    explicit PlanVue(PlanModel* model, QWidget* parent = nullptr);

    QString currentId() const; ///< Of the criterion or category; empty when none.
    bool selectId(const QString& id);
    /// Chooses the record and opens the editor of its name.
    void editName(const QString& id);
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentIdChanged(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PlanModel* m_plan;
    QString m_kept; ///< Chosen before a reset.
};

} // namespace isegorie::ui
