// The tree of codes: F2 renames, Alt with the arrows moves, a drag too, Delete asks to remove.
#pragma once

#include <QTreeView>

namespace isegorie::ui {

class CodesModel;

class CodesVue : public QTreeView {
    Q_OBJECT
public:
    explicit CodesVue(CodesModel* model, QWidget* parent = nullptr);

    QString currentId() const;
    bool selectId(const QString& id);
    /// Chooses the code and opens the editor of its label.
    void editName(const QString& id);

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    void removeAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool moveBy(int key);

    CodesModel* m_codes;
    QString m_kept; ///< Chosen before a reset.
};

} // namespace isegorie::ui
