// The pages at the left: icon and text, or icons alone.
#pragma once

#include <QFrame>
#include <QMap>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace isegorie::ui {

class Page;

class Navigation : public QFrame {
    Q_OBJECT
public:
    enum class Group { Main, Tools }; ///< Tools stand at the bottom.

    explicit Navigation(QWidget* parent = nullptr);
    /// A button that shows and follows the (checkable) action of the page.
    void addPage(const QString& key, QAction* action, Group group);
    void clear();
    void setCollapsed(bool collapsed);
    void setCollapseAction(QAction* action);

private:
    void dress(QToolButton* button) const;

    QVBoxLayout* m_main;
    QVBoxLayout* m_tools;
    QToolButton* m_collapse;
    QList<QToolButton*> m_buttons;
    bool m_collapsed = false;
};

} // namespace isegorie::ui
